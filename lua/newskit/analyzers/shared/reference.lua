--- What a target is compared with: articles, counts, or lists of frequencies; several together count as one.
-- @module newskit.analyzers.shared.reference
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local json = require "newskit.base.json"
local rows = require "newskit.read.records.table"
local subject = require "newskit.base.subject"
local units = require "newskit.analyzers.shared.units"

local reference = {}

local NOUN = "option 'reference': "

-- What the columns of a list of frequencies are called.
local word_names = {word = true, term = true, ngram = true, type = true, token = true, item = true, form = true,
  lemma = true, collocation = true}
local count_names = {frequency = true, freq = true, count = true, n = true, f = true, occurrences = true, raw = true}

--- The frequencies of a table of two columns or more, or nil when it is none.
local function from_table(text)
  local first = text:match "^[^\r\n]*"
  local separator = rows.separator(first)
  if not separator or #first > 4096 then return nil end
  local word_at, count_at
  for at, name in ipairs(rows.fields(first, separator)) do
    name = name:lower():match "^%s*(.-)%s*$"
    if not word_at and word_names[name] then word_at = at elseif count_names[name] then count_at = count_at or at end
  end
  local bare = not word_at and tonumber(rows.fields(first, separator)[2]) and select("#", first:gsub("%c", "")) > 0
  if bare then word_at, count_at = 1, 2 end
  if not word_at or not count_at then return nil end
  local list = {}
  for line in text:sub(bare and 1 or #first + 1):gmatch "[^\r\n]+" do
    local fields = rows.fields(line, separator)
    local word, count = fields[word_at], tonumber(fields[count_at])
    if word and count then list[word] = (list[word] or 0) + count end
  end
  return list
end

--- The frequencies of a JSON object of numbers by word, or of a list of objects; nil when it is none.
local function from_json(text)
  local value = json.decode(text)
  if type(value) ~= "table" then return nil end
  local list = {}
  for key, each in pairs(value) do
    if type(key) == "string" and type(each) == "number" then
      list[key] = each
    elseif type(each) == "table" and (each.word or each.term or each.ngram) then
      list[each.word or each.term or each.ngram] = tonumber(each.frequency or each.count or each.n)
    else
      return nil
    end
  end
  return next(list) and list or nil
end

--- What a file holds: counts that were saved, or a list of frequencies as TSV, CSV or JSON (gzipped or not).
-- @tparam string path
-- @return counts, a table of frequencies, or nil when it is neither: then it is to be read as articles
function reference.open(path)
  local handle <close> = io.open(path, "rb")
  local head = handle and handle:read(1 << 16)
  if not head then return nil end
  if head:sub(1, 8) == "NKCOUNT1" then return core.counts(path) end
  if not gzip.is(head) and not head:find "^%s*[%[{]" and not from_table(head) then return nil end
  local text = head .. (handle:read "a" or "")
  if gzip.is(text) then text = gzip.unpack(text) or "" end
  if text:find "^%s*[%[{]" then return from_json(text) end
  return from_table(text)
end

local methods = {}
methods.__index = methods

--- How often an n-gram occurs, and in how many documents, where that is known.
function methods:frequency(ngram)
  local total, documents = 0, 0
  for _, part in ipairs(self.parts) do
    if part.list then
      total = total + (part.list[ngram] or 0)
    else
      local words = {}
      for word in ngram:gmatch "%S+" do words[#words + 1] = word end
      local times, texts = part.counts:frequency(table.unpack(words))
      total, documents = total + times, documents + texts
    end
  end
  return total, documents
end

--- Calls `visit` with each n-gram that occurs `min` times or more, in an order that does not change.
function methods:each(min, visit)
  for _, part in ipairs(self.parts) do
    local words = {}
    if part.list then
      for word, count in pairs(part.list) do
        if count >= min then words[#words + 1] = word end
      end
      table.sort(words)
    else
      for _, record in ipairs(part.counts:top(0, {n = self.n, min_frequency = min})) do
        words[#words + 1] = record.ngram
      end
    end
    for _, word in ipairs(words) do visit(word) end
  end
end

local function count_subject(value, options, profiles)
  local counts = core.counts{n = options.n}
  subject.each(value, NOUN, function(article)
    local document = units.body(article, options)
    counts:add(document)
    if profiles then profiles:add(document) end
  end)
  return counts
end

local function is_several(value)
  return subject.type_name(value) == "table" and value.body == nil and #value > 0
end

--- Makes a reference of what the option holds.
-- @param value an article, a document, a string, a corpus, counts, a table of frequencies, or a list of these
-- @tparam table options `n`, and what a word is
-- @param profiles nil, or what each article is added to
-- @treturn table `total`, `documents` (nil when a part has none), `n`, with methods `frequency` and `each`
function reference.new(value, options, profiles)
  if value == nil then error(NOUN .. "article, corpus, counts or table of frequencies expected", 0) end
  local self = setmetatable({parts = {}, total = 0, documents = 0, n = options.n}, methods)
  for i, each in ipairs(is_several(value) and value or {value}) do
    local part = {}
    if subject.type_name(each) == "table" and each.body == nil then
      local shipped = type(each.words) == "table" -- `newskit.analyzers.shared.lists.general`
      part.list = shipped and each.words or each
      for _, count in pairs(shipped and {each.total} or each) do self.total = self.total + count end
      self.documents = nil
    else
      part.counts = subject.type_name(each) == "newskit.counts" and each or count_subject(each, options, profiles)
      self.total = self.total + part.counts:total(options.n)
      self.documents = self.documents and self.documents + part.counts:documents()
    end
    self.parts[i] = part
  end
  return self
end

return reference
