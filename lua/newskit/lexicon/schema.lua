--- What the files of a language's folder hold: their fields, and one checker for all of them. The spec runs it over
-- the folders that ship, `newskit.lexicon` over what a script adds.
-- @module newskit.lexicon.schema
local compile = require "newskit.lexicon.compile"
local nearest = require "newskit.base.nearest"

local schema = {}

-- Kinds of fields: `words` are divided by white space, `phrases` by " | ".
local words, phrases = "words", "phrases"

--- The files, in the order in which they are documented: what each is for, and the kinds of its fields. Every file
-- has `source` and `license`. Kinds are "words", "phrases", "flag", "count", "text", "table" and "any".
schema.files = {
  {name = "language", summary = "what the language is called, how its script tells it, words of days and sounds",
    fields = {name = "text", also = words, order = "count", script = "table", times = "table",
      reading = "table", reports = words}},
  {name = "common", summary = "its most common words, by which a text is recognized", fields = {words = words}},
  {name = "page", summary = "months, and what news pages print around an article", fields = {
    months = phrases, days = phrases, join = phrases, date = phrases, updated = phrases, ago = phrases, by = phrases,
    roles = phrases, desk = phrases, share = phrases, ad = phrases, newsletter = phrases, related = phrases,
    comments = phrases, tags = phrases, credit = phrases, legal = phrases, login = phrases, player = phrases,
    author = phrases, inside = "flag"}},
  {name = "markup", summary = "class names and openings of lines that tell what a part of a page is", fields = {
    classes = "table", openings = "table"}},
  {name = "stopwords", summary = "words that analyzers leave out, and weak ones, which say little of a text",
    fields = {words = words, weak = words}},
  {name = "abbreviations", summary = "what is written with a full stop", fields = {
    title = words, numbered = words, calendar = words, final = words, inner = words, capitalized = words}},
  {name = "segmentation", summary = "what else decides about tokens and sentences, and about words that are counted",
    fields = {ordinals = "flag", spaced = "flag", starters = words, prefixes = words, exclaiming = words, clock = words,
      elided = words, domains = words, possessives = "flag", contracted = words, acronyms = words, articles = words}},
  -- What quotations are found by. Read by `quotes/`, and by what the fields mean there.
  {name = "function_words", summary = "closed classes of words", open = true, fields = {}},
  {name = "clause_words", summary = "small words by what they do in a sentence", open = true, fields = {}},
  {name = "reporting_verbs", summary = "verbs that report words or views", open = true, fields = {}},
  {name = "reporting_nouns", summary = "nouns that report words or views", open = true, fields = {}},
  {name = "titles", summary = "titles before names", open = true, fields = {}},
  {name = "roles", summary = "nouns for who can be a source", open = true, fields = {}},
  {name = "first_names", summary = "first names", open = true, fields = {}},
  {name = "organizations", summary = "words of names of organizations", open = true, fields = {}},
  {name = "places", summary = "names of countries and regions", open = true, fields = {}},
}

local files, names = {}, {}
for _, file in ipairs(schema.files) do
  file.fields.source, file.fields.license = "text", "text"
  files[file.name] = file
  names[#names + 1] = file.name
end

--- The names of the files, in order.
schema.names = names

local function sorted_keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  return keys
end

local lua_types = {flag = "boolean", count = "number", table = "table", words = "string", phrases = "string",
  text = "string"}

local checks = {}

function checks.words(value)
  local seen = {}
  for word in value:gmatch "%S+" do
    if seen[word] then return ("'%s' stands twice"):format(word) end
    seen[word] = true
  end
end

function checks.phrases(value)
  for phrase in (value .. " | "):gmatch "(.-) | " do
    if phrase:find "|" then return ("'%s': phrases are divided by ' | '"):format(phrase) end
  end
end

local function fault_of_field(kind, value)
  local wanted = lua_types[kind]
  if wanted and type(value) ~= wanted then return ("%s expected, got %s"):format(wanted, type(value)) end
  if wanted == "string" and not utf8.len(value) then return "valid UTF-8 expected" end
  return checks[kind] and checks[kind](value)
end

-- Words that the core's tables can hold.
local function fault_of_length(name, content)
  if name ~= "abbreviations" and name ~= "segmentation" then return nil end
  for _, field in ipairs(sorted_keys(content)) do
    local value = files[name].fields[field] == words and content[field] or ""
    for word in value:gmatch "%S+" do
      if #word > compile.longest then
        return ("field '%s': '%s' is longer than %d bytes"):format(field, word, compile.longest)
      end
    end
  end
end

--- What is wrong with a file of a language, or nil.
-- @tparam string name of the file, such as "stopwords"
-- @tparam any content what the file gives
-- @tparam[opt] boolean own whether it is a script's, which need not say its source and license
-- @treturn ?string
function schema.fault(name, content, own)
  local file = files[name]
  if not file then return nearest.unknown("file of a language", tostring(name), names) end
  if type(content) ~= "table" then return ("%s: table expected, got %s"):format(name, type(content)) end
  local known = sorted_keys(file.fields)
  for _, field in ipairs(own and {} or {"source", "license"}) do
    if content[field] == nil then return ("%s: no field '%s'"):format(name, field) end
  end
  for _, field in ipairs(sorted_keys(content)) do
    local kind = file.fields[field]
    if not kind and not file.open then return name .. ": " .. nearest.unknown("field", field, known) end
    local problem = kind and fault_of_field(kind, content[field])
    if problem then return ("%s: field '%s': %s"):format(name, field, problem) end
  end
  local problem = fault_of_length(name, content)
  return problem and name .. ": " .. problem
end

return schema
