--- Records that newskit writes itself (`newskit read --format json`, reports): every field of theirs comes back
-- as it was, with its provenance. What has the wrong type is left out, for a record may come from anywhere.
-- @module newskit.read.records.own

local article = require "newskit.article"
local dateline = require "newskit.read.agency.dateline"

local own = {}

--- Whether a record has newskit's own shape: the facts in `article`, the body in `text` beside it.
function own.is(record)
  return type(record.article) == "table" and record.article[1] == nil and type(record.text) == "string"
end

local strings = {
  "kind", "headline", "standfirst", "byline", "published", "modified", "section", "site", "url",
  "language", "description", "format", "encoding", "status", "embargo", "page", "edition", "rights",
  "syndicated", "priority",
}

local function strings_in(list)
  local found = {}
  for _, each in ipairs(type(list) == "table" and list or {}) do
    if type(each) == "string" then found[#found + 1] = each end
  end
  return found
end

local function records_in(list, keys)
  local found = {}
  for _, each in ipairs(type(list) == "table" and list or {}) do
    local record = {}
    for _, key in ipairs(keys) do
      if type(each) == "table" and type(each[key]) == "string" then record[key] = each[key] end
    end
    if type(each) == "table" then found[#found + 1] = record end
  end
  return found
end

-- Spans are half-open bytes in JSON. One that is not within the text makes all of them doubtful.
local function blocks_in(list, text)
  local blocks = {}
  for _, each in ipairs(type(list) == "table" and list or {}) do
    local span = type(each) == "table" and type(each.span) == "table" and each.span or {}
    local first, last = math.tointeger(span[1]), math.tointeger(span[2])
    if not first or not last or first < 0 or last < first or last > #text then return {} end
    blocks[#blocks + 1] = {kind = type(each.kind) == "string" and each.kind or nil, first = first + 1, last = last}
  end
  return blocks
end

local function others_in(list)
  local others = {}
  for _, each in ipairs(type(list) == "table" and list or {}) do
    if type(each) == "table" and type(each.source) == "string" then
      local value = each.value
      if type(value) == "table" then value = strings_in(value) end
      if type(value) ~= "userdata" then others[#others + 1] = {value = value, source = each.source} end
    end
  end
  return #others > 0 and others or nil
end

local function sources_in(list)
  local sources = {}
  for field, said in pairs(type(list) == "table" and list or {}) do -- a table by name: no order
    if type(said) == "string" then sources[field] = {source = said} end
    if type(said) == "table" and type(said.source) == "string" then
      sources[field] = {source = said.source, others = others_in(said.others)}
    end
  end
  return sources
end

--- The article of such a record.
-- @tparam table record
-- @treturn newskit.article
function own.article(record)
  local facts, fields = record.article, {text = record.text}
  for _, name in ipairs(strings) do
    if type(facts[name]) == "string" then fields[name] = facts[name] end
  end
  for _, name in ipairs{"authors", "agencies", "keywords", "places", "attachments"} do
    fields[name] = strings_in(facts[name])
  end
  fields.images = records_in(facts.images, {"caption", "credit", "url"})
  fields.credits = records_in(facts.credits, {"name", "role", "kind"})
  fields.notes = records_in(facts.notes, {"kind", "text", "date"})
  fields.dateline = dateline.of(facts.dateline)
  fields.related = records_in(facts.related, {"headline", "published", "url"})
  if type(facts.paywall) == "boolean" then fields.paywall = facts.paywall end
  fields.length = math.tointeger(facts.length)
  fields.repairs = math.tointeger(facts.repairs) or 0
  fields.blocks = blocks_in(facts.blocks, record.text)
  return article.new(fields, sources_in(facts.sources))
end

return own
