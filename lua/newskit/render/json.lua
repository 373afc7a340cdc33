--- The JSON renderer: a report as one object, everything in it. Positions are half-open byte offsets,
-- counted from 0, into the `text` of the object.
-- @module newskit.render.json
local facts = require "newskit.render.facts"
local json = require "newskit.base.json"
local render = require "newskit.render"

local function half_open(span)
  return {span.first - 1, span.last}
end

local function spans_value(spans)
  local list = {}
  for i, span in ipairs(spans) do list[i] = half_open(span) end
  return json.array(list)
end

local function positions(document, what)
  local firsts, lasts = document:spans(what)
  local list = {}
  for i = 1, #firsts do list[i] = {firsts[i] - 1, lasts[i]} end
  return json.array(list)
end

local function text_of(text, spans)
  local parts = {}
  for i, span in ipairs(spans or {}) do parts[i] = text:sub(span.first, span.last) end
  return table.concat(parts, " ")
end

local function quote_value(quote, text)
  local strings = {}
  for _, part in ipairs{"content", "cue", "source"} do
    local found = text_of(text, quote[part])
    if found ~= "" then strings[#strings + 1] = {part, found} end
  end
  return json.object{
    {"content", spans_value(quote.content or {})}, {"cue", spans_value(quote.cue or {})},
    {"source", spans_value(quote.source or {})}, {"type", quote.type}, {"speaker", quote.speaker},
    {"role", quote.role}, {"affiliation", quote.affiliation}, {"kind", quote.kind}, {"report", quote.report},
    {"confidence", quote.confidence}, {"described", quote.described}, {"gender", quote.gender},
    {"stance", quote.stance}, {"verb", quote.verb}, {"voice", quote.voice},
    {"text", json.object(strings)},
  }
end

local function quotes_value(report, text)
  local frame = report.frames.quotes
  if not frame or not text then return nil end
  local list = {}
  for i, quote in ipairs(frame) do list[i] = quote_value(quote, text) end
  return json.array(list)
end

--- The rows of a frame as JSON text. Long frames are written row by row, so that no table of them all is
-- ever held.
local function rows_text(frame)
  local rows, names = {}, {}
  for i, column in ipairs(frame.columns) do names[i] = json.scalar(column.name) .. ": " end
  for index = 1, #frame do
    local fields = {}
    for i, column in ipairs(frame.columns) do
      local value = frame:get(index, column.name)
      if value ~= nil then
        local text = column.type == "spans" and json.encode(spans_value(value)) or json.scalar(value)
        fields[#fields + 1] = names[i] .. text
      end
    end
    rows[index] = "{" .. table.concat(fields, ", ") .. "}"
  end
  return "[" .. table.concat(rows, ", ") .. "]"
end

--- A frame as an object: title, columns, settings and rows.
local function frame_value(frame)
  local columns = {}
  for i, column in ipairs(frame.columns) do
    columns[i] = json.object{
      {"name", column.name}, {"type", column.type}, {"unit", column.unit}, {"title", column.title},
    }
  end
  return json.object{
    {"title", frame.title}, {"columns", json.array(columns)}, {"settings", frame.settings},
    {"rows", json.raw(rows_text(frame))},
  }
end

local function frames_value(report)
  local fields = {}
  for _, section in ipairs(report.sections) do
    fields[#fields + 1] = {section.name, frame_value(section.frame)}
  end
  return json.object(fields)
end

local function provenance_value(provenance)
  local analyzers = {}
  for i, entry in ipairs(provenance.analyzers or {}) do
    analyzers[i] = json.object{
      {"name", entry.name}, {"settings", entry.settings}, {"lists", entry.lists and json.array(entry.lists)},
      {"dropped", entry.dropped}, {"hidden", entry.hidden},
    }
  end
  return json.object{{"pipeline", provenance.pipeline}, {"analyzers", json.array(analyzers)}}
end

local function corpus_value(corpus)
  return json.object{
    {"articles", corpus.articles}, {"sources", corpus.sources and json.array(corpus.sources)},
    {"failed", facts.records(corpus.failed, {"source", "message"})}, {"left_out", corpus.left_out},
  }
end

local function report_json(report)
  local article, fields = report.article, {{"newskit", report.provenance.newskit}, {"title", report.title}}
  local document = article and article.body
  local text = document and document.text
  if article then
    fields[#fields + 1] = {"id", article.id}
    fields[#fields + 1] = {"origin", article.origin and tostring(article.origin)}
    fields[#fields + 1] = {"article", facts.object(article)}
    fields[#fields + 1] = {"text", text}
    fields[#fields + 1] = {"paragraphs", positions(document, "paragraph")}
    fields[#fields + 1] = {"sentences", positions(document, "sentence")}
    fields[#fields + 1] = {"tokens", #document}
  end
  if report.corpus then fields[#fields + 1] = {"corpus", corpus_value(report.corpus)} end
  local quotes = quotes_value(report, text)
  if quotes then fields[#fields + 1] = {"quotes", quotes} end
  fields[#fields + 1] = {"frames", frames_value(report)}
  fields[#fields + 1] = {"provenance", provenance_value(report.provenance)}
  return json.encode(json.object(fields)) .. "\n"
end

return render.new{
  name = "json", summary = "one object with every field, quotation and frame", extension = "json",
  report = report_json,
}
