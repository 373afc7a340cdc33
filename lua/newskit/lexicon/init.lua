--- What is known of languages. The folders beside this file are the list of languages, and each file in one is data
-- in the form that `newskit.lexicon.schema` tells; scripts add languages of their own. Nothing here says what a word
-- is for.
-- @module newskit.lexicon
local compile = require "newskit.lexicon.compile"
local core = require "newskit.core"
local folders = require "newskit.lexicon.folders"
local schema = require "newskit.lexicon.schema"

local lexicon = {}

-- Languages by every code they go by; their codes in order, which are known once all are placed; who is told of more.
local languages, codes, added = {}, {}, {}
local by_scripts = {} -- code → true of the languages that scripts added; [1] when there is one
local placed

local meta = {__name = "newskit.lexicon.language"}

-- Files are loaded when they are first asked for.
function meta.__index(self, name)
  local module = rawget(self, "_modules")[name]
  if not module then return nil end
  local content = require(module)
  rawset(self, name, content)
  return content
end

function meta.__tostring(self)
  return ("language: %s (%s)"):format(self.code, self.language and self.language.name or "?")
end

-- The language gets its place by its `order`; those without one come last, as they were added.
local function place(self)
  local about = self.language or {}
  for code in (about.also or ""):gmatch "%S+" do languages[code] = languages[code] or self end
  local at = #codes + 1
  while at > 1 and about.order and about.order < ((languages[codes[at - 1]].language or {}).order or math.huge) do
    at = at - 1
  end
  table.insert(codes, at, self.code)
end

for code, files in pairs(folders) do
  local modules = {}
  for name in files:gmatch "%S+" do modules[name] = ("newskit.lexicon.%s.%s"):format(code, name) end
  languages[code] = setmetatable({code = code, _modules = modules}, meta)
end

-- Reads what the languages are called and puts them in order: not before somebody asks for more than one of them.
local function place_all()
  if placed then return end
  placed = true
  local shipped = {}
  for code in pairs(folders) do shipped[#shipped + 1] = code end
  table.sort(shipped)
  for _, code in ipairs(shipped) do place(languages[code]) end
end

--- The codes of all languages, in the order in which they are asked; a new list. Languages that scripts added are
-- among them.
-- @treturn {string,...}
function lexicon.languages()
  place_all()
  return table.move(codes, 1, #codes, 1, {})
end

--- What is known of a language.
-- @tparam ?string language an ISO 639-1 code, with or without a region: "de-AT" falls back on "de"
-- @treturn ?table `code`, and for each file of its folder a field with what it holds; nil when it is not known
function lexicon.of(language)
  if type(language) ~= "string" then return nil end
  local code = language:lower():gsub("_", "-")
  local primary = code:match "^%a+" or ""
  if not languages[primary] then place_all() end -- by which further codes are learned
  return languages[code] or languages[primary]
end

--- The words of a field, as a list in their order.
-- @tparam string text divided by white space
function lexicon.words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

--- Calls `visit` with each language that is known, and with each that is added later.
-- @tparam function visit given a language
function lexicon.each(visit)
  place_all()
  for _, code in ipairs(codes) do visit(languages[code]) end
  added[#added + 1] = visit
end

-- What the core is told of a language that it has no table of.
local function teach(self)
  local segmentation = self.segmentation or {}
  if not self.abbreviations and not self.segmentation then return end
  local set = {}
  for _, row in ipairs(compile.words(self.abbreviations, segmentation)) do set[row[1]] = row[2] end
  core.language(self.code, core.abbreviations(set, {alone = true, ordinals = segmentation.ordinals or false}))
end

local function from_folder(code)
  local found, any = {code = code}, false
  for _, name in ipairs(schema.names) do
    local module = ("newskit.lexicon.%s.%s"):format(code, name)
    if package.preload[module] or package.searchpath(module, package.path) then
      found[name], any = require(module), true
    end
  end
  if not any then
    error(("bad argument #1 to 'language' (no folder newskit/lexicon/%s on package.path)"):format(code), 3)
  end
  return found
end

local function check(given)
  local names = {}
  for name in pairs(given) do names[#names + 1] = tostring(name) end
  table.sort(names)
  local problem
  if type(given.code) ~= "string" or not given.code:find "^%l%l%l?$" then
    problem = "field 'code': two or three small letters expected"
  elseif languages[given.code] then
    problem = ("the language '%s' is known already"):format(given.code)
  end
  for _, name in ipairs(names) do
    if name ~= "code" then problem = problem or schema.fault(name, given[name], true) end
  end
  if problem then error(("bad argument #1 to 'language' (%s)"):format(problem), 3) end
end

--- Whether scripts added languages, or this one.
-- @tparam[opt] string code
-- @treturn boolean
function lexicon.has_added(code)
  return by_scripts[code or 1] == true
end

--- Adds a language, for this Lua state: texts in it are recognized, its labels and dates read, its stopwords known
-- and its sentences found by its abbreviations. What lies in `newskit/lexicon/xx/` on `package.path` is added by its
-- code alone.
-- @tparam string|table given a code; or a table with `code` and a table for each file of a folder, such as
--   `stopwords = {words = "…"}`
-- @treturn table the language, as `lexicon.of` gives it
-- @raise on an unknown file or field, which names the nearest known one, and on a language that there is
-- @usage nk.language{code = "xx", common = {words = "…"}, abbreviations = {title = "…"}}
function lexicon.add(given)
  if type(given) == "string" then
    given = from_folder(given)
  elseif type(given) ~= "table" then
    error(("bad argument #1 to 'language' (string or table expected, got %s)"):format(type(given)), 2)
  end
  place_all()
  check(given)
  local self = {_modules = {}}
  for name, content in pairs(given) do self[name] = content end
  languages[self.code] = setmetatable(self, meta)
  by_scripts[self.code], by_scripts[1] = true, true
  place(self)
  teach(self)
  for _, visit in ipairs(added) do visit(self) end
  return self
end

return lexicon
