--- The pipelines that ship, by name, and pipeline files: plain Lua files that return a pipeline, or a
-- function of their arguments that does.
-- @module newskit.pipelines
local analyzer = require "newskit.analyzer"
local corpus = require "newskit.corpus"
local options = require "newskit.base.options"
local pipeline = require "newskit.pipeline"
local reference = require "newskit.analyzers.shared.reference"
local schema = require "newskit.base.schema"

local pipelines = {}

local shipped = {"article", "outlet", "corpus", "who-is-quoted", "compare"}

--- The names of the pipelines that ship.
function pipelines.names()
  return table.move(shipped, 1, #shipped, 1, {})
end

--- Arguments of a pipeline from words: "name=value" is a field, anything else an item; numbers are
-- numbers.
local function arguments_of(words)
  local arguments = {}
  for _, word in ipairs(words) do
    local name, value = word:match "^([%a_][%w_-]*)=(.*)$"
    value = value or word
    value = math.tointeger(tonumber(value)) or tonumber(value) or value
    arguments[name and name:gsub("-", "_") or #arguments + 1] = value
  end
  return arguments
end

local function build(made, origin, where)
  if type(made) == "function" then made = made(arguments_of(origin.arguments)) end
  if not pipeline.is(made) then return nil, where .. " gives " .. type(made) .. ", not a pipeline" end
  return pipeline.with_origin(made, origin)
end

-- What is wrong with the arguments of a pipeline that ships, or nil: a function that makes one asks for
-- each argument that it knows.
local function fault_of(made, name, words)
  local given, asked, is_asked = arguments_of(words), {}, {}
  local watch = {__index = function(_, key)
    if not is_asked[key] then asked[#asked + 1] = key end
    is_asked[key] = true
    return given[key]
  end}
  if type(made) == "function" then made(setmetatable({}, watch)) end
  table.sort(asked)
  local names = {}
  for key in pairs(given) do names[#names + 1] = tostring(key) end
  table.sort(names)
  for _, key in ipairs(names) do
    if not is_asked[key] then return ("pipeline '%s': %s"):format(name, options.unknown("argument", key, asked)) end
  end
  return nil
end

local function check_words(words, where)
  if words == nil then return end
  local fault = type(words) ~= "table" and type(words)
  for _, word in ipairs(fault and {} or words) do
    if type(word) ~= "string" then fault = "a list with a " .. type(word) end
  end
  if fault then schema.blame(2, where, "list of words expected, got " .. fault, 2) end
end

--- The pipeline called `name`, with its arguments; nil and a message when there is none.
function pipelines.find(name, arguments)
  check_words(arguments, "pipelines.find")
  for _, candidate in ipairs(shipped) do
    if candidate == name then
      local made = require("newskit.pipelines." .. name:gsub("-", "_"))
      local fault = arguments and fault_of(made, name, arguments)
      if fault then return nil, fault end
      return build(made, {name = name, arguments = arguments or {}}, "pipeline '" .. name .. "'")
    end
  end
  return nil, options.unknown("pipeline", tostring(name), shipped)
end

--- A pipeline that ships, by its name, or one of one's own, as `newskit.pipeline.new` makes it.
-- @tparam string|table declaration
-- @raise when there is no pipeline of that name, and as `newskit.pipeline.new` does
-- @usage nk.pipeline "compare":run(nk.corpus "examples/news")
function pipelines.make(declaration)
  if type(declaration) ~= "string" then return pipeline.new(declaration) end
  local found, message = pipelines.find(declaration)
  if not found then schema.blame(1, "pipeline", message) end
  return found
end

--- What is known of a pipeline that ships: a table with `summary`.
function pipelines.about(name)
  local found = pipelines.find(name)
  return found and found.about
end

--- The pipeline that a file gave.
-- @param made a pipeline, or a function of a table of arguments that returns one
-- @tparam string path
-- @tparam[opt] {string,...} arguments words, such as "by=month"
function pipelines.from(made, path, arguments)
  return build(made, {path = path, arguments = arguments or {}}, path)
end

--- The pipeline of a file.
-- @tparam string path a Lua file that returns a pipeline, or a function of its arguments that does
-- @tparam[opt] {string,...} arguments words, such as "by=month"
function pipelines.load(path, arguments)
  check_words(arguments, "pipelines.load")
  local chunk, message = loadfile(path)
  if not chunk then return nil, message end
  return pipelines.from(chunk(), path, arguments)
end

--- What a path of an option holds: a corpus; of one declared as a reference maybe counts or frequencies.
local function open_input(path, input)
  return input == "reference" and reference.open(path) or corpus.new(path)
end

--- A pipeline of one analyzer; `with` as in `nk.pipeline`. Options that are declared with
-- `input = "corpus"` or "reference" may be paths, or lists of them, here.
function pipelines.of_analyzer(name, opts, with)
  local one, found = {name}, assert(analyzer.find(name))
  for option, value in pairs(opts) do
    local field = found.declared.fields[option]
    if field and field.input and type(value) == "string" then
      value = open_input(value, field.input)
    elseif field and field.input and type(value) == "table" then
      local paths = value
      value = {}
      for i, path in ipairs(paths) do value[i] = open_input(path, field.input) end
    end
    one[option] = value
  end
  local origin = {analyzer = name, options = opts, arguments = {}}
  return pipeline.with_origin(pipeline.new{one, with = with}, origin)
end

--- Whether `value` is a pipeline.
pipelines.is_pipeline = pipeline.is

--- The pipeline of an origin, as another Lua state noted it.
function pipelines.again(origin)
  if origin.path then return pipelines.load(origin.path, origin.arguments) end
  if origin.analyzer then return pipelines.of_analyzer(origin.analyzer, origin.options) end
  return pipelines.find(origin.name, origin.arguments)
end

--- `nk.pipelines.compare`: those that ship, by their names with an underscore for a hyphen.
return setmetatable(pipelines, {__index = function(_, name)
  if type(name) ~= "string" then return nil end
  return (pipelines.find((name:gsub("_", "-"))))
end})
