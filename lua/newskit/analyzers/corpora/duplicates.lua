--- Copies: which articles of a corpus are the same text, nearly the same, or share a part; who was first.
-- Sources: Broder 1997; Shrivastava 2017 (docs/internals/reuse.md).
-- @module newskit.analyzers.corpora.duplicates
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local credit = require "newskit.analyzers.shared.credit"
local frame = require "newskit.frame"
local instant = require "newskit.analyzers.shared.time.instant"

local columns = {
  {name = "story", type = "integer"},
  {name = "copy"},
  {name = "article", type = "integer"},
  {name = "headline"}, {name = "site"}, {name = "published"},
  {name = "words", type = "integer"},
  {name = "of", type = "integer"},
  {name = "shared", type = "number", unit = "%"},
  {name = "similarity", type = "number"},
  {name = "agency"}, {name = "origin"},
}

local function new_frame()
  return frame.new{columns = columns, measure = "similarity"}
end

-- What an article adds: its agency and its sketch.
local function sketch_of(article, options)
  return string.pack("s1", (credit(article) or ""):sub(1, 255)) .. assert(core.sketch(article.body, options.shingle))
end

-- Head of a sketch: hash of all words, how many they are.
local function head_of(sketch)
  return sketch:sub(1, 8), (string.unpack("=I4", sketch, 9))
end

local function new_state(options)
  local index, message = core.reuse{
    threshold = options.threshold, partial = options.partial, spill = options.spill or nil,
  }
  if not index then error("duplicates: " .. message, 0) end
  return {index = index, records = {}, short = 0}
end

local function merge(state, part, article, options)
  state = state or new_state(options)
  local agency, at = string.unpack("s1", part)
  local sketch = part:sub(at)
  local text, words = head_of(sketch)
  if words < options.min then
    state.short = state.short + 1
    return state
  end
  local added, message = state.index:add(sketch)
  if not added then error("duplicates: " .. message, 0) end
  state.records[#state.records + 1] = {
    article = article.number, headline = article.headline, site = article.site, published = article.published,
    origin = article.origin, words = words, agency = agency ~= "" and agency or nil,
    when = instant(article.published) or math.huge,
    tie = table.concat({article.site or "", article.url or "", article.id or "", article.headline or "", text,
      article.origin or ""}, "\0"),
  }
  return state
end

-- The numbers of the records in the order of time. What cannot be told by it is told by what the articles are, so
-- that the order of reading does not matter.
local function order_of(records)
  local order = {}
  for i = 1, #records do order[i] = i end
  table.sort(order, function(a, b)
    local one, two = records[a], records[b]
    if one.when ~= two.when then return one.when < two.when end
    if one.tie ~= two.tie then return one.tie < two.tie end
    return a < b
  end)
  return order
end

-- The groups, the largest first, then by time: lists of numbers, each in the order of time.
local function groups_of(order, links)
  local groups, by_first = {}, {}
  for rank, number in ipairs(order) do
    local link = links[number]
    if link then
      local group = by_first[link.first]
      if not group then
        group = {rank = rank}
        by_first[link.first] = group
        groups[#groups + 1] = group
      end
      group[#group + 1] = number
    end
  end
  table.sort(groups, function(a, b)
    if #a ~= #b then return #a > #b end
    return a.rank < b.rank
  end)
  return groups
end

local function add_group(result, story, group, records, links)
  for _, number in ipairs(group) do
    local record, link = records[number], links[number]
    local row = {
      story = story, copy = link.kind, article = record.article, headline = record.headline, site = record.site,
      published = record.published, words = record.words, agency = record.agency, origin = record.origin,
    }
    if link.kind ~= "first" then
      row.of, row.shared, row.similarity = records[link.of].article, 100 * link.contained, link.similarity
    end
    result:add(row)
  end
end

local function finish(state, options)
  local result = new_frame()
  local order = order_of(state.records)
  local links, message = state.index:find(order, options.threads)
  if not links then error("duplicates: " .. message, 0) end
  for story, group in ipairs(groups_of(order, links)) do add_group(result, story, group, state.records, links) end
  if state.short > 0 then
    result.dropped = {[("articles of fewer than %d words"):format(options.min)] = state.short}
  end
  state.index:close()
  return result
end

--- The copies in a corpus: a row for each article that is one or has one, by story. `nk.duplicates(corpus,
-- {threshold = .8})`. The same for any order of the articles, but for the numbers that count them.
return analyzer.new{
  name = "duplicates",
  title = "Copies",
  summary = "articles that are the same text, nearly the same or share a part, and who was first",
  example = [[nk.duplicates(nk.corpus "examples/news", {threshold = .8})]],
  options = {
    threshold = {default = 0.8, type = "number", minimum = 0.3, maximum = 1,
      summary = "least resemblance of near copies: shared shingles among all"},
    partial = {default = 0.5, type = "number", minimum = 0, maximum = 1,
      summary = "least part of the shorter text that stands in the other, from 0.05; 0: whole copies only"},
    shingle = {default = 5, type = "integer", minimum = 1, maximum = 16, summary = "words in a shingle"},
    min = {default = 20, type = "integer", minimum = 0, summary = "least number of words of an article"},
    threads = {default = 1, type = "integer", minimum = 1, maximum = 64, summary = "threads that compare"},
    spill = {default = false, type = "boolean|string",
      summary = "a file to hold the shingles in place of memory, removed at the end"},
  },
  run = function() return new_frame() end,
  part = sketch_of,
  merge = merge,
  finish = finish,
}
