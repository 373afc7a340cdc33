--- Keywords: the words and phrases that one article is about.
-- The core finds and ranks them (include/newskit/keywords.h, docs/keywords.md); here its word lists are
-- chosen, by the article's language.
-- @module newskit.analyzers.keywords
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local extractor = require "newskit.analyzers.shared.extractor"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"

local columns = {
  {name = "term", type = "string"},
  {name = "score", type = "number", unit = "0 to 1"},
  {name = "frequency", type = "integer"},
  {name = "share", type = "number", unit = "of all words"},
  {name = "sentences", type = "integer", unit = "sentences"},
  {name = "mention", type = "spans"},
}

--- Keywords of an article, a document or a string, best first.
-- `nk.keywords(article, {top = 5})`
return analyzer.new{
  name = "keywords",
  title = "Keywords",
  summary = "the words and phrases that an article is about",
  options = {
    top = {default = 20, type = "integer", minimum = 1, summary = "how many"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words that may not begin or end one: a list, a language, or auto"},
  },
  run = function(article, options)
    local stoplist, language = stopwords.resolve(options.stopwords, article)
    local document = article.body
    local result = frame.new{columns = columns, measure = "forest", lists = stopwords.names(stoplist)}
    local words = core.counts{n = 1}:add(document):total()
    local ranked = extractor.of(stoplist, language):run(document, options.top)
    for _, found in ipairs(ranked) do
      local term = found.text:gsub("%s+", " ")
      result:add{
        term = term, score = 1 / (1 + math.exp(-found.score)), frequency = found.frequency,
        share = found.frequency / words, sentences = found.sentences,
        mention = {{first = found.first, last = found.last}},
      }
    end
    return result
  end,
}
