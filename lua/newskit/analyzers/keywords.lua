--- Keywords: the norm forms that an article uses most, without stopwords.
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
local stopwords = require "newskit.stopwords"

return analyzer.new{
  name = "keywords",
  title = "Keywords",
  summary = "the words that an article is about",
  options = {
    top = {default = 20, type = "integer", minimum = 1, summary = "how many"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: a list, a language, or auto"},
    min_length = {default = 2, type = "integer", minimum = 1, summary = "least length, in characters"},
  },
  run = function(article, options)
    local result = frame.new{
      columns = {
        {name = "term", type = "string"}, {name = "frequency", type = "integer"},
        {name = "share", type = "number", unit = "of all words"},
      },
      measure = "frequency",
    }
    local counts = core.counts{n = 1, kinds = {"word", "hashtag"}}:add(article.body)
    local stoplist = stopwords.resolve(options.stopwords, article)
    local best = counts:top(options.top, {stopwords = stoplist, min_length = options.min_length})
    for _, record in ipairs(best) do
      result:add{term = record.ngram, frequency = record.frequency, share = record.frequency / counts:total()}
    end
    return result
  end,
}
