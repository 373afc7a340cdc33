--- Quotations: who said what, directly or not, with the places of content, cue and source.
-- Source: conventions of PolNeAR (Newell, Margolin, Ruths 2018).
-- @module newskit.analyzers.quotes
local aliases = require "newskit.analyzers.shared.aliases"
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local kept = require "newskit.base.kept"
local quotes = require "newskit.quotes"

-- Who and what come first: they are what a terminal of 80 columns has room for.
local columns = {
  {name = "speaker"}, {name = "described", title = "described as"}, {name = "content", type = "spans"},
  {name = "type"}, {name = "verb"}, {name = "kind"}, {name = "role"}, {name = "affiliation"},
  {name = "gender"}, {name = "report"}, {name = "stance"}, {name = "cue", type = "spans"},
  {name = "source", type = "spans"}, {name = "confidence", type = "number"},
  {name = "voice", type = "integer"}, {name = "pattern"},
  {name = "text"}, {name = "cue_text"}, {name = "source_text"},
}

local function copy_of(spans)
  local list = {}
  for k, span in ipairs(spans) do list[k] = {first = span.first, last = span.last} end
  return list
end

local function record_of(quote)
  local record = {}
  for _, column in ipairs(columns) do
    local value = quote[column.name]
    record[column.name] = column.type == "spans" and value and copy_of(value) or value
  end
  record.verb = quote.lemma
  if record.kind == "person" then record.gender = record.gender or "unknown" end
  return record
end

-- Analyzers that are asked one after another about an article (speakers, sources) share its quotations.
local remember = kept.new(8)

-- What the quotations depend on: the text, and the options; nil when tables are among those, which may change.
local function key_of(article, text, settings)
  if settings.vocabulary or settings.stages or settings.patterns then return nil end
  return ("%s\0%s\0%s\0%s\0%s"):format(article.language, settings.language, settings.speech, settings.rules, text)
end

local function attribute(article, settings)
  local text = article.body.text
  local function make()
    return quotes.attribute(quotes.document(text, article.language), settings)
  end
  local key = key_of(article, text, settings)
  return key and remember(article, key, make) or make()
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
    local settings, names = {language = article.language}, aliases.of(options.aliases)
    for name, value in pairs(options) do
      if name ~= "aliases" then settings[name] = value end
    end
    for _, quote in ipairs(attribute(article, settings)) do
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
