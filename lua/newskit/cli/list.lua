--- `newskit list [KIND]`: what there is.
-- @module newskit.cli.list
local list = require "newskit.list"
local output = require "newskit.cli.output"
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local command = {
  name = "list",
  summary = "What there is: analyzers, models, pipelines, readers and renderers.",
  examples = {"newskit list", "newskit list analyzers"},
}

function command.define(parser)
  parser:argument("kind", "analyzers, models, pipelines, readers or renderers (all)."):args "?"
end

local MARGIN = 17 -- two spaces, the longest of the shipped names, two spaces

--- A name with its summary beside it, wrapped within the terminal.
local function entry(name, summary, columns)
  local lines = width.wrap(summary or "", math.max(columns - MARGIN, 20))
  local label = "  " .. name
  local gap = (" "):rep(math.max(MARGIN - width.of(label), 2))
  return label .. gap .. table.concat(lines, "\n" .. (" "):rep(MARGIN))
end

local function section(kind, columns)
  local lines = {(kind:gsub("^%l", string.upper))}
  for _, record in ipairs(list(kind)) do
    local summary = record.summary or ""
    if record.suffixes and record.suffixes ~= "" then
      summary = ("%s (.%s)"):format(summary, record.suffixes:gsub(" ", " ."))
    end
    lines[#lines + 1] = entry(record.name, summary, columns)
  end
  return table.concat(lines, "\n") .. "\n"
end

function command.run(args)
  local ok, frame = pcall(list, args.kind)
  if not ok then error({usage = frame:match "%((.*)%)$" or frame}, 0) end
  local kinds, seen = {args.kind}, {}
  for _, record in ipairs(args.kind and {} or frame) do
    local kind = record.kind .. "s"
    if not seen[kind] then kinds[#kinds + 1] = kind end
    seen[kind] = true
  end
  local parts = {}
  for at, kind in ipairs(kinds) do parts[at] = section(kind, terminal.width()) end
  output.write(table.concat(parts, "\n"))
  return 0
end

return command
