--- Which plot a section gets, and its data out of the frame. A section or a frame may ask for one:
-- `plot = "bar"`, "line", "dispersion", or a table `{kind=, x=, y=, group=, rows=}`; `plot = false` is
-- for none. Without a word, frames of labels and measures get bars.
-- @module newskit.render.html.plots
local decimal = require "newskit.base.decimal"
local dates = require "newskit.render.html.dates"
local markup = require "newskit.render.html.markup"
local occurrences = require "newskit.render.html.occurrences"
local facts = require "newskit.render.facts"
local network = require "newskit.render.plot.network"
local svg = require "newskit.render.plot.svg"

local h = markup.h

local plots = {}

local MOST_BARS, MOST_STRIPS, MOST_SERIES, MOST_EDGES, LONGEST_LABEL = 15, 12, 8, 80, 60
local GAP, END_GAP = 0.25, 0.36 -- between labels of an axis, as shares of it; those at its ends stand inward

local function first_column(frame, wanted)
  for _, column in ipairs(frame.columns) do
    if wanted[column.type] then return column.name end
  end
  return nil
end

local numeric, textual = {integer = true, number = true}, {string = true}

--- A column of spans that has many places in one row.
local function places_column(frame)
  for _, column in ipairs(frame.columns) do
    for row = 1, column.type == "spans" and math.min(#frame, MOST_STRIPS) or 0 do
      local value = frame:get(row, column.name)
      if value and #value > 1 then return column.name end
    end
  end
  return nil
end

--- The column of the frame's measure, when it has one of numbers.
local function measure_column(frame)
  for _, column in ipairs(frame.columns) do
    if column.name == frame.measure and numeric[column.type] then return column.name end
  end
  return first_column(frame, numeric)
end

--- The plot that was asked for, with the columns filled in; nil for none.
local function wish(section, is_list)
  local frame, asked = section.frame, section.plot
  if asked == nil then asked = frame.plot end
  if asked == false then return nil end
  local spec = type(asked) == "table" and asked or {kind = asked}
  local x, kind = spec.x or first_column(frame, textual), spec.kind
  local y = spec.y
  if not y and kind == "dispersion" then y = places_column(frame) or x end
  y = y or measure_column(frame)
  local is_labeled = x ~= nil and x == frame.columns[1].name
  if not kind and is_list and is_labeled and not section.body and #frame >= 3 then kind = "bar" end
  if not (kind and y) then return nil end
  return {kind = kind, x = x, y = y, group = spec.group, rows = spec.rows, is_guess = asked == nil}
end

local function label_of(value)
  if math.type(value) == "float" then return decimal.format("%g", value) end
  return value and tostring(value) or "not known"
end

local function bars(frame, spec, opts)
  local items, seen = {}, {}
  for row = 1, math.min(#frame, spec.rows or MOST_BARS) do
    local value, label = frame:get(row, spec.y), label_of(frame:get(row, spec.x))
    if spec.is_guess and (#label > LONGEST_LABEL or seen[label]) then return nil end
    seen[label] = true
    if value and value == value and value ~= math.huge then
      if value < 0 then return nil end
      items[#items + 1] = {label = label, value = value}
    end
  end
  local values = {}
  for i, item in ipairs(items) do values[i] = item.value end
  return #items > 0 and facts.worth_bars(values, #values) and svg.bars(items, opts), #items
end

local function strip_marks(places, opts)
  local marks, length = {}, math.max(1, opts.length)
  for i, span in ipairs(places) do
    local block, at
    if opts.locate then block, at = opts.locate(span) end
    marks[i] = {
      from = (span.first - 1) / length, to = span.last / length, href = block and "#p" .. block or nil, at = at,
      title = opts.text:sub(span.first, span.last):gsub("%s+", " "),
    }
  end
  return marks
end

--- A function from a row to the spans that its strip shows: those of a column of spans, or the places of
-- its words in the article; and the text that they refer to.
local function spans_reader(frame, spec, view)
  if frame:column(spec.y).type == "spans" then
    return frame.text and function(row) return frame:get(row, spec.y) or {} end, frame.text
  end
  if type(view.document) ~= "userdata" then return nil end
  local find = occurrences.new(view.document)
  return function(row) return find(label_of(frame:get(row, spec.x))) end, view.text
end

local function strips(frame, spec, opts)
  local read, text = spans_reader(frame, spec, opts.view)
  if not read then return nil end
  local locate, rows = opts.view.text == text and opts.view.locate or nil, {}
  for row = 1, math.min(#frame, spec.rows or MOST_STRIPS) do
    local marks = strip_marks(read(row), {text = text, length = #text, locate = locate})
    rows[row] = {label = label_of(frame:get(row, spec.x)), marks = marks}
  end
  return #rows > 0 and svg.dispersion(rows, opts), #rows
end

--- The days since the year 0 of an ISO date, by the proleptic Gregorian calendar; nil for other text.
-- A year or a month alone stands for its first day.
local function days_of(iso)
  local year, month, day = iso:match "^(%d%d%d%d)%-?(%d?%d?)%-?(%d?%d?)"
  if not year then return nil end
  year, month, day = tonumber(year), tonumber(month) or 1, tonumber(day) or 1
  local shifted, from_march = month <= 2 and year - 1 or year, (month + 9) % 12
  return 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + (153 * from_march + 2) // 5 + day
end

--- Where a value stands on the x axis: numbers and dates by their value, other text by its row.
local function x_of(value, row)
  if type(value) == "number" then return value end
  return type(value) == "string" and days_of(value) or row
end

--- Labels below the axis, of points in order of x: the first, the last, and what lies well between.
local function x_labels(points)
  local low, high = points[1].x, points[#points].x
  local function label(point) return {x = point.x, text = dates.short(point.label)} end
  local labels, span = {label(points[1])}, high - low
  for _, point in ipairs(points) do
    local is_apart = point.x - labels[#labels].x >= (#labels == 1 and END_GAP or GAP) * span
    if span > 0 and is_apart and high - point.x >= END_GAP * span then labels[#labels + 1] = label(point) end
  end
  if span > 0 then labels[#labels + 1] = label(points[#points]) end
  return labels
end

local function lines(frame, spec, opts)
  local series, by_name, all = {}, {}, {}
  local x_name = spec.x or frame.columns[1].name
  for row = 1, #frame do
    local x, y = frame:get(row, x_name), frame:get(row, spec.y)
    local name = spec.group and label_of(frame:get(row, spec.group)) or spec.y
    if not by_name[name] and #series < MOST_SERIES then
      by_name[name] = {name = name, color = #series + 1, points = {}}
      series[#series + 1] = by_name[name]
    end
    if x and y and y == y and math.abs(y) < math.huge and by_name[name] then
      local point = {x = x_of(x, row), y = y, label = label_of(x)}
      table.insert(by_name[name].points, point)
      all[#all + 1] = point
    end
  end
  if #all < 2 then return nil end
  local function by_x(a, b) return a.x < b.x end
  for _, line in ipairs(series) do table.sort(line.points, by_x) end
  table.sort(all, by_x)
  opts.labels = x_labels(all)
  local key = {}
  for i, line in ipairs(series) do
    key[i] = h.span{svg.sample(i, line.color), line.name}
  end
  return {svg.lines(series, opts), #series > 1 and h.p{class = "key", key}}, #all
end

--- Edges between two columns of words.
local function graph(frame, spec, opts)
  local edges = {}
  for row = 1, math.min(#frame, spec.rows or MOST_EDGES) do
    local source, target = frame:get(row, spec.x), spec.group and frame:get(row, spec.group)
    local value = frame:get(row, spec.y)
    if source and target and value then edges[#edges + 1] = {source = source, target = target, value = value} end
  end
  return #edges > 0 and network(edges, opts), #edges
end

local makers = {network = graph, bar = bars, bars = bars, line = lines, lines = lines, dispersion = strips}

--- The figure of a section; false when it has none.
-- @tparam table section of the report
-- @tparam table view as for `cells.of`
-- @tparam string id unique in the page
-- @tparam boolean is_list whether the frame lists things: neither a concordance nor quotations
function plots.of(section, view, id, is_list)
  local spec = wish(section, is_list)
  if not (spec and makers[spec.kind]) then return false end
  local frame = section.frame
  local picture, shown = makers[spec.kind](frame, spec, {title = section.title, id = id, view = view})
  if not picture then return false end
  local measure = frame:column(spec.y)
  local note = (measure.title or measure.name:gsub("_", " ")) .. (measure.unit and " (" .. measure.unit .. ")" or "")
  if spec.kind == "dispersion" then note = "places in the text, from start to end" end
  if shown < #frame and spec.kind ~= "line" then note = note .. (", the first %d of %d"):format(shown, #frame) end
  return h.figure{picture, h.figcaption{note}}
end

return plots
