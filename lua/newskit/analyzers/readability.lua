--- Readability: the classic formulas for English and those of other languages, from sentences, words, letters and
-- syllables.
-- @module newskit.analyzers.readability
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local formulas = require "newskit.analyzers.shared.reading.formulas"
local frame = require "newskit.frame"
local lexicon = require "newskit.lexicon"
local stopwords = require "newskit.language.stopwords"
local syllables_of = require "newskit.analyzers.shared.reading.syllables"

local measures = {
  {"flesch", "0 to 100, higher is easier (Flesch 1948)"},
  {"flesch_kincaid", "years of school (Kincaid et al. 1975)"},
  {"gunning_fog", "years of school (Gunning 1952)"},
  {"smog", "years of school (McLaughlin 1969)"},
  {"coleman_liau", "years of school (Coleman and Liau 1975)"},
  {"ari", "years of school (Senter and Smith 1967)"},
  {"dale_chall", "4.9 and less is easiest, 10 and more hardest (Chall and Dale 1995)"},
}

-- A long word has more letters than this (Björnsson 1968; Bamberger and Vanecek 1984).
local LONG = 6

-- SMOG was fitted to thirty sentences, ten from each third of a text; on fewer than one such ten it says nothing.
local SMOG_SENTENCES = 10
-- The other formulas were fitted to samples of a hundred words and more.
local SAMPLE_WORDS = 100

--- The letters and digits of a norm form: all but ASCII marks and the apostrophe.
local function letters_of(norm)
  local bare = norm:gsub("[%p%s]", "")
  return utf8.len((bare:gsub("’", ""))) or #bare
end

--- What the formulas need of a document.
local function count(document, easy, reading)
  local norms, kinds = document:norms(), document:kinds()
  local counts = {sentences = #document:spans "sentence", words = 0, letters = 0, syllables = 0, polysyllables = 0,
    monosyllables = 0, long = 0}
  local difficult = easy and 0
  for i, norm in ipairs(norms) do
    if kinds[i] == "word" or kinds[i] == "number" then
      local syllables = reading and syllables_of(norm, reading) or core.syllables(norm)
      local letters = letters_of(norm)
      counts.words = counts.words + 1
      counts.letters = counts.letters + letters
      counts.syllables = counts.syllables + syllables
      if syllables >= 3 then counts.polysyllables = counts.polysyllables + 1 end
      if syllables == 1 then counts.monosyllables = counts.monosyllables + 1 end
      if letters > LONG then counts.long = counts.long + 1 end
      if easy and not easy[norm] then difficult = difficult + 1 end
    end
  end
  counts.difficult = difficult
  return counts
end

--- What is said of texts that are shorter than the samples.
local function caption_of(counts)
  if counts.words >= SAMPLE_WORDS then return nil end
  return ("Only %d words: the formulas were made for samples of %d and more."):format(counts.words, SAMPLE_WORDS)
end

local function add_english(result, counts)
  local values = core.readability({sentences = counts.sentences, words = counts.words, letters = counts.letters,
    syllables = counts.syllables, polysyllables = counts.polysyllables, difficult = counts.difficult})
  if counts.sentences < SMOG_SENTENCES then values.smog = nil end
  for _, measure in ipairs(measures) do
    local value = values[measure[1]]
    if value then result:add{measure = measure[1], value = value, meaning = measure[2]} end
  end
end

local function add_others(result, counts, names)
  for name in names:gmatch "%S+" do
    result:add{measure = name, value = formulas[name].of(counts), meaning = formulas[name].meaning}
  end
end

--- What a language has for reading aloud and its formulas; nil for English, whose syllables the core counts.
local function reading_of(language)
  local of = language and lexicon.of(language)
  return of and of.language and of.language.reading
end

local function run(article, options)
  local result = frame.new{
    columns = {{name = "measure"}, {name = "value", type = "number"}, {name = "meaning"}},
    settings = {any_language = options.any_language},
  }
  local _, language = stopwords.resolve("auto", article)
  language = article.language and article.language:match "^%a+" or language
  local reading = reading_of(language)
  local is_english = not language or language == "en" or options.any_language
  if not reading and not is_english then return result end
  local counts = count(article.body, options.easy_words and stopwords.set(options.easy_words),
    not is_english and reading or nil)
  if counts.words == 0 then return result end
  result.caption = caption_of(counts)
  if is_english then add_english(result, counts) else add_others(result, counts, reading.formulas) end
  return result
end

--- A record for each formula that was made for the language of the text; for other languages the frame is empty.
return analyzer.new{
  name = "readability",
  title = "Readability",
  summary = "Flesch, fog, SMOG and others for English; formulas of six other languages",
  options = {
    easy_words = {type = "list", summary = "the list of Dale and Chall, for their formula"},
    any_language = {default = false, summary = "whether to apply the English ones to other languages"},
  },
  run = run,
  finish = function(joined, _, captions)
    local short = 0
    for _, caption in ipairs(captions) do short = short + (caption and 1 or 0) end
    joined.caption = short > 0 and ("%d of %d texts have fewer than the %d words that the formulas were made for.")
      :format(short, #captions, SAMPLE_WORDS) or nil
    return joined
  end,
}
