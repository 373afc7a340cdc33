--- Stopwords: what an analyzer's option `stopwords` means, as a list of norm forms.
-- @module newskit.language.stopwords
local core = require "newskit.core"
local languages = require "newskit.language"
local lexicon = require "newskit.lexicon"
local options = require "newskit.base.options"

local stopwords = {}

--- The languages that have a list, in the order of their codes; a new list.
function stopwords.languages()
  local list = {}
  for _, code in ipairs(lexicon.languages()) do
    if lexicon.of(code).stopwords then list[#list + 1] = code end
  end
  table.sort(list)
  return list
end

-- Norm forms have the plain apostrophe, whichever a text has.
local function norm_forms(words)
  local list = {}
  for i, word in ipairs(lexicon.words(words)) do list[i] = core.fold(word) end
  return list
end

local lists = {}

-- The list of a language that is known, made once.
local function list_of(of)
  if not lists[of.code] then
    lists[of.code] = norm_forms(of.stopwords.words)
    lists[of.code].name = "stopwords/" .. of.code
  end
  return lists[of.code]
end

--- The list of a language; nil and a message when there is none.
function stopwords.of(language)
  local of = lexicon.of(language)
  if not of or not of.stopwords then
    return nil, options.unknown("language of stopwords", tostring(language), stopwords.languages())
  end
  return list_of(of)
end

--- The name of a list that ships, as frames record it in `lists`; nil for the user's own.
function stopwords.names(list)
  return list.name and {list.name} or nil
end

--- The list that an option asks for.
-- @param wanted a list of words; a language; "auto", the language of the article; false, none
-- @param article whose language is guessed when it does not say
-- @treturn {string,...} the list: of a language without one its few most common words; empty when none is
-- wanted or the language is not known
-- @treturn[opt] string the language, when it is known
-- @raise when a language is named that has no list
function stopwords.resolve(wanted, article)
  if type(wanted) == "table" then return wanted end
  if not wanted then return {} end
  if wanted == "auto" then
    local language = article.language or languages.guess(article.body.text)
    local of = lexicon.of(language)
    if of and of.stopwords then return list_of(of), of.code end
    local code = of and of.code or language and language:match "^%a%a"
    lists[code or ""] = lists[code or ""] or languages.common(code or "") or {}
    return lists[code or ""], code
  end
  local list, message = stopwords.of(wanted)
  if not list then error(message, 0) end
  return list, wanted
end

--- The list as a set.
function stopwords.set(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

return stopwords
