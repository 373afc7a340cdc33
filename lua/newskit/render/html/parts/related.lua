--- Which links beside an article lead to other articles, and which are navigation: sections, shops, settings, help.
-- @module newskit.render.html.parts.related
local related = {}

-- A headline says something: fewer words than this name a place of the site.
local HEADLINE = 5

local function words_of(text)
  local list, set = {}, {}
  for word in text:lower():gmatch "[%w\x80-\xFF]+" do
    list[#list + 1] = word
    set[word] = true
  end
  return list, set
end

-- The last part of the path of an address, without its ending; the address of a number (?p=1863228) has none.
local function slug_of(url)
  local path = url:match "^%a+://[^/?#]+([^?#]*)" or ""
  local last = path:match "([^/]+)/*$" or ""
  return (last:gsub("%.%w+$", ""))
end

--- Whether a link is to an article: it has an address, its text is long enough for a headline, and the address repeats
-- words of it, or is a bare number, or a date stands with it.
-- @tparam table link `{headline=, url=, published=}`
function related.is_article(link)
  local title, url = link.headline, link.url
  if type(title) ~= "string" or type(url) ~= "string" then return false end
  local words, set = words_of(title)
  if link.published and #words > 2 then return true end
  if #words < HEADLINE or url:find "/tags?/" or url:find "/topics?/" then return false end
  local slug, shared = slug_of(url), 0
  for _, word in ipairs((words_of(slug))) do
    if #word > 2 and set[word] then shared = shared + 1 end
  end
  if shared >= 2 or url:find "[?&]%w+=%d%d%d%d+" then return true end
  return slug:find "%d%d%d%d%d" ~= nil and not slug:find "%a%a%a+%-%a%a%a+"
end

--- The links that are to articles, in their order.
function related.articles(links)
  local list = {}
  for _, link in ipairs(links or {}) do
    if related.is_article(link) then list[#list + 1] = link end
  end
  return list
end

return related
