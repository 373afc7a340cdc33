--- The SQLite renderer: a report as a database, or added to one. The program `sqlite3` runs the script of
-- `newskit.render.database.script`, as pdftotext reads PDF: it is packaged wherever SQLite is, and neither a library
-- to link nor a binding to install is needed for the few who want a database. All is one transaction.
-- @module newskit.render.sqlite
local render = require "newskit.render"
local script = require "newskit.render.database.script"

local MISSING = "the program sqlite3 is not installed (package sqlite3); -o x.sql writes the script for it"

local function quoted(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

local function answer(command)
  local pipe = io.popen(command, "r")
  local text = pipe and pipe:read "a" or ""
  if pipe then pipe:close() end
  return text
end

-- Whether this sqlite3 has full-text search; nil when there is none.
local function ability()
  local asked = "SELECT sqlite_compileoption_used('ENABLE_FTS5');"
  local text = answer(('sqlite3 -init /dev/null :memory: "%s" 2>/dev/null'):format(asked))
  return text:match "^[01]"
end

local function first_line(path)
  local file <close> = io.open(path, "rb")
  return file and (file:read(4096) or ""):match "[^\r\n]+"
end

-- A name that sqlite3 takes for nothing but a file.
local function plain(path)
  return path:find "^[/.]" and path or "./" .. path
end

local function save(report, _, path)
  local can = ability()
  if not can then return nil, MISSING end
  local errors = os.tmpname()
  local command = ("sqlite3 -batch -bail -init /dev/null %s >/dev/null 2>%s"):format(
    quoted(plain(path)), quoted(errors))
  local pipe, message = io.popen(command, "w")
  if not pipe then return nil, message end
  script.write(report, function(text) pipe:write(text) end, can == "1")
  local done = pipe:close()
  local problem = not done and (first_line(errors) or "sqlite3 failed")
  os.remove(errors)
  if problem then return nil, ("%s: %s"):format(path, problem) end
  return path
end

return render.new{
  name = "sqlite", summary = "an SQLite database with full-text search, made or added to (-o x.db)", extension = "db",
  articles = true, lazy = true, report = script.text, save = save,
}
