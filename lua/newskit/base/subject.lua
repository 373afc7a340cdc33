--- What analyzers may be given: an article, a document, or a string, which is made a document of.
-- @module newskit.base.subject
local core = require "newskit.core"

local subject = {}

--- The fields of articles that are one line of text: what travels with an article's contribution to a
-- corpus, and what can stand beside the rows of joined frames.
subject.text_fields = {
  "headline", "byline", "published", "section", "site", "url", "language", "kind", "origin", "id",
}

local function type_name(value)
  local meta = debug.getmetatable(value)
  local name = type(meta) == "table" and rawget(meta, "__name")
  return type(name) == "string" and name or type(value)
end
subject.type_name = type_name

--- The article that `value` is or can be made into; nil and a message otherwise.
function subject.article(value)
  local kind = type_name(value)
  if kind == "string" then
    local document, message = core.document(value)
    if not document then return nil, message end
    return {body = document, kind = "text"}
  end
  if kind == "newskit.document" then return {body = value, kind = "text"} end
  if type(value) == "table" and value.body ~= nil then return value end
  return nil, "article, document, string or corpus expected, got " .. kind
end

--- Whether `value` is a corpus.
function subject.is_corpus(value)
  return type_name(value) == "newskit.corpus"
end

return subject
