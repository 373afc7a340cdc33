--- `newskit report FILE…`: the main job.
local argparse = require "argparse"
local nk = require "newskit"
local pipelines = require "newskit.pipelines"
local render = require "newskit.render"
local terminal = require "newskit.display.terminal"

local function parser()
  local self = argparse("newskit report", "A report on a news article.")
  self:argument("files", "Pages or pasted articles; - is standard input."):args "+"
  self:option("-f --format", "text, json, markdown, csv …")
  self:option("-o --output", "Write to this file.")
  self:option("--pipeline", "A pipeline that ships, or a file that returns one.", "article")
  return self
end

local function read_article(path)
  local article, message
  if path == "-" then
    article, message = nk.parse(io.read "a", {name = "stdin"})
  else
    article, message = nk.read(path)
  end
  if not article then
    local text = tostring(message)
    error({failed = text:find(path, 1, true) and text or path .. ": " .. text}, 0)
  end
  return article
end

local function find_pipeline(name)
  local found, message
  if name:find "%.lua$" then
    found, message = pipelines.load(name)
  else
    found, message = pipelines.find(name)
  end
  if not found then error({usage = message}, 0) end
  return found
end

return function(arguments)
  local self = parser()
  local ok, args = self:pparse(arguments)
  if not ok then error({usage = args}, 0) end
  local format = args.format or args.output and render.format_of(args.output) or "text"
  local renderer, message = render.find(format)
  if not renderer then error({usage = message}, 0) end
  local report = find_pipeline(args.pipeline):run(read_article(args.files[1]))
  local opts = format == "text" and not args.output and {color = terminal.color()} or nil
  local rendering = report:render(format, opts)
  if args.output then
    local saved, problem = rendering:save(args.output)
    if not saved then error({failed = problem}, 0) end
  else
    io.stdout:write(rendering.text)
  end
  return 0
end
