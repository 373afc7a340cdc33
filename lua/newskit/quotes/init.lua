--- Quote attribution: who said what.
--
-- `quotes.attribute` runs the stages of `quotes.stages` in order over one table, the blackboard
-- (blackboard.lua says what it holds). Each stage is a function `(t, options)` that adds to it; any
-- may be replaced by the user's own through `options.stages`, and the patterns that the rules look
-- for may be listed, left out and added to.
-- @module newskit.quotes

local cues = require "newskit.quotes.rules.cues"
local core = require "newskit.core"
local entities = require "newskit.quotes.who.entities"
local language = require "newskit.language"
local learned = require "newskit.quotes.learned.stage"
local linking = require "newskit.quotes.rules.linking"
local names = require "newskit.quotes.who.names"
local options_lib = require "newskit.base.options"
local plain_cues = require "newskit.quotes.rules.plain.cues"
local plain_names = require "newskit.quotes.who.plain_names"
local patterns = require "newskit.quotes.rules.patterns"
local records = require "newskit.quotes.records"
local spans = require "newskit.quotes.text.spans"
local speakers = require "newskit.quotes.who.speakers"
local tokens = require "newskit.quotes.text.tokens"
local vocabulary = require "newskit.quotes.text.vocabulary"

local quotes = {}

-- Bytes that tell the language of a text: some 250 words. All of an article would take a tenth of the
-- time that the rules do.
local TOLD_BY = 1500

-- A stage that languages without taggers have another function for.
local function tagged_or_plain(tagged, plain)
  return function(t, options)
    return (t.words.grammar.untagged and plain or tagged)(t, options)
  end
end

--- The stages, in order: `{name, function}`, with `rules` where a stage needs a language that has
-- rules, and `languages` where it knows some of those alone.
quotes.stages = {
  {"spans", spans.find},
  {"names", tagged_or_plain(names.find, plain_names.find), rules = true},
  {"entities", entities.group, rules = true},
  {"cues", tagged_or_plain(cues.find, plain_cues.find), rules = true},
  {"linking", linking.link},
  {"carry", linking.carry},
  {"learned", learned.attribute, rules = true, languages = learned.languages},
  {"speakers", speakers.resolve},
}

--- The patterns that ship, in the order in which they are tried; see rules/patterns.lua.
quotes.patterns = patterns.shipped

--- Builds a vocabulary with words of one's own; see vocabulary.lua.
quotes.vocabulary = vocabulary.new

-- The name of each stage; raises when `own` names another.
local function check_stages(own)
  local known, list = {}, {}
  for k, stage in ipairs(quotes.stages) do
    known[stage[1]], list[k] = true, stage[1]
  end
  for name in pairs(own) do
    if not known[name] then
      error(("bad argument #2 to 'attribute' (%s)")
            :format(options_lib.unknown("stage", tostring(name), list)), 4)
    end
  end
end

--- The language that a text is read in: the one given, else the one that it looks like; English
-- when it is too short to tell.
-- @tparam string text
-- @tparam[opt] string given a code, of which the language counts: "en-GB" is "en"
-- @treturn string ISO 639-1
function quotes.language_of(text, given)
  local code = given and given:lower():match "^%a%a%a?%f[%A]"
  return code or language.guess(text:sub(1, TOLD_BY)) or "en"
end

--- The document of a text as `attribute` wants it, with the sentences of its language.
-- @tparam string text
-- @tparam[opt] string given a code, else the text is asked
-- @treturn newskit.document
function quotes.document(text, given)
  local code = quotes.language_of(text, given)
  return assert(core.document(text, {clitics = true, language = given or code ~= "en" and code or nil}))
end

-- The options with their defaults, the vocabulary of the language, and the patterns to run.
local function settle(document, options)
  local settings = {}
  for key, value in pairs(options or {}) do
    settings[key] = value
  end
  if settings.apart == nil then
    settings.apart = settings.speech
  end
  check_stages(settings.stages or {})
  local code = quotes.language_of(document.text, settings.language)
  local words = settings.vocabulary
  if not words or words.language ~= code then
    words = vocabulary.default(code) -- words of another language tell nothing of this one
  end
  settings.language, settings.vocabulary = code, words
  settings.chosen = patterns.choose(settings.patterns, code)
  return settings
end

-- What the stages find that a language does not have: nothing.
local function find_nothing(t)
  t.mentions, t.name_at, t.entities, t.cues, t.cue_at = {}, {}, {}, {}, {}
end

-- Whether a stage is to run: not when the caller wants rules alone and it is the models', nor when
-- it does not know the language.
local function is_run(stage, settings)
  if settings.rules and stage[1] == "learned" then
    return false
  end
  local code = settings.language
  return (not stage.rules or vocabulary.grammars[code] ~= nil)
      and (not stage.languages or stage.languages[code] or false)
end

--- Runs the stages over a document.
-- @tparam newskit.document document made with `clitics = true`
-- @tparam[opt] table options `language` (a code; else the text is asked), `vocabulary` (what
--   `quotes.vocabulary` gives), `stages` (stage name to a function `(t, options, shipped)` that
--   does its work instead; `shipped` is the one it replaces), `patterns` (patterns to add, in a
--   list, and by name `false` for those to leave out), `speech`, `apart` (see `attribute`)
-- @treturn table the token columns with all that the stages found
-- @raise on an unknown stage, pattern or field of a pattern
function quotes.analyze(document, options)
  local settings = settle(document, options)
  local own = settings.stages or {}
  local t = tokens.read(document, settings.vocabulary)
  if not vocabulary.grammars[settings.language] then
    find_nothing(t)
  end
  for _, stage in ipairs(quotes.stages) do
    local replacement = own[stage[1]]
    if replacement then
      t = replacement(t, settings, stage[2]) or t
    elseif is_run(stage, settings) then
      stage[2](t, settings)
    end
  end
  return t
end

--- The quotations of a document, as plain records in text order.
-- @tparam newskit.document|string document a document is to be made with `clitics = true`
-- @tparam[opt] table options as for `analyze`; `speech`: leave attitudes out; `apart`: quotations
--   without a cue are records of their own (the default with `speech`); `rules`: without the stage
--   `learned`, which is several times as fast
-- @treturn table list of records: see records.lua
-- @usage
-- for _, quote in ipairs(quotes.attribute(text, {speech = true})) do print(quote.speaker) end
function quotes.attribute(document, options)
  if type(document) == "string" then
    document = quotes.document(document, (options or {}).language)
  end
  return records.make(quotes.analyze(document, options), options or {})
end

return quotes
