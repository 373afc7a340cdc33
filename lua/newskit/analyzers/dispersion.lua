--- Dispersion: how evenly words are spread, over the parts of an article or the articles of a corpus.
-- @module newskit.analyzers.dispersion
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
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

--- Parts: their sizes, and for each term its frequency in each part where it is.
local function new_parts() return {sizes = {}, terms = {}, order = {}} end

local function add_part(parts, norms, kinds, first, last)
  local index, size = #parts.sizes + 1, 0
  for i = first, last do
    if kinds[i] ~= "punctuation" and kinds[i] ~= "symbol" then
      local term, norm = parts.terms[norms[i]], norms[i]
      if not term then
        term = {total = 0}
        parts.terms[norm] = term
        parts.order[#parts.order + 1] = norm
      end
      size, term.total = size + 1, term.total + 1
      term[index] = (term[index] or 0) + 1
    end
  end
  if size > 0 then
    parts.sizes[index] = size
  end
  return parts
end

--- `count` stretches of the document that are as long as each other, but for one token.
local function slice(document, count)
  local parts, norms, kinds = new_parts(), document:norms(), document:kinds()
  count = math.min(count, #norms)
  for part = 1, count do
    add_part(parts, norms, kinds, (part - 1) * #norms // count + 1, part * #norms // count)
  end
  return parts
end

local function rank(parts, options, stoplist)
  local result, stop = frame.new{columns = columns, measure = "frequency"}, stopwords.set(stoplist)
  result.lists = stopwords.names(stoplist)
  local sizes = parts.sizes
  if #sizes < 2 then return result end
  local kept = {}
  for i, norm in ipairs(parts.order) do
    if not stop[norm] and parts.terms[norm].total >= options.min then
      kept[#kept + 1] = {norm = norm, total = parts.terms[norm].total, place = i}
    end
  end
  table.sort(kept, function(a, b)
    if a.total ~= b.total then return a.total > b.total end
    return a.place < b.place
  end)
  for i = 1, options.top > 0 and math.min(options.top, #kept) or #kept do
    local term, counts = parts.terms[kept[i].norm], {}
    for part = 1, #sizes do counts[part] = term[part] or 0 end
    local record = core.dispersion(counts, sizes)
    record.kl = nil
    record.term, record.frequency, record.range = kept[i].norm, term.total, math.tointeger(record.range)
    result:add(record)
  end
  return result
end

--- The most frequent words with their dispersion; see docs/statistics.md for the measures.
return analyzer.new{
  name = "dispersion",
  title = "Dispersion",
  summary = "how evenly words are spread over a text, or over the articles of a corpus",
  options = units.extend{
    parts = {default = 10, type = "integer", minimum = 2, summary = "parts of equal length (of one article)"},
    min = {default = 2, type = "integer", minimum = 1, summary = "least frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options)
    local document = units.body(article, options)
    return rank(slice(document, options.parts), options, (units.stopwords(options, article)))
  end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    local document = units.document(text, article.language, options)
    if not state then
      local first = {language = article.language, body = document}
      state = {parts = new_parts(), stoplist = units.stopwords(options, first)}
    end
    add_part(state.parts, document:norms(), document:kinds(), 1, #document)
    return state
  end,
  finish = function(state, options)
    if not state then return frame.new{columns = columns, measure = "frequency"} end
    return rank(state.parts, options, state.stoplist)
  end,
}
