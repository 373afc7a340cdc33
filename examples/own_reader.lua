-- A reader of one's own: from here on files of its format are read like those that ship, from folders, standard
-- input and .gz, too. The format is made up: articles parted by lines of "%%", each with fields in its head.
--   newskit --load examples/own_reader.lua read letters.wire
--   newskit run examples/own_reader.lua [FILE]
local nk = require "newskit"

nk.reader{
  name = "wire",
  summary = "articles of the Example Wire, parted by %%",
  suffixes = {"wire"},
  looks = function(head) return head:find "^WIRE %d" ~= nil end,
  open = function(source)
    local lines = source:lines()
    lines() -- "WIRE 1"
    return function()
      local fields, body, first = {}, {}, nil
      for line, number, byte in lines do
        first = first or {line = number, byte = byte}
        if line == "%%" then break end
        local name, value = line:match "^(%u+): (.+)$"
        if name and #body == 0 then fields[name] = value else body[#body + 1] = line end
      end
      if not first then return nil end
      if not fields.HEAD then return false, {message = "no HEAD", line = first.line, byte = first.byte} end
      return {headline = fields.HEAD, byline = fields.BY, text = table.concat(body, "\n")}, first
    end
  end,
}

if arg and arg[0]:find "own_reader" then -- run, not loaded
  local path = ...
  local wire = "WIRE 1\nHEAD: Bridge to close\nThe bridge closes in May.\n%%\nHEAD: Rain\nIt rained."
  for article in nk.open(path and assert(io.open(path, "rb")):read "a" or wire) do print(article) end
end
