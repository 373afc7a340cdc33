--- Text that may be printed: no output of newskit is ever invalid UTF-8.
-- @module newskit.base.valid

--- `text` with every byte that is not part of valid UTF-8 replaced by U+FFFD; `text` itself when it is
-- valid. Linear in its length.
-- @tparam string text
-- @treturn string
local function valid(text)
  if utf8.len(text) then return text end
  local parts, from = {}, 1
  while from <= #text do
    local _, bad = utf8.len(text, from)
    if not bad then break end
    parts[#parts + 1] = text:sub(from, bad - 1)
    parts[#parts + 1] = "\u{FFFD}"
    from = bad + 1
  end
  parts[#parts + 1] = text:sub(from)
  return table.concat(parts)
end

return valid
