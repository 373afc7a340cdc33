--- n-grams with their frequencies: the face of the core's counts.
-- @module newskit.analyzers.ngrams
local core = require "newskit.core"
local counting = require "newskit.analyzers.shared.counting"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "ngram", type = "string", title = "n-gram"},
  {name = "n", type = "integer"},
  {name = "frequency", type = "integer"},
  {name = "per_million", type = "number", unit = "per million n-grams of the order"},
  {name = "documents", type = "integer", unit = "documents"},
}

local function new_counts(options)
  return core.counts{
    n = options.n, skip = options.skip, kinds = options.kinds, gaps = options.gaps, across = options.across,
  }
end

--- The frame of the best n-grams of `counts`.
local function rank(counts, options, stoplist)
  local shortest = options.shortest > 0 and options.shortest or options.n
  local result = frame.new{columns = columns, measure = options.by, lists = stopwords.names(stoplist)}
  local best = counts:top(options.top, {
    shortest = shortest, longest = options.n, min_frequency = options.min, min_documents = options.min_documents,
    min_length = options.min_length, by = options.by, stopwords = stoplist,
  })
  local totals = {}
  for n = shortest, options.n do totals[n] = counts:total(n) end
  for _, record in ipairs(best) do
    record.per_million = record.frequency * 1e6 / totals[record.n]
    result:add(record)
  end
  return result
end

--- The n-grams of an article, a document, a string or a corpus, most frequent first; ties by first
-- occurrence. `nk.ngrams(article, {n = 2, stopwords = "en"}):top(10)`.
return counting({
  name = "ngrams",
  title = "n-grams",
  summary = "n-grams and skip-grams with their frequencies",
  example = [[nk.ngrams(art, {n = 3, stopwords = "en"})]],
  options = {
    n = {default = 2, type = "integer", minimum = 1, maximum = 8, summary = "words in an n-gram, up to 8"},
    shortest = {default = 0, type = "integer", minimum = 0, summary = "also shorter ones, from this many words"},
    skip = {default = 0, type = "integer", minimum = 0, summary = "tokens that may be left out between words"},
    top = {default = 100, type = "integer", minimum = 0, summary = "how many; 0: all"},
    min = {default = 1, type = "integer", minimum = 1, summary = "least frequency"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least document frequency"},
    min_length = {default = 1, type = "integer", minimum = 1, summary = "least length of each word, in characters"},
    stopwords = {default = false, type = "boolean|string|list",
      summary = "words that may not begin or end one: " .. units.stopwords_help},
    kinds = {type = "list", summary = "kinds of tokens that count (all but punctuation and symbols)"},
    gaps = {default = true, summary = "whether a token that does not count ends an n-gram",
      off = "n-grams close up over commas and other tokens that do not count"},
    across = {default = false, summary = "whether n-grams run across the ends of sentences"},
    by = {default = "frequency", choices = {"frequency", "documents"}, summary = "what ranks them"},
  },
}, new_counts, rank)
