--- The page on many articles: who is quoted, what it is about, how outlets differ, and every article, for reading.
-- What is here is the frame of the page; its views are drawn by the script (`corpus/*.js`) from data that the page
-- carries (`corpus/data.lua`). The tables of the report stand below them, whole without a script.
-- @module newskit.render.html.corpus
local data = require "newskit.render.html.corpus.data"
local dates = require "newskit.render.html.dates"
local markup = require "newskit.render.html.markup"

local h, join = markup.h, markup.join

local corpus = {}

--- The section of a report that holds what the page is made of (the analyzer `dossier`); nil for none.
function corpus.section_of(report)
  for _, section in ipairs(report.sections) do
    local names = {}
    for _, column in ipairs(section.frame.columns) do names[column.name] = true end
    if names.facts and names.passages then return section end
  end
  return nil
end

-- The views of the script, in the order of the page: id, title, what it is for.
local views = {
  {"about", "At a glance"},
  {"voices", "Who is quoted", "Speakers by outlet, most quoted first. Every number opens what it counts."},
  {"topics", "What it is about", "Words and phrases by the number of articles that they are a keyword of, and when."},
  {"outlets", "How outlets differ", "Side by side. A word counts once an article, however often it stands there."},
  {"context", "Words in context", "Every place of a word or phrase, in all articles; * stands for the rest of a word."},
  {"reading", "Every article"},
}

local function count_text(count, noun)
  return ("%s %s%s"):format(count, noun, count == 1 and "" or "s")
end

local function outlets_of(frame)
  local seen, count = {}, 0
  for index = 1, #frame do
    local site = frame:get(index, "site") or ""
    if site ~= "" and not seen[site] then count = count + 1 end
    seen[site] = true
  end
  return count
end

-- The first and the last day.
local function range_of(frame)
  local first, last
  for index = 1, #frame do
    local day = (frame:get(index, "published") or ""):match "^%d%d%d%d%-%d%d%-%d%d"
    if day and (not first or day < first) then first = day end
    if day and (not last or day > last) then last = day end
  end
  if not first then return nil end
  return first == last and dates.text(first) or dates.text(first) .. " to " .. dates.text(last)
end

--- What the page is called, where nobody says.
function corpus.title(report)
  local frame = corpus.section_of(report).frame
  local articles, outlets = count_text(#frame, "article"), outlets_of(frame)
  return outlets == 0 and articles or ("%s from %s"):format(articles, count_text(outlets, "outlet"))
end

--- The head of the page. With a title of its own the counts stand below it.
function corpus.header(report, title)
  local counts, range = corpus.title(report), range_of(corpus.section_of(report).frame)
  return join{
    h.p{class = "kicker", "Corpus"}, h.h1{title or counts},
    h.p{class = "meta", title and h.span{counts}, range and h.span{range}},
  }
end

local function view_section(view)
  return h.section{
    id = view[1], class = "view", aria_labelledby = view[1] .. "-title",
    h.h2{id = view[1] .. "-title", view[2]}, view[3] and h.p{class = "caption", view[3]},
    h.div{id = "view-" .. view[1], class = "drawn",
      h.p{class = "muted waiting", "This view needs the page's script. The tables below hold what it counts."}},
  }
end

--- The links of the navigation: id and title.
function corpus.links()
  local links = {}
  for i, view in ipairs(views) do links[i] = {view[1], view[2]} end
  links[#links + 1] = {"tables", "Tables"}
  return links
end

--- The views, and the tables below them, each folded.
-- @tparam {markup,...} tables the sections of the report, and `titles` of them
function corpus.main(tables, titles)
  local sections, folded = {}, {}
  for i, view in ipairs(views) do sections[i] = view_section(view) end
  for i, element in ipairs(tables) do folded[i] = h.details{class = "folded", h.summary{titles[i]}, element} end
  return join{sections,
    h.section{id = "tables", aria_labelledby = "tables-title", h.h2{id = "tables-title", "Tables"},
      h.p{class = "caption", "The same counts as rows: to sort, to filter and to save."}, folded}}
end

--- The data of the page, in it or, when it is large, beside it.
corpus.data = data

return corpus
