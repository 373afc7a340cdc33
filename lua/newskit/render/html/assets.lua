--- The style and the script of a page, and the policy that admits only them.
-- @module newskit.render.html.assets
local sha256 = require "newskit.base.sha256"

local assets = {}

local folder = assert(package.searchpath("newskit.render.html.assets", package.path)):match "^(.*)assets%.lua$"

local function read(name)
  local file <close> = assert(io.open(folder .. name, "rb"))
  return file:read "a"
end

-- The script's files, in the order in which they stand in the page.
local script_files = {"tools", "cells", "sheet", "plots", "quotations", "context", "page"}

--- The files as one script whose names are its own.
local function read_script()
  local parts = {'"use strict";\n(() => {'}
  for _, name in ipairs(script_files) do parts[#parts + 1] = read("script/" .. name .. ".js") end
  parts[#parts + 1] = "})();\n"
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

local loaded

--- The style, the script and the Content-Security-Policy, read once.
-- @treturn table `{style=, script=, policy=}`
function assets.load()
  if not loaded then
    local style, script = check("style.css", read "style.css"), check("the script", read_script())
    loaded = {
      style = style, script = script,
      policy = ("default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; form-action 'none'")
        :format(hash(style), hash(script)),
    }
  end
  return loaded
end

return assets
