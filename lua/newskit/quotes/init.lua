--- Quote attribution: who said what.
--
-- `quotes.attribute` runs the stages of `quotes.stages` in order over one table of token columns.
-- Each stage is a function `(t, options)` that adds to the table; any may be replaced or joined by
-- the user's own through `options.stages`.

local core = require "newskit.core"
local vocabulary = require "newskit.quotes.vocabulary"
local tokens = require "newskit.quotes.tokens"
local spans = require "newskit.quotes.spans"
local names = require "newskit.quotes.names"
local entities = require "newskit.quotes.entities"
local cues = require "newskit.quotes.cues"
local linking = require "newskit.quotes.linking"
local carry = require "newskit.quotes.carry"
local speakers = require "newskit.quotes.speakers"
local records = require "newskit.quotes.records"

local quotes = {}

--- The stages, in order, by name.
quotes.stages = {
  {"spans", spans.find}, {"names", names.find}, {"entities", entities.group},
  {"cues", cues.find}, {"linking", linking.link}, {"carry", carry.on},
  {"speakers", speakers.resolve},
}

--- Runs the stages over a document.
-- @tparam newskit.document document made with `clitics = true`
-- @tparam[opt] table options `vocabulary` (see `vocabulary.new`), `stages` (stage name to function)
-- @treturn table the token columns with all that the stages found
function quotes.analyze(document, options)
  options = options or {}
  if options.apart == nil then
    options.apart = options.speech
  end
  local t = tokens.read(document, options.vocabulary or vocabulary.default())
  local own = options.stages or {}
  for _, stage in ipairs(quotes.stages) do
    t = (own[stage[1]] or stage[2])(t, options) or t
  end
  return t
end

--- The quotations of a document, as plain records in text order.
-- @tparam newskit.document|string document
-- @tparam[opt] table options as for `analyze`, and `speech` (true leaves attitudes out)
-- @treturn table list of records: see records.lua
function quotes.attribute(document, options)
  if type(document) == "string" then
    document = assert(core.document(document, {clitics = true}))
  end
  return records.make(quotes.analyze(document, options), options or {})
end

return quotes
