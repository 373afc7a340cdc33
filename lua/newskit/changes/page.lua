--- The page of changes: the new version as it reads, with what was added, removed and moved marked in its place, in the
-- style of reports.
-- @module newskit.changes.page
local assets = require "newskit.render.html.assets"
local core = require "newskit.core"
local markup = require "newskit.render.html.markup"

local h, join = markup.h, markup.join

local makers = {added = h.ins, removed = h.del, same = h.span}

local function runs_markup(runs)
  local pieces = {}
  for i, run in ipairs(runs or {}) do
    pieces[i] = makers[run.kind]{run.text}
    local joined = i < #runs and not run.text:find "%s$"
    if run.kind ~= "same" and joined then pieces[i] = join{pieces[i], " "} end
  end
  return pieces
end

local function paragraph(row)
  local note = row.change == "moved" and h.span{class = "muted", ("[moved, was paragraph %d] "):format(row.old)}
  return h.p{dir = "auto", note, runs_markup(row.runs)}
end

local function line(row)
  local who = row.speaker and h.span{class = "muted", " ", row.speaker,
    row.old_speaker and (" (was %s)"):format(row.old_speaker)}
  if row.part == "figure" then
    return h.li{row.before and h.del{row.before}, row.before and row.after and " ", row.after and h.ins{row.after}}
  end
  return h.li{dir = "auto", runs_markup(row.runs), who}
end

local function list_of(rows, part, title)
  local items = {}
  for _, row in ipairs(rows) do
    if row.part == part then items[#items + 1] = line(row) end
  end
  if #items == 0 then return false end
  return h.section{class = "frame", h.h2{title}, h.ul{items}}
end

local function facts_of(rows)
  local items = {}
  for _, row in ipairs(rows) do
    local is_field = row.part ~= "paragraph" and row.part ~= "quotation" and row.part ~= "figure"
    if is_field and row.part ~= "headline" then
      items[#items + 1] = h.li{h.span{class = "muted", row.part, ": "}, runs_markup(row.runs)}
    end
  end
  return #items > 0 and h.ul{items}
end

local function headline_of(rows, new)
  for _, row in ipairs(rows) do
    if row.part == "headline" then return runs_markup(row.runs) end
  end
  return new.headline or "Untitled article"
end

local function head(new, loaded)
  return h.head{
    h.meta{charset = "utf-8"}, h.meta{http_equiv = "Content-Security-Policy", content = loaded.policy},
    h.meta{name = "viewport", content = "width=device-width, initial-scale=1"},
    h.meta{name = "color-scheme", content = "light dark"}, h.meta{name = "referrer", content = "no-referrer"},
    h.meta{name = "generator", content = "newskit " .. core.version},
    h.title{"Changes: " .. (new.headline or "Untitled article")}, h.link{rel = "icon", href = "data:,"},
    h.style{markup.raw(loaded.style)},
  }
end

--- The page of the rows of `newskit.changes.model`.
-- @tparam {table,...} rows
-- @tparam newskit.article new
-- @tparam string summary one line
-- @treturn string HTML
return function(rows, new, summary)
  local loaded, text = assets.load(), {}
  for _, row in ipairs(rows) do
    if row.part == "paragraph" then text[#text + 1] = paragraph(row) end
  end
  return "<!DOCTYPE html>\n" .. tostring(h.html{
    lang = "en", head(new, loaded),
    h.body{
      id = "top", h.a{class = "skip", href = "#main", "Skip to the changes"},
      h.header{class = "masthead", h.p{class = "kicker", "Changes"},
        h.h1{dir = "auto", lang = new.language, headline_of(rows, new)}, h.p{class = "meta", summary}, facts_of(rows)},
      h.main{id = "main", tabindex = "-1",
        h.section{class = "article", h.div{class = "reading alone",
          h.article{lang = new.language, class = "text", text}}},
        list_of(rows, "quotation", "Quotations"), list_of(rows, "figure", "Figures")},
    },
  }) .. "\n"
end
