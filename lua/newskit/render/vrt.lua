--- The VRT renderer: tagged tokens for the IMS Corpus Workbench and its relatives, a token a line (word, part of
-- speech, universal part of speech, norm form, name) between elements of texts, paragraphs and sentences.
-- Source: Evert and the CWB Development Team, "CWB Encoding and Management Manual", version 3.5.
-- @module newskit.render.vrt
local render = require "newskit.render"
local rows = require "newskit.render.shared.rows"
local xml = require "newskit.render.shared.xml"

local needed = {"paragraph", "sentence", "number", "form", "norm"}

local function field(value)
  if not value or value == "" then return "_" end
  return xml.escape((value:gsub("%s+", " ")))
end

local function text_tag(row, with)
  local parts = {('<text id="%d"'):format(row.article or 1)}
  for _, name in ipairs(with) do parts[#parts + 1] = ('%s="%s"'):format(name, row[name] and field(row[name]) or "") end
  return table.concat(parts, " ") .. ">"
end

local function report_vrt(report)
  local frame, known = rows.find(report, "vrt", needed, "tokens")
  local with, lines, open = rows.fields(frame, known), {}, nil
  local function close(row)
    if not open then return true, true, true end
    local text = not row or row.article ~= open.article
    local paragraph = text or row.paragraph ~= open.paragraph
    local sentence = paragraph or row.sentence ~= open.sentence
    if sentence then lines[#lines + 1] = "</s>" end
    if paragraph then lines[#lines + 1] = "</p>" end
    if text then lines[#lines + 1] = "</text>" end
    return text, paragraph, sentence
  end
  for _, row in ipairs(frame) do
    local text, paragraph, sentence = close(row)
    if text then lines[#lines + 1] = text_tag(row, with) end
    if paragraph then lines[#lines + 1] = "<p>" end
    if sentence then lines[#lines + 1] = "<s>" end
    lines[#lines + 1] = table.concat({field(row.form), field(row.xpos), field(row.upos), field(row.norm),
      field(row.entity)}, "\t")
    open = row
  end
  if open then close(nil) end
  return table.concat(lines, "\n") .. (#lines > 0 and "\n" or "")
end

return render.new{
  name = "vrt", summary = "tagged tokens for the Corpus Workbench", extension = "vrt", report = report_vrt,
}
