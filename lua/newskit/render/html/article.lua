--- The article on the page: headline and facts, where each field came from, and the text with its
-- quotations marked and linked to their rows.
-- @module newskit.render.html.article
local dates = require "newskit.render.html.dates"
local markup = require "newskit.render.html.markup"
local related_links = require "newskit.render.html.parts.related"

local h, join = markup.h, markup.join

local article = {}

-- The fields whose origin is shown, with their names for people.
local fields = {
  {"headline", "Headline"}, {"standfirst", "Standfirst"}, {"byline", "Byline"}, {"authors", "Authors"},
  {"dateline", "Dateline"}, {"published", "Published"}, {"modified", "Modified"}, {"section", "Section"},
  {"site", "Site"}, {"url", "Address"}, {"language", "Language"}, {"keywords", "Keywords"}, {"body", "Text"},
}

local function text_of(value)
  if type(value) == "table" and not value.text then
    local items = {}
    for i, item in ipairs(value) do items[i] = type(item) == "string" and item or tostring(item.name or item) end
    return table.concat(items, ", ")
  end
  return tostring(value)
end

local function link_or_text(value)
  local url = markup.address(value)
  return url and h.a{href = url, rel = "noopener noreferrer", url} or value
end

--- The headline and what stands with it.
function article.header(given)
  local kicker, meta = {}, {}
  for _, name in ipairs{"site", "section"} do
    if given[name] then kicker[#kicker + 1] = h.span{text_of(given[name])} end
  end
  local byline = given.byline or (given.authors and #given.authors > 0 and text_of(given.authors))
  if byline then meta[#meta + 1] = h.span{class = "byline", byline} end
  if given.published then meta[#meta + 1] = dates.element(given.published) end
  if given.modified and given.modified ~= given.published then
    meta[#meta + 1] = h.span{"updated ", dates.element(given.modified)}
  end
  if markup.address(given.url) then
    meta[#meta + 1] = h.a{href = given.url, rel = "noopener noreferrer", "Original page"}
  end
  local is_other = given.kind and given.kind ~= "article" and given.kind ~= "text"
  return join{
    #kicker > 0 and h.p{class = "kicker", kicker},
    h.h1{dir = "auto", lang = given.language, given.headline or "Untitled article"},
    given.standfirst and h.p{class = "standfirst", dir = "auto", lang = given.language, given.standfirst},
    #meta > 0 and h.p{class = "meta", meta},
    is_other and h.p{class = "notice", "This page looks like this: ", text_of(given.kind), ", not an article."},
  }
end

--- A table of each field, its value and where it was found; false when no field says so.
function article.provenance(given)
  if type(given.source) ~= "function" then return false end
  local rows = {}
  for _, field in ipairs(fields) do
    local value, origin = given[field[1]], given:source(field[1])
    local empty = type(value) == "table" and #value == 0 and not value.text
    if value ~= nil and (origin or field[1] ~= "body") and not empty then
      local shown = field[1] == "body" and (#value .. " tokens") or link_or_text(text_of(value))
      rows[#rows + 1] = h.tr{
        h.th{scope = "row", field[2]}, h.td{dir = "auto", shown},
        h.td{class = "origin", origin and text_of(origin) or "not recorded"},
      }
    end
  end
  if #rows == 0 then return false end
  return h.details{
    class = "provenance", h.summary{"How each field was found"},
    h.div{class = "scroll", tabindex = "0", role = "region", aria_label = "Fields and their origin",
      h.table{
        h.caption{class = "unseen", "Fields of the article and where each was found"},
        h.thead{h.tr{h.th{scope = "col", "Field"}, h.th{scope = "col", "Value"}, h.th{scope = "col", "Found in"}}},
        h.tbody{rows},
      }},
  }
end

local function reference(index, view)
  local speaker = view.speakers.of[index]
  local label = ("Quotation %d, %s: to its row"):format(index, speaker.name or "no speaker found")
  return h.a{
    class = "ref s" .. speaker.color, href = "#quote-" .. index, data_ref = speaker.letter .. index,
    aria_label = label, title = speaker.name or "no speaker found",
  }
end

--- One segment of the text, as markup.
local function segment_markup(segment, text, view)
  local content, classes = text:sub(segment.first, segment.last), {}
  local main = segment.quotes[1]
  local part = segment.cue and "cue" or segment.source and "source"
  if part then classes[1] = part end
  if not main and not part then return content end
  if main then
    classes[#classes + 1] = "q"
    classes[#classes + 1] = view.quotes[main].type
  end
  local owner = main or segment.cue or segment.source
  local speaker = view.speakers.of[owner]
  classes[#classes + 1] = "s" .. speaker.color
  local pieces = {}
  for i = 2, #segment.starts do pieces[#pieces + 1] = h.span{id = "passage-" .. segment.starts[i]} end
  pieces[#pieces + 1] = (main and h.mark or h.span){
    id = segment.starts[1] and "passage-" .. segment.starts[1], class = table.concat(classes, " "),
    data_q = main and table.concat(segment.quotes, " ") or tostring(owner),
    data_s = speaker.letter, content,
  }
  for _, index in ipairs(segment.ends) do pieces[#pieces + 1] = reference(index, view) end
  return pieces
end

local function block_markup(block, number, view)
  local children = {}
  for i, segment in ipairs(view.segments[number]) do children[i] = segment_markup(segment, view.text, view) end
  children.id, children.dir = "p" .. number, "auto"
  if block.kind == "heading" then return h.h3(children) end
  if block.kind == "list_item" then return h.li(children) end
  if block.kind == "code" then return h.pre(children) end
  if block.kind == "quotation" then return h.blockquote{h.p(children)} end
  return h.p(children)
end

--- The text, block by block; items of a list that follow each other make one list.
-- @tparam table view `{text=, blocks=, segments= (of each block), quotes=, speakers=}`
function article.text(view)
  local out, items = {}, {}
  for number, block in ipairs(view.blocks) do
    local element = block_markup(block, number, view)
    if block.kind == "list_item" then
      items[#items + 1] = element
    else
      if #items > 0 then out[#out + 1] = h.ul{items} end
      items = {}
      out[#out + 1] = element
    end
  end
  if #items > 0 then out[#out + 1] = h.ul{items} end
  return join(out)
end

--- Captions of the article's images and links to related articles; false when there are none.
function article.extras(given)
  local captions, related = {}, {}
  for _, image in ipairs(given.images or {}) do
    if image.caption then
      captions[#captions + 1] = h.li{dir = "auto", image.caption,
        image.credit and h.span{class = "muted", " " .. image.credit}}
    end
  end
  for _, item in ipairs(related_links.articles(given.related)) do
    local url, title = markup.address(item.url), item.headline or item.url or "Untitled"
    related[#related + 1] = h.li{dir = "auto",
      url and h.a{href = url, rel = "noopener noreferrer", title} or title,
      item.published and h.span{class = "muted", " ", dates.element(item.published)}}
  end
  if #captions + #related == 0 then return false end
  return h.div{class = "extras",
    #captions > 0 and h.div{h.h3{"Picture captions"}, h.ul{captions}},
    #related > 0 and h.div{h.h3{"Related on the page"}, h.ul{related}},
  }
end

return article
