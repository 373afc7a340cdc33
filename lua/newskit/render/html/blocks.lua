--- The blocks of the article's text as they are set: those that the reader found, or paragraphs; text
-- between them is never lost.
-- @module newskit.render.html.blocks
local blocks = {}

local function sorted_blocks(article, text)
  local list = {}
  for _, block in ipairs(article.blocks or {}) do
    list[#list + 1] = {kind = block.kind, first = math.max(block.first, 1), last = math.min(block.last, #text)}
  end
  table.sort(list, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  return list
end

--- Adds the paragraphs of text[first..last]: what empty lines separate.
local function add_loose(list, text, first, last)
  local position = first
  while position <= last do
    local from = text:find("%S", position)
    if not from or from > last then return end
    local gap = text:find("\n[ \t\r]*\n", from)
    local to = math.min(last, gap and gap - 1 or last)
    while text:byte(to) <= 32 do to = to - 1 end
    list[#list + 1] = {kind = "paragraph", first = from, last = to}
    position = to + 1
  end
end

--- The blocks of `article`, in order and disjoint.
-- @treturn {table,...} `{kind=, first=, last=}`
function blocks.of(article, text)
  local list, position = {}, 1
  for _, block in ipairs(sorted_blocks(article, text)) do
    local first = math.max(block.first, position)
    if first <= block.last then
      add_loose(list, text, position, first - 1)
      list[#list + 1] = {kind = block.kind, first = first, last = block.last}
      position = block.last + 1
    end
  end
  add_loose(list, text, position, #text)
  return list
end

return blocks
