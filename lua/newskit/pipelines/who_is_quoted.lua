--- Who is quoted in a set of articles: people and organizations, kinds and genders of sources, and how.
-- Arguments: `top` (30), how many speakers; `by`, a field of the articles (site, section, month …) to tell
-- apart.
-- @module newskit.pipelines.who_is_quoted
local pipeline = require "newskit.pipeline"

--- Quotations counted by one field.
local function by(field, title)
  return {"quotes", as = "quotes_by_" .. field,
    merge = {keys = field, measures = {"count as quotations", "articles"}, sort = "-quotations"},
    show = {title = title, plot = {kind = "bar", y = "quotations"}},
  }
end

return function(arguments)
  local facet = arguments.by or "none"
  local facet_column = facet ~= "none" and {facet} or {}
  local function columns(...)
    local names = table.move(facet_column, 1, #facet_column, 1, {})
    return table.move({...}, 1, select("#", ...), #names + 1, names)
  end
  return pipeline.new{
    name = "who-is-quoted",
    summary = "speakers, their roles, kinds and genders, and how they are quoted",
    {"speakers", by = facet, show = {
      columns = columns("speaker", "quotations", "articles", "kind", "gender", "role"), rows = arguments.top or 30,
    }},
    {"sources", by = facet, show = {
      columns = columns("kind", "gender", "quotations", "share", "articles"), rows = arguments.top or 30,
      plot = {kind = "bar", y = "quotations"},
    }},
    by("type", "Types of quotations"),
    by("verb", "Reporting verbs"),
  }
end
