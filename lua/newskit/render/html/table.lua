--- Tables on the page: the first rows as HTML, for every reader; the others as data that the script
-- draws when they are asked for, filtered to or sorted up.
-- @module newskit.render.html.table
local decimal = require "newskit.base.decimal"
local json = require "newskit.base.json"
local markup = require "newskit.render.html.markup"
local settings = require "newskit.render.html.settings"

local h = markup.h

local tables = {}

--- A number as the script writes it too: `places` decimals, powers of ten for what they would hide.
local function number_text(value, places)
  if math.type(value) == "integer" and places == 0 then return ("%d"):format(value) end
  if value ~= value then return "NaN" end
  if value == math.huge or value == -math.huge then return value > 0 and "∞" or "−∞" end
  if value ~= 0 and (math.abs(value) < 0.5 * 10 ^ -places or math.abs(value) >= 1e15) then
    return (decimal.format("%.1e", value):gsub("e([+-])0+(%d)", "e%1%2"))
  end
  return decimal.format("%." .. places .. "f", value)
end

local function link(cell)
  return cell.h and h.a{href = cell.h, data_at = cell.at, data_view = cell.v, cell.t} or cell.t
end

local function rich_children(cell)
  local text = link(cell)
  if cell.m then
    local links = {}
    for i, place in ipairs(cell.m) do links[i] = {" ", link(place)} end
    text = {text, h.span{class = "places", links}}
  end
  return {
    cell.l and h.span{class = "chip s" .. cell.c, aria_hidden = "true", cell.l},
    cell.u and h.span{class = "described", text} or text,
    cell.s and h.span{class = "second", cell.s},
  }
end

local function cell_element(cell, column, is_head)
  local content = {class = column.kind}
  if is_head then content.scope = "row" end
  content.data_label = column.title
  if cell == nil then
    content[1] = h.span{class = "none", role = "img", aria_label = "none", "–"}
  elseif type(cell) == "number" then
    content.data_v = math.type(cell) == "integer" and ("%d"):format(cell) or decimal.format("%.17g", cell)
    content[1] = number_text(cell, column.places)
  elseif type(cell) == "table" then
    content.data_v = cell.k
    if column.kind == "passage" and cell.c then content.class = "passage s" .. cell.c end
    content[1] = rich_children(cell)
  else
    local url = markup.address(cell)
    content[1] = url and h.a{href = url, rel = "noopener noreferrer", url} or cell
    if column.kind == "left" then content[1] = h.bdi{cell} end -- cut on its left, see style.css
    if column.kind ~= "number" then content.dir = "auto" end
  end
  return (is_head and h.th or h.td)(content)
end

--- Which column names the row: the first that is not a number.
local function head_column(columns, kind)
  if kind == "concordance" then return 0 end
  for i, column in ipairs(columns) do
    if column.kind ~= "number" and column.kind ~= "article" then return i end
  end
  return 0
end

local function row_element(model, row, head, prefix)
  local content = {id = prefix and prefix .. row or nil}
  for i, column in ipairs(model.columns) do
    content[i] = cell_element(model.rows[row][i], column, i == head)
  end
  return h.tr(content)
end

local function head_row(model)
  local heads = {}
  for i, column in ipairs(model.columns) do
    heads[i] = h.th{
      scope = "col", class = column.kind, data_name = column.name, data_places = column.places,
      data_choice = column.choice, data_title = column.title, column.title,
      column.unit and column.unit ~= column.name and h.span{class = "second", column.unit},
    }
  end
  return h.thead{h.tr(heads)}
end

local function count_text(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

local function caption(model, frame)
  local size = count_text(model.total, "row")
  if model.count < model.total then
    size = ("the first %d of %s"):format(model.count, size)
  end
  local made = settings.line(frame.settings)
  return h.caption{h.span{size}, made ~= "" and h.span{class = "settings", made}}
end

--- A cell as data, its text as clean as the same text in HTML.
local function data_cell(cell)
  if cell == nil then return json.null end
  if type(cell) == "string" then return markup.clean(cell) end
  if type(cell) == "table" then
    cell.t = markup.clean(cell.t)
    cell.s = cell.s and markup.clean(cell.s)
  end
  return cell
end

--- The rows after the first `shown` as data.
local function rest(model, shown)
  local list, width = {}, #model.columns
  for row = shown + 1, model.count do
    local values = {}
    for i = 1, width do values[i] = data_cell(model.rows[row][i]) end
    list[#list + 1] = json.array(values)
  end
  return markup.data(json.array(list))
end

--- A table of a model that `cells.of` made.
-- @tparam table model
-- @tparam table opts `id`, `frame`, `shown` (rows as HTML), `prefix` (of the ids of rows), `label`
function tables.element(model, opts)
  local head, rows = head_column(model.columns, model.kind), {}
  local shown = math.min(opts.shown, model.count)
  for row = 1, shown do rows[row] = row_element(model, row, head, opts.prefix) end
  local left = model.count - shown
  return h.div{
    class = "sheet", data_sheet = model.kind, data_prefix = opts.prefix, data_head = head,
    h.div{
      class = "scroll", tabindex = "0", role = "region", aria_label = "Table: " .. opts.label,
      h.table{id = opts.id, class = model.kind, caption(model, opts.frame), head_row(model), h.tbody{rows}},
    },
    left > 0 and h.p{class = "more", ("%d more rows are in this page; its script shows them."):format(left)},
    left > 0 and h.script{type = "application/json", rest(model, shown)},
  }
end

return tables
