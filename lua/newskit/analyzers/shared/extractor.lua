--- The core's keyword extractor with the word lists of a language.
-- @module newskit.analyzers.shared.extractor
local core = require "newskit.core"
local lexicon = require "newskit.lexicon"

local extractor = {}

local function weak_words(language)
  local of = lexicon.of(language)
  return of and of.stopwords and of.stopwords.weak and lexicon.words(of.stopwords.weak)
end

local cache = setmetatable({}, {__mode = "k"})

--- The extractor for a list of stopwords, made once for each. A language without a stemmer, or without
-- weak words, does without.
-- @tparam {string,...} stopwords norm forms
-- @tparam[opt] string language ISO 639-1 code
-- @treturn newskit.analyzers.shared.extractor with `:run(document, limit, features)`
function extractor.of(stopwords, language)
  local made = cache[stopwords]
  if not made then
    local weak = weak_words(language)
    made = core.extractor{stopwords = stopwords, weak = weak, language = language}
      or assert(core.extractor{stopwords = stopwords, weak = weak})
    cache[stopwords] = made
  end
  return made
end

return extractor
