--- When a page was published and changed, from its metadata, its markup and its address.
-- @module newskit.read.fields.times

local dates = require "newskit.read.fields.dates"
local words = require "newskit.language.words"

local times = {}

local published_names = {
  "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
  "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
  "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.created", "dc.date.created",
  "dcterms.issued", "originalpublicationdate", "article_date_original",
  "article.published", "created", "rnews:datepublished", "citation_publication_date", "citation_date", "last-published",
  "publisheddate", "published_time", "published", "article:post_date", "iso-8601-publish-date", "blog:published",
  "bt:pubdate", "ptime", "timestamp", "release_date", "vr:published_time", "shareaholic:article_published_time",
  "article.created", "cre",
}

-- Often the day of the last change, or of the rendering.
local doubtful_names = {"dc.date", "dc.created", "dcterms.date", "date"}

local modified_names = {
  "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
  "dc.date.modified", "article:modified", "og:article:modified_time", "utime", "moddate", "article.updated",
  "article_date_updated", "updated",
}

local function add(found, value, source)
  local iso = dates.iso(value)
  if iso then found[#found + 1] = {value = iso, source = source} end
end

local function from_metas(found, metas, names)
  for _, name in ipairs(names) do
    local list = metas[name]
    if list then add(found, list[1], "meta " .. name) end
  end
end

local function from_facts(found, facts, key, low, high)
  for _, object in ipairs(facts) do
    if object.rank >= low and object.rank <= high then add(found, object[key], "json-ld " .. object.type) end
  end
end

local function is_updated(page, node)
  local class = words.fold((page:attribute(node, "class") or "") .. " " .. (page:attribute(node, "itemprop") or ""))
  if class:find "updat" or class:find "modif" then return true end
  local label = page:text(page:parent(node) or node)
  if #label > 80 or not dates.possible(label) then return false end
  local found = dates.all(label)
  return found[1] ~= nil and found[1].label == "updated"
end

-- Elements that say they are a date; those before the end of the body only.
local function from_markup(page, published, modified)
  local limit = page.body_node and page:last(page.body_node) or math.huge
  for name, list in pairs {datePublished = published, dateModified = modified} do
    for _, node in ipairs(page:find {itemprop = name}) do
      local value = page:attribute(node, "content") or page:attribute(node, "datetime") or page:text(node)
      add(list, value, "itemprop " .. name)
    end
  end
  local count = 0
  for _, node in ipairs(page:find "time") do
    if node > limit or count >= 6 then break end
    count = count + 1
    local value = dates.iso(page:attribute(node, "datetime")) or dates.iso(page:text(node))
    if value then
      local list = is_updated(page, node) and modified or published
      list[#list + 1] = {value = value, source = "time element"}
    end
  end
end

local function from_byline(page, published, modified)
  local body = page:blocks "body"
  local limit = body[1] and body[#body].node or math.huge
  for _, block in ipairs(page:blocks "byline") do
    if #block.text <= 300 and block.node <= limit then
      for _, date in ipairs((dates.all(block.text))) do
        local list = date.label == "updated" and modified or published
        list[#list + 1] = {value = date.iso, source = "visible byline"}
      end
    end
  end
end

local class_names = {"date", "publish", "pubdate", "posted", "time", "meta", "datum"}

-- Text of elements whose class or id speaks of a date.
local function from_classes(page, published, modified)
  local limit = page.body_node and page:last(page.body_node)
  for _, attribute in ipairs {"class*", "id*"} do
    for _, name in ipairs(class_names) do
      local tried = 0
      for _, node in ipairs(page:find({[attribute] = name}, 1, limit)) do
        if tried >= 8 then break end
        tried = tried + 1
        local text = page:text(node)
        if #text >= 6 and #text <= 160 and dates.possible(text) then
          local found = dates.all(text)
          for _, date in ipairs(found) do
            local list = date.label == "updated" and modified or published
            list[#list + 1] = {value = date.iso, source = "visible " .. name}
          end
          if #published > 0 then return end
        end
      end
    end
  end
end

-- What a date in a line costs: far from the edges of the body, or among other words, it is less sure
-- to be the article's. Nil where none is looked for.
local function line_cost(at, rest, first, last, head)
  if rest > 12 then return nil end
  local cost = rest
  if at < first then
    local distance = math.min(first - at, head and math.abs(at - head) + 2 or math.huge)
    return distance <= 14 and cost + 0.3 * distance or nil
  end
  if at > last then return at <= last + 8 and cost + 3 + 0.5 * (at - last) or nil end
  if rest > (at == first and 8 or 4) then return nil end
  return cost + 2 + 0.5 * math.min(at - first, last - at + 2)
end

-- Short lines of the page around the headline and the body's beginning and end.
local function from_lines(page, published, modified)
  local _, count = page:bounds "all"
  if not count then return end
  local first, last = page:bounds "body"
  local heading = page:find("h1")[1]
  local head = heading and page:block_from(heading)
  first, last = first or (head or 0) + 1, last or math.min(count, (head or 0) + 20)
  local best, lowest
  for at = math.max(1, math.min(first, head or first) - 14), math.min(count, last + 8) do
    local block = page:block(at)
    local text = block.text:find "^%d%d?[./]" and block.text:sub(1, 24) or block.text
    if #text <= 160 and block.part ~= "related" and dates.possible(text) then
      local found, rest = dates.all(text)
      local cost = found[1] and line_cost(at, rest, first, last, head)
      if cost and found[1].label == "published" then cost = cost - 2 end
      if cost and block.part == "caption" then cost = rest <= 3 and cost + 2 or nil end
      if cost and (not lowest or cost < lowest) then best, lowest = found[1], cost end
    end
  end
  if not best then return end
  local list = best.label == "updated" and modified or published
  list[#list + 1] = {value = best.iso, source = "visible line"}
end

local function from_address(found, url)
  if not url then return end
  local year, month, day = url:match "[/%-_](%d%d%d%d)[/%-_](%d%d)[/%-_](%d%d)%f[^%d]"
  if not year then year, month, day = url:match "/(20%d%d)(%d%d)(%d%d)%f[^%d]" end
  if year then add(found, ("%s-%s-%s"):format(year, month, day), "url") end
end

-- A time with the offset of the place tells more than the same one in UTC: within a day it goes first.
local function local_first(list)
  local best = list[1]
  if not best or not best.value:find "Z$" then return list end
  for at = 2, #list do
    local other = list[at].value
    local same = other:sub(1, 7) == best.value:sub(1, 7)
      and math.abs(tonumber(other:sub(9, 10)) - tonumber(best.value:sub(9, 10))) <= 1
    if same and other:find "[+-]%d%d:%d%d$" and not other:find "00:00$" then
      table.insert(list, 1, table.remove(list, at))
      break
    end
  end
  return list
end

--- Chooses the times of a page.
-- @tparam newskit.page page
-- @tparam table facts of `read/jsonld.lua`
-- @tparam table metas by name
-- @tparam table fields gets `published` and `modified`
-- @tparam table sources
function times.choose(page, facts, metas, fields, sources)
  local published, modified = {}, {}
  from_facts(published, facts, "published", 3, 9)
  from_metas(published, metas, published_names)
  from_facts(modified, facts, "modified", 3, 9)
  from_metas(modified, metas, modified_names)
  if #published == 0 then from_markup(page, published, modified) end
  if #published == 0 then from_byline(page, published, modified) end
  if #published == 0 then from_metas(published, metas, doubtful_names) end
  if #published == 0 then from_classes(page, published, modified) end
  if #published == 0 then from_facts(published, facts, "published", 1, 2) end
  if #published == 0 then from_address(published, fields.url) end
  if #published == 0 then from_lines(page, published, modified) end
  if #published == 0 then
    from_facts(modified, facts, "modified", 1, 2)
    if modified[1] then published[1] = modified[1] end
  end
  for name, list in pairs {published = local_first(published), modified = local_first(modified)} do
    local best = table.remove(list, 1)
    if best then
      fields[name] = best.value
      sources[name] = {source = best.source, others = list}
    end
  end
end

return times
