--- Every analyzer is a subcommand: `newskit quotes article.txt --format csv`. Its options are those of the
-- analyzer, `min_length` as `--min-length`.
-- @module newskit.cli.analyze
local analyzer = require "newskit.analyzer"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local pipelines = require "newskit.pipelines"
local work = require "newskit.cli.work"

-- Options of the command that have the name of one of an analyzer's win, but for these.
local own = {top = true}
local taken = {format = true, output = true, columns = true, sort = true, quiet = true, jobs = true, help = true}

local function is_flag(field)
  return field.type == "boolean"
end

local function placeholder(field)
  if field.input then return "FILE" end
  if field.choices then return "NAME" end
  return field.type:find "integer" and "N" or "VALUE"
end

--- What a word of the shell cannot give: tables of functions and the like.
local function is_for_scripts(field)
  return field.type == "table"
end

local function define_option(parser, name, field)
  if is_for_scripts(field) then return end
  local negated = is_flag(field) and field.default == true
  local flag = (negated and "--no-" or "--") .. name:gsub("_", "-")
  local summary = field.summary and field.summary:gsub("^%l", string.upper) or ""
  if field.choices then summary = ("%s: %s"):format(summary, table.concat(field.choices, ", ")) end
  if negated then summary = (field.off or "Not: " .. field.summary):gsub("^%l", string.upper) end
  if field.default ~= nil and not is_flag(field) and field.default ~= false and type(field.default) ~= "table" then
    summary = ("%s (%s)"):format(summary, tostring(field.default))
  end
  if is_flag(field) then
    parser:flag(flag, summary .. "."):target("option_" .. name)
  else
    local option = parser:option(flag, summary .. "."):target("option_" .. name)
    option:argname("<" .. placeholder(field) .. ">")
    if field.choices then option:choices(field.choices) end
    if field.required then option:count(1) end
  end
end

--- The options but those that name inputs, which are words here and something else later.
local function without_inputs(declared, options)
  local rest = {}
  for name, value in pairs(options) do
    if not declared.fields[name].input then rest[name] = value end
  end
  return rest
end

--- The command of an analyzer.
return function(name)
  local found = assert(analyzer.find(name))
  local declared = found.declared
  local command = {
    name = name,
    summary = (found.summary or name):gsub("^%l", string.upper) .. ".",
    examples = {("newskit %s article.txt"):format(name), ("newskit %s news/ --format csv"):format(name)},
  }

  function command.define(parser)
    inputs.add_files(parser)
    inputs.add_output(parser, declared.fields.top ~= nil)
    parser:option("--with", "Fields of the articles to set beside the rows, such as site,published,url.")
      :argname "<NAMES>":convert(inputs.list)
    for _, option in ipairs(declared.names) do
      if own[option] or not taken[option] then define_option(parser, option, declared.fields[option]) end
    end
  end

  function command.run(args)
    local options = {}
    for _, option in ipairs(declared.names) do
      local word = args["option_" .. option]
      if word == true then
        options[option] = not declared.fields[option].default
      elseif word ~= nil then
        local value, message = word, nil
        if not declared.fields[option].input then value, message = declared:parse(option, word) end
        if value == nil then error({usage = message}, 0) end
        options[option] = value
      end
    end
    local fault = declared:fault(without_inputs(declared, options))
    if fault then error({usage = fault}, 0) end
    local lines = args.format == "jsonl"
    if lines then args.format = "json" end
    local renderer = output.format(args)
    local made, pipeline = pcall(pipelines.of_analyzer, name, options, args.with)
    if not made then error({usage = pipeline:match "%((unknown.*)%)$" or pipeline}, 0) end
    if declared.fields.top and args.option_top then args.rows = options.top end
    if lines then return work.each(pipeline, args, renderer) end
    return work.whole(pipeline, args, renderer)
  end

  return command
end
