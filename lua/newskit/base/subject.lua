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

--- Calls `visit` with each article of an option's value: of an article, what can be made one, a corpus, or a list of
-- these.
-- @tparam string noun what errors begin with: "option 'against': "
-- @raise for what is none of these, and for a corpus without articles: comparing with nothing would give numbers
function subject.each(value, noun, visit)
  if subject.is_corpus(value) then
    local articles = 0
    for _, article in value:articles() do
      visit(article)
      articles = articles + 1
    end
    local failed = value.failed[1]
    if articles == 0 then
      error(noun .. (failed and ("%s: %s"):format(failed.source, failed.message) or "no articles"), 0)
    end
  elseif type_name(value) == "table" and value.body == nil and #value > 0 then
    for _, each in ipairs(value) do subject.each(each, noun, visit) end
  else
    local article, message = subject.article(value)
    if not article then error(noun .. message, 0) end
    visit(article)
  end
end

return subject
