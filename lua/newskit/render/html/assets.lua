--- The style and the script of a page, and the policy that admits only them.
-- @module newskit.render.html.assets
local sha256 = require "newskit.base.sha256"

local assets = {}

local folder = assert(package.searchpath("newskit.render.html.assets", package.path)):match "^(.*)assets%.lua$"

local function read(name)
  local file <close> = assert(io.open(folder .. name, "rb"))
  return file:read "a"
end

-- The files of the script and the style of each kind of page, in the order in which they stand in it.
local kinds = {
  article = {
    style = {"style"}, script = {"script/tools", "script/cells", "script/sheet", "script/plots", "script/quotations",
      "script/context", "script/theme", "script/page"},
  },
  corpus = {
    style = {"style", "corpus/corpus"}, script = {"script/tools", "script/cells", "script/sheet", "script/plots",
      "script/theme", "corpus/data", "corpus/draw", "corpus/reader", "corpus/panel", "corpus/about", "corpus/voices",
      "corpus/topics", "corpus/outlets", "corpus/context", "corpus/reading", "corpus/page"},
  },
}

--- The files as one script whose names are its own.
local function read_script(names)
  local parts = {'"use strict";\n(() => {'}
  for _, name in ipairs(names) do parts[#parts + 1] = read(name .. ".js") end
  parts[#parts + 1] = "})();\n"
  return table.concat(parts, "\n")
end

local function read_style(names)
  local parts = {}
  for i, name in ipairs(names) do parts[i] = read(name .. ".css") end
  return table.concat(parts, "\n")
end

local function hash(text)
  return "'sha256-" .. sha256.base64(sha256.digest(text)) .. "'"
end

-- Inline text must neither end its element early nor open a comment in it.
local function check(name, text)
  assert(not text:lower():find "</s" and not text:find("<!--", 1, true), name .. " would end its element")
  return text
end

local POLICY = "default-src 'none'; style-src %s; script-src %s%s; img-src data:; base-uri 'none'; form-action 'none'"

local loaded = {}

--- The style, the script and the Content-Security-Policy of a kind of page; the files are read once.
-- @tparam[opt="article"] string kind "article" or "corpus"
-- @tparam[opt] table about `accent`, a rule that follows the style; `files`, whether scripts of data stand beside the
-- page (those of its own place alone are let in)
-- @treturn table `{style=, script=, policy=}`
function assets.load(kind, about)
  kind = kind or "article"
  about = about or {}
  if not loaded[kind] then
    local names = kinds[kind]
    local style, script = check("the style", read_style(names.style)), check("the script", read_script(names.script))
    loaded[kind] = {style = style, script = script, style_hash = hash(style), script_hash = hash(script)}
  end
  local one = loaded[kind]
  local style = one.style .. (about.accent or "")
  return {
    style = style, script = one.script,
    policy = POLICY:format(about.accent and hash(style) or one.style_hash, one.script_hash,
      about.files and " 'self' file:" or ""),
  }
end

return assets
