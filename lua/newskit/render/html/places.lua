--- Where bytes of the article's text are on the page: the block, and the characters in it as scripts in
-- a browser count them (UTF-16 units).
-- @module newskit.render.html.places
local places = {}

--- The UTF-16 units of valid UTF-8 `text`.
local function units(text)
  local count = utf8.len(text, 1, -1, true)
  local _, astral = text:gsub("[\xF0-\xF4]", "")
  return (count or #text) + astral
end

local function block_at(blocks, position)
  local low, high = 1, #blocks
  while low < high do
    local middle = (low + high + 1) // 2
    if blocks[middle].first <= position then low = middle else high = middle - 1 end
  end
  return low
end

--- A locator for `text`, laid out as `blocks` (`{first=, last=}`, in order, disjoint).
-- @treturn function span → the number of the block and "FIRST-END", half-open units in it; nil for a
-- span that begins in no block. A span that runs over the end of a block is cut there.
function places.new(text, blocks)
  local is_ascii = {}
  return function(span)
    local number = block_at(blocks, span.first)
    local block = blocks[number]
    if not block or span.first < block.first or span.first > block.last then return nil end
    if is_ascii[number] == nil then
      is_ascii[number] = not text:sub(block.first, block.last):find "[\x80-\xFF]"
    end
    local last = math.min(span.last, block.last)
    if is_ascii[number] then
      return number, ("%d-%d"):format(span.first - block.first, last - block.first + 1)
    end
    local before = units(text:sub(block.first, span.first - 1))
    return number, ("%d-%d"):format(before, before + units(text:sub(span.first, last)))
  end
end

return places
