--- The HTML renderer: a report as one page that needs nothing beside it. It carries its style and a
-- small script, both named by their hashes in a strict Content-Security-Policy; everything from the
-- article and the frames is escaped. Without the script it is still a whole page.
-- @module newskit.render.html
local article = require "newskit.render.html.article"
local assets = require "newskit.render.html.assets"
local blocks = require "newskit.render.html.blocks"
local cells = require "newskit.render.html.cells"
local markup = require "newskit.render.html.markup"
local methods = require "newskit.render.html.methods"
local passages = require "newskit.render.html.passages"
local places = require "newskit.render.html.places"
local plots = require "newskit.render.html.plots"
local render = require "newskit.render"
local speakers = require "newskit.render.html.speakers"
local tables = require "newskit.render.html.table"
local voices = require "newskit.render.html.voices"

local h, join = markup.h, markup.join

--- The frame of quotations that the text is marked with; nil for none.
local function quotes_frame(report)
  for _, section in ipairs(report.sections) do
    if speakers.is_quotes(section.frame) then return section.frame end
  end
  return nil
end

--- Notes which sections links between tables lead to: the quotations, and the articles of a corpus.
local function note_targets(view, report, ids)
  for i, section in ipairs(report.sections) do
    local first = section.frame.columns[1]
    if section.frame == view.quotes_frame then view.quotes_id = view.quotes_id or ids[i] end
    if section.name == "articles" and first.name == "article" then
      view.articles_id, view.articles_frame = ids[i], section.frame
    end
  end
end

--- What all parts of the page look at: the text, its blocks, the quotations and their speakers.
local function view_of(report, limit, ids)
  local document = report.article and report.article.body
  local text = document and document.text
  local view, frame = {document = document, text = text, quotes = {}}, quotes_frame(report)
  if text then
    view.blocks = blocks.of(report.article, text)
    view.locate = places.new(text, view.blocks)
  end
  view.quotes_frame = frame
  note_targets(view, report, ids)
  view.is_primary = frame ~= nil and text ~= nil and (frame.text == nil or frame.text == text)
  local records = frame and frame:top(limit):records() or {}
  if view.is_primary then view.quotes = records end
  if text then view.segments, view.is_placed = passages.cut(text, view.quotes, view.blocks) end
  view.speakers = frame and speakers.gather(records, view.is_primary and text or nil) or nil
  return view
end

--- Ids for the sections: their names, made fit for an address and unique.
local function name_sections(report)
  local ids, taken = {}, {methods = true, article = true, top = true, search = true}
  for i, section in ipairs(report.sections) do
    local stem = section.name:gsub("[^%w_-]+", "-")
    local id, number = stem, 2
    while taken[id] or id:find "^p%d+$" or id:find "^quote%-%d" or id:find "^passage%-%d" do
      id, number = stem .. "-" .. number, number + 1
    end
    taken[id], ids[i] = true, id
  end
  return ids
end

local function section_element(section, id, view, options)
  local is_primary = view.is_primary and section.frame == view.quotes_frame
  local local_view = setmetatable({is_primary = is_primary}, {__index = view})
  local model = cells.of(section, options.limit, local_view)
  local figure = plots.of(section, view, id .. "-plot", model.kind == "table")
  local shown = options.rows or section.rows or 50
  local is_side_by_side = figure and #model.columns <= 5
  return h.section{
    id = id, aria_labelledby = id .. "-title", class = "frame " .. model.kind,
    h.h2{id = id .. "-title", section.title},
    section.caption and h.p{class = "caption", section.caption},
    h.div{class = is_side_by_side and "pair" or false, figure,
      model.count > 0 and tables.element(model, {
        id = "table-" .. id, frame = section.frame, shown = shown, label = section.title,
        prefix = is_primary and "quote-" or nil,
      }) or h.p{class = "muted", "Nothing was found."}},
  }
end

local function article_section(report, view)
  local given = report.article
  local quoted = view.speakers and #view.quotes > 0
  return h.section{
    id = "article", class = "article", aria_labelledby = "article-title",
    h.h2{id = "article-title", class = "unseen", "The article"},
    h.div{class = quoted and "reading" or "reading alone",
      h.article{lang = given.language, class = "text", article.text(view), article.extras(given)},
      quoted and voices.element(view)},
  }
end

local function search_section()
  return h.section{
    id = "search", class = "search", aria_labelledby = "search-title", hidden = true,
    h.h2{id = "search-title", "Words in context"},
    h.p{class = "caption", "Every place of a word or phrase in the article; * stands for the rest of a word."},
    h.div{class = "tools", h.label{h.span{"Word or phrase"}, h.input{type = "search", id = "search-word",
      autocomplete = "off", spellcheck = "false"}}, h.p{class = "status", id = "search-status", role = "status"}},
    h.div{class = "scroll", tabindex = "0", role = "region", aria_label = "Table: words in context",
      h.table{class = "concordance",
        h.caption{class = "unseen", "Places of the word with what stands before and after it"},
        h.thead{h.tr{h.th{scope = "col", class = "left", "Before"}, h.th{scope = "col", class = "node", "Match"},
          h.th{scope = "col", class = "right", "After"}}},
        h.tbody{id = "search-rows"}}},
  }
end

local function corpus_header(report)
  local corpus, title = report.corpus or {}, report.title
  local count = corpus.articles and ("%d article%s"):format(corpus.articles, corpus.articles == 1 and "" or "s")
  local failed = corpus.failed and #corpus.failed or 0
  local notes = {title and count or nil}
  if failed > 0 then notes[#notes + 1] = ("%d input%s failed"):format(failed, failed == 1 and "" or "s") end
  return join{
    report.provenance.pipeline and h.p{class = "kicker", (report.provenance.pipeline:gsub("-", " "))},
    h.h1{title or count or "Report"}, #notes > 0 and h.p{class = "meta", table.concat(notes, ", ")},
  }
end

local function header(report, view)
  local given = report.article
  if not given then return corpus_header(report) end
  return join{article.header(given), voices.facts(given, view), article.provenance(given)}
end

local function navigation(report, ids)
  local items = {}
  local function add(id, title) items[#items + 1] = h.li{h.a{href = "#" .. id, title}} end
  if report.article then add("article", "Article") end
  for i, section in ipairs(report.sections) do add(ids[i], section.title) end
  add("methods", "Methods")
  return h.nav{aria_label = "Sections", h.div{h.ul{items},
    h.button{type = "button", id = "theme", hidden = true, aria_pressed = "false", "Dark"}}}
end

local function head(report, title, loaded)
  return h.head{
    h.meta{charset = "utf-8"},
    h.meta{http_equiv = "Content-Security-Policy", content = loaded.policy},
    h.meta{name = "viewport", content = "width=device-width, initial-scale=1"},
    h.meta{name = "color-scheme", content = "light dark"},
    h.meta{name = "referrer", content = "no-referrer"},
    h.meta{name = "generator", content = "newskit " .. tostring(report.provenance.newskit)},
    h.title{title}, h.link{rel = "icon", href = "data:,"}, h.style{markup.raw(loaded.style)},
  }
end

local function report_html(report, options)
  local ids, loaded = name_sections(report), assets.load()
  local view = view_of(report, options.limit, ids)
  local title = report.title or report.article and report.article.headline or "Report"
  local sections = {}
  for i, section in ipairs(report.sections) do sections[i] = section_element(section, ids[i], view, options) end
  local page = h.html{
    lang = "en", head(report, title, loaded),
    h.body{
      id = "top", h.a{class = "skip", href = "#main", "Skip to the report"},
      h.header{class = "masthead", header(report, view)},
      navigation(report, ids),
      h.main{id = "main", tabindex = "-1",
        report.article and article_section(report, view), report.article and search_section(),
        sections, methods.element(report)},
      h.script{markup.raw(loaded.script)},
    },
  }
  return "<!DOCTYPE html>\n" .. tostring(page) .. "\n"
end

return render.new{
  name = "html", summary = "one self-contained page", extension = "html",
  options = {
    rows = {type = "integer", minimum = 1, summary = "rows of each frame that are shown at first (50)"},
    limit = {type = "integer", minimum = 1, default = 20000, summary = "rows of each frame that the page carries"},
  },
  report = report_html,
}
