--- Persons, organizations and places that a text names, with their mentions grouped.
-- @module newskit.analyzers.entities
local aliases = require "newskit.analyzers.shared.aliases"
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local quotes = require "newskit.quotes"

local columns = {
  {name = "name"}, {name = "kind"}, {name = "frequency", type = "integer", unit = "mentions"},
  {name = "role"}, {name = "affiliation"}, {name = "gender"}, {name = "gender_from"},
  {name = "mentions", type = "spans"},
}

local shown = {person = "person", organization = "organization", place = "place", name = "other"}

local function record_of(t, entity)
  local spans = {}
  for k, mention in ipairs(entity.mentions) do
    spans[k] = {first = t.first[mention.first], last = t.last[mention.last]}
  end
  return {
    name = entity.name, kind = shown[entity.kind], frequency = #spans, role = entity.role,
    affiliation = entity.affiliation and entity.affiliation.name,
    gender = entity.kind == "person" and (entity.gender or "unknown") or nil,
    gender_from = entity.gender_from, mentions = spans,
  }
end

-- Takes the mentions of another record of the same name and kind.
local function join(record, other)
  for _, span in ipairs(other.mentions) do record.mentions[#record.mentions + 1] = span end
  table.sort(record.mentions, function(a, b) return a.first < b.first end)
  record.frequency = #record.mentions
  for _, name in ipairs{"role", "affiliation", "gender"} do
    if record[name] == nil or record[name] == "unknown" then record[name] = other[name] or record[name] end
  end
end

-- The records of what is wanted, those of one name under the aliases joined.
local function records_of(t, wanted, names)
  local list, by_name = {}, {}
  for _, entity in ipairs(t.entities) do
    if shown[entity.kind] then
      local record = aliases.apply(names, record_of(t, entity), "name")
      local key = record.kind .. "\0" .. record.name
      local known = names and by_name[key]
      if known then
        join(known, record)
      elseif wanted[record.kind] then
        list[#list + 1], by_name[key] = record, record
      end
    end
  end
  return list
end

return analyzer.new{
  name = "entities",
  title = "Names",
  summary = "persons, organizations and places, with mentions, roles and affiliations",
  options = {
    aliases = aliases.option,
    kinds = {default = {"person", "organization", "place"}, type = "list", summary = "which kinds; other: not told"},
    min = {default = 1, type = "integer", minimum = 1, summary = "least number of mentions"},
  },
  run = function(article, options)
    local text = article.body.text
    local wanted = {}
    for _, kind in ipairs(options.kinds) do wanted[kind] = true end
    local document = quotes.document(text, article.language)
    local t = quotes.analyze(document, {speech = true, rules = true, language = article.language})
    local result = frame.new{columns = columns, text = text}
    for _, record in ipairs(records_of(t, wanted, aliases.of(options.aliases))) do
      if record.frequency >= options.min then result:add(record) end
    end
    return result:sort("-frequency")
  end,
}
