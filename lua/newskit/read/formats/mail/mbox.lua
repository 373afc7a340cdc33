--- The reader of mailboxes (mbox, RFC 4155): messages one after another, each behind a line "From sender date".
-- @module newskit.read.formats.mail.mbox

local reader = require "newskit.read.reader"

local LONGEST = 1 << 26 -- bytes of a message; servers refuse half of it

-- The line in front of a message: "From press@aldmere.example Tue Mar  4 07:30:00 2025".
local function begins(line)
  if #line > 300 or line:sub(1, 5) ~= "From " then return false end
  return line:find "^From %S+@%S+" ~= nil or line:find "%d%d:%d%d" ~= nil and line:find " %d%d%d%d%f[%D]" ~= nil
end

local function looks(head)
  local first, second = head:match "^([^\n]*)\r?\n([^\n]*)"
  return first ~= nil and begins(first) and second:find "^[%w-]+:" ~= nil
end

-- Each message without its first line, with the mark taken off lines that look like one (">From ").
local function split(stream)
  local following = stream:lines()
  local ahead = following()
  local function start()
    while ahead and not begins(ahead) do ahead = following() end
  end
  return function()
    start()
    if not ahead then return nil end
    local lines, size, blank, number, byte = {}, 0, false, nil, nil
    while true do
      local line, line_number, line_byte = following()
      number, byte = number or line_number, byte or line_byte
      if not line or blank and begins(line) then
        ahead = line
        break
      end
      size = size + #line + 1
      if size <= LONGEST then lines[#lines + 1] = line:gsub("^>(>*From )", "%1") end
      blank = line == ""
    end
    local place = {line = number, byte = byte}
    if size > LONGEST then
      place.message, place.code = ("a message longer than %d bytes"):format(LONGEST), "limit"
      return false, place
    end
    return table.concat(lines, "\n"), place
  end
end

return reader.new{
  name = "mbox", summary = "mailboxes: messages one after another, as mail",
  suffixes = {"mbox"}, looks = looks, split = split,
  read = function(bytes, opts) return reader.find("mail").read(bytes, opts) end,
}
