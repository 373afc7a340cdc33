--- What `newskit report FILE` shows of one article.
-- @module newskit.pipelines.article
local pipeline = require "newskit.pipeline"

--- "direct · Li Wei, expert on national security"; an affiliation that the role names is not repeated.
local function speaker_label(quote)
  local parts = {quote.speaker or quote.described or "no source"}
  if quote.role then parts[#parts + 1] = quote.role end
  local named = quote.role and quote.affiliation and quote.role:find(quote.affiliation, 1, true)
  if quote.affiliation and not named then parts[#parts + 1] = quote.affiliation end
  return quote.type .. " · " .. table.concat(parts, ", ")
end

return pipeline.new{
  name = "article",
  summary = "keywords, quotations and speakers of one article",
  {"keywords", top = 10, show = {columns = {"term", "score", "frequency"}, plot = {kind = "bar", y = "score"}}},
  {"quotes", show = {
    columns = {"type", "speaker", "described", "kind"}, body = "content", label = speaker_label, rows = 100,
  }},
  {"speakers", show = {
    columns = {"speaker", "quotations", "words", "kind", "role"}, plot = {kind = "bar", y = "quotations"},
  }},
}
