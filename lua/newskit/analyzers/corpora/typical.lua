--- What is typical of an outlet, by articles: the words that stand in more of its articles than in those of the others.
-- One long story counts once, however often it says a word.
-- Source: log-likelihood after Dunning 1993, of articles with the word among all; log ratio after Hardie 2014.
-- @module newskit.analyzers.corpora.typical
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

-- Below it chance alone gives such a difference more often than once in twenty (chi-square, one degree of freedom).
local LEAST = 3.84

--- The words of one article, each once, under the value that it is grouped by.
local function words_of(article, options)
  local result = frame.new{columns = {{name = "group"}, {name = "term"}}, dropped = {}}
  local group = facet.value(options.by, article)
  if not group then
    result.dropped["no " .. options.by] = 1
    return result
  end
  local counts = core.counts{n = 1, kinds = {"word", "hashtag"}}:add(units.body(article, options))
  local stoplist = units.stopwords(options, article)
  result.lists = stopwords.names(stoplist)
  result:add{group = group, term = ""} -- the article itself, though it have no words
  for _, record in ipairs(counts:top(0, {stopwords = stoplist})) do result:add{group = group, term = record.ngram} end
  return result
end

local function add(state, part, article)
  state = state or {groups = {}, order = {}, terms = {}, articles = 0}
  for index = 1, #part do
    local name, term = part:get(index, "group"), part:get(index, "term")
    local group = state.groups[name]
    if not group then
      group = {name = name, size = 0, terms = {}, order = {}, rank = #state.order + 1}
      state.groups[name], state.order[group.rank] = group, group
    end
    if term == "" then
      group.size, state.articles = group.size + 1, state.articles + 1
    else
      local numbers = group.terms[term]
      if not numbers then
        numbers = {}
        group.terms[term], group.order[#group.order + 1] = numbers, term
      end
      numbers[#numbers + 1] = article and article.number or 1
      state.terms[term] = (state.terms[term] or 0) + 1
    end
  end
  return state
end

local function record_of(state, group, term)
  local inside, rest = #group.terms[term], state.articles - group.size
  local outside = state.terms[term] - inside
  if inside * rest <= outside * group.size then return nil end
  return {
    term = term, articles = inside, share = 100 * inside / group.size, others = outside,
    others_share = rest > 0 and 100 * outside / rest or 0.0,
    log_ratio = core.keyness("log_ratio", inside, outside, group.size, rest),
    g2 = core.keyness("g2", inside, outside, group.size, rest), numbers = table.concat(group.terms[term], " "),
  }
end

--- The words of one group, best first; ties by first occurrence.
local function words_apart(state, group, options)
  local found = {}
  for rank, term in ipairs(group.order) do
    local record = #group.terms[term] >= options.min and record_of(state, group, term)
    if record and (record.g2 or 0) >= LEAST then
      record.rank = rank
      found[#found + 1] = record
    end
  end
  table.sort(found, function(a, b)
    if a.g2 ~= b.g2 then return a.g2 > b.g2 end
    if a.articles ~= b.articles then return a.articles > b.articles end
    return a.rank < b.rank
  end)
  return table.move(found, 1, math.min(#found, options.top), 1, {})
end

local function finish(state, options)
  local result = frame.new{
    columns = {
      {name = options.by}, {name = "term"}, {name = "articles", type = "integer"},
      {name = "share", type = "number", unit = "% of its own"}, {name = "others", type = "integer"},
      {name = "others_share", type = "number", unit = "% of the others"}, {name = "log_ratio", type = "number"},
      {name = "g2", type = "number", title = "log-likelihood"}, {name = "numbers"},
    },
    measure = "log-likelihood",
  }
  local groups = table.move(state.order, 1, #state.order, 1, {})
  table.sort(groups, function(a, b)
    if a.size ~= b.size then return a.size > b.size end
    return a.rank < b.rank
  end)
  for i = 1, math.min(#groups, options.groups) do
    for _, record in ipairs(words_apart(state, groups[i], options)) do
      record.rank, record[options.by] = nil, groups[i].name
      result:add(record)
    end
  end
  return result
end

return analyzer.new{
  name = "typical",
  title = "Words that set them apart, by articles",
  summary = "for each site, section …, the words in more of its articles than of the others'",
  options = units.extend{
    by = {default = "site", choices = facet.names, summary = "the field to group by"},
    top = {default = 12, minimum = 1, summary = "words of each group"},
    groups = {default = 24, minimum = 1, summary = "how many groups, the largest"},
    min = {default = 2, minimum = 1, summary = "least number of articles in the group"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options) return finish(add(nil, words_of(article, options)), options) end,
  part = words_of,
  merge = add,
  finish = finish,
}
