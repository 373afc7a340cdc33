--- Links to other articles, in and after the body: each with its headline, address and date.
-- @module newskit.read.fields.related

local dates = require "newskit.read.fields.dates"

local related = {}

local shortest, longest = 20, 250 -- of a headline, in bytes

-- The longest link of an element.
local function main_link(page, node)
  local text, url
  for _, link in ipairs(page:find("a", node)) do
    local own = page:text(link)
    if not text or #own > #text then text, url = own, page:attribute(link, "href") end
  end
  return text, url
end

-- The address of a link as seen from the page; nil where that is not known.
local function absolute(address, base)
  if not address or address:find "^https?://" then return address end
  local root = base and base:match "^%a+://[^/]+"
  if not root or address:find "^#" or address:find "^%a[%w+.-]*:" then return nil end
  if address:find "^//" then return base:match "^%a+:" .. address end
  return address:find "^/" and root .. address or base:gsub("[^/]*$", "") .. address
end

-- The text of a block without the headline that its link holds.
local function rest_of(text, headline)
  local first, last = text:find(headline, 1, true)
  return first and text:sub(1, first - 1) .. " " .. text:sub(last + 1) or text
end

--- The related articles that a page names.
-- @tparam newskit.page page
-- @tparam[opt] string base the address of the page
-- @treturn table records `{headline, url, published}`; `url` is absolute, `published` in ISO 8601
function related.of(page, base)
  local list, seen = {}, {}
  for _, block in ipairs(page:blocks "related") do
    local headline, url = main_link(page, block.node)
    if not headline or #headline < shortest then headline = block.text end
    if #headline >= shortest and #headline <= longest and not seen[headline] then
      seen[headline] = true
      list[#list + 1] = {
        headline = headline, url = absolute(url, base),
        published = headline ~= block.text and dates.first(rest_of(block.text, headline)) or nil,
      }
    end
  end
  return list
end

return related
