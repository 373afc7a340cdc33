--- The text of RTF: paragraphs as lines, cells parted by tabs, pages by form feeds. What is no text (fonts, pictures,
-- headers, fields' instructions) is passed over. Time is linear.
-- Source: Rich Text Format (RTF) Specification 1.9.1.
-- @module newskit.read.bytes.rtf

local core = require "newskit.core"
local encoding = require "newskit.read.bytes.encoding"

local rtf = {}

local DEPTH = 500 -- groups in groups

local skipped = {}
for name in ([[fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf
  listtable listoverridetable rsidtbl generator fldinst xmlnstbl themedata colorschememapping datastore latentstyles
  object shppict nonshppict bkmkstart bkmkend footnote annotation filetbl revtbl]]):gmatch "%a+"
do
  skipped[name] = true
end

local written = {
  par = "\n", line = "\n", tab = "\t", cell = "\t", row = "\n", page = "\f", sect = "\n", lquote = "\u{2018}",
  rquote = "\u{2019}", ldblquote = "\u{201C}", rdblquote = "\u{201D}", emdash = "\u{2014}", endash = "\u{2013}",
  bullet = "\u{2022}", emspace = " ", enspace = " ",
}

local symbols = {["~"] = "\xC2\xA0", ["_"] = "-", ["{"] = "{", ["}"] = "}", ["\\"] = "\\", ["\n"] = "\n", ["\r"] = "\n"}

-- What is known in a group; groups begin with what is known outside.
local function enter(state)
  if #state.stack >= DEPTH then error({message = "RTF of more than 500 groups in groups", code = "limit"}, 0) end
  state.stack[#state.stack + 1] = {state.skip, state.width}
end

local function leave(state)
  local outer = table.remove(state.stack)
  if outer then state.skip, state.width = outer[1], outer[2] end
end

local function put(state, text)
  if state.skip then return end
  if state.pending > 0 then -- characters that stand for the one before, for readers without Unicode
    local count = math.min(state.pending, #text)
    state.pending, text = state.pending - count, text:sub(count + 1)
  end
  state.parts[#state.parts + 1] = text
end

local function put_code(state, number)
  local code = number < 0 and number + 65536 or number
  if state.high then
    local high = state.high
    state.high = nil
    if code >= 0xDC00 and code < 0xE000 then code = 0x10000 + (high - 0xD800) * 0x400 + code - 0xDC00 end
  elseif code >= 0xD800 and code < 0xDC00 then
    state.high, state.pending = code, state.width
    return
  end
  if code > 0x10FFFF or code >= 0xD800 and code < 0xE000 then code = 0xFFFD end
  state.pending = 0
  put(state, utf8.char(code))
  state.pending = state.skip and 0 or state.width
end

local function word(state, name, number, is_first)
  if name == "u" and number then
    put_code(state, number)
  elseif name == "uc" then
    state.width = math.max(0, math.min(number or 1, 8))
  elseif skipped[name] and is_first then
    state.skip = true
  elseif name == "ansicpg" then
    state.encoding = core.encoding("windows-" .. (number or "")) or state.encoding
  elseif name == "bin" then
    state.at = state.at + math.max(0, number or 0)
  elseif written[name] then
    state.pending = 0
    put(state, written[name])
  end
end

-- A control word, a symbol or a byte in hexadecimal, at a backslash. Gives the place behind it.
local function control(state, bytes, at, is_first)
  local name, digits, behind = bytes:match("^(%a+)(%-?%d*) ?()", at + 1)
  if name then
    state.at = behind
    if #name <= 32 then word(state, name, #digits < 11 and math.tointeger(tonumber(digits)) or nil, is_first) end
    return state.at
  end
  local hex = bytes:match("^'(%x%x)", at + 1)
  if hex then
    if state.pending > 0 then
      state.pending = state.pending - 1
    elseif not state.skip then
      local byte = string.char(tonumber(hex, 16))
      state.parts[#state.parts + 1] = (core.decode(byte, {encoding = state.encoding, obey = true}))
    end
    return at + 4
  end
  local symbol = bytes:sub(at + 1, at + 1)
  if symbol == "*" then
    state.skip = true
  elseif symbols[symbol] then
    put(state, symbols[symbol])
  end
  return at + 2
end

--- The text of RTF.
-- @tparam string bytes
-- @treturn string UTF-8
-- @treturn boolean whether all groups were closed
-- @raise a limit, as a table with `message` and `code`
function rtf.text(bytes)
  local state = {stack = {}, parts = {}, skip = false, width = 1, pending = 0, at = 1, encoding = "windows-1252"}
  local at, is_first = 1, false
  while at <= #bytes do
    local stop = bytes:find("[\\{}\r\n]", at) or #bytes + 1
    if stop > at then
      put(state, bytes:sub(at, stop - 1))
      is_first = false
    end
    local byte = bytes:byte(stop)
    if byte == 123 then
      enter(state)
      at, is_first = stop + 1, true
    elseif byte == 125 then
      leave(state)
      at, is_first, state.pending = stop + 1, false, 0
    elseif byte == 92 then
      local is_star = bytes:byte(stop + 1) == 42
      at = control(state, bytes, stop, is_first)
      is_first = is_first and is_star
    else
      at = stop + 1
    end
  end
  local text = table.concat(state.parts)
  return utf8.len(text) and text or (encoding.decode(text)), #state.stack == 0
end

return rtf
