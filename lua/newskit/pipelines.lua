--- The pipelines that ship, by name, and pipeline files: plain Lua files that return a pipeline, or a
-- function of their arguments that does.
local options = require "newskit.options"
local pipeline = require "newskit.pipeline"

local pipelines = {}

local shipped = {"article"}

--- The names of the pipelines that ship.
function pipelines.names()
  return table.move(shipped, 1, #shipped, 1, {})
end

local function build(made, origin, where)
  if type(made) == "function" then made = made(table.unpack(origin.arguments)) end
  if not pipeline.is(made) then return nil, where .. " gives " .. type(made) .. ", not a pipeline" end
  return pipeline.with_origin(made, origin)
end

--- The pipeline called `name`, with its arguments; nil and a message when there is none.
function pipelines.find(name, arguments)
  for _, candidate in ipairs(shipped) do
    if candidate == name then
      local made = require("newskit.pipelines." .. name:gsub("-", "_"))
      return build(made, {name = name, arguments = arguments or {}}, "pipeline '" .. name .. "'")
    end
  end
  return nil, options.unknown("pipeline", tostring(name), shipped)
end

--- What is known of a pipeline that ships: a table with `summary`.
function pipelines.about(name)
  local found = pipelines.find(name)
  return found and found.about
end

--- The pipeline of a file.
-- @tparam string path a Lua file that returns a pipeline, or a function of `arguments` that does
-- @tparam[opt] {string,...} arguments
function pipelines.load(path, arguments)
  local chunk, message = loadfile(path)
  if not chunk then return nil, message end
  local origin = {path = path, arguments = arguments or {}}
  return build(chunk(table.unpack(origin.arguments)), origin, path)
end

--- The pipeline of an origin, as another Lua state noted it.
function pipelines.again(origin)
  if origin.path then return pipelines.load(origin.path, origin.arguments) end
  return pipelines.find(origin.name, origin.arguments)
end

return pipelines
