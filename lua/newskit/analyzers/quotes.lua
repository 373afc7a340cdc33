--- Quotations: who said what, directly or not, with the places of content, cue and source.
-- Source: conventions of PolNeAR (Newell, Margolin, Ruths 2018).
-- @module newskit.analyzers.quotes
local aliases = require "newskit.analyzers.shared.aliases"
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local quotes = require "newskit.quotes"

local columns = {
  {name = "type"}, {name = "speaker"}, {name = "content", type = "spans"}, {name = "verb"},
  {name = "described", title = "described as"}, {name = "kind"}, {name = "role"}, {name = "affiliation"},
  {name = "gender"}, {name = "report"}, {name = "stance"}, {name = "cue", type = "spans"},
  {name = "source", type = "spans"}, {name = "confidence", type = "number"},
  {name = "voice", type = "integer"}, {name = "pattern"},
  {name = "text"}, {name = "cue_text"}, {name = "source_text"},
}

local function record_of(quote)
  local record = {}
  for _, column in ipairs(columns) do record[column.name] = quote[column.name] end
  record.verb = quote.lemma
  if record.kind == "person" then record.gender = record.gender or "unknown" end
  return record
end

return analyzer.new{
  name = "quotes",
  title = "Quotations",
  summary = "who said what: contents, cues, sources and speakers",
  options = {
    aliases = aliases.option,
    speech = {default = true, type = "boolean", summary = "speech and writing only, no attitudes",
      off = "also attitudes: beliefs, wishes and intents"},
    least = {default = 0, type = "number", minimum = 0, maximum = 1, summary = "least confidence"},
    rules = {default = false, type = "boolean", summary = "by rules alone: several times as fast, finds less"},
    vocabulary = {type = "table", summary = "cues of one's own: nk.attribution.vocabulary{…}"},
    stages = {type = "table", summary = "stages to replace, by name"},
    patterns = {type = "table", summary = "patterns to add, in a list, and by name false for those to leave out"},
    language = {type = "string", summary = "read the text in this language, not in its own"},
  },
  run = function(article, options)
    local text = article.body.text
    local result, dropped = frame.new{columns = columns, text = text}, 0
    local document = quotes.document(text, article.language)
    local settings, names = {language = article.language}, aliases.of(options.aliases)
    for name, value in pairs(options) do
      if name ~= "aliases" then settings[name] = value end
    end
    for _, quote in ipairs(quotes.attribute(document, settings)) do
      if quote.confidence >= options.least then
        result:add(aliases.apply(names, record_of(quote), "speaker"))
      else
        dropped = dropped + 1
      end
    end
    if dropped > 0 then result.dropped = {["below the least confidence"] = dropped} end
    return result
  end,
}
