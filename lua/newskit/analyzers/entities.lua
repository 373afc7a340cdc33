--- Persons, organizations and places that a text names, with their mentions grouped.
-- @module newskit.analyzers.entities
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

return analyzer.new{
  name = "entities",
  title = "Names",
  summary = "persons, organizations and places, with mentions, roles and affiliations",
  options = {
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
    for _, entity in ipairs(t.entities) do
      if wanted[shown[entity.kind]] and #entity.mentions >= options.min then
        result:add(record_of(t, entity))
      end
    end
    return result:sort("-frequency")
  end,
}
