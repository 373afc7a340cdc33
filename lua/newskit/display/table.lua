--- Frames as text: an aligned table that fits the width. The first line names the frame, its size and
-- its settings; columns that do not fit are named below; the last line tells how to see more rows.
-- @module newskit.display.table
local number = require "newskit.display.number"
local plot = require "newskit.display.plot"
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local MISSING = "–"
local GAP = 2
local NARROWEST = 16 -- text columns shrink to this before a column is left out
local QUOTED = 32    -- and words of the text to this: fewer say nothing
local BAR_LEAST, BAR_WIDEST = 8, 30
-- Who speaks is one question: where a source has no name, what the text calls it stands in its place.
local STANDS_IN = {speaker = "described"}
local SHOWN = 20     -- frames up to this length are shown whole, longer ones cut to it

local function setting_text(value)
  if type(value) == "string" then return '"' .. width.plain(value) .. '"' end
  if type(value) == "table" then
    local parts = {}
    for i, item in ipairs(value) do parts[i] = setting_text(item) end
    return "{" .. table.concat(parts, ", ") .. "}"
  end
  if type(value) == "number" then return number.format(value) end
  return type(value) == "function" and "function" or tostring(value)
end

--- The settings of a frame, in its own order or that of their names: `n = 2, top = 20`.
local function settings_text(frame)
  local names = frame.settings_order
  if not names then
    names = {}
    for name in pairs(frame.settings) do names[#names + 1] = name end
    table.sort(names)
  end
  local parts = {}
  for i, name in ipairs(names) do parts[i] = name .. " = " .. setting_text(frame.settings[name]) end
  return table.concat(parts, ", ")
end

local function plural(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

local function first_line(frame, limit, labeled)
  local line = ("%s: %s"):format(width.plain(frame.title or frame.name or "frame"), plural(#frame, "row"))
  if not labeled then line = line .. " × " .. plural(#frame.columns, "column") end
  local settings = settings_text(frame)
  if settings ~= "" then line = line .. " (" .. settings .. ")" end
  return width.cut(line, limit)
end

local function span_text(frame, spans)
  local parts = {}
  for i, span in ipairs(spans) do
    local first, last = span.first, span.last
    parts[i] = frame.text and frame.text:sub(first, last) or ("[%d, %d]"):format(first, last)
  end
  return table.concat(parts, " … ")
end

local function cell_text(frame, column, value)
  if value == nil then return MISSING end
  if column.type == "spans" then return width.plain(span_text(frame, value)) end
  if column.type == "boolean" then return value and "yes" or "no" end
  return width.plain(value)
end

--- The shown cells of one column, its header and its width.
local function measure(frame, column, count, instead)
  local cells, numeric = {}, column.type == "integer" or column.type == "number"
  for i = 1, count do cells[i] = frame:get(i, column.name) end
  for i = 1, instead and count or 0 do
    if cells[i] == nil then cells[i] = frame:get(i, instead) end
  end
  if numeric then
    cells = number.align(cells, count, MISSING)
  else
    for i = 1, count do cells[i] = cell_text(frame, column, cells[i]) end
  end
  local header = width.plain(column.name)
  if column.unit then header = header .. " (" .. width.plain(column.unit) .. ")" end
  local widest = width.of(header)
  for i = 1, count do widest = math.max(widest, width.of(cells[i])) end
  return {
    column = column, cells = cells, header = header, numeric = numeric, wanted = widest,
    least = numeric and widest or math.min(widest, column.type == "spans" and QUOTED or NARROWEST),
  }
end

--- Takes columns in order while they fit at their least width; the first is always taken.
local function choose(columns, available)
  local shown, hidden, used = {}, {}, 0
  for _, column in ipairs(columns) do
    if #hidden == 0 and (#shown == 0 or used + GAP + column.least <= available) then
      used = used + column.least + (#shown > 0 and GAP or 0)
      shown[#shown + 1] = column
    else
      hidden[#hidden + 1] = column.column
    end
  end
  return shown, hidden, available - used
end

--- Gives text columns the space that is left: those that need least are served first. Returns what is
-- left then.
local function widen(shown, spare)
  local hungry = {}
  for i, column in ipairs(shown) do
    column.width = math.max(1, column.least + math.min(spare, 0))
    if column.wanted > column.least then hungry[#hungry + 1] = i end
  end
  table.sort(hungry, function(a, b)
    local need_a, need_b = shown[a].wanted - shown[a].width, shown[b].wanted - shown[b].width
    if need_a ~= need_b then return need_a < need_b end
    return a < b
  end)
  for i, index in ipairs(hungry) do
    local column = shown[index]
    local share = math.min(column.wanted - column.width, math.max(spare, 0) // (#hungry - i + 1))
    column.width = column.width + share
    spare = spare - share
  end
  return spare
end

local function row_line(shown, index_width, index, style)
  local parts = {}
  for i, column in ipairs(shown) do
    local text = index == 0 and column.header or column.cells[index]
    local at_end = column.column and column.column.keep == "end"
    local side = (column.numeric or at_end) and "right" or "left"
    local cell = width.pad((at_end and width.cut_start or width.cut)(text, column.width), column.width, side)
    parts[i] = index == 0 and style.bold(cell) or cell
  end
  local mark = style.dim(width.pad(index == 0 and "#" or tostring(index), index_width, "right"))
  return ((mark .. (" "):rep(GAP) .. table.concat(parts, (" "):rep(GAP))):gsub(" +$", ""))
end

local function hidden_line(hidden, limit)
  local names = {}
  for i, column in ipairs(hidden) do
    names[i] = ("%s (%s)"):format(width.plain(column.name), column.type)
  end
  return width.wrap("not shown: " .. table.concat(names, ", "), limit)
end

--- The columns to show, and which stand in for which: those that nobody asked for by name.
local function chosen_columns(frame, names, body)
  local columns, stand_in, is_hidden, has = {}, {}, {}, {}
  if names then
    for i, name in ipairs(names) do columns[i] = frame:column(name) end
    return columns, stand_in
  end
  for _, column in ipairs(frame.columns) do has[column.name] = true end
  for _, column in ipairs(frame.columns) do
    local other = STANDS_IN[column.name]
    if other and has[other] then
      stand_in[column.name], is_hidden[other] = other, true
    end
  end
  for _, column in ipairs(frame.columns) do
    if column.name ~= body and not is_hidden[column.name] then columns[#columns + 1] = column end
  end
  return columns, stand_in
end

--- Sets the value of column `opts.body` in full below its row.
local function add_body(frame, index, indent, opts, lines)
  local value = frame:get(index, opts.body)
  if value == nil then return end
  local text = cell_text(frame, frame:column(opts.body), value)
  for _, line in ipairs(width.wrap(text, math.max(20, opts.width - indent))) do
    lines[#lines + 1] = (" "):rep(indent) .. line
  end
end

--- A label for each row by a function of the record, in the place of columns.
local function add_labels(frame, count, opts, lines)
  local style, indent = terminal.style(opts.color), #tostring(count) + GAP
  for index = 1, count do
    local mark = style.dim(width.pad(tostring(index), indent - GAP, "right")) .. (" "):rep(GAP)
    for i, line in ipairs(width.wrap(width.plain(tostring(opts.label(frame[index]))), opts.width - indent)) do
      lines[#lines + 1] = (i == 1 and mark or (" "):rep(indent)) .. style.bold(line)
    end
    if opts.body then add_body(frame, index, indent, opts, lines) end
  end
end

--- The bars of column `opts.bar` as one more column, where there is room for it.
local function bar_column(frame, count, opts, room)
  local values, most = frame:values(opts.bar), 0
  for i = 1, count do most = math.max(most, values[i] or 0) end
  local cells, size = {}, math.min(room - GAP, BAR_WIDEST)
  for i = 1, count do cells[i] = plot.bar(values[i], most, size) end
  return {cells = cells, header = "", width = size}
end

--- The header and the rows, and the names of the columns that do not fit.
local function add_columns(frame, count, opts, lines)
  local style, columns = terminal.style(opts.color), {}
  local chosen, stand_in = chosen_columns(frame, opts.columns, opts.body)
  for i, column in ipairs(chosen) do columns[i] = measure(frame, column, count, stand_in[column.name]) end
  local index_width = #tostring(count)
  local shown, hidden, spare = choose(columns, opts.width - index_width - GAP)
  local room = widen(shown, spare)
  if opts.bar and room >= BAR_LEAST + GAP then shown[#shown + 1] = bar_column(frame, count, opts, room) end
  for index = 0, count do
    lines[#lines + 1] = row_line(shown, index_width, index, style)
    if index > 0 and opts.body then add_body(frame, index, index_width + GAP, opts, lines) end
  end
  if #hidden > 0 and not opts.columns then
    for _, line in ipairs(hidden_line(hidden, opts.width)) do lines[#lines + 1] = style.dim(line) end
  end
end

--- The rows, and how to see more of them.
local function add_rows(frame, opts, lines)
  local count = math.min(#frame, opts.rows)
  if opts.label then add_labels(frame, count, opts, lines) else add_columns(frame, count, opts, lines) end
  local left = #frame - count
  if left > 0 then
    local hint = ("… %d more %s: %s"):format(left, left == 1 and "row" or "rows", opts.more)
    lines[#lines + 1] = terminal.style(opts.color).dim((width.cut(hint, opts.width)))
  end
end

--- Lays out a frame.
-- @tparam newskit.frame frame
-- @tparam[opt] table opts `width` (that of the terminal), `rows` (20), `columns` (names, all), `color`
-- (false), `title` (true), `body` (a column whose values are set in full below their rows), `label` (a
-- function of a record that gives a line to show in the place of columns), `bar` (a column of numbers to
-- draw as bars), `more` (how to see more rows, for the last line)
-- @treturn string without a final newline
return function(frame, opts)
  opts = opts or {}
  local all = {
    width = opts.width or terminal.width(), rows = opts.rows or SHOWN, columns = opts.columns,
    color = opts.color or false, body = opts.body, label = opts.label, bar = opts.bar,
    more = opts.more or "frame:print{rows = " .. math.min(#frame, 10 * SHOWN) .. "}",
  }
  local lines = {}
  if opts.title ~= false then
    lines[1] = terminal.style(all.color).bold((first_line(frame, all.width, all.label)))
  end
  if #frame > 0 then add_rows(frame, all, lines) end
  return table.concat(lines, "\n")
end
