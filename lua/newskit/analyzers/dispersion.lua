--- Dispersion: how evenly words are spread, over the parts of an article or the articles of a corpus.
-- @module newskit.analyzers.dispersion
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local parts = require "newskit.analyzers.shared.parts"
local query = require "newskit.analyzers.shared.search.query"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "term", type = "string"},
  {name = "frequency", type = "integer"},
  {name = "range", type = "integer", unit = "parts"},
  {name = "juilland_d", type = "number", title = "Juilland's D"},
  {name = "dp", type = "number", title = "DP"},
  {name = "dp_norm", type = "number", title = "DPnorm"},
  {name = "carroll_d2", type = "number", title = "Carroll's D2"},
  {name = "rosengren_s", type = "number", title = "Rosengren's S"},
}

local function new_parts(options, language)
  return parts.new(options.node and query.each(options.node, options, language))
end

local function rank(counted, options, stoplist)
  local result = frame.new{columns = columns, measure = "frequency", lists = stopwords.names(stoplist)}
  result.caption = counted:missed()
  if #counted.sizes < 2 then return result end
  local stop = options.node and {} or stopwords.set(stoplist)
  for _, found in ipairs(counted:ranked(options.node and 0 or options.min, stop, options.top)) do
    local record = counted:dispersion(found)
    record.kl = nil
    record.term, record.frequency, record.range = found.term, found.total, math.tointeger(record.range)
    result:add(record)
  end
  return result
end

--- The most frequent words, or queries, with their dispersion; see docs/statistics.md for the measures.
return analyzer.new{
  name = "dispersion",
  title = "Dispersion",
  summary = "how evenly words are spread over a text, or over the articles of a corpus",
  options = units.extend{
    node = {type = "string|list",
      summary = 'only this: a word or phrase with *, ?, a|b, "x y"~5; several give a row each'},
    parts = {default = 10, type = "integer", minimum = 2, summary = "parts of equal length (of one article)"},
    min = {default = 2, type = "integer", minimum = 1, summary = "least frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options)
    local counted = new_parts(options, article.language):add_slices(units.body(article, options), options.parts)
    return rank(counted, options, (units.stopwords(options, article)))
  end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    local document = units.document(text, article.language, options)
    if not state then
      local first = {language = article.language, body = document}
      state = {parts = new_parts(options, article.language), stoplist = units.stopwords(options, first)}
    end
    state.parts:add_document(document)
    return state
  end,
  finish = function(state, options)
    if not state then return frame.new{columns = columns, measure = "frequency"} end
    return rank(state.parts, options, state.stoplist)
  end,
}
