--- Text at the door: bytes in any encoding of the Web become valid UTF-8, without a byte order mark and NULs. The
-- core judges (`include/newskit/text.h`): a byte order mark, the zeros of UTF-16, valid UTF-8, what is said as
-- far as the bytes bear it out, the frequency of letters, windows-1252.
-- @module newskit.read.bytes.encoding

local core = require "newskit.core"
local options = require "newskit.base.options"

local encoding = {}

--- Decodes text.
-- @tparam string bytes
-- @tparam[opt=false] boolean strict refuses bytes that are not valid UTF-8, UTF-16 or UTF-32
-- @tparam[opt] string said what encoding the bytes are said to have; it is believed when they bear it out
-- @treturn[1] string valid UTF-8 without byte order mark
-- @treturn[1] string the encoding that was found, as the WHATWG Encoding Standard names it: `"utf-8"`,
--   `"windows-1252"`, `"shift_jis"` …
-- @treturn[1] integer how many places were repaired or mended
-- @return[2] nil
-- @treturn[2] string message
-- @treturn[2] string code `"encoding"`
-- @treturn[2] integer position of the first bad byte
function encoding.decode(bytes, strict, said)
  if strict and not core.wide(bytes) then
    local skipped = bytes:sub(1, 3) == "\xEF\xBB\xBF" and 3 or 0
    local valid, bad = core.valid(skipped > 0 and bytes:sub(4) or bytes)
    if not valid then return nil, ("invalid UTF-8 at byte %d"):format(bad + skipped), "encoding", bad + skipped end
  end
  local text, found, repairs, _, mended = core.decode(bytes, said and {encoding = said} or nil)
  if strict and repairs > 0 and core.wide(bytes) then
    return nil, "invalid " .. found:sub(1, 6):upper(), "encoding", 3
  end
  return text, found, repairs + mended
end

--- A field of a header, which should be ASCII, as valid UTF-8.
-- @tparam string bytes
-- @treturn string
function encoding.field(bytes)
  return core.valid(bytes) and bytes or (encoding.decode(bytes))
end

--- What is wrong with the name of an encoding that a user gave, or nil.
-- @tparam string name
-- @treturn ?string "unknown encoding 'windows-125'; did you mean 'windows-1252'?" or the like
function encoding.fault(name)
  if core.encoding(name) then return nil end
  return options.unknown("encoding", name, core.encodings())
end

return encoding
