--- The SQL renderer: the script of `newskit.render.database.script`.
-- @module newskit.render.sql
local render = require "newskit.render"
local script = require "newskit.render.database.script"

return render.new{
  name = "sql", summary = "a script that makes, or adds to, an SQLite database", extension = "sql",
  articles = true, report = script.text,
}
