--- `nk.list()`: what there is, as frames.
-- @module newskit.list
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local models = require "newskit.models"
local options = require "newskit.base.options"
local pipelines = require "newskit.pipelines"
local reader = require "newskit.read.reader"
local render = require "newskit.render"
local schema = require "newskit.base.schema"

-- kind → names and finding
local kinds = {
  analyzers = {names = analyzer.names, find = analyzer.find},
  models = {names = models.names, find = models.find},
  pipelines = {names = pipelines.names, find = pipelines.about},
  readers = {names = reader.names, find = reader.find},
  renderers = {names = render.names, find = render.find},
}
local names = {"analyzers", "models", "pipelines", "readers", "renderers"}

--- Lists analyzers, models, pipelines, readers or renderers; without a kind, all of them.
-- @tparam[opt] string kind
-- @treturn newskit.frame
return function(kind)
  if kind and not kinds[kind] then
    schema.blame(1, "list", options.unknown("kind", tostring(kind), names), 1)
  end
  local result = frame.new{
    name = "list", title = kind or "newskit", columns = {"kind", "name", "summary", "suffixes"},
  }
  for _, each in ipairs(kind and {kind} or names) do
    for _, name in ipairs(kinds[each].names()) do
      local found = kinds[each].find(name)
      local suffixes = found and each == "readers" and table.concat(found.suffixes, " ") or nil
      result:add{kind = each:sub(1, -2), name = name, summary = found and found.summary, suffixes = suffixes}
    end
  end
  if kind == "readers" then return result:select("name", "suffixes", "summary") end
  return kind and result:select("name", "summary") or result:select("kind", "name", "summary")
end
