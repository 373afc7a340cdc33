--- Sources by kind, and people by gender.
-- @module newskit.analyzers.sources
local analyzer = require "newskit.analyzer"
local aliases = require "newskit.analyzers.shared.aliases"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local tally = require "newskit.analyzers.shared.tally"

local function key_of(fact)
  if not fact.kind then return "none" end
  if fact.kind == "person" then return "person " .. (fact.gender or "unknown") end
  return fact.kind
end

local function columns_for(options)
  local columns = {{name = "kind"}, {name = "gender"}, {name = "share", type = "number", unit = "% of quotations"}}
  if options.by ~= "none" then table.insert(columns, 1, {name = options.by}) end
  return tally.columns(columns, {{name = "voices", type = "integer"}})
end

-- Quotations in all, by the value of the facet.
local function totals_of(groups)
  local totals = {}
  for _, group in ipairs(groups) do
    local value = group.facet or ""
    totals[value] = (totals[value] or 0) + group.quotations
  end
  return totals
end

local function rank(groups, options)
  local result = frame.new{columns = columns_for(options), caption = tally.gender_method, measure = "quotations"}
  local totals = totals_of(groups or {})
  for _, group in ipairs(tally.sorted(groups)) do
    local record = tally.record(group)
    record.kind, record.gender = group.key:match "^(%S+) ?(%S*)$"
    if record.gender == "" then record.gender = nil end
    record.voices = group.voice_count
    record.share = 100 * group.quotations / totals[group.facet or ""]
    if options.by ~= "none" then record[options.by] = group.facet end
    result:add(record)
  end
  return result
end

return analyzer.new{
  name = "sources",
  title = "Sources",
  summary = "quotations by kind of source, and by gender of persons",
  needs = {"quotes"},
  options = {
    aliases = aliases.option,
    by = {default = "none", choices = {"none", table.unpack(facet.names)}, summary = "also by a field of the articles"},
  },
  run = function(article, options, results)
    return rank(tally.add(nil, tally.facts(article, options, results), nil, key_of), options)
  end,
  part = tally.facts,
  merge = function(state, part, article) return tally.add(state, part, article, key_of) end,
  finish = rank,
}
