--- Metadata of a page with provenance: for each field all that the page says, and which was taken.
-- The facts come from JSON-LD, meta tags, links and visible markup; choosing is here, cleaning is in
-- `titles`, `authors` and `dates`.
-- @module newskit.read.fields.metadata

local captions = require "newskit.read.fields.captions"
local jsonld = require "newskit.read.fields.jsonld"
local titles = require "newskit.read.fields.titles"
local people = require "newskit.read.fields.people"
local related = require "newskit.read.fields.related"
local times = require "newskit.read.fields.times"

local metadata = {}

-- Meta tags that say the same, in order of trust.
local names = {
  og_title = {"og:title"},
  twitter_title = {"twitter:title"},
  other_titles = {"parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"},
  og_url = {"og:url"},
  og_site = {"og:site_name"},
  site_names = {"application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"},
  languages = {"og:locale", "language", "dc.language"},
  sections = {"article:section", "parsely-section", "section"},
  og_description = {"og:description"},
  description = {"description"},
  other_descriptions = {"twitter:description", "dc.description"},
  application = {"application-name"},
}

local function first_meta(metas, list)
  for _, name in ipairs(list) do
    local found = metas[name]
    if found then
      local text = jsonld.text(found[1])
      if text then return text, "meta " .. name end
    end
  end
end

-- The facts that some pages keep as JSON in one meta tag, under the names that they have as tags of their own.
local function unfold_parsely(metas)
  local text = metas["parsely-page"] and metas["parsely-page"][1]
  if not text or #text > 20000 then return end
  local writers = {}
  for name in (text:match '"authors?"%s*:%s*%[([^%]]*)%]' or ""):gmatch '"([^"]*)"' do writers[#writers + 1] = name end
  if #writers == 0 then writers[1] = text:match '"author"%s*:%s*"([^"]*)"' end
  if writers[1] and not metas["parsely-author"] then metas["parsely-author"] = writers end
  local date = text:match '"pub_date"%s*:%s*"([^"]*)"'
  if date and not metas["parsely-pub-date"] then metas["parsely-pub-date"] = {date} end
end

local function canonical_of(page)
  for _, node in ipairs(page:find {tag = "link", ["rel*"] = "canonical"}) do
    local address = page:attribute(node, "href")
    if address and address ~= "" and page:attribute(node, "rel"):lower() == "canonical" then return address end
  end
end

local function host_of(url)
  return url and url:match "^%a[%w+.-]*://([^/:?#]+)"
end

local function pick(fields, sources, name, candidates)
  local others = {}
  for _, one in ipairs(candidates) do
    if one[1] then
      if not fields[name] then
        fields[name] = one[1]
        sources[name] = {source = one[2], others = others}
      else
        others[#others + 1] = {value = one[1], source = one[2]}
      end
    end
  end
end

-- Is a heading of one word no part of the page's title? Then it heads something else.
local function is_stray(page, heading)
  if heading:find "[%s\xE0-\xED]" then return false end
  local title = page:title()
  return title ~= nil and title:find "%S%s+%S" ~= nil and not titles.key(title):find(titles.key(heading), 1, true)
end

local nearest_headings = 8 -- above the body: further up stand those of menus

-- The lower heading nearest above the body that is a part of the page's title, where the first-level heading is not,
-- or is a shorter part: the name of the site, then. Where title and heading are the same and no more, its class tells.
-- A heading that ends with the title for sharing is that, where the first-level heading is written for search machines.
local function lower_heading(page, first, main, shared)
  local title = page:title()
  if not title or #title > 400 or not first then return nil end
  local told = main or title
  if shared and (told:find(shared, 1, true) or shared:find(told, 1, true)) then return nil end -- the usual case
  local main_key, shared_key = main and titles.key(main), shared and titles.key(shared) or ""
  local agree = main_key and shared and (main_key:find(shared_key, 1, true) or shared_key:find(main_key, 1, true))
  local most = main and not shared and #main * 2 >= #title and main_key ~= titles.key(title)
  if agree or most and titles.key(title):find(main_key, 1, true) then return nil end -- no part can be longer
  local parts = titles.parts(title)
  local least = main and parts[main_key] and #main or 11
  local found, place
  local same = main_key and main_key == titles.key(title)
  local function fits(text, node)
    local class = same and not shared and page:attribute(node, "class")
    return #text > least and parts[titles.key(text)]
      or class and (class:find "[a-z][-_]title" or class:find "[a-z][-_]headline") and #text > 11
  end
  for _, tag in ipairs {"h2", "h3", "h4"} do
    local nodes = page:find(tag, 1, first.node + 4)
    for at = #nodes, math.max(1, #nodes - nearest_headings), -1 do
      local text = jsonld.text(page:text(nodes[at]))
      if text and main and #shared_key >= 16 and titles.key(text):sub(-#shared_key) == shared_key then return shared end
      if text and (not place or nodes[at] > place) and fits(text, nodes[at]) then
        found, place = text, nodes[at]
      end
    end
  end
  return found
end

local function headline_candidates(page, facts, metas, first)
  local found = {}
  local function add(value, source, weight, whole)
    if value and value ~= "" and #value <= 400 then
      found[#found + 1] = {value = value, source = source, weight = weight, whole = whole}
    end
  end
  local object = facts[1]
  if object and object.rank >= 3 then add(object.headline, "json-ld headline", 3) end
  local heads = page:find "h1"
  for at = 1, math.min(#heads, 4) do
    local text = jsonld.text(page:text(heads[at]))
    add(text, "h1", #heads == 1 and text and not is_stray(page, text) and 4 or 0.3)
  end
  local shared = first_meta(metas, names.og_title)
  local main = #heads == 1 and found[#found] and found[#found].source == "h1" and found[#found].value or nil
  local lower = lower_heading(page, first, main, shared)
  add(lower, "heading above the body", lower == shared and 8 or 6)
  add(shared, "meta og:title", 1.5)
  add(first_meta(metas, names.twitter_title), "meta twitter:title", 1.5)
  local value, source = first_meta(metas, names.other_titles)
  add(value, source, 1)
  add(page:title(), "title", 1, true)
  return found
end

local function keywords_of(facts, metas)
  local list, seen, source = {}, {}, nil
  local function add(text)
    for word in text:gmatch "[^,;]+" do
      word = word:gsub("^%s+", ""):gsub("%s+$", "")
      if word ~= "" and not seen[word] then
        seen[word] = true
        list[#list + 1] = word
      end
    end
  end
  for _, text in ipairs(facts[1] and facts[1].keywords or {}) do add(text) end
  if #list > 0 then return list, "json-ld keywords" end
  for _, name in ipairs {"article:tag", "news_keywords", "keywords", "parsely-tags"} do
    for _, text in ipairs(metas[name] or {}) do add(text) end
    if #list > 0 then
      source = "meta " .. name
      break
    end
  end
  return list, source
end

local function images_of(page, facts, metas)
  local images, seen = {}, {}
  local function add(image)
    local key = image.url or image.caption
    if key and not seen[key] then
      seen[key] = true
      images[#images + 1] = image
    end
  end
  for _, image in ipairs(facts[1] and facts[1].images or {}) do add(image) end
  for _, url in ipairs(metas["og:image"] or {}) do add {url = url} end
  for _, block in ipairs(page:blocks "caption") do
    local caption, credit = captions.split(block.text)
    add {caption = caption, credit = credit}
  end
  return images
end

-- Does a class name say that its element is the standfirst?
local function says_standfirst(class)
  if not class:find "[sS][tTuU][aAbB]" and not class:find "intro" and not class:find "dek" then return false end
  class = class:lower()
  return class:find("standfirst", 1, true) or class:find("subtitle", 1, true) or class:find("subhead", 1, true)
    or class:find("sub-title", 1, true) or class:find "article[%w_-]*intro" or class:find "%f[%w]dek%f[%W]"
end

-- The standfirst: an element between headline and body that says it is one, else the description where
-- the page prints it as its first line.
local function standfirst_of(page, first, description)
  if not first then return nil end
  local head = page:find("h1")[1] or first.node
  local nodes, classes = page:attributes("class", head, math.min(first.node, head + 60))
  for at, node in ipairs(nodes) do
    local class = classes[at]
    if says_standfirst(class) then
      local text = page:text(node)
      if #text >= 20 and #text <= 600 then return text:gsub("%s+", " "), "class " .. class:match "%S*" end
    end
  end
  local letter, same = first.text:match "^%w", description and description:match "^%w"
  if letter and same and letter:lower() ~= same:lower() then return nil end -- the usual case: no key is needed
  if description and titles.key(first.text) == titles.key(description) then
    return first.text, "first line, as meta description"
  end
end

local function language_code(value)
  local code = value and value:match "^%s*(%a%a%a?)%f[%A]"
  return code and code:lower()
end

local function identity(page, facts, metas, fields, sources, url, canonical)
  local object = facts[1] or {}
  pick(fields, sources, "url", {
    {canonical, "link canonical"}, {first_meta(metas, names.og_url)}, {object.url, "json-ld url"},
    {url, "caller"},
  })
  pick(fields, sources, "site", {
    {first_meta(metas, names.og_site)}, {object.publisher, "json-ld publisher"},
    {first_meta(metas, names.site_names)},
  })
  pick(fields, sources, "language", {
    {language_code(page.language), "html lang"}, {language_code(object.language), "json-ld inLanguage"},
    {language_code((first_meta(metas, names.languages))), "meta og:locale"},
  })
  pick(fields, sources, "section", {
    {object.section, "json-ld articleSection"}, {first_meta(metas, names.sections)},
  })
  pick(fields, sources, "description", {
    {first_meta(metas, names.og_description)}, {first_meta(metas, names.description)},
    {object.description, "json-ld description"},
    {first_meta(metas, names.other_descriptions)},
  })
end

--- All metadata of a page.
-- @tparam newskit.page page
-- @tparam table context `url`, `body` (its blocks)
-- @treturn table fields
-- @treturn table sources
function metadata.of(page, context)
  local fields, sources = {}, {}
  local metas = page:meta_contents()
  unfold_parsely(metas)
  local canonical = canonical_of(page)
  local address = canonical or (metas["og:url"] and metas["og:url"][1]) or context.url
  local facts = jsonld.facts(page:json_ld(), address)
  identity(page, facts, metas, fields, sources, context.url, canonical)
  local host = host_of(fields.url) or host_of(context.url)
  local list = {fields.site}
  list[#list + 1] = facts[1] and facts[1].publisher
  list[#list + 1] = (first_meta(metas, names.application))
  local first = (context.body or page:blocks "body")[1]
  fields.headline, sources.headline = titles.choose(headline_candidates(page, facts, metas, first), list, host)
  people.choose(page, facts, metas, fields, sources)
  times.choose(page, facts, metas, fields, sources)
  fields.keywords, sources.keywords = keywords_of(facts, metas)
  sources.keywords = sources.keywords and {source = sources.keywords}
  local origin
  fields.standfirst, origin = standfirst_of(page, first, fields.description)
  sources.standfirst = origin and {source = origin}
  fields.images, fields.related = images_of(page, facts, metas), related.of(page, fields.url)
  sources.images = #fields.images > 0 and {source = "json-ld image, meta og:image, captions"} or nil
  sources.related = #fields.related > 0 and {source = "page blocks"} or nil
  fields.paywall = facts[1] and facts[1].paywall
  if fields.paywall then sources.paywall = {source = "json-ld isAccessibleForFree"} end
  return fields, sources
end

return metadata
