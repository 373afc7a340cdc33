--- Every analyzer is a subcommand: `newskit quotes article.txt --format csv`. Its options are those of the
-- analyzer, `min_length` as `--min-length`.
-- @module newskit.cli.analyze
local analyzer = require "newskit.analyzer"
local inputs = require "newskit.cli.inputs"
local lfs = require "lfs"
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
    -- What holds anyway may be said, too.
    local said = (negated and "--" or "--no-") .. name:gsub("_", "-")
    parser:flag(said):target("option_" .. name):hidden(true):action(function() end)
  else
    local option = parser:option(flag, summary .. "."):target("option_" .. name)
    option:argname("<" .. placeholder(field) .. ">")
    if field.choices then option:choices(field.choices) end
    if field.type:find "list" or field.input then option:count "*" end
    if field.required then option:count(field.input and "+" or 1) end
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

--- What the words of an option say: one word as it is declared; several, of an option that may be given again, are a
-- list.
local function value_of(declared, name, words)
  local field = declared.fields[name]
  if type(words) ~= "table" then return declared:parse(name, words) end
  if #words == 0 then return nil end
  if field.input then return #words == 1 and words[1] or words end
  if #words == 1 then return declared:parse(name, words[1]) end
  if field.type:find "string" then return words end
  return declared:parse(name, table.concat(words, ","))
end

--- An analyzer's own option `sort` takes those words of --sort that it knows; others are columns.
local function own_sort(declared, args, options)
  local field = declared.fields.sort
  if not field or not args.sort then return end
  for _, word in ipairs(args.sort) do
    if not word:find(field.takes) then return end
  end
  options.sort, args.sort = table.concat(args.sort, ","), nil
end

--- What the command does not go without, as examples give it: the words before the files, and the options.
local function needed(declared)
  local first, options = {}, {}
  for _, name in ipairs(declared.names) do
    local field = declared.fields[name]
    if field.sample and (field.required or field.input) then
      options[#options + 1] = (" --%s %s"):format(name:gsub("_", "-"), field.sample)
    elseif field.sample then
      first[#first + 1] = " " .. field.sample
    end
  end
  return table.concat(first), table.concat(options)
end

--- The option that says what an analyzer looks for (concordance, trends), or nil.
local function sought(declared)
  for _, name in ipairs(declared.names) do
    local field = declared.fields[name]
    if field.sample and not field.required and not field.input then return name end
  end
  return nil
end

--- `newskit concordance WORD FILE…`: the first word is what is looked for, when no option says that and no file, folder
-- or path has that name.
local function take_sought(declared, args)
  local name = sought(declared)
  local given = name and args["option_" .. name]
  if not name or given and #given > 0 then return end
  local word, is_piped = args.files[1], #args.files == 1 and inputs.is_piped()
  local is_word = word and word ~= "-" and not word:find("/", 1, true) and not lfs.attributes(word)
  if not is_word or #args.files == 1 and not is_piped then
    error({usage = ("%s: what to find? newskit %s WORD FILE… (or --%s)"):format(args.name, args.name, name)}, 0)
  end
  table.remove(args.files, 1)
  args["option_" .. name] = {word}
end

--- The command of an analyzer.
return function(name)
  local found = assert(analyzer.find(name))
  local declared = found.declared
  local first, options_needed = needed(declared)
  local command = {
    name = name,
    summary = (found.summary or name):gsub("^%l", string.upper) .. ".",
    examples = {("newskit %s%s article.txt%s"):format(name, first, options_needed),
      ("newskit %s%s news/%s --format csv"):format(name, first, options_needed)},
  }

  function command.define(parser)
    inputs.add_files(parser)
    inputs.add_output(parser, declared.fields.top ~= nil)
    inputs.add_partial(parser)
    parser:option("--with", "Fields of the articles to set beside the rows, such as site,published,url.")
      :argname "<NAMES>":convert(inputs.list)
    for _, option in ipairs(declared.names) do
      if own[option] or not taken[option] then define_option(parser, option, declared.fields[option]) end
    end
  end

  function command.run(args)
    local options = {}
    args.name = name
    take_sought(declared, args)
    for _, option in ipairs(declared.names) do
      local word = args["option_" .. option]
      if word == true then
        options[option] = not declared.fields[option].default
      elseif word ~= nil then
        local value, message = value_of(declared, option, word)
        if value == nil and message then error({usage = message}, 0) end
        options[option] = value
      end
    end
    own_sort(declared, args, options)
    local fault = declared:fault(without_inputs(declared, options))
    if fault then error({usage = fault}, 0) end
    local lines = output.wants_lines(args)
    local renderer = output.format(args)
    local made, pipeline = pcall(pipelines.of_analyzer, name, options, args.with)
    if not made then error({usage = pipeline:match "%((unknown.*)%)$" or pipeline}, 0) end
    if declared.fields.top and args.option_top then args.rows = options.top end
    if lines then return work.each(pipeline, args, renderer) end
    return work.whole(pipeline, args, renderer)
  end

  return command
end
