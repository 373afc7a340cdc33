--- What a page on many articles carries of each: its facts, quotations, keywords and text, as JSON. The rows are a
-- list of the articles; the JSON is for `newskit.render.html.corpus` alone, which says what it holds.
-- @module newskit.analyzers.corpora.dossier
local analyzer = require "newskit.analyzer"
local blocks = require "newskit.render.html.blocks"
local core = require "newskit.core"
local frame = require "newskit.frame"
local json = require "newskit.base.json"
local passages = require "newskit.render.html.passages"

local columns = {
  {name = "headline"}, {name = "site"}, {name = "published"}, {name = "byline"},
  {name = "words", type = "integer"}, {name = "quotations", type = "integer"}, {name = "unnamed", type = "integer"},
  {name = "facts"}, {name = "passages"},
}

-- The fields of the page, in the order in which their origins are told.
local fields = {
  "headline", "standfirst", "byline", "authors", "dateline", "published", "modified", "section", "site", "url",
  "language", "keywords", "body",
}

local function text_of(value)
  if type(value) ~= "table" then return type(value) == "string" and value or nil end
  local names = {}
  for i, item in ipairs(value) do
    names[i] = type(item) == "string" and item or type(item) == "table" and item.name or tostring(item)
  end
  return #names > 0 and table.concat(names, ", ") or nil
end

--- Where each field was found: {"headline", "json-ld headline", …}.
local function origins(article)
  local list = {}
  if type(article.source) ~= "function" then return json.array(list) end
  for _, name in ipairs(fields) do
    local origin = article[name] ~= nil and article:source(name)
    if origin then
      list[#list + 1], list[#list + 2] = name, tostring(origin)
    end
  end
  return json.array(list)
end

local whole = {"speaker", "described", "kind", "role", "affiliation", "gender"}

--- The sources of an article, each once, as lists of the fields in `whole`; and its quotations: type, number of the
-- source from 1, verb.
local function sources_and_quotes(rows)
  local sources, quotes, numbers = {}, {}, {}
  for i, quote in ipairs(rows) do
    local source = {}
    for k, name in ipairs(whole) do source[k] = quote[name] or json.null end
    local key = json.encode(source) .. tostring(quote.voice)
    if not numbers[key] then
      sources[#sources + 1] = json.array(source)
      numbers[key] = #sources
    end
    quotes[i] = json.array{quote.type or json.null, numbers[key], quote.verb or json.null}
  end
  return json.array(sources), json.array(quotes)
end

local function keyword_of(record)
  return json.array{record.term, record.frequency}
end

local function keywords_of(rows)
  local list = {}
  for i, row in ipairs(rows) do list[i] = keyword_of(row) end
  return json.array(list)
end

local function facts_of(article, results, words)
  local sources, quotes = sources_and_quotes(results.quotes)
  return json.encode(json.object{
    {"h", article.headline}, {"o", article.site}, {"d", article.published},
    {"b", article.byline or text_of(article.authors)}, {"s", article.section}, {"u", article.url},
    {"f", article.origin and tostring(article.origin)}, {"l", article.language}, {"k", article.kind}, {"w", words},
    {"i", article.standfirst}, {"c", keywords_of(results.keywords:top(10))}, {"p", sources}, {"q", quotes},
    {"x", origins(article)},
  })
end

-- The letters of what a segment is beside plain text: quotation, cue, source.
local function part_of(segment)
  return (#segment.quotes > 0 and "q" or "") .. (segment.cue and "c" or "") .. (segment.source and "s" or "")
end

local function segment_of(segment, text)
  local content, part = text:sub(segment.first, segment.last), part_of(segment)
  if part == "" then return content end
  local made = {content, part}
  for _, quote in ipairs(segment.quotes) do made[#made + 1] = quote end
  if #segment.quotes == 0 then made[3] = segment.cue or segment.source end
  return json.array(made)
end

--- The text in blocks, each a list: its kind, then its segments.
local function passages_of(article, quotes)
  local text = article.body.text
  local ranges, list = blocks.of(article, text), {}
  local cut = passages.cut(text, quotes, ranges)
  for i, range in ipairs(ranges) do
    local block = {range.kind}
    for _, segment in ipairs(cut[i]) do block[#block + 1] = segment_of(segment, text) end
    list[i] = json.array(block)
  end
  return json.encode(json.array(list))
end

local function word_count(document)
  local counts, count = core.counts{n = 1, kinds = {"word", "number", "hashtag"}}:add(document), 0
  for _, record in ipairs(counts:top(0)) do count = count + record.frequency end
  return count
end

local function run(article, _, results)
  local quotes, unnamed = results.quotes:records(), 0
  for _, quote in ipairs(quotes) do
    if not quote.speaker then unnamed = unnamed + 1 end
  end
  local words = word_count(article.body)
  local function plain(name) return type(article[name]) == "string" and article[name] or nil end
  return frame.new{columns = columns}:add{
    headline = plain "headline", site = plain "site", published = plain "published", byline = plain "byline",
    words = words, quotations = #quotes, unnamed = unnamed, facts = facts_of(article, results, words),
    passages = passages_of(article, quotes),
  }
end

return analyzer.new{
  name = "dossier",
  title = "Articles",
  summary = "what the page on many articles carries of each: facts, quotations, keywords, text",
  needs = {"quotes", "keywords"},
  show = {columns = {"headline", "site", "published", "byline", "words", "quotations", "unnamed"}},
  run = run,
}
