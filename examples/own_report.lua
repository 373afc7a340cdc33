-- A report of one's own: which frames, in which order, with which titles, captions and plots.
--   newskit run examples/own_report.lua [FILE [OUTPUT]]
-- The end of OUTPUT names the format: report.html, report.md, report.json, report.txt.
local nk = require "newskit"

local path, output = ...
local article = path and assert(nk.read(path)) or nk.parse([[
Town closes its old bridge

By Ann Writer
5 May 2024

The town closed its oldest bridge on Monday after cracks were found in two of its pillars.

"We could not wait any longer," said Ruth Example, the town's engineer. "The bridge is 120 years old."

Shopkeepers fear for their trade. "Nobody will come," said Tom Sample, who sells bread at the bridge.
]])

local quotes = nk.quotes(article)
local report = nk.report{
  title = "Who speaks, and about what",
  article = article,
  sections = {
    {
      frame = quotes:where(function(quote) return quote.speaker ~= nil end):group("speaker", {"count as quotations"}),
      title = "Named speakers",
      sort = "-quotations",
      plot = "bar",
    },
    {
      frame = quotes,
      title = "What they say",
      label = function(quote) return quote.speaker or quote.described or "?" end,
      columns = {"speaker", "type"},
      body = "content",
    },
    {frame = nk.keywords(article, {top = 5}), caption = "The most frequent words, stopwords left out."},
  },
}

if output then
  print(assert(report:save(output)))
else
  print(report)
end
