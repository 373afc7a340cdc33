--- What counts as one word: the options that every analyzer of words has, and the documents that they make. The
-- rules act in the core (`nk_word_rules`); here they are put together by the language of the article. See
-- docs/statistics.md.
-- @module newskit.analyzers.shared.units
local core = require "newskit.core"
local lexicon = require "newskit.lexicon"
local phrases = require "newskit.analyzers.shared.phrases"
local stopwords = require "newskit.language.stopwords"

local units = {}

local declared = {
  case = {default = "smart", choices = {"smart", "fold", "keep"},
    summary = "capitals: smart keeps US and WHO apart from us and who, fold none, keep all"},
  hyphens = {default = "join", choices = {"join", "split", "both"},
    summary = "long-term is one word, its parts are, or both"},
  possessives = {default = true, summary = "whether council's counts as council",
    off = "council's is another word than council"},
  phrases = {type = "string|list",
    summary = "a file, or a list, of phrases that count as one word each: prime_minister"},
}

--- What the option `stopwords` of analyzers may be, for their help.
units.stopwords_help = "a language, auto, a file, or words with commas; + before adds them to auto"

--- The options of an analyzer with those that say what a word is.
-- @tparam table options its own
-- @treturn table the same
function units.extend(options)
  for name, field in pairs(declared) do options[name] = field end
  return options
end

local rules = {}

local function made_rules(options, wording)
  return core.word_rules{
    hyphens = options.hyphens, cased = options.case == "keep",
    possessives = options.possessives and wording.possessives or false,
    acronyms = options.case == "smart" and lexicon.words(wording.acronyms or "") or nil,
    contracted = lexicon.words(wording.contracted or ""), elided = lexicon.words(wording.articles or ""),
  }
end

-- English holds where the language is not known, as it does for segmentation.
local function wording_of(language)
  local of = lexicon.of(language or "en")
  return of and of.segmentation or {}, of and of.code or ""
end

--- The rules for a language, made once.
local function rules_of(options, language)
  local wording, code = wording_of(language)
  local key = table.concat({options.case, options.hyphens, tostring(options.possessives), code}, " ")
  if not rules[key] then rules[key] = made_rules(options, wording) end
  return rules[key], key
end

--- The document of a text, by the rules that the options ask for.
-- @tparam string text
-- @tparam ?string language
-- @tparam table options with `case`, `hyphens`, `possessives` and `phrases`
-- @treturn newskit.document
function units.document(text, language, options)
  local chosen, key = rules_of(options, language)
  local settings = {language = language, rules = chosen}
  if options.phrases then
    text = phrases.join(text, options.phrases, key, function(one) return assert(core.document(one, settings)) end)
  end
  return assert(core.document(text, settings))
end

--- A text in which the phrases that the options declare are single words, as in documents.
function units.joined(text, language, options)
  return options.phrases and units.document(text, language, options).text or text
end

--- The body of an article, by the rules that the options ask for.
function units.body(article, options)
  return units.document(article.body.text, article.language, options)
end

local function capitalized(word)
  return (word:gsub("^%l", string.upper))
end

--- The stopwords that the options ask for; where capitals count, with a capital, too.
-- @tparam table options with `stopwords` and `case`
-- @tparam table article with `language` and `body`
-- @treturn {string,...}
-- @treturn ?string the language
function units.stopwords(options, article)
  local list, language = stopwords.resolve(options.stopwords, article)
  if options.case ~= "keep" then return list, language end
  local both = table.move(list, 1, #list, 1, {name = list.name})
  for _, word in ipairs(list) do
    if capitalized(word) ~= word then both[#both + 1] = capitalized(word) end
  end
  return both, language
end

return units
