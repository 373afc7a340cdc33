--- The analyzers by name: those that ship, loaded when they are asked for, and those that users made. What an
-- analyzer is stands in `newskit.analyzer`; how several run, in `newskit.pipeline.plan`, which finds them here.
-- @module newskit.analyzer.registry
local options = require "newskit.base.options"

local registry = {}

-- The analyzers that ship, as they are listed: each is the file of its name in `analyzers/`, or a folder of it.
local shipped = {
  "articles", "volume", "contrast", "keywords", "frequency", "ngrams", "collocations", "keyness", "dispersion",
  "trends", "lexicon", "similarity", "diversity", "readability", "concordance", "quotes", "speakers", "sources",
  "entities", "aliases", "duplicates", "typical", "dossier", "matrix", "tokens", "validate", "summary", "compare",
  "phrases", "network", "lint", "times",
}

-- Those that stand in a folder of `analyzers/`.
local folders = {
  dossier = "corpora.", duplicates = "corpora.", frequency = "corpora.", lexicon = "corpora.",
  similarity = "corpora.", trends = "corpora.", typical = "corpora.", matrix = "tables.", tokens = "tables.",
  validate = "tables.", summary = "texts.", compare = "texts.", phrases = "corpora.", network = "corpora.",
  lint = "texts.", times = "texts.",
}

local known, order = {}, {}

--- Makes an analyzer known. The name must be free.
-- @tparam newskit.analyzer analyzer
function registry.add(analyzer)
  known[analyzer.name] = analyzer
  order[#order + 1] = analyzer.name
end

--- Whether an analyzer of that name is loaded.
function registry.has(name)
  return known[name] ~= nil
end

--- The names of all analyzers: those that ship in their own order, then the user's as they came.
function registry.names()
  return options.names(shipped, order)
end

--- The analyzer called `name`, loaded when it ships with newskit; nil and a message when there is none.
function registry.find(name)
  if known[name] then return known[name] end
  for _, candidate in ipairs(shipped) do
    if candidate == name then return require("newskit.analyzers." .. (folders[name] or "") .. name) end
  end
  return nil, options.unknown("analyzer", tostring(name), registry.names())
end

--- Whether `value` is an analyzer.
function registry.is(value)
  return type(value) == "table" and type(value.name) == "string" and known[value.name] == value
end

return registry
