--- Frames as tables to be set: columns with what the page must know of them, and rows of cells.
--
-- A cell is nil, a number, a string, or a table: `t` text, `s` a second line, `h` address within the
-- page, `at` where in the block it points to, `v` which view of a table, `m` a list of such cells for
-- many places, `c` and `l` color and letter of a speaker, `u` whether it has no name, `k` sort key.
-- The same cells are written as HTML by `table.lua` and as data for the script, which draws them alike.
-- @module newskit.render.html.cells
local decimal = require "newskit.base.decimal"
local number = require "newskit.display.number"
local passages = require "newskit.render.html.passages"
local speakers = require "newskit.render.html.speakers"

local cells = {}

local NOBODY = "no speaker found"

local MOST_DECIMALS = 6
local MOST_PLACES = 30
local MOST_CHOICES, LONGEST_CHOICE = 12, 40

--- "doc_frequency" → "Doc frequency".
local function title_of(column)
  local title = column.title or column.name:gsub("_", " ")
  return (title:gsub("^%l", string.upper))
end

local function decimals_of(value)
  if math.type(value) ~= "float" then return 0 end
  local fraction = number.format(value):match "^%-?%d+%.(%d+)$"
  return fraction and #fraction or 0
end

--- How many decimals a column of numbers is set with: what its values need, the tiniest tenth aside.
local function decimals(frame, name, count)
  local needs = {}
  for row = 1, count do
    local value = frame:get(row, name)
    if value then needs[#needs + 1] = decimals_of(value) end
  end
  table.sort(needs)
  return math.min(needs[math.max(1, math.floor(#needs * 0.9))] or 0, MOST_DECIMALS)
end

--- Whether a column has few enough values to choose from.
local function is_choice(frame, name, count)
  local seen, distinct = {}, 0
  for row = 1, count do
    local value = frame:get(row, name)
    if value ~= nil and not seen[value] then
      if type(value) == "string" and #value > LONGEST_CHOICE then return false end
      seen[value] = true
      distinct = distinct + 1
      if distinct > MOST_CHOICES then return false end
    end
  end
  return distinct > 1 and count >= 2 * distinct
end

local function link_span(cell, span, view)
  if view.locate and span then
    local block, at = view.locate(span)
    if block then cell.h, cell.at = "#p" .. block, at end
  end
  return cell
end

local function span_text(spans, text)
  local parts = {}
  for i, span in ipairs(spans) do
    parts[i] = text and text:sub(span.first, span.last):gsub("%s+", " ") or span.first .. "–" .. span.last
  end
  return table.concat(parts, " … ")
end

local makers = {}

function makers.number(frame, row, name) return frame:get(row, name) end
makers.string = makers.number

function makers.boolean(frame, row, name)
  local value = frame:get(row, name)
  if value == nil then return nil end
  return value and "yes" or "no"
end

--- Many places of the same words: their number, and a numbered link to each of the first.
local function places_cell(spans, view)
  local cell = {t = #spans .. " places", k = spans[1].first, m = {}}
  for i = 1, math.min(#spans, MOST_PLACES) do cell.m[i] = link_span({t = tostring(i)}, spans[i], view) end
  return cell
end

local function are_alike(spans, text)
  local first = text:sub(spans[1].first, spans[1].last):lower()
  for _, span in ipairs(spans) do
    if text:sub(span.first, span.last):lower() ~= first then return false end
  end
  return true
end

function makers.spans(frame, row, name, view)
  local value = frame:get(row, name)
  if not value or #value == 0 then return nil end
  local is_here = view.text and frame.text == view.text
  if is_here and #value > 1 and are_alike(value, view.text) then return places_cell(value, view) end
  local cell = {t = span_text(value, frame.text), k = value[1].first}
  return is_here and link_span(cell, value[1], view) or cell
end

--- The view of a table that shows the rows with one value, as script/sheet.js takes it.
local function view_query(name, value)
  return name .. "=" .. value:gsub("[^%w]", function(char) return ("%%%02X"):format(char:byte()) end)
end

--- A speaker, who leads to what he is quoted with.
function makers.speaker(frame, row, name, view)
  local value = frame:get(row, name)
  local speaker = value and view.speakers and view.speakers.by_name[value]
  if not speaker then return value end
  return {
    t = value, c = speaker.color or nil, l = speaker.letter or nil,
    h = "#" .. view.quotes_id, v = view_query(name, value),
  }
end

--- The number of an article, which leads to its row.
function makers.article(frame, row, name, view)
  local value = frame:get(row, name)
  if not value then return nil end
  local text = type(value) == "number" and decimal.text(value) or tostring(value)
  return {t = text, k = value, h = "#" .. view.articles_id, v = view_query(name, text)}
end

local kinds = {integer = "number", number = "number", string = "string", boolean = "boolean", spans = "spans"}

local function plain_column(frame, column, count, view)
  local kind = kinds[column.type]
  if kind == "string" and column.name == "speaker" and view.speakers then kind = "speaker" end
  if kind == "number" and column.name == "article" and view.articles_id and frame ~= view.articles_frame then
    kind = "article"
  end
  return {
    name = column.name, title = title_of(column), unit = column.unit, kind = kind, make = makers[kind],
    places = kind == "number" and decimals(frame, column.name, count) or nil,
    choice = (kind == "string" or kind == "boolean" or kind == "speaker") and is_choice(frame, column.name, count),
  }
end

local function names_of(frame)
  local known = {}
  for _, column in ipairs(frame.columns) do known[column.name] = column end
  return known
end

--- Whether a column says no more than another does.
local function repeats(frame, name, other, count)
  for row = 1, count do
    if frame:get(row, name) ~= frame:get(row, other) then return false end
  end
  return true
end

--- Makes a concordance of the columns when they are those of one: left of the node, the node, right of
-- it. A column with the place of each line becomes the link of its node.
local function as_concordance(columns, frame, count, view)
  local by_name, place = {}, nil
  for i, column in ipairs(columns) do
    by_name[column.name] = column
    if column.kind == "spans" then place = place or i end
  end
  local node = by_name.node or by_name.match or by_name.keyword
  if not (by_name.left and by_name.right and node) then return false end
  by_name.left.kind, node.kind, by_name.right.kind = "left", "node", "right"
  for i = #columns, 1, -1 do
    if columns[i] ~= node and columns[i].kind == "string" and repeats(frame, columns[i].name, node.name, count) then
      table.remove(columns, i) -- the text of each place, where the places are lost
    end
  end
  if place and view.text and frame.text == view.text then
    local name = table.remove(columns, place).name
    function node.make(_, row, node_name)
      local spans = frame:get(row, name)
      return link_span({t = frame:get(row, node_name) or ""}, spans and spans[1], view)
    end
  end
  return true
end

-- The columns of quotations, several fields in one cell where they belong together.
local quote = {}

function quote.passage(_, row, _, view)
  local linked = view.is_primary
  local speaker = view.speakers.of[row]
  return {
    t = linked and speaker.letter .. row or tostring(row), c = speaker.color or nil, k = row,
    h = linked and view.is_placed[row] and "#passage-" .. row or nil,
  }
end

function quote.content(frame, row)
  local value = frame:get(row, "content")
  return type(value) == "table" and span_text(value, frame.text) or value
end

function quote.speaker(frame, row, _, view)
  local record, speaker = frame[row], view.speakers.of[row]
  return {t = speaker.name or speakers.name_of(record) or NOBODY, s = speakers.about(record) or record.kind,
    c = speaker.color or nil, l = speaker.letter or nil, u = not speaker.is_named or nil}
end

function quote.cue(frame, row)
  local record = frame[row]
  local text = record.cue
  if type(text) == "table" then text = span_text(passages.spans_of(record, "cue"), frame.text) end
  return text and text ~= "" and {t = text, s = record.report} or nil
end

local function quote_columns(frame, count, view)
  local known = names_of(frame)
  local columns = {{name = "passage", title = "No.", kind = "passage", make = quote.passage}}
  if known.article then columns[2] = plain_column(frame, known.article, count, view) end
  local function add(column) columns[#columns + 1] = column end
  add{name = "content", title = "Quotation", kind = "content", make = quote.content}
  add{name = "speaker", title = "Speaker", kind = "speaker", make = quote.speaker, choice = true}
  if known.cue then add{name = "cue", title = "Cue", kind = "cue", make = quote.cue} end
  for _, name in ipairs{"type", "confidence"} do
    if known[name] then add(plain_column(frame, known[name], count, view)) end
  end
  return columns
end

--- The table of a section.
-- @tparam table section of the report
-- @tparam number limit how many rows the page carries at most
-- @tparam table view `text`, `locate`, `speakers`, `is_primary` (the quotations that the text
-- links to), `is_placed` (which of them stand in it)
-- @treturn table `{columns=, rows=, count=, total=, kind="table"|"quotes"|"concordance"}`
function cells.of(section, limit, view)
  local frame = section.frame
  local count = math.min(#frame, limit)
  local columns, kind = {}, "table"
  if view.speakers and speakers.is_quotes(frame) then
    columns, kind = quote_columns(frame, count, view), "quotes"
  else
    local names = section.columns
    for i, item in ipairs(names or frame.columns) do
      columns[i] = plain_column(frame, names and frame:column(item) or item, count, view)
    end
    if names and section.body then
      columns[#columns + 1] = plain_column(frame, frame:column(section.body), count, view)
    end
    if as_concordance(columns, frame, count, view) then kind = "concordance" end
  end
  local rows = {}
  for row = 1, count do
    local cells_of_row = {}
    for i, column in ipairs(columns) do cells_of_row[i] = column.make(frame, row, column.name, view) end
    rows[row] = cells_of_row
  end
  return {columns = columns, rows = rows, count = count, total = #frame, kind = kind}
end

return cells
