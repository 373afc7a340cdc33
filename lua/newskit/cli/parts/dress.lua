--- How an HTML report looks: its title, preface, logo and accent, as the commands that write reports take them.
-- @module newskit.cli.parts.dress
local brand = require "newskit.render.html.parts.brand"

local dress = {}

local names = {"title", "preface", "logo", "accent"}

--- Adds the options to a parser.
function dress.add(parser)
  parser:option("--title", "What an HTML report is called."):argname "<TEXT>"
  parser:option("--preface", "Markdown that stands before an HTML report."):argname "<FILE>"
  parser:option("--logo", "A picture at the head of an HTML report: PNG, JPEG, GIF, WebP or SVG."):argname "<FILE>"
  parser:option("--accent", "The color of the house, #rrggbb."):argname "<COLOR>"
end

local function content_of(path)
  local file, message = io.open(path, "rb")
  local bytes, problem
  if file then bytes, problem = file:read "a" end
  if file then file:close() end
  -- Opening names the path, reading does not.
  if not bytes then error({failed = file and path .. ": " .. (problem or "cannot be read") or message}, 0) end
  return bytes
end

--- What the options say, as the HTML renderer takes it, noted in `args.dress`.
-- @raise usage for another format and for a color that is none; failed for files that are not what they should be
function dress.note(args, renderer)
  for _, name in ipairs(names) do
    if args[name] and renderer.name ~= "html" then
      error({usage = ("--%s is for HTML (-o report.html)"):format(name)}, 0)
    end
  end
  local noted = {title = args.title, accent = args.accent}
  if args.accent and not brand.is_color(args.accent) then
    error({usage = ("--accent: a color as #rrggbb expected, got '%s'"):format(args.accent)}, 0)
  end
  if args.preface then noted.preface = content_of(args.preface) end
  if args.logo then noted.logo = content_of(args.logo) end
  if noted.logo and not brand.type_of(noted.logo) then
    error({failed = args.logo .. ": no picture (PNG, JPEG, GIF, WebP or SVG)"}, 0)
  end
  args.dress = noted
end

return dress
