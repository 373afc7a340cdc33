--- `nk.list()`: what there is, as frames.
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local options = require "newskit.base.options"
local pipelines = require "newskit.pipelines"
local read = require "newskit.read"
local render = require "newskit.render"

-- kind → names and finding
local kinds = {
  analyzers = {names = analyzer.names, find = analyzer.find},
  pipelines = {names = pipelines.names, find = pipelines.about},
  readers = {names = read.names, find = read.find},
  renderers = {names = render.names, find = render.find},
}
local names = {"analyzers", "pipelines", "readers", "renderers"}

--- Lists analyzers, pipelines, readers or renderers; without a kind, all of them.
-- @tparam[opt] string kind
-- @treturn newskit.frame
return function(kind)
  if kind and not kinds[kind] then
    error("bad argument #1 to 'list' (" .. options.unknown("kind", tostring(kind), names) .. ")", 2)
  end
  local result = frame.new{
    name = "list", title = kind or "newskit", columns = {"kind", "name", "summary"},
  }
  for _, each in ipairs(kind and {kind} or names) do
    for _, name in ipairs(kinds[each].names()) do
      local found = kinds[each].find(name)
      result:add{kind = each:sub(1, -2), name = name, summary = found and found.summary}
    end
  end
  return kind and result:select("name", "summary") or result
end
