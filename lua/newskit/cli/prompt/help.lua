--- `help(x)` at the prompt, for every public name, analyzer and type, each with an example that runs.
-- @module newskit.cli.prompt.help
local analyzer = require "newskit.analyzer"
local options = require "newskit.base.options"
local pipelines = require "newskit.pipelines"
local show = require "newskit.cli.prompt.show"
local topics = require "newskit.cli.prompt.topics"
local width = require "newskit.display.width"

local help = {}

local overview = [[
newskit at the prompt. `nk` is the library; any Lua works.

  art = nk.read "article.txt"              read an article: a page, pasted text, JSON
  art                                      look at it
  nk.keywords(art, {top = 5})              an analyzer with an option
  nk.quotes(art)                           who said what
  nk.pipeline{"keywords", "quotes"}:run(art):save "report.html"
  nk.history:save "work.lua"               what you did, as a script

  help(nk.keywords), help "frame"          more on one thing, with an example
  nk.list()                                analyzers, pipelines, readers and renderers
  Tab completes names, fields, options and paths; _ is the last result;
  Ctrl-C stops a computation; Ctrl-D leaves.]]

--- The public names of `nk`, sorted.
function help.names()
  local names = {}
  for name in pairs(topics.functions) do names[#names + 1] = name end
  for _, name in ipairs(analyzer.names()) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function example_of(text)
  return "  example:\n    " .. text:gsub("\n", "\n    ")
end

local function about_function(topic)
  return ("%s\n  %s\n%s"):format(topic.call, topic.summary, example_of(topic.example))
end

local function option_lines(declared)
  local lines, longest = {}, 0
  for _, name in ipairs(declared.names) do longest = math.max(longest, #name) end
  for _, name in ipairs(declared.names) do
    local field = declared.fields[name]
    local default = field.default == nil and "" or " (" .. show(field.default, 60) .. ")"
    lines[#lines + 1] = ("    %-" .. longest .. "s  %s%s"):format(name, field.summary or field.type, default)
  end
  return lines
end

--- An example of an analyzer's use that runs where `art` is an article.
function help.example(self)
  return self.example or ("nk.%s(art)"):format(self.name)
end

--- The columns that an analyzer gives: those of its frame of an empty article. Nil for one that needs an option.
local function columns_of(self)
  local ok, found = pcall(self, "")
  if not ok or type(found) ~= "table" or not found.columns then return nil end
  local names = {}
  for i, column in ipairs(found.columns) do names[i] = column.name end
  return table.concat(names, ", ")
end

local function about_analyzer(self)
  local lines = {("nk.%s(article [, options])"):format(self.name), "  " .. (self.summary or "An analyzer.")}
  if #self.needs > 0 then lines[#lines + 1] = "  needs: " .. table.concat(self.needs, ", ") end
  if #self.declared.names > 0 then
    lines[#lines + 1] = "  options:"
    table.move(option_lines(self.declared), 1, #self.declared.names, #lines + 1, lines)
  end
  local columns = columns_of(self)
  if columns then
    for i, line in ipairs(width.wrap("columns: " .. columns, 74)) do
      lines[#lines + 1] = (i == 1 and "  " or "    ") .. line
    end
  end
  if self.source then lines[#lines + 1] = "  source: " .. self.source end
  lines[#lines + 1] = example_of(help.example(self))
  return table.concat(lines, "\n")
end

local function about_type(name, members)
  local lines = {name, "  " .. members.summary}
  if #members.fields > 0 then
    local wrapped = width.wrap(table.concat(members.fields, " "), 76)
    lines[#lines + 1] = "  fields:\n    " .. table.concat(wrapped, "\n    ")
  end
  if next(members.methods) then
    lines[#lines + 1] = "  methods:"
    local names, longest = {}, 0
    for method in pairs(members.methods) do
      names[#names + 1] = method
      longest = math.max(longest, #method)
    end
    table.sort(names)
    for _, method in ipairs(names) do
      lines[#lines + 1] = ("    %-" .. longest .. "s  %s"):format(method, members.methods[method])
    end
  end
  lines[#lines + 1] = example_of(members.example)
  return table.concat(lines, "\n")
end

local function about_pipeline(name, found)
  local example = ('nk.pipeline "%s":run(nk.corpus "examples/article.txt")'):format(name)
  return ("nk.pipeline \"%s\"\n  %s\n  analyzers: %s\n%s"):format(name, found.about.summary or "A pipeline.",
    table.concat(found:names(), ", "), example_of(example))
end

local function by_name(name)
  name = name:gsub("^nk%.", "")
  local parts = {}
  if topics.functions[name] then parts[#parts + 1] = about_function(topics.functions[name]) end
  if topics.members[name] then parts[#parts + 1] = about_type(name, topics.members[name]) end
  local found = #parts == 0 and analyzer.find(name)
  if found then parts[1] = about_analyzer(found) end
  local pipeline = pipelines.find(name)
  if pipeline then parts[#parts + 1] = about_pipeline(name, pipeline) end
  if #parts > 0 then return table.concat(parts, "\n\n") end
  local names = help.names()
  for member in pairs(topics.members) do names[#names + 1] = member end
  table.sort(names)
  return nil, options.unknown("name", name, names)
end

local function by_value(value)
  if analyzer.is(value) then return about_analyzer(value) end
  local nk = require "newskit"
  if value == nk then return overview end
  for _, name in ipairs(help.names()) do
    if topics.functions[name] and rawequal(rawget(nk, name), value) then return by_name(name) end
  end
  local meta = debug.getmetatable(value)
  local name = meta and type(meta.__name) == "string" and meta.__name:match "^newskit%.(.+)$"
  if name and topics.members[name] then return about_type(name, topics.members[name]) end
  return nil, "there is no help on this " .. type(value)
end

--- The help text on a name or a value; nil and a message when there is none.
function help.text(topic)
  if topic == nil then return overview end
  if type(topic) == "string" then return by_name(topic) end
  return by_value(topic)
end

--- `help(x)`: prints.
function help.call(...)
  local text, message = help.text((...))
  io.stdout:write(text or message, "\n")
end

return help
