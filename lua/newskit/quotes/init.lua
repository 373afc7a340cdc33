--- Quote attribution: who said what.
--
-- `quotes.attribute` runs the stages of `quotes.stages` in order over one table of token columns.
-- Each stage is a function `(t, options)` that adds to the table; any may be replaced or joined by
-- the user's own through `options.stages`.

local core = require "newskit.core"
local options_lib = require "newskit.base.options"
local vocabulary = require "newskit.quotes.text.vocabulary"
local tokens = require "newskit.quotes.text.tokens"
local spans = require "newskit.quotes.text.spans"
local names = require "newskit.quotes.who.names"
local entities = require "newskit.quotes.who.entities"
local cues = require "newskit.quotes.rules.cues"
local linking = require "newskit.quotes.rules.linking"
local speakers = require "newskit.quotes.who.speakers"
local tagged = require "newskit.quotes.learned.stage"
local records = require "newskit.quotes.records"

local quotes = {}

--- The stages, in order: `{name, function}`.
quotes.stages = {
  {"spans", spans.find}, {"names", names.find}, {"entities", entities.group},
  {"cues", cues.find}, {"linking", linking.link}, {"carry", linking.carry},
  {"learned", tagged.attribute}, {"speakers", speakers.resolve},
}

--- Builds a vocabulary with words of one's own; see vocabulary.lua.
quotes.vocabulary = vocabulary.new

-- The name of each stage; raises when `own` names another.
local function check_stages(own)
  local known, list = {}, {}
  for k, stage in ipairs(quotes.stages) do
    known[stage[1]], list[k] = true, stage[1]
  end
  for name in pairs(own) do
    if not known[name] then
      error(("bad argument #2 to 'attribute' (%s)"):format(options_lib.unknown("stage", tostring(name), list)), 4)
    end
  end
end

--- Runs the stages over a document.
-- @tparam newskit.document document made with `clitics = true`
-- @tparam[opt] table options `vocabulary` (what `quotes.vocabulary` gives), `stages` (stage name to
--   a function `(t, options, shipped)` that does its work instead; `shipped` is the one it replaces),
--   `speech`, `apart` (see `attribute`)
-- @treturn table the token columns with all that the stages found
function quotes.analyze(document, options)
  local settings = {}
  for key, value in pairs(options or {}) do
    settings[key] = value
  end
  if settings.apart == nil then
    settings.apart = settings.speech
  end
  local own = settings.stages or {}
  check_stages(own)
  local t = tokens.read(document, settings.vocabulary or vocabulary.default())
  for _, stage in ipairs(quotes.stages) do
    local replacement = own[stage[1]]
    if replacement then
      t = replacement(t, settings, stage[2]) or t
    elseif not (settings.rules and stage[1] == "learned") then
      stage[2](t, settings)
    end
  end
  return t
end

--- The quotations of a document, as plain records in text order.
-- @tparam newskit.document|string document a document is to be made with `clitics = true`
-- @tparam[opt] table options as for `analyze`; `speech`: leave attitudes out; `apart`: quotations
--   without a cue are records of their own (the default with `speech`); `rules`: without the stage
--   `learned`, which is several times as fast
-- @treturn table list of records: see records.lua
-- @usage
-- for _, quote in ipairs(quotes.attribute(text, {speech = true})) do print(quote.speaker) end
function quotes.attribute(document, options)
  if type(document) == "string" then
    document = assert(core.document(document, {clitics = true}))
  end
  return records.make(quotes.analyze(document, options), options or {})
end

return quotes
