--- What sets groups of articles apart: for each group the words that it uses more than the others do.
-- Source: log-likelihood after Dunning 1993, log ratio after Hardie 2014.
-- @module newskit.analyzers.contrast
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local facet = require "newskit.analyzers.shared.facet"
local neighbors = require "newskit.analyzers.shared.search.neighbors"
local query = require "newskit.analyzers.shared.search.query"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

--- The words of an article with their frequencies; with a node, those around its hits.
local function words_of(article, options, stoplist)
  local document = units.body(article, options)
  if not options.node then
    return core.counts{n = 1, kinds = {"word", "hashtag"}}:add(document):top(0, {stopwords = stoplist})
  end
  local near = neighbors.new(query.new(options.node, options, article.language), options.window, options.side)
  local stop, list = stopwords.set(stoplist), {}
  for _, word in ipairs(near:add(document):words()) do
    if not stop[word.norm] then list[#list + 1] = {ngram = word.norm, frequency = word.frequency} end
  end
  return list
end

--- The words of one article with their frequencies, under the value that it is grouped by.
local function count(article, options)
  local result = frame.new{
    columns = {{name = "group"}, {name = "term"}, {name = "frequency", type = "integer"}}, dropped = {},
  }
  local group = facet.value(options.by, article)
  if not group then
    result.dropped["no " .. options.by] = 1
    return result
  end
  local stoplist = units.stopwords(options, article)
  result.lists = stopwords.names(stoplist)
  for _, record in ipairs(words_of(article, options, stoplist)) do
    result:add{group = group, term = record.ngram, frequency = record.frequency}
  end
  return result
end

local function add(state, part)
  state = state or {groups = {}, order = {}, terms = {}, sizes = {}, total = 0, counts = {}}
  for index = 1, #part do
    local group, term, frequency = part:get(index, "group"), part:get(index, "term"), part:get(index, "frequency")
    local counts = state.counts[group]
    if not counts then
      counts = {}
      state.counts[group] = counts
      state.order[#state.order + 1] = group
    end
    if not counts[term] then counts[#counts + 1] = term end
    counts[term] = (counts[term] or 0) + frequency
    state.terms[term] = (state.terms[term] or 0) + frequency
    state.sizes[group] = (state.sizes[group] or 0) + frequency
    state.total = state.total + frequency
  end
  return state
end

--- The groups to show: the largest, ties by first occurrence; dates in their own order.
local function largest(state, most, by)
  local ordered = table.move(state.order, 1, #state.order, 1, {})
  local first = {}
  for i, group in ipairs(ordered) do first[group] = i end
  table.sort(ordered, function(a, b)
    if state.sizes[a] ~= state.sizes[b] then return state.sizes[a] > state.sizes[b] end
    return first[a] < first[b]
  end)
  local chosen = table.move(ordered, 1, math.min(most, #ordered), 1, {})
  if facet.dates[by] then table.sort(chosen) end
  return chosen
end

--- The words of one group that it uses more than the rest, best first.
local function key_words(state, group, options)
  local result, own, rest = {}, state.sizes[group], state.total - state.sizes[group]
  for _, term in ipairs(state.counts[group]) do
    local inside = state.counts[group][term]
    local outside = state.terms[term] - inside
    if inside >= options.min and inside * rest > outside * own then
      result[#result + 1] = {
        group = group, term = term, frequency = inside, per_million = inside * 1e6 / own,
        elsewhere = rest > 0 and outside * 1e6 / rest or 0.0, order = #result,
        g2 = core.keyness("g2", inside, outside, own, rest),
        log_ratio = core.keyness("log_ratio", inside, outside, own, rest),
      }
    end
  end
  table.sort(result, function(a, b)
    local left, right = a.g2 or 0, b.g2 or 0
    if left ~= right then return left > right end
    return a.order < b.order
  end)
  return result
end

local function finish(state, options)
  local result = frame.new{
    columns = {
      {name = options.by}, {name = "term"}, {name = "frequency", type = "integer"},
      {name = "per_million", type = "number"}, {name = "elsewhere", type = "number", unit = "per million"},
      {name = "log_ratio", type = "number"}, {name = "g2", type = "number", title = "log-likelihood"},
    },
    measure = "log-likelihood",
  }
  for _, group in ipairs(largest(state, options.groups, options.by)) do
    for rank, record in ipairs(key_words(state, group, options)) do
      if rank > options.top then break end
      record.group, record.order, record[options.by] = nil, nil, group
      result:add(record)
    end
  end
  return result
end

return analyzer.new{
  name = "contrast",
  title = "What sets them apart",
  summary = "for each site, section, month …, the words that it uses more than the others",
  options = units.extend{
    by = {default = "site", choices = facet.names, summary = "the field to count by"},
    node = {type = "string|list",
      summary = 'only words around this: a word or phrase with *, ?, a|b, "x y"~5'},
    window = {default = 5, type = "integer", minimum = 1, summary = "words around the node, to each side"},
    side = {default = "both", choices = {"both", "left", "right"}, summary = "the side of the node"},
    top = {default = 10, minimum = 1, summary = "words of each group"},
    groups = {default = 6, minimum = 1, summary = "how many groups, the largest"},
    min = {default = 3, minimum = 1, summary = "least frequency in the group"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options) return finish(add(nil, count(article, options)), options) end,
  part = count,
  merge = add,
  finish = finish,
}
