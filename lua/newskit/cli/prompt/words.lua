--- What people type at a prompt that is no Lua: help, ?, exit, quit, ls; and what is said of a lone name without a
-- value.
-- @module newskit.cli.prompt.words
local analyzer = require "newskit.analyzer"
local help = require "newskit.cli.prompt.help"
local lfs = require "lfs"
local options = require "newskit.base.options"
local pipelines = require "newskit.pipelines"
local width = require "newskit.display.width"

local words = {}

local function unquoted(text)
  return text:match "^[\"'](.*)[\"']$" or text
end

local function list_folder(path)
  local mode = lfs.attributes(path, "mode")
  if mode ~= "directory" then return mode and path or path .. ": no such file or folder" end
  local names = {}
  for name in lfs.dir(path) do
    if name:sub(1, 1) ~= "." then
      local is_folder = lfs.attributes(path .. "/" .. name, "mode") == "directory"
      names[#names + 1] = width.plain(name) .. (is_folder and "/" or "")
    end
  end
  table.sort(names)
  if #names == 0 then return "nothing" end
  return table.concat(width.wrap(table.concat(names, "  "), 80), "\n")
end

local function help_on(topic)
  local text, message = help.text(topic ~= "" and unquoted(topic) or nil)
  return text or message
end

local function ls(path)
  return list_folder(path == "" and "." or unquoted(path))
end

local known = {help = help_on, ["?"] = help_on, ls = ls, dir = ls}

--- What a line that is a word of these asks for: text to print, or "leave" as the second value. Nil when it is none of
-- them; a name that the session gave a value goes before them.
-- @tparam string input
-- @tparam table env of the session
-- @treturn ?string text
-- @treturn ?string "leave"
function words.answer(input, env)
  local word, rest = input:match "^%s*(%?)%s*([^\n]*)$"
  if not word then word, rest = input:match "^%s*(%a+)%s*([^\n]*)$" end
  if not word or rest:find "^[=(.,:%[{]" then return nil end
  rest = rest:match "^(.-)[%s;]*$"
  local own = rawget(env, word)
  if own ~= nil and own ~= help.call then return nil end
  if (word == "exit" or word == "quit") and rest == "" then return nil, "leave" end
  -- `help "x"` is Lua; `help x` is not, nor `ls folder`.
  if known[word] then return known[word](rest) end
  return nil
end

local function about(name)
  if analyzer.find(name) then return ("'%s' is an analyzer: nk.%s(art)"):format(name, name) end
  local nk = require "newskit"
  if nk[name] ~= nil then return ("'%s' is a name of nk: nk.%s"):format(name, name) end
  for _, each in ipairs(pipelines.names()) do
    if each == name then return ("'%s' is a pipeline: nk.pipeline \"%s\":run(art)"):format(name, name) end
  end
  return nil
end

--- What to say of a name that has no value: what it is of nk, or the nearest that there is; nil for nothing to say.
-- @tparam string name
-- @tparam table env of the session
function words.unknown(name, env)
  local found = about(name)
  if found then return found end
  local names, public = {}, help.names()
  for key in pairs(env) do
    if type(key) == "string" then names[#names + 1] = key end
  end
  for key in pairs(_G) do
    if type(key) == "string" then names[#names + 1] = key end
  end
  table.sort(names)
  local near = options.nearest(name, names)
  if near then return ("'%s' has no value (did you mean '%s'?)"):format(name, near) end
  near = options.nearest(name, public)
  if near then return ("'%s' has no value (did you mean 'nk.%s'?)"):format(name, near) end
  return nil
end

local takes_text = {document = true, parse = true, identify = true}

--- A note on a path where text is expected, as in `nk.quotes "article.txt"`; nil for none.
function words.path_note(input)
  for name, path in input:gmatch "nk%.([%a_][%w_]*)%s*%(?%s*[\"']([^\"'\n]+)[\"']" do
    if (takes_text[name] or analyzer.find(name)) and #path < 4096 and lfs.attributes(path, "mode") then
      return ('"%s" was taken as text, but there is a file of that name: nk.%s(nk.read "%s")'):format(path, name, path)
    end
  end
  return nil
end

return words
