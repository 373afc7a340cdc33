--- What `newskit report FILE` shows of one article.
local pipeline = require "newskit.pipeline"

--- "Li Wei, expert on national security (direct)"
local function speaker_label(quote)
  local parts = {quote.speaker or quote.described or "no source"}
  if quote.role then parts[#parts + 1] = quote.role end
  if quote.affiliation then parts[#parts + 1] = quote.affiliation end
  return ("%s (%s)"):format(table.concat(parts, ", "), quote.type)
end

return pipeline.new{
  name = "article",
  summary = "keywords, quotations and speakers of one article",
  {"keywords", top = 10, show = {plot = "bar"}},
  {"quotes", show = {
    columns = {"type", "speaker", "described", "kind"}, body = "content", label = speaker_label, rows = 100,
  }},
}
