--- JSON-LD of a page: the object that is the article, in all the shapes in which pages give it.
-- Broken JSON is repaired where that is safe, else its plain facts are picked out, else it is skipped.
-- @module newskit.read.fields.jsonld

local cjson = require("cjson").new()

cjson.decode_max_depth(200)

local jsonld = {}

local function decode(text)
  local ok, value = pcall(cjson.decode, text)
  if ok and type(value) == "table" then return value end
end

-- What breaks most blocks: comment and CDATA wrappers, raw control characters, commas before a
-- closing bracket, a semicolon at the end, backslashes before apostrophes.
local function repaired(text)
  text = text:gsub("^%s*/[/*]?.-CDATA%[", ""):gsub("<!%[CDATA%[", ""):gsub("%]%]>[^}%]]*$", "")
    :gsub("<!%-%-", ""):gsub("%-%->", "")
  text = text:gsub("[\1-\31]", " "):gsub(",%s*([}%]])", "%1")
  text = text:match "^(.*[^;%s])" or "" -- a pattern with "$" would try every space of a long run
  return (text:gsub("\\'", "'"))
end

-- Objects one after another without a list around them.
local function several(text)
  local found = {}
  if #text > 200000 or not text:find "}%s*{" then return nil end
  local depth, first = 0, nil -- "%b{}" would look for the end of each brace that has none
  for at, brace in text:gmatch "()([{}])" do
    if brace == "{" then
      depth = depth + 1
      if depth == 1 then first = at end
    elseif depth > 0 then
      depth = depth - 1
      if depth == 0 then found[#found + 1] = decode(text:sub(first, at)) end
    end
  end
  return #found > 0 and found or nil
end

-- The facts of a block that no repair makes JSON.
local function salvaged(text)
  local facts = {["@type"] = text:match '"@type"%s*:%s*"(%a-Article)"' or text:match '"@type"%s*:%s*"(%a-Posting)"'}
  if not facts["@type"] then return nil end
  for _, key in ipairs {"headline", "datePublished", "dateModified", "articleSection"} do
    facts[key] = text:match('"' .. key .. '"%s*:%s*"([^"]*)"')
  end
  local at = text:match '"author"%s*:%s*()[{%[]'
  local author = at and (text:match("^%b{}", at) or text:match("^%b[]", at))
  if author then
    facts.author = {}
    for name in author:gmatch '"name"%s*:%s*"([^"]*)"' do table.insert(facts.author, {name = name}) end
  end
  return facts
end

local function read_block(text)
  local value = decode(text)
  if value then return value end
  local mended = repaired(text)
  return decode(mended) or several(mended) or salvaged(mended)
end

local function is_list(value)
  return type(value) == "table" and value[1] ~= nil
end

local function each(value)
  if type(value) ~= "table" or is_list(value) then
    return ipairs(type(value) == "table" and value or {value})
  end
  return ipairs {value}
end

-- All objects of interest, and the index of those with an @id.
local function collect(value, objects, ids, depth)
  if type(value) ~= "table" or depth > 12 then return end
  if is_list(value) then
    for _, item in ipairs(value) do collect(item, objects, ids, depth + 1) end
    return
  end
  if value["@type"] then objects[#objects + 1] = value end
  local id = value["@id"]
  if type(id) == "string" and (not ids[id] or (not ids[id].name and value.name)) then ids[id] = value end
  if value["@graph"] then collect(value["@graph"], objects, ids, depth + 1) end
  for _, key in ipairs {"mainEntity", "mainEntityOfPage", "author", "publisher", "itemReviewed", "liveBlogUpdate"} do
    local inner = value[key]
    if type(inner) == "table" then
      local kept = (key == "mainEntity" or key == "mainEntityOfPage") and objects or {}
      collect(inner, kept, ids, depth + 1)
    end
  end
end

-- How sure it is that an object of a type is the article; from 3 on its facts are trusted.
local ranks = {
  NewsArticle = 6, ReportageNewsArticle = 6, AnalysisNewsArticle = 6, OpinionNewsArticle = 6,
  BackgroundNewsArticle = 6, ReviewNewsArticle = 6, AskPublicNewsArticle = 6, LiveBlogPosting = 6,
  Article = 5, BlogPosting = 5, Report = 5, TechArticle = 5, ScholarlyArticle = 5,
  MedicalScholarlyArticle = 5, AdvertiserContentArticle = 5, SatiricalArticle = 5,
  SocialMediaPosting = 4, DiscussionForumPosting = 4, Recipe = 4, Review = 3, HowTo = 3, CreativeWork = 3,
  VideoObject = 2, AudioObject = 2, PodcastEpisode = 2,
  WebPage = 1, ItemPage = 1, FAQPage = 1, Event = 1, Product = 1,
}

local function rank_of(object)
  local best, name = 0, nil
  for _, kind in each(object["@type"]) do
    local bare = type(kind) == "string" and kind:gsub("^.*[/:#]", "") or ""
    local rank = ranks[bare] or (bare:find "Article$" and 4) or 0
    if rank > best then best, name = rank, bare end
  end
  return best, name
end

-- The entities that escaped twice, which headlines and names have.
local entities = {
  amp = "&", quot = "\"", apos = "'", lt = "<", gt = ">", nbsp = " ", hellip = "\u{2026}",
  lsquo = "\u{2018}", rsquo = "\u{2019}", ldquo = "\u{201C}", rdquo = "\u{201D}", bdquo = "\u{201E}",
  laquo = "\u{AB}", raquo = "\u{BB}", ndash = "\u{2013}", mdash = "\u{2014}",
  auml = "ä", ouml = "ö", uuml = "ü", Auml = "Ä", Ouml = "Ö", Uuml = "Ü", szlig = "ß", eacute = "é",
  egrave = "è", agrave = "à", ccedil = "ç", iacute = "í", oacute = "ó", aacute = "á", uacute = "ú", ntilde = "ñ",
}

local function entity(name)
  local decimal, hex = name:match "^#(%d+)$", name:match "^#[xX](%x+)$"
  local code = decimal and tonumber(decimal) or hex and tonumber(hex, 16)
  if code then return code > 0 and code < 0x110000 and utf8.char(math.tointeger(code)) or nil end
  return entities[name]
end

--- Plain text of a string of JSON-LD or a meta tag: entities resolved, tags and extra space gone.
-- @param value a string, or an object with `@value`
-- @treturn ?string nil when it is empty or no text
function jsonld.text(value)
  if type(value) == "table" then value = value["@value"] or value.name or value[1] end
  if type(value) == "number" then value = tostring(value) end
  if type(value) ~= "string" then return nil end
  local first, last = value:byte(1), value:byte(-1)
  if first and first > 32 and last > 32 and not value:find("  ", 1, true) and not value:find "[&<%c\\]" then
    return value
  end
  if value:find("\\u", 1, true) then -- escaped twice
    value = value:gsub("\\u(%x%x%x%x)", function(hex) return utf8.char(tonumber(hex, 16)) end)
  end
  if value:find("&", 1, true) then
    value = value:gsub("&amp;", "&"):gsub("&([#%w]+);", entity)
  end
  if value:find("<", 1, true) then value = value:gsub("</?%a[^<>]*>", "") end
  value = value:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  return value ~= "" and value or nil
end

local function type_of(object)
  local kind = object["@type"]
  if type(kind) == "table" then kind = kind[1] end
  return type(kind) == "string" and kind:gsub("^.*[/:#]", "") or nil
end

-- Names behind an author value: strings, objects, lists, references.
local function names_of(value, ids, found, depth)
  if depth > 6 then return found end
  if type(value) == "string" then
    local known = ids[value]
    if known and known.name then return names_of(known, ids, found, depth + 1) end
    found[#found + 1] = {name = jsonld.text(value)}
  elseif is_list(value) then
    for _, item in ipairs(value) do names_of(item, ids, found, depth + 1) end
  elseif type(value) == "table" then
    local name = value.name
    if not name and value["@id"] and ids[value["@id"]] and ids[value["@id"]] ~= value then
      return names_of(ids[value["@id"]], ids, found, depth + 1)
    end
    if not name and (value.givenName or value.familyName) then
      name = (jsonld.text(value.givenName) or "") .. " " .. (jsonld.text(value.familyName) or "")
    end
    for _, one in each(name) do
      local text = jsonld.text(one)
      if text then found[#found + 1] = {name = text, type = type_of(value)} end
    end
  end
  return found
end

local function texts_of(value, found)
  for _, item in each(value) do
    local text = jsonld.text(item)
    if text then found[#found + 1] = text end
  end
  return found
end

local function image_of(value)
  local images = {}
  for _, item in each(value) do
    if type(item) == "string" then
      images[#images + 1] = {url = item}
    elseif type(item) == "table" then
      local creator = item.creator or item.author
      images[#images + 1] = {
        url = jsonld.text(item.url or item.contentUrl or item["@id"]),
        caption = jsonld.text(item.caption or item.description),
        credit = jsonld.text(item.creditText or item.copyrightNotice or creator),
      }
    end
  end
  return images
end

local function language_of(value)
  if type(value) == "table" then value = value.alternateName or value.name end
  return jsonld.text(value)
end

local function published_of(object)
  return jsonld.text(object.datePublished) or jsonld.text(object.uploadDate) or jsonld.text(object.dateCreated)
end

local function url_of(object)
  local page = object.mainEntityOfPage
  if type(page) == "table" then page = page["@id"] or page.url end
  return jsonld.text(object.url) or jsonld.text(page) or jsonld.text(object["@id"])
end

local function facts_of(object, ids)
  local rank, kind = rank_of(object)
  local publisher = names_of(object.publisher or object.sourceOrganization, ids, {}, 1)[1]
  local free = object.isAccessibleForFree
  return {
    object = object, rank = rank, type = kind, headline = jsonld.text(object.headline),
    description = jsonld.text(object.description),
    authors = names_of(object.author or object.creator, ids, {}, 1), publisher = publisher and publisher.name,
    published = published_of(object), modified = jsonld.text(object.dateModified),
    section = texts_of(object.articleSection, {})[1], keywords = texts_of(object.keywords, {}),
    language = language_of(object.inLanguage),
    url = url_of(object), images = image_of(object.image or object.thumbnailUrl), body = object.articleBody,
    paywall = free ~= nil and (free == false or tostring(free):lower() == "false") or nil,
  }
end

local function same_page(url, address)
  if not url or not address then return false end
  local function bare(text) return text:gsub("^%a+://", ""):gsub("^www%.", ""):gsub("[?#].*$", ""):gsub("/$", "") end
  return bare(url) == bare(address)
end

-- Objects after these say nothing of the page.
local most_objects = 4

--- The articles that JSON-LD blocks describe, the page's own first.
-- @tparam table blocks contents of the script elements, or values that are decoded already
-- @tparam[opt] string address of the page, to tell its object from others
-- @treturn table facts: `{type, rank, headline, authors = {{name, type}}, published, modified, …}`
function jsonld.facts(blocks, address)
  local objects, ids = {}, {}
  for _, block in ipairs(blocks) do
    collect(type(block) == "string" and read_block(block) or block, objects, ids, 1)
  end
  local ranked = {}
  for at, object in ipairs(objects) do
    local rank = rank_of(object)
    if rank > 0 then
      local own = same_page(url_of(object), address)
      ranked[#ranked + 1] = {
        object = object, order = at, weight = (rank >= 3 and 10 or 0) + (own and 5 or 0) + rank / 10,
      }
    end
  end
  table.sort(ranked, function(one, other)
    if one.weight ~= other.weight then return one.weight > other.weight end
    return one.order < other.order
  end)
  local found = {}
  for at = 1, math.min(#ranked, most_objects) do found[at] = facts_of(ranked[at].object, ids) end
  return found
end

return jsonld
