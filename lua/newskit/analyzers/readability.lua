--- Readability: the classic formulas for English, from sentences, words, letters and syllables.
-- @module newskit.analyzers.readability
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"

local measures = {
  {"flesch", "0 to 100, higher is easier (Flesch 1948)"},
  {"flesch_kincaid", "years of school (Kincaid et al. 1975)"},
  {"gunning_fog", "years of school (Gunning 1952)"},
  {"smog", "years of school (McLaughlin 1969)"},
  {"coleman_liau", "years of school (Coleman and Liau 1975)"},
  {"ari", "years of school (Senter and Smith 1967)"},
  {"dale_chall", "4.9 and less is easiest, 10 and more hardest (Chall and Dale 1995)"},
}

--- What the formulas need of a document. Letters are characters that are no apostrophes.
local function count(document, easy)
  local norms, kinds = document:norms(), document:kinds()
  local counts = {sentences = #document:spans "sentence", words = 0, letters = 0, syllables = 0, polysyllables = 0}
  local difficult = easy and 0
  for i, norm in ipairs(norms) do
    if kinds[i] == "word" or kinds[i] == "number" then
      local syllables = core.syllables(norm)
      local bare = norm:gsub("'", ""):gsub("’", "")
      counts.words = counts.words + 1
      counts.letters = counts.letters + (utf8.len(bare) or #bare)
      counts.syllables = counts.syllables + syllables
      if syllables >= 3 then counts.polysyllables = counts.polysyllables + 1 end
      if easy and not easy[norm] then difficult = difficult + 1 end
    end
  end
  counts.difficult = difficult
  return counts
end

--- A record for each formula. They were made for English; for other languages the frame is empty.
return analyzer.new{
  name = "readability",
  title = "Readability",
  summary = "Flesch, Flesch-Kincaid, fog, SMOG, Coleman-Liau, ARI and Dale-Chall, for English",
  options = {
    easy_words = {type = "list", summary = "the list of Dale and Chall, for their formula"},
    any_language = {default = false, summary = "whether to apply them to other languages too"},
  },
  run = function(article, options)
    local result = frame.new{
      columns = {{name = "measure"}, {name = "value", type = "number"}, {name = "meaning"}},
      settings = {any_language = options.any_language},
    }
    local _, language = stopwords.resolve("auto", article)
    if language and language ~= "en" and not options.any_language then return result end
    local counts = count(article.body, options.easy_words and stopwords.set(options.easy_words))
    if counts.words == 0 then return result end
    local values = core.readability(counts)
    for _, measure in ipairs(measures) do
      local value = values[measure[1]]
      if value then result:add{measure = measure[1], value = value, meaning = measure[2]} end
    end
    return result
  end,
}
