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

-- What is elided before a vowel stands with its apostrophe where words are told apart by the rules for words.
local function add_elided(list, of)
  local articles = of.segmentation and of.segmentation.articles or ""
  for _, word in ipairs(lexicon.words(articles)) do list[#list + 1] = word .. "'" end
end

-- The list of a language that is known, made once.
local function list_of(of)
  if not lists[of.code] then
    local list = norm_forms(of.stopwords.words)
    add_elided(list, of)
    list.name = "stopwords/" .. of.code
    lists[of.code] = list
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

-- The words of a file: one or more a line, without what follows "#".
local function words_of_file(path)
  local handle <close> = io.open(path, "rb")
  local text = handle and handle:read "a"
  if not text then return nil end
  if not utf8.len(text) then error(("option 'stopwords': '%s' is not valid UTF-8"):format(path), 0) end
  return norm_forms((text:gsub("#[^\n]*", "")))
end

-- A user's own words: divided by commas, or in a file; nil when `wanted` is neither.
local function own_words(wanted)
  if wanted:find(",", 1, true) then
    local list = {}
    for word in wanted:gmatch "[^,]+" do
      local bare = word:match "^%s*(%S+)" -- a word has no space
      if bare then list[#list + 1] = core.fold(bare) end
    end
    return list
  end
  return words_of_file(wanted)
end

-- The list of a language, or nil, with those of the user behind it.
local function with_own(base, own)
  local list = table.move(base, 1, #base, 1, {})
  list.name, list.own = base.name, own
  return table.move(own, 1, #own, #list + 1, list)
end

-- One word behind "+": not what can only be the name of a file that is not there.
local function word_alone(word)
  if word == "" or word:find("/", 1, true) or word:lower():find "%.txt$" then
    error(("option 'stopwords': cannot read '%s'"):format(word), 0)
  end
  return {core.fold(word)}
end

-- Lists that words of the shell asked for, so that each article is given the same one.
local asked = {}

local function from_string(wanted, article)
  local plus, rest = wanted:match "^(%+?)(.*)$"
  local base, language, code = {}, nil, ""
  if plus == "+" then
    base, language = stopwords.resolve("auto", article)
    code = language or ""
  elseif lexicon.of(wanted) and lexicon.of(wanted).stopwords then
    return stopwords.of(wanted), wanted
  end
  local key = wanted .. "\0" .. code
  if not asked[key] then
    local own = own_words(rest) or plus == "+" and word_alone(rest)
    if not own then
      local _, message = stopwords.of(wanted)
      error(message .. "; nor is it a file, or words divided by commas", 0)
    end
    asked[key] = with_own(base, own)
  end
  return asked[key], language or article.language
end

--- The list that an option asks for.
-- @param wanted a list of words; a language; "auto", the language of the article; words divided by commas, or the
-- name of a file of words, in the place of a list, and with "+" before them beside "auto"; false, none
-- @param article whose language is guessed when it does not say
-- @treturn {string,...} the list: of a language without one its few most common words; empty when none is
-- wanted or the language is not known
-- @treturn[opt] string the language, when it is known
-- @raise when what is named is no language with a list and no file
function stopwords.resolve(wanted, article)
  if type(wanted) == "table" then return wanted, article.language end
  if not wanted then return {} end
  if wanted == "auto" then
    local language = article.language or languages.guess(article.body.text)
    local of = lexicon.of(language)
    if of and of.stopwords then return list_of(of), of.code end
    local code = of and of.code or language and language:match "^%a%a"
    lists[code or ""] = lists[code or ""] or languages.common(code or "") or {}
    return lists[code or ""], code
  end
  return from_string(wanted, article)
end

--- Those of the user's own words in a list that no list of the language has, as a set; nil when there are none.
-- @tparam {string,...} list as `resolve` gives it
-- @tparam ?string language
function stopwords.own(list, language)
  local words, set = list.own or not list.name and list or {}, {}
  local shipped = stopwords.set(stopwords.of(language or "") or {})
  for _, word in ipairs(words) do
    if not shipped[word] then set[word] = true end
  end
  return next(set) and set or nil
end

--- The list as a set.
function stopwords.set(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

return stopwords
