--- The CoNLL-U renderer: tagged tokens, a line each, ten columns, an empty line after each sentence. Lemmas, features
-- and syntax are not known and stand as "_"; names are in MISC as `Entity=`.
-- Source: Universal Dependencies, "CoNLL-U Format", version 2.
-- @module newskit.render.conllu
local render = require "newskit.render"
local rows = require "newskit.render.shared.rows"

local needed = {"paragraph", "sentence", "number", "form", "space"}

local function field(value)
  value = value and value:gsub("%s+", " ")
  return value and value ~= "" and value or "_"
end

local function misc(row)
  local parts = {}
  if row.entity and row.entity ~= "O" then parts[#parts + 1] = "Entity=" .. row.entity end
  if not row.space then parts[#parts + 1] = "SpaceAfter=No" end
  return #parts > 0 and table.concat(parts, "|") or "_"
end

local function line_of(row)
  return ("%d\t%s\t_\t%s\t%s\t_\t_\t_\t_\t%s"):format(row.number, field(row.form), field(row.upos), field(row.xpos),
    misc(row))
end

local function flush(lines, sentence)
  if #sentence.lines == 0 then return end
  table.move(sentence.comments, 1, #sentence.comments, #lines + 1, lines)
  lines[#lines + 1] = "# text = " .. table.concat(sentence.text):gsub("%s+", " "):gsub(" $", "")
  table.move(sentence.lines, 1, #sentence.lines, #lines + 1, lines)
  lines[#lines + 1] = ""
end

--- What is said before a sentence: a new document with its fields, a new paragraph, the sentence.
local function comments_of(row, before, with)
  local list = {}
  local article = row.article or 1
  local new = not before or article ~= (before.article or 1)
  if new then
    list[1] = ("# newdoc id = %d"):format(article)
    for _, name in ipairs(with) do
      if row[name] then list[#list + 1] = ("# meta::%s = %s"):format(name, field(row[name])) end
    end
  end
  if new or row.paragraph ~= before.paragraph then list[#list + 1] = "# newpar" end
  list[#list + 1] = ("# sent_id = %d-%d"):format(article, row.sentence)
  return list
end

local function report_conllu(report)
  local frame, known = rows.find(report, "conllu", needed, "tokens")
  local with, lines, before = rows.fields(frame, known), {}, nil
  local sentence = {lines = {}, text = {}, comments = {}}
  for _, row in ipairs(frame) do
    if not before or row.sentence ~= before.sentence or row.article ~= before.article then
      flush(lines, sentence)
      sentence = {lines = {}, text = {}, comments = comments_of(row, before, with)}
    end
    sentence.lines[#sentence.lines + 1] = line_of(row)
    sentence.text[#sentence.text + 1] = row.form .. (row.space and " " or "")
    before = row
  end
  flush(lines, sentence)
  return table.concat(lines, "\n") .. (#lines > 0 and "\n" or "")
end

return render.new{
  name = "conllu", summary = "tagged tokens as CoNLL-U", extension = "conllu", report = report_conllu,
}
