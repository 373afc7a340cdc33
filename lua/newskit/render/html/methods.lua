--- The last section of a page: how the report was made, so that another can make it again.
-- @module newskit.render.html.methods
local markup = require "newskit.render.html.markup"
local settings = require "newskit.render.html.settings"

local h = markup.h

local methods = {}

local function pairs_list(given)
  local items = {}
  for i, name in ipairs(settings.names(given)) do
    items[i] = h.li{h.code{name}, " ", settings.value(given[name])}
  end
  return #items > 0 and h.ul{class = "plain", items} or "–"
end

local function names_list(lists)
  if type(lists) ~= "table" then return lists and tostring(lists) or "–" end
  local names = {}
  for i, item in ipairs(lists) do names[i] = type(item) == "table" and (item.name or item.title) or tostring(item) end
  for _, key in ipairs(settings.names(lists)) do
    names[#names + 1] = key .. ": " .. settings.value(lists[key])
  end
  return #names > 0 and table.concat(names, ", ") or "–"
end

local function analyzer_row(entry)
  return h.tr{
    h.th{scope = "row", entry.name, entry.hidden and h.span{class = "second", "needed by another"}},
    h.td{pairs_list(entry.settings)}, h.td{names_list(entry.lists)}, h.td{pairs_list(entry.dropped)},
  }
end

local function analyzers_table(analyzers)
  local rows = {}
  for i, entry in ipairs(analyzers) do rows[i] = analyzer_row(entry) end
  return h.div{class = "scroll", tabindex = "0", role = "region", aria_label = "Analyses and their settings",
    h.table{
      h.caption{class = "unseen", "Analyses and their settings"},
      h.thead{h.tr{
        h.th{scope = "col", "Analysis"}, h.th{scope = "col", "Settings"}, h.th{scope = "col", "Word lists"},
        h.th{scope = "col", "Left out"},
      }},
      h.tbody{rows},
    }}
end

local function failures(failed)
  local items = {}
  for i, item in ipairs(failed) do
    items[i] = h.li{h.code{tostring(item.source or "?")}, " ", tostring(item.message or "")}
  end
  return h.details{h.summary{("%d inputs could not be read"):format(#failed)}, h.ul{items}}
end

--- What was made by what, and what was left out.
function methods.element(report)
  local provenance, notes = report.provenance or {}, {}
  local made = {"Made with newskit ", tostring(provenance.newskit or ""), "."}
  if provenance.pipeline then made[#made] = ", pipeline “" .. provenance.pipeline .. "”." end
  notes[1] = h.p{made}
  local repairs = report.article and report.article.repairs
  if math.type(repairs) == "integer" and repairs > 0 then
    notes[#notes + 1] = h.p{("%d byte sequences of the text were not valid UTF-8 and were replaced."):format(repairs)}
  end
  local analyzers, failed = provenance.analyzers or {}, report.corpus and report.corpus.failed or {}
  return h.section{
    id = "methods", aria_labelledby = "methods-title",
    h.h2{id = "methods-title", "Methods"}, notes,
    #analyzers > 0 and analyzers_table(analyzers),
    #failed > 0 and failures(failed),
  }
end

return methods
