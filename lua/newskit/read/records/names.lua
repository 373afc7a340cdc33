--- The names under which records (JSON, CSV) carry the fields of an article: data, but for the check of what
-- a user maps. A name may be a path, as "fields.headline". The first that holds something counts.
--
-- Sources: the documentation of NewsAPI, the Guardian, the New York Times, Reuters Connect, AP's Media API,
-- GDELT's DOC API, Media Cloud, WordPress and JSON Feed; IPTC's schemas of ninjs 1 to 3; schema.org; what
-- trafilatura, fundus and news-please write; the tables of NELA-GT. Agencies' fields without public
-- documentation (dpa, AFP) are as their customers' public code reads them.
-- @module newskit.read.records.names

local options = require "newskit.base.options"

local names = {}

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

--- field → names, in the order in which they are asked.
names.fields = {
  headline = words [[headline headline_main fields.headline title webTitle headLine headlines Headline Title
    title_page
    headline_extended head name]],
  standfirst = words [[standfirst fields.standfirst alternativeHeadline subtitle subheadline subhead deck intro
    Subtitle]],
  byline = words [[byline fields.byline byLine bylines by author creator Byline Author]],
  authors = words [[authors author creator creators bylines by byline Authors Author]],
  dateline = words [[dateline dateLine located datelinelocation.city Dateline]],
  published = words [[published datePublished date published_at publishedAt webPublicationDate publishing_date
    date_publish date_published publish_date published_date publication_date pub_date pubDate firstpublished
    contentCreated contentcreated firstCreated firstcreated versioncreated versionCreated version_created
    seendate date_gmt datetime timestamp published_utc isoDate uploadDate dateCreated created_at created Date
    Published]],
  modified = words [[modified dateModified updated updated_at updatedAt fields.lastModified date_modify
    date_modified modified_gmt modified_at last_modified lastModified versioncreated versionCreated
    version_created]],
  section = words [[section articleSection sectionName section_name category categories desk Section Category]],
  site = words [[site sitename site_name outlet source.name source.title media_name media.name publication
    publication_name publisher fields.publication newspaper source_domain source-hostname hostname domain
    source Source Outlet Publication provider]],
  url = words [[url link webUrl web_url canonical_url source_url permalink href source uri guid URL Url Link @id
    id]],
  language = words [[language inLanguage lang language_code fields.lang Language]],
  description = words [[description summary excerpt abstract teaser description_text description_main descriptions
    snippet fields.trailText description_html Description Summary Abstract]],
  keywords = words [[keywords tags topics subjects subject Keywords Tags]],
  images = words [[images image urlToImage image_url top_image socialimage fields.thumbnail thumbnail
    featured_image]],
  related = words [[related]],
  id = words [[id uid _id uuid altids.itemid itemid uri urn guid versionedGuid item_id article_id articleId
    stories_id story_id uno identifier ID Id @id]],
  text = words [[text maintext body_richtext body_html body_main body_text bodyText articleBody fields.bodyText
    plaintext story_text article_text full_text fulltext content body content_text fields.body news body_xhtml
    bodyXhtml content_html article_html html_body bodies bodyXhtmlRich raw_text Text Content Body FullText]],
  html = words [[html raw_html page_html]],
  paywall = words [[paywall isAccessibleForFree free_access]],
  kind = words [[kind]],
}

--- Under these keys a record is wrapped: the answer of an API, a hit of a search engine, a CMS' envelope.
names.wraps = words [[data item _source response content article fields.article result document doc]]

--- Keys of lists of records in an object that is no article itself, in the paths from its root.
names.envelopes = {}
for _, name in ipairs(words [[articles results items docs documents posts stories news entries hits records rows
  list]])
do
  names.envelopes[name] = true
end

--- Objects in which such a list may stand.
names.around = {}
for _, name in ipairs(words [[response data hits result search feed channel body payload]]) do
  names.around[name] = true
end

-- What a user may map, beside the fields by their own names.
local also = {
  date = "published", title = "headline", author = "authors", body = "text", content = "text", lang = "language",
  outlet = "site", source = "site", link = "url", summary = "description",
}

local mappable = {}
for name in pairs(names.fields) do mappable[#mappable + 1] = name end
for name in pairs(also) do mappable[#mappable + 1] = name end
table.sort(mappable)

--- The field that a user means.
-- @tparam string name
-- @treturn ?string
function names.field(name)
  return names.fields[name] and name or also[name]
end

--- What is wrong with a mapping of the user's, or nil.
-- @tparam table fields field → name in the records
function names.fault(fields)
  local given = {}
  for field in pairs(fields) do given[#given + 1] = tostring(field) end
  table.sort(given)
  for _, field in ipairs(given) do
    if not names.field(field) then return options.unknown("field", field, mappable) end
    if type(fields[field]) ~= "string" or fields[field] == "" then
      return ("field '%s': the name in the records expected, got %s"):format(field, type(fields[field]))
    end
  end
  return nil
end

--- The steps of names that are paths: "fields.headline" → {"fields", "headline"}.
names.paths = {}

--- Makes the path of a name known, if it is one.
function names.learn(name)
  if not name:find(".", 2, true) then return end
  local steps = {}
  for step in name:gmatch "[^.]+" do steps[#steps + 1] = step end
  names.paths[name] = steps
end

for _, list in pairs(names.fields) do
  for _, name in ipairs(list) do names.learn(name) end
end
for _, name in ipairs(names.wraps) do names.learn(name) end

return names
