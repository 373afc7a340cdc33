--- Similarity: which articles, or groups of them, use the same words.
-- @module newskit.analyzers.corpora.similarity
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "first", type = "string", summary = "one of the pair: number and headline of an article, or a group"},
  {name = "second", type = "string", summary = "the other"},
  {name = "similarity", type = "number", unit = "0 to 1", summary = "by the measure"},
  {name = "shared", type = "integer", summary = "how many distinct words both have"},
}

local function add(state, document, article, options)
  state = state or {items = {}, by_name = {},
    stoplist = units.stopwords(options, {language = article.language, body = document})}
  local name = ("%d %s"):format(article.number or 1, article.headline or "")
  if options.by ~= "none" then name = facet.value(options.by, article) end
  if not name then
    state.dropped = state.dropped or {["no " .. options.by] = 0}
    state.dropped["no " .. options.by] = state.dropped["no " .. options.by] + 1
    return state
  end
  if not state.by_name[name] then
    local counts = core.counts{n = 1, kinds = {"word", "number", "hashtag"}}
    state.by_name[name] = {name = name:gsub(" $", ""), counts = counts}
    state.items[#state.items + 1] = state.by_name[name]
  end
  state.by_name[name].counts:add(document)
  return state
end

--- The words of each item with their frequencies, in order, and in how many items each word is.
local function vectors_of(state)
  local spread = {}
  for _, item in ipairs(state.items) do
    item.words = item.counts:top(0, {stopwords = state.stoplist})
    for _, word in ipairs(item.words) do spread[word.ngram] = (spread[word.ngram] or 0) + 1 end
  end
  return spread
end

-- Each gives a word's weight. A word in every item says nothing of any: its weight by tf-idf is 0.
local weights = {
  tf_idf = function(word, spread, items) return word.frequency * math.log(items / spread[word.ngram]) end,
  cosine = function(word) return word.frequency end,
  jaccard = function() return 1 end,
}

--- For each word the items that have it, with the weights there.
local function postings_of(state, spread, measure)
  local postings, order = {}, {}
  for number, item in ipairs(state.items) do
    item.square = 0
    for _, word in ipairs(item.words) do
      local weight = weights[measure](word, spread, #state.items)
      item.square = item.square + weight * weight
      if not postings[word.ngram] then
        postings[word.ngram], order[#order + 1] = {}, word.ngram
      end
      table.insert(postings[word.ngram], {number, weight})
    end
  end
  return postings, order
end

local function score(pair, first, second, measure)
  if measure == "jaccard" then return pair.shared / (#first.words + #second.words - pair.shared) end
  local size = math.sqrt(first.square) * math.sqrt(second.square)
  return size > 0 and math.min(1, pair.product / size) or 0.0
end

--- The pairs that share a word, with the sum of the products of its weights.
local function pairs_of(state, options)
  local postings, order = postings_of(state, vectors_of(state), options.measure)
  local known, list = {}, {}
  for _, word in ipairs(order) do
    local here = postings[word]
    for i = 1, #here do
      for k = i + 1, #here do
        local key = here[i][1] * #state.items + here[k][1]
        local pair = known[key]
        if not pair then
          pair = {first = here[i][1], second = here[k][1], product = 0, shared = 0}
          known[key], list[#list + 1] = pair, pair
        end
        pair.product, pair.shared = pair.product + here[i][2] * here[k][2], pair.shared + 1
      end
    end
  end
  return list
end

local function finish(state, options)
  local result = frame.new{columns = columns, measure = options.measure}
  if not state then return result end
  result.lists, result.dropped = stopwords.names(state.stoplist), state.dropped
  local list = pairs_of(state, options)
  for _, pair in ipairs(list) do
    pair.score = score(pair, state.items[pair.first], state.items[pair.second], options.measure)
  end
  table.sort(list, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    if a.first ~= b.first then return a.first < b.first end
    return a.second < b.second
  end)
  for i, pair in ipairs(list) do
    if pair.score < options.least or options.top > 0 and i > options.top then break end
    result:add{first = state.items[pair.first].name, second = state.items[pair.second].name, similarity = pair.score,
      shared = pair.shared}
  end
  if #result == 0 and options.measure == "tf_idf" and #state.items > 1 then
    result.caption = "nothing above 'least'; by tf_idf words that all have weigh nothing (cosine counts them)"
  end
  return result
end

--- The pairs of articles, or of sites, sections, months …, that are most alike.
-- `nk.similarity(corpus, {by = "site", measure = "jaccard"})`
return analyzer.new{
  name = "similarity",
  title = "Similarity",
  summary = "which articles, or outlets, use the same words",
  options = units.extend{
    measure = {default = "tf_idf", choices = {"tf_idf", "cosine", "jaccard"}, summary = "how likeness is told"},
    by = {default = "none", choices = {"none", table.unpack(facet.names)},
      summary = "the field whose values are compared; none: articles"},
    least = {default = 0.1, type = "number", minimum = 0, summary = "the least similarity"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many pairs; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list", summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options) return finish(add(nil, units.body(article, options), article, options), options) end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    return add(state, units.document(text, article.language, options), article, options)
  end,
  finish = finish,
}
