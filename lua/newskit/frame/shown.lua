--- The options of showing a frame as text; `newskit.display.table` has their defaults.
-- @module newskit.frame.shown
local options = require "newskit.base.options"

return options.new("frame:format", {
  width = {type = "integer", minimum = 1}, rows = {type = "integer", minimum = 0}, columns = {type = "list"},
  color = {type = "boolean"}, title = {type = "boolean"}, body = {type = "string"}, label = {type = "function"},
  bar = {type = "string"}, more = {type = "string"},
})
