--- When a page was published and changed, from its metadata, its markup and its address.
-- @module newskit.read.fields.times

local dates = require "newskit.read.fields.dates"
local evidence = require "newskit.read.calendar.evidence"
local shown = require "newskit.read.calendar.shown"

local times = {}

local published_names = {
  "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
  "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
  "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.created", "dc.date.created",
  "dcterms.issued", "originalpublicationdate", "article_date_original",
  "article.published", "created", "rnews:datepublished", "citation_publication_date", "citation_date", "last-published",
  "publisheddate", "published_time", "published", "article:post_date", "iso-8601-publish-date", "blog:published",
  "bt:pubdate", "ptime", "timestamp", "release_date", "vr:published_time", "shareaholic:article_published_time",
  "article.created", "cre", "publication-date", "date_published", "date-published", "prism.publicationdate",
  "citation_online_date", "og:pubdate", "og:publish_date", "article:create_at", "weibo:article:create_at",
}

-- Often the day of the last change, or of the rendering.
local doubtful_names = {"dc.date", "dc.created", "dcterms.date", "date"}

local modified_names = {
  "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
  "dc.date.modified", "article:modified", "og:article:modified_time", "utime", "moddate", "article.updated",
  "article_date_updated", "updated",
}

-- Where the parts of a page lie, and how its dates are read: `page`, `url`, `language`, `order`.
local function place_of(page, metas, fields)
  local locale = metas["og:locale"] and metas["og:locale"][1]
  return {
    page = page, url = fields.url, language = fields.language,
    order = evidence.order(fields.url, {n = 3, page.language, locale, fields.language}),
  }
end

local function add(found, value, source, place)
  local iso, other, order = dates.iso(value, place.order, place.language)
  if iso then found[#found + 1] = {value = iso, other = other, order = order, source = source} end
  return iso
end

local function from_metas(found, metas, names, place)
  for _, name in ipairs(names) do
    local values = metas[name]
    for at = 1, values and #values or 0 do
      if add(found, values[at], "meta " .. name, place) then break end
    end
  end
end

local function from_facts(found, facts, key, low, high, place)
  for _, object in ipairs(facts) do
    if object.rank >= low and object.rank <= high then add(found, object[key], "json-ld " .. object.type, place) end
  end
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

-- A time in UTC whose day is not the one that page and address show moves to theirs.
local function at_home(list, place)
  local best = list[1]
  if not best or not best.value:find "T%d%d:%d%d.*Z$" and not best.value:find "T%d%d:%d%d.*%+00:00$" then return end
  local days = shown.days(place)
  for _, other in ipairs(days) do
    if other.value:sub(1, 10) == best.value:sub(1, 10) and not other.value:find "Z$" then return end
  end
  for _, other in ipairs(days) do
    local moved = not other.other and evidence.at_home(best.value, other.value)
    if moved then
      table.insert(list, 1, {value = moved, source = other.source})
      return
    end
  end
end

-- A numeric date that can be read in two ways is settled by the page, or marked.
local function settle(list, place, sure)
  local best = list[1]
  if not best or not best.other then return end
  best.value, best.other = evidence.settle(
    {iso = best.value, other = best.other, order = best.order}, place.page, place.url, sure
  )
end

local function collect(page, facts, metas, place)
  local published, modified = {}, {}
  from_facts(published, facts, "published", 3, 9, place)
  from_metas(published, metas, published_names, place)
  from_facts(modified, facts, "modified", 3, 9, place)
  from_metas(modified, metas, modified_names, place)
  if #published == 0 then shown.from_markup(page, published, modified, place) end
  if #published == 0 then shown.from_byline(page, published, modified, place) end
  if #published == 0 then from_metas(published, metas, doubtful_names, place) end
  if #published == 0 then shown.from_classes(page, published, modified, place) end
  if #published == 0 then from_facts(published, facts, "published", 1, 2, place) end
  if #published == 0 then shown.from_address(published, place) end
  if #published == 0 then shown.from_lines(page, published, modified, place) end
  if #published == 0 then
    from_facts(modified, facts, "modified", 1, 2, place)
    if modified[1] then published[1] = modified[1] end
  end
  return published, modified
end

--- Chooses the times of a page.
-- @tparam newskit.page page
-- @tparam table facts of `read/jsonld.lua`
-- @tparam table metas by name
-- @tparam table fields gets `published` and `modified`
-- @tparam table sources records `{source, others}`; a numeric date whose order nothing on the page tells has a
--   source that says so, and its other reading goes first among the others
function times.choose(page, facts, metas, fields, sources)
  local place = place_of(page, metas, fields)
  local published, modified = collect(page, facts, metas, place)
  settle(published, place, modified[1] and not modified[1].other and modified[1].value or nil)
  settle(modified, place, nil)
  at_home(published, place)
  for name, list in pairs {published = local_first(published), modified = local_first(modified)} do
    local best = table.remove(list, 1)
    for _, other in ipairs(list) do other.other, other.order = nil, nil end
    if best then
      local source = best.source
      if best.other then
        source = source .. ", day and month in doubt"
        table.insert(list, 1, {value = best.other, source = "the same, month and day exchanged"})
      end
      fields[name] = best.value
      sources[name] = {source = source, others = list}
    end
  end
end

return times
