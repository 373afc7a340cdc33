--- What sets groups of articles apart: sites, sections, months … Arguments: `by` (site), `groups` (6), the
-- largest of them, and `top` (10), words of each.
-- @module newskit.pipelines.compare
local pipeline = require "newskit.pipeline"

return function(arguments)
  local by = arguments.by or "site"
  return pipeline.new{
    name = "compare",
    summary = "what sets sites, sections or months apart: words and volume",
    {"volume", by = by, show = {plot = {kind = "bar", y = "articles"}}},
    {"contrast", by = by, groups = arguments.groups or 6, top = arguments.top or 10, show = {rows = 60}},
  }
end
