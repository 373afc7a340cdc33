--- Who is quoted: quotations, words, directness, place and reporting verbs of each speaker.
-- @module newskit.analyzers.speakers
local analyzer = require "newskit.analyzer"
local aliases = require "newskit.analyzers.shared.aliases"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local tally = require "newskit.analyzers.shared.tally"

-- Over a corpus, sources without a name are pooled by kind.
local function pooled(fact)
  return fact.speaker or fact.kind and ("(%s)"):format(fact.kind) or "(nobody named)"
end

local function single(fact)
  return fact.speaker or fact.voice and ("%s\1%d"):format(fact.described, fact.voice) or "(nobody named)"
end

local function columns_for(options)
  local columns = {{name = "speaker"}}
  if options.by ~= "none" then table.insert(columns, 1, {name = options.by}) end
  return tally.columns(columns, {{name = "kind"}, {name = "role"}, {name = "affiliation"}, {name = "gender"}})
end

local function rank(groups, options)
  local result = frame.new{columns = columns_for(options), caption = tally.gender_method, measure = "quotations"}
  for _, group in ipairs(tally.sorted(groups)) do
    if group.quotations >= options.min then
      local record = tally.record(group)
      record.speaker = group.key:match "^[^\1]*"
      record.kind = group.kind
      if not record.speaker:find "^%(" then -- not pooled
        record.role, record.affiliation = group.role, group.affiliation
        record.gender = group.kind == "person" and (group.gender or "unknown") or group.gender
      end
      if options.by ~= "none" then record[options.by] = group.facet end
      result:add(record)
    end
  end
  return result
end

return analyzer.new{
  name = "speakers",
  title = "Speakers",
  summary = "who is quoted, how often, how directly and with which verbs",
  needs = {"quotes"},
  options = {
    aliases = aliases.option,
    by = {default = "none", choices = {"none", table.unpack(facet.names)}, summary = "also by a field of the articles"},
    min = {default = 1, type = "integer", minimum = 1, summary = "least number of quotations"},
  },
  run = function(article, options, results)
    return rank(tally.add(nil, tally.facts(article, options, results), nil, single), options)
  end,
  part = tally.facts,
  merge = function(state, part, article) return tally.add(state, part, article, pooled) end,
  finish = rank,
}
