--- The table that `require "newskit"` gives. Only names and loading; no analysis lives here.
-- Each part is loaded when it is first used. Analyzers are found by their names: `nk.keywords`.
-- @module newskit
local core = require "newskit.core"

-- name → module, or {module, field of it}
local parts = {
  agreement = {"newskit.coding", "agreement"},
  analyzer = {"newskit.analyzer", "new"},
  attribution = "newskit.quotes",
  build = "newskit.corpus.build",
  changes = "newskit.changes",
  corpus = {"newskit.corpus", "new"},
  frame = {"newskit.report", "frame"},
  open = {"newskit.read", "open"},
  identify = {"newskit.language.identify", "of"},
  languages = {"newskit.language.identify", "known"},
  parse = {"newskit.read", "parse"},
  pipeline = {"newskit.pipelines", "make"},
  pipelines = "newskit.pipelines",
  read = {"newskit.read", "read"},
  reader = {"newskit.read.reader", "new"},
  renderer = {"newskit.render", "new"},
  report = {"newskit.report", "new"},
  sites = "newskit.read.sites",
  language = {"newskit.lexicon", "add"},
  list = "newskit.list",
  tagger = "newskit.tagger",
}

local newskit = {_VERSION = core.version, counts = core.counts, document = core.document}

local function load_part(name)
  local part = parts[name]
  if type(part) == "table" then return require(part[1])[part[2]] end
  if part then return require(part) end
  return require("newskit.analyzer.registry").find(name)
end

return setmetatable(newskit, {
  __index = function(self, name)
    local part = load_part(name)
    if part ~= nil then rawset(self, name, part) end -- the next access is a plain field
    return part
  end,
  -- All public names in order, those not loaded yet included.
  __pairs = function(self)
    local names = {"counts", "document"}
    for name in pairs(parts) do names[#names + 1] = name end
    for _, name in ipairs(require("newskit.analyzer.registry").names()) do names[#names + 1] = name end
    table.sort(names)
    local at = 0
    return function()
      at = at + 1
      if names[at] then return names[at], self[names[at]] end
    end
  end,
  __tostring = function() return "newskit " .. core.version end,
})
