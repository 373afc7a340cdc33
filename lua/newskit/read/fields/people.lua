--- Who wrote a page: from JSON-LD, meta tags, and bylines in the markup.
-- A source that only names the site is kept for the case that no other names anybody.
-- @module newskit.read.fields.people

local authors = require "newskit.read.fields.authors"
local bylines = require "newskit.read.fields.bylines"
local jsonld = require "newskit.read.fields.jsonld"
local lines = require "newskit.read.pasted.lines"
local markup = require "newskit.read.bylines.markup"
local titles = require "newskit.read.fields.titles"
local words = require "newskit.language.words"

local people = {}

local meta_names = {
  "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "og:author",
  "og:article:author", "dcsext.author", "byl", "cxenseparse:author", "dc.creator", "dcterms.creator",
  "citation_author", "article.author", "creator", "rnews:author", "shareaholic:article_author_name",
  "vr:author", "author_name", "twitter:misc:written by",
}

-- What systems write where they know no author.
local nobody = {}
for name in ("no author|noauthor|unknown|unknown author|anonymous user|n/a|none|null|undefined|not set|author"
  .. "|site admin|guest author"):gmatch "[^|]+" do
  nobody[name] = true
end

-- "ann.example", the name of an account: the name of a person.
local function of_account(text)
  local first, last = text:match "^(%l%l+)%.(%l%l+)$"
  if not first then return text end
  return first:sub(1, 1):upper() .. first:sub(2) .. " " .. last:sub(1, 1):upper() .. last:sub(2)
end

local function is_name_like(text)
  if #text <= 20 and nobody[text:lower()] then return false end
  return not (text:find "https?://" or text:find "^[%d%s]+$" or text:find "^@" or text:find "^%S+@%S+$"
    or text:find "^www%.")
end

-- Does the name only repeat the site?
local function is_site(name, site_keys)
  local key = titles.key(name)
  for _, site in ipairs(site_keys) do
    if key == site or (#site >= 4 and key:find(site, 1, true) and #site * 2 >= #key)
      or (#key >= 5 and site:find(key, 1, true) and #key * 2 >= #site) then
      return true
    end
  end
  return false
end

local function from_facts(facts)
  local list, seen = {}, {}
  local object = facts[1]
  if not object or object.rank < 3 then return list end
  for _, author in ipairs(object.authors) do
    if author.name and is_name_like(author.name) then
      local found = authors.parse(of_account(author.name), {loose = true})
      if author.type and author.type:find "Organi" and #found > 0 then
        found = {{name = author.name, kind = "organization"}}
      elseif author.type == "Person" and #found == 1 then
        found[1].declared = authors.is_name(found[1].name) -- a person whose site bears the name
      end
      authors.add(list, found, seen)
    end
  end
  return list
end

-- "Example, Ann" in the metadata of scholarly pages.
local function turned(name)
  local last, first = name:match "^([^,]+), ([^,]+)$"
  return last and not last:find " " and first .. " " .. last or name
end

local function from_meta(metas, name)
  local list, seen = {}, {}
  for _, content in ipairs(metas[name] or {}) do
    local text = jsonld.text(content)
    if text and is_name_like(text) then
      if name:find "^dc" or name:find "^citation" then text = turned(text) end
      authors.add(list, authors.parse(of_account(text), {loose = true}), seen)
    end
  end
  return list
end

-- Has the line a word that leads to a name, or a role?
local function may_name(text)
  local naming, folded = words.index().naming, words.fold(text)
  for word in folded:gmatch "[%w\x80-\xFF'-]+" do
    if naming[word] then return true end
  end
  return text:find "[Bb]y%u" ~= nil or text:find "[\xE3-\xED]" ~= nil or text:lower():find " by " ~= nil
end

-- A line that is only in the way, not measured.
local function nameless(text)
  return {text = text, folded = text, width = 999, ending = "open", labels = {}, dates = {}, date_rest = 0}
end

-- The short lines around the body: records `{text, marked, named}`, their parts, and has any a lead to a name?
local function lines_around(page, first, last)
  local list, parts, likely = {}, {}, false
  for at = math.max(1, first - 12), last + 4 do
    local near = at <= first + 6 or at >= last
    local block = near and page:block(at)
    if block and #block.text <= 140 and block.part ~= "headline" then
      for text in block.text:gmatch "[^\n]+" do
        local named = may_name(text)
        list[#list + 1] = {text = text, marked = block.part == "byline", named = named}
        parts[#list] = at < first and "before" or (at > last and "after" or "inside")
        likely = likely or named or at < first and text:find "^%u%S+%s%u.*%d" ~= nil
      end
    elseif at == last then -- a long paragraph, from which the lines behind the body are counted
      list[#list + 1] = {text = ""}
      parts[#list] = "inside"
    end
  end
  return list, parts, likely
end

-- The lines around the body, read with the rules of pasted text.
local function from_lines(page)
  local first, last = page:bounds "body"
  if not first then return {} end
  local list, parts, likely = lines_around(page, first, last)
  if not likely then return {} end
  for at, line in ipairs(list) do
    if line.marked or line.named or line.text:find "%d" then
      list[at] = lines.line(line.text)
      list[at].marked = line.marked
    else
      list[at] = nameless(line.text)
    end
  end
  local _, found = bylines.find(list, parts, {}, 8)
  for _, one in ipairs(found) do
    if #found > 1 and one.kind == "person" and not authors.is_name(one.name) then return {} end
  end
  return found
end

local function initials(name)
  local letters = {}
  for letter in words.fold(name):gmatch "%f[%w\x80-\xFF]%a" do letters[#letters + 1] = letter end
  return #letters >= 2 and table.concat(letters) or nil
end

-- How far a list can be trusted: 1 it names a person, 2 an organization or a nickname, 3 the site.
local function tier_of(list, site_keys, host_label)
  local tier = 3
  for _, one in ipairs(list) do
    local site = not one.declared and is_site(one.name, site_keys) or initials(one.name) == host_label
      or words.is(words.fold(one.name), "desk")
    if not site then
      if one.kind == "person" and (one.name:find "%s" or one.name:find "[\xD0-\xED]") then return 1 end
      tier = 2
    end
  end
  return tier
end

local function names_of(list)
  local names, agencies = {}, {}
  for _, one in ipairs(list) do
    names[#names + 1] = one.name
    if one.kind == "organization" then agencies[#agencies + 1] = one.name end
  end
  return names, agencies
end

-- Who holds the rights, as the page says it: a publisher, not a writer.
local function holder_of(metas)
  local text = metas.copyright and metas.copyright[1] or metas.rights and metas.rights[1] or ""
  if #text > 200 then return "" end
  return (text:gsub("%b()", " "):gsub("[Cc]opyright", " "):gsub("\u{A9}", " "):gsub("%d[%d%s-]*", " "))
end

-- The labelled facts of a card for social networks: "Written by", "Verfasst von".
local function unfold_card(metas)
  local label, name = metas["twitter:label1"], metas["twitter:data1"]
  if not label or not name or metas.author_name then return end
  for word in words.fold(label[1]):gmatch "[%w\x80-\xFF]+" do
    if words.is(word, "by") then metas.author_name = {name[1]} end
  end
end

-- A list without the site and its company where it names persons too.
local function persons_first(list, site_keys)
  local kept = {}
  for _, one in ipairs(list) do
    local owner = one.kind == "organization"
      and (is_site(one.name, site_keys) or words.fold(one.name):find "%f[%w]inc%.?$" ~= nil)
    if not owner then kept[#kept + 1] = one end
  end
  return #kept > 0 and kept or list
end

--- Chooses the authors of a page.
-- @tparam newskit.page page
-- @tparam table facts of `read/jsonld.lua`
-- @tparam table metas by name
-- @tparam table fields gets `authors`, `agencies` and `byline`
-- @tparam table sources
function people.choose(page, facts, metas, fields, sources)
  local site_keys = {}
  local host = (fields.url or ""):match "//w*%.?([^/:]+)"
  for _, name in ipairs {fields.site or "", facts[1] and facts[1].publisher or "", host or "", holder_of(metas)} do
    local key = titles.key(name)
    if #key >= 3 then site_keys[#site_keys + 1] = key end
  end
  local best, others = nil, {}
  local function try(list, source, trusted)
    if #list == 0 then return end
    local tier = tier_of(list, site_keys, host and host:match "^([^.]+)")
    if trusted and tier == 2 and list[1].kind == "organization" then tier = 1 end
    local one = {list = list, source = source, tier = tier}
    if not best or tier < best.tier then best, one = one, best end
    if one then others[#others + 1] = {value = table.concat((names_of(one.list)), ", "), source = one.source} end
  end
  try(from_facts(facts), "json-ld author", true)
  unfold_card(metas)
  for _, name in ipairs(meta_names) do
    if metas[name] and best and best.tier == 1 then
      others[#others + 1] = {value = metas[name][1], source = "meta " .. name}
    elseif metas[name] then
      try(from_meta(metas, name), "meta " .. name)
    end
  end
  local function sure(list, source)
    if list then try(list, source) end
    return best ~= nil and best.tier == 1
  end
  if not sure() then markup.each(page, sure) end
  if not best or best.tier == 3 or best.tier == 2 and best.source:find "^meta" then
    local list = from_lines(page)
    for _, one in ipairs(best and list or {}) do
      -- a word alone does not outweigh the site's name
      if one.kind == "person" and not authors.is_name(one.name) then list = {} end
    end
    try(list, "visible byline")
  end
  if best then
    local list = best.source == "json-ld author" and best.list or persons_first(best.list, site_keys)
    fields.authors, fields.agencies = names_of(list)
    sources.authors = {source = best.source, others = others}
  end
  if fields.authors then
    fields.byline = table.concat(fields.authors, ", ")
    sources.byline = sources.authors
  end
end

return people
