--- The HTML renderer: a report as one page that needs nothing beside it. It carries its style and a
-- small script, both named by their hashes in a strict Content-Security-Policy; everything from the
-- article and the frames is escaped. Without the script it is still a whole page.
-- @module newskit.render.html
local whole = require "newskit.render.article"
local article = require "newskit.render.html.article"
local assets = require "newskit.render.html.assets"
local blocks = require "newskit.render.html.blocks"
local brand = require "newskit.render.html.parts.brand"
local cells = require "newskit.render.html.cells"
local corpus = require "newskit.render.html.corpus"
local file = require "newskit.base.file"
local markup = require "newskit.render.html.markup"
local methods = require "newskit.render.html.methods"
local passages = require "newskit.render.html.passages"
local places = require "newskit.render.html.places"
local plots = require "newskit.render.html.plots"
local preface = require "newskit.render.html.parts.preface"
local render = require "newskit.render"
local schema = require "newskit.base.schema"
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
  local text = document and whole.whole(report.article)
  local view, frame = {document = document, text = text, quotes = {}}, quotes_frame(report)
  if text then
    view.blocks = blocks.of(report.article, text)
    view.locate = places.new(text, view.blocks)
  end
  view.quotes_frame = frame
  note_targets(view, report, ids)
  view.is_primary = frame ~= nil and text ~= nil and (frame.text == nil or frame.text == document.text)
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
  local about, title = report.corpus or {}, report.title
  local count = about.articles and ("%d article%s"):format(about.articles, about.articles == 1 and "" or "s")
  local failed = about.failed and #about.failed or 0
  local notes = {title and count or nil}
  if failed > 0 then notes[#notes + 1] = ("%d input%s failed"):format(failed, failed == 1 and "" or "s") end
  return join{
    report.provenance.pipeline and h.p{class = "kicker", (report.provenance.pipeline:gsub("-", " "))},
    h.h1{title or count or "Report"}, #notes > 0 and h.p{class = "meta", table.concat(notes, ", ")},
  }
end

local function header(report, view)
  local given = report.article
  if view.corpus then return corpus.header(report, view.title) end
  if not given then return corpus_header(report) end
  return join{article.header(given), voices.facts(given, view), article.provenance(given)}
end

local function navigation(report, ids, view)
  local items = {}
  local function add(id, title) items[#items + 1] = h.li{h.a{href = "#" .. id, title}} end
  if report.article then add("article", "Article") end
  for _, link in ipairs(view.corpus and corpus.links() or {}) do add(link[1], link[2]) end
  for i, section in ipairs(view.corpus and {} or report.sections) do add(ids[i], section.title) end
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

--- What stands between the navigation and the methods.
local function content(report, view, ids, options)
  local sections, titles = {}, {}
  for i, section in ipairs(report.sections) do
    sections[i], titles[i] = section_element(section, ids[i], view, options), section.title
  end
  if view.corpus then return corpus.main(sections, titles) end
  return {report.article and article_section(report, view), report.article and search_section(), sections}
end

--- The page; its data stands in it, or in `files`, a folder beside it.
local function page_of(report, options, files)
  local ids = name_sections(report)
  local view = view_of(report, options.limit, ids)
  view.corpus = not report.article and corpus.section_of(report)
  view.title = options.title or report.title
  if options.accent and not brand.is_color(options.accent) then
    schema.blame(2, "report:render", ("option 'accent': #rrggbb expected, got '%s'"):format(options.accent), 3)
  end
  local loaded = assets.load(view.corpus and "corpus" or "article",
    {accent = options.accent and brand.accent(options.accent), files = files})
  local title = view.title or report.article and report.article.headline
    or view.corpus and corpus.title(report) or "Report"
  local page = h.html{
    lang = "en", head(report, title, loaded),
    h.body{
      id = "top", h.a{class = "skip", href = "#main", "Skip to the report"},
      h.header{class = "masthead", brand.logo(options.logo), header(report, view), preface.element(options.preface)},
      navigation(report, ids, view),
      h.main{id = "main", tabindex = "-1", content(report, view, ids, options), methods.element(report)},
      view.corpus and (files and corpus.data.place(files) or corpus.data.elements(report, view.corpus.frame)),
      h.script{markup.raw(loaded.script)},
    },
  }
  return "<!DOCTYPE html>\n" .. tostring(page) .. "\n"
end

local function report_html(report, options) return page_of(report, options) end

--- Writes the page; with more data than one page should carry, as a page and a folder of data beside it, which is named
-- after it.
local function save_html(report, options, path)
  local section = not report.article and corpus.section_of(report)
  if not section or not corpus.data.is_large(section.frame, options.most) then
    return file.write(path, page_of(report, options))
  end
  local folder = path:gsub("%.html?$", "") .. "-data"
  local written, message = corpus.data.write(report, section.frame, folder)
  if not written then return nil, message end
  return file.write(path, page_of(report, options, folder:match "[^/]+$"))
end

return render.new{
  name = "html", summary = "one self-contained page", extension = "html",
  options = {
    rows = {type = "integer", minimum = 1, summary = "rows of each frame that are shown at first (50)"},
    limit = {type = "integer", minimum = 1, default = 20000, summary = "rows of each frame that the page carries"},
    title = {type = "string", summary = "what the page is called"},
    preface = {type = "string", summary = "Markdown that stands before the report"},
    logo = {type = "string", summary = "the bytes of a picture: PNG, JPEG, GIF, WebP or SVG"},
    accent = {type = "string", summary = "the color of the house, #rrggbb"},
    most = {type = "integer", minimum = 0, summary = "bytes of articles above which their data stands beside the page"},
  },
  report = report_html, save = save_html, lazy = true,
}
