--- The language of a text, headline or article, from its script and the n-grams of its words.
-- Languages that a script added are told by their common words, as the model has not seen them. The model is read on
-- first use; docs/internals/languages.md lists its languages and tells how often it is right.
-- @module newskit.language.identify

local core = require "newskit.core"
local lexicon = require "newskit.lexicon"
local options = require "newskit.base.options"
local recognition = require "newskit.language"
local schema = require "newskit.base.schema"

local language = {}

local settings_of = options.new("identify", {
  limit = {default = 5, minimum = 1, maximum = 100, summary = "languages listed"},
})

local identifier

local function shipped()
  if not identifier then
    local card = assert(package.searchpath("newskit.models.language.card", package.path))
    identifier = assert(core.identifier((card:gsub("card%.lua$", "languages.model"))))
  end
  return identifier
end

-- To three decimals: what lies behind differs from one mathematics library to the next.
local function rounded(share)
  return math.floor(share * 1000 + 0.5) / 1000
end

--- Identifies the language of a text.
-- @tparam string text any bytes; what is no UTF-8 parts words
-- @tparam[opt] table settings `limit`, the most languages listed (5)
-- @treturn string ISO 639-1 code, or 639-3 where there is none; "und" for a text without letters of a
--   known language
-- @treturn number confidence: the share of the text that is taken to be in the language, 0 to 1; low for
--   short texts, for texts in several languages, and where close languages cannot be told apart
-- @treturn {table,...} the likeliest languages `{code=, share=}`, by share
-- @raise on a text that is no string, or an unknown option
-- @usage local code, confidence = nk.identify "Der Stadtrat hat am Montag den Haushalt beschlossen."
function language.of(text, settings)
  schema.expect(text, "string", 1, "identify", 1)
  local chosen = settings_of:resolve(settings, 2, 2)
  local list = shipped():identify(text, chosen.limit)
  for _, guess in ipairs(list) do guess.share = rounded(guess.share) end
  local first = list[1] or {code = "und", share = 0}
  return first.code, first.share, list
end

-- Languages that a text of this size may not tell apart, or that pages name by another code: what a page says of
-- them is not overruled by another of the same group.
local groups = {
  "bs hr sr sh cnr", "id ms jv su", "no nb nn da", "nso tn st", "xh zu nr ss", "fa prs tg", "tl fil", "ku kmr ckb",
  "zh yue", "bo dz", "hi mr ne", "gl pt", "be ru uk", "ca es",
}
local group_of

-- The language of a tag such as "en-GB".
local function primary(tag)
  return tag:lower():match "^%a+" or tag
end

local function related(one, other)
  if not group_of then
    group_of = {}
    for _, group in ipairs(groups) do
      for code in group:gmatch "%S+" do group_of[code] = group end
    end
  end
  return one == other or group_of[one] ~= nil and group_of[one] == group_of[other]
end

-- Bytes that are looked at: beyond 300 characters little is learned (docs/internals/languages.md), and a mixed
-- beginning is outweighed; some 0.08 ms.
local head = 1000

-- A language that nothing names is believed from a half on; one that a page names is overruled only by a text of
-- two or three sentences that leaves no doubt, since the names of places alone can look like another language.
local believed, overruling, long = 0.5, 0.95, 300

--- The language of an article: what its text looks like, or what its page says where the text leaves doubt.
-- @tparam string text
-- @tparam ?string declared what the page says
-- @treturn ?string code; nil when nothing is known
-- @treturn ?number confidence of the text in that code
-- @treturn boolean whether the code comes from the text
function language.judge(text, declared)
  local own = not declared and lexicon.has_added() and recognition.guess(text)
  if own and lexicon.has_added(own) then return own, nil, true end
  local code, confidence, list = language.of(#text > head and text:sub(1, head) or text)
  if not declared then
    if confidence >= believed then return code, confidence, true end
    return nil, nil, false
  end
  local named = primary(declared)
  if confidence >= overruling and #text >= long and not related(code, named) then return code, confidence, true end
  for _, guess in ipairs(list) do
    if guess.code == named then return declared, guess.share, false end
  end
  return declared, nil, false
end

--- The codes of the languages that can be told apart, in alphabetical order.
-- @treturn {string,...}
function language.known()
  local codes = shipped():codes()
  table.sort(codes)
  return codes
end

return language
