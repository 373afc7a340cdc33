--- Stopwords: what an analyzer's option `stopwords` means, as a list of norm forms.
local core = require "newskit.core"
local languages = require "newskit.language"
local options = require "newskit.base.options"

local stopwords = {}

--- The languages whose lists ship.
stopwords.languages = {"de", "en", "es", "fr", "it", "nl", "pt"}

local shipped = {}
for _, language in ipairs(stopwords.languages) do shipped[language] = true end

-- Norm forms have the plain apostrophe, whichever a text has.
local function norm_forms(words)
  local list = {}
  for i, word in ipairs(words) do list[i] = core.fold(word) end
  return list
end

local lists = {}

--- The list of a language; nil and a message when none ships.
function stopwords.of(language)
  if not shipped[language] then
    return nil, options.unknown("language of stopwords", tostring(language), stopwords.languages)
  end
  if not lists[language] then
    lists[language] = norm_forms(require("newskit.lexicon." .. language .. ".stopwords"))
    lists[language].name = "stopwords/" .. language
  end
  return lists[language]
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
    local code = language and language:match "^%a%a"
    if shipped[code] then return stopwords.of(code), code end
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
