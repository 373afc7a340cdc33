--- Renderers: what turns a report or a frame into the bytes of a format. This file knows their names;
-- each that ships is a file in `render/`.
--
-- A renderer is a table with `name`, `summary`, `extension` (of files), `options` (a declaration) and
-- `report(report, options)`, which returns a string; optional `save(report, options, path)`, for formats of more
-- than one file; and `articles`, true for those that write the articles, too.
-- With `lazy = true` the text of a rendering is made when it is asked for, since it is large.
-- @module newskit.render
local file = require "newskit.base.file"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"

local render = {}

local meta = {__name = "newskit.renderer"}
local shipped = {"text", "markdown", "html", "csv", "json", "mtx", "conllu", "vrt", "form", "graphml", "gexf",
  "sql", "sqlite"}
local extensions = {txt = "text", md = "markdown", html = "html", htm = "html", csv = "csv", json = "json", mtx = "mtx",
  conllu = "conllu", vrt = "vrt", graphml = "graphml", gexf = "gexf",
  sql = "sql", db = "sqlite", sqlite = "sqlite"}
local known, order = {}, {}

local declarations = schema.new("renderer", "field", {
  name = {type = "string", needed = true}, summary = {type = "string"}, extension = {type = "string"},
  options = {type = "table"}, report = {type = "function", needed = true},
  save = {type = "function"}, lazy = {type = "boolean"}, articles = {type = "boolean"},
})

local rendering = {}
local rendering_meta = {
  __name = "newskit.rendering",
  -- The text of a lazy format is made when it is asked for.
  __index = function(self, key)
    if key ~= "text" then return rendering[key] end
    local text = self.renderer.report(self.report, self.options)
    self.text = text
    return text
  end,
  __tostring = function(self) return self.text end,
  __len = function(self) return #self.text end,
}

--- Makes a renderer known; its name can be used wherever a format is named.
-- @usage
-- nk.renderer{name = "titles", report = function(report)
--   local lines = {}
--   for i, section in ipairs(report.sections) do lines[i] = section.title end
--   return table.concat(lines, "\n")
-- end}
function render.new(declaration)
  declarations:check(declaration)
  local name = declaration.name
  if known[name] then schema.blame(1, "renderer", ("there is already a renderer '%s'"):format(name)) end
  local self = setmetatable({}, meta)
  for key, value in pairs(declaration) do self[key] = value end
  self.declared = options.new("report:render", declaration.options)
  known[name] = self
  order[#order + 1] = name
  if declaration.extension and not extensions[declaration.extension] then
    extensions[declaration.extension] = name
  end
  return self
end

--- The names of all renderers.
function render.names()
  return options.names(shipped, order)
end

--- The renderer called `name`; nil and a message when there is none.
function render.find(name)
  if known[name] then return known[name] end
  for _, candidate in ipairs(shipped) do
    if candidate == name then return require("newskit.render." .. name) end
  end
  return nil, options.unknown("format", tostring(name), render.names())
end

--- The format that the end of a path names, or nil.
function render.format_of(path)
  local extension = path:match "%.([%w]+)$"
  return extension and extensions[extension:lower()]
end

--- The ends of files that formats are known by, in order.
function render.extensions()
  local list = {}
  for extension in pairs(extensions) do list[#list + 1] = extension end
  table.sort(list)
  return list
end

--- Renders `report`; used by `report:render`.
function render.run(renderer, report, opts, level)
  local resolved = renderer.declared:resolve(opts, 2, level)
  local text = not renderer.lazy and renderer.report(report, resolved) or nil
  return setmetatable({
    text = text, report = report, renderer = renderer, options = resolved,
  }, rendering_meta)
end

render.write = file.write

--- Writes the rendering to a file.
-- @return[1] path
-- @return[2] nil
-- @return[2] message
function rendering:save(path)
  if self.renderer.save then return self.renderer.save(self.report, self.options, path) end
  return file.write(path, self.text)
end

return render
