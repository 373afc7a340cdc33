--- Text at the door: bytes in any usual encoding become valid UTF-8.
-- Rule: byte order mark, else valid UTF-8, else mostly valid UTF-8 is repaired, else windows-1252.
-- (Pages are decoded by the core, which also reads their declarations.)
-- @module newskit.read.bytes.encoding

local core = require "newskit.core"

local encoding = {}

-- Windows-1252 from 0x80 to 0x9F; the five empty places stay control characters, as browsers do.
local windows_1252 = {
  [0x80] = 0x20AC, [0x82] = 0x201A, [0x83] = 0x0192, [0x84] = 0x201E, [0x85] = 0x2026, [0x86] = 0x2020,
  [0x87] = 0x2021, [0x88] = 0x02C6, [0x89] = 0x2030, [0x8A] = 0x0160, [0x8B] = 0x2039, [0x8C] = 0x0152,
  [0x8E] = 0x017D, [0x91] = 0x2018, [0x92] = 0x2019, [0x93] = 0x201C, [0x94] = 0x201D, [0x95] = 0x2022,
  [0x96] = 0x2013, [0x97] = 0x2014, [0x98] = 0x02DC, [0x99] = 0x2122, [0x9A] = 0x0161, [0x9B] = 0x203A,
  [0x9C] = 0x0153, [0x9E] = 0x017E, [0x9F] = 0x0178,
}

local function from_windows(bytes)
  return (bytes:gsub("[\x80-\xFF]", function(byte)
    local code = byte:byte()
    return utf8.char(windows_1252[code] or code)
  end))
end

local replacement = "\u{FFFD}"

-- UTF-16 units to UTF-8; a lone surrogate or half unit is repaired.
local function from_utf16(bytes, format)
  local pieces, repairs, at = {}, 0, 1
  while at < #bytes do
    local unit = string.unpack(format, bytes, at)
    at = at + 2
    if unit >= 0xD800 and unit < 0xDC00 and at < #bytes then
      local low = string.unpack(format, bytes, at)
      if low >= 0xDC00 and low < 0xE000 then
        unit, at = 0x10000 + (unit - 0xD800) * 0x400 + low - 0xDC00, at + 2
      end
    end
    if unit >= 0xD800 and unit < 0xE000 then
      pieces[#pieces + 1], repairs = replacement, repairs + 1
    else
      pieces[#pieces + 1] = utf8.char(unit)
    end
  end
  if at == #bytes then pieces[#pieces + 1], repairs = replacement, repairs + 1 end
  return table.concat(pieces), repairs
end

-- UTF-32 to UTF-8; what is no character is repaired.
local function from_utf32(bytes, format)
  local pieces, repairs = {}, 0
  for at = 1, #bytes - 3, 4 do
    local code = string.unpack(format, bytes, at)
    if code > 0x10FFFF or code >= 0xD800 and code < 0xE000 then
      code, repairs = 0xFFFD, repairs + 1
    end
    pieces[#pieces + 1] = utf8.char(code)
  end
  if #bytes % 4 > 0 then pieces[#pieces + 1], repairs = replacement, repairs + 1 end
  return table.concat(pieces), repairs
end

-- Invalid bytes become U+FFFD, one for each run of bytes that cannot go on.
local function repair(bytes)
  local pieces, repairs, at = {}, 0, 1
  while at <= #bytes do
    local _, bad = utf8.len(bytes, at)
    if not bad then break end
    pieces[#pieces + 1] = bytes:sub(at, bad - 1)
    pieces[#pieces + 1] = replacement
    repairs = repairs + 1
    local _, stop = bytes:find("^[\x80-\xBF]*", bad + 1)
    at = stop + 1
  end
  pieces[#pieces + 1] = bytes:sub(at)
  return table.concat(pieces), repairs
end

-- Good sequences of several bytes against bad bytes, in the first 64 kB.
local function mostly_utf8(bytes)
  local head = bytes:sub(1, 65536)
  local _, good = head:gsub("[\xC3-\xEF][\x80-\xBF]+", "")
  local _, lone = head:gsub("%f[\x80-\xFF][\x80-\xFF]%f[^\x80-\xFF]", "")
  return good > 2 * lone
end

--- UTF-32, by its byte order mark. (The mark of UTF-16 followed by a NUL is that of UTF-32, as texts do not
-- begin with NUL.)
-- @tparam string bytes
-- @treturn ?string `"utf-32le"` or `"utf-32be"`
function encoding.utf32(bytes)
  local mark = bytes:sub(1, 4)
  return mark == "\xFF\xFE\0\0" and "utf-32le" or mark == "\0\0\xFE\xFF" and "utf-32be" or nil
end

--- Decodes text.
-- @tparam string bytes
-- @tparam[opt=false] boolean strict refuses bytes that are not valid in the encoding
-- @tparam[opt] string charset what was said of the bytes; it counts where they are not valid UTF-8 (ISO 2022, which is
--   all ASCII, where it has escapes)
-- @treturn[1] string valid UTF-8 without byte order mark
-- @treturn[1] string the encoding that was found: `"utf-8"`, `"utf-16le"`, `"utf-16be"`, `"utf-32le"`,
--   `"utf-32be"`, `"windows-1252"`, or what `charset` said
-- @treturn[1] integer how many places were repaired
-- @return[2] nil
-- @treturn[2] string message
-- @treturn[2] string code `"encoding"`
-- @treturn[2] integer position of the first bad byte
function encoding.decode(bytes, strict, charset)
  local wide = encoding.utf32(bytes)
  if wide then
    local text, repairs = from_utf32(bytes:sub(5), wide == "utf-32le" and "<I4" or ">I4")
    if strict and repairs > 0 then return nil, "invalid UTF-32", "encoding", 5 end
    return text, wide, repairs
  end
  local mark = bytes:sub(1, 2)
  if mark == "\xFF\xFE" or mark == "\xFE\xFF" then
    local little = mark == "\xFF\xFE"
    local text, repairs = from_utf16(bytes:sub(3), little and "<I2" or ">I2")
    if strict and repairs > 0 then return nil, "invalid UTF-16", "encoding", 3 end
    return text, little and "utf-16le" or "utf-16be", repairs
  end
  if charset and not charset:lower():find "^utf%-?8" then
    local text, name, repairs = core.decode(bytes, charset)
    if name and (name ~= "utf-8" or repairs == 0) then
      if strict and repairs > 0 then return nil, "invalid " .. name, "encoding", 1 end
      return text, name, repairs
    end
  end
  local skipped = bytes:sub(1, 3) == "\xEF\xBB\xBF" and 3 or 0
  if skipped > 0 then bytes = bytes:sub(4) end
  local valid, bad = core.valid(bytes)
  if valid then return bytes, "utf-8", 0 end
  if strict then return nil, ("invalid UTF-8 at byte %d"):format(bad + skipped), "encoding", bad + skipped end
  if skipped > 0 or mostly_utf8(bytes) then
    local text, repairs = repair(bytes)
    return text, "utf-8", repairs
  end
  return from_windows(bytes), "windows-1252", 0
end

return encoding
