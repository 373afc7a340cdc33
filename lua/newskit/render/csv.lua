--- The CSV renderer (RFC 4180): a frame is a table; a report is its tables one after another, or, saved,
-- one file a frame. Spans are written as `first-last` pairs, 1-based inclusive, separated by spaces.
-- @module newskit.render.csv
local decimal = require "newskit.base.decimal"
local lfs = require "lfs"
local render = require "newskit.render"

local function cell(value, column, options)
  if value == nil then return "" end
  if column.type == "spans" then
    local parts = {}
    for i, span in ipairs(value) do parts[i] = span.first .. "-" .. span.last end
    return table.concat(parts, " ")
  end
  if column.type ~= "string" then return decimal.text(value) end
  -- A spreadsheet takes these as the beginning of a formula.
  if options.safe and value:find "^[=+@\t\r-]" then value = "'" .. value end
  if value:find '[",\r\n]' then value = '"' .. value:gsub('"', '""') .. '"' end
  return value
end

local function frame_csv(frame, options)
  local lines, names = {}, {}
  for i, column in ipairs(frame.columns) do
    names[i] = cell(column.name, {type = "string"}, options)
  end
  lines[1] = table.concat(names, ",")
  for index = 1, #frame do
    local cells = {}
    for i, column in ipairs(frame.columns) do
      cells[i] = cell(frame:get(index, column.name), column, options)
    end
    lines[#lines + 1] = table.concat(cells, ",")
  end
  return (options.excel and "\u{FEFF}" or "") .. table.concat(lines, "\r\n") .. "\r\n"
end

local function report_csv(report, options)
  local parts = {}
  for i, section in ipairs(report.sections) do parts[i] = frame_csv(section.frame, options) end
  return table.concat(parts, "\r\n")
end

--- Writes a report of one section to the file `path`, one of several into the folder `path`, or, when
-- `path` ends in .csv, beside it as `path-NAME.csv`.
local function save(report, options, path)
  if #report.sections == 1 then return render.write(path, frame_csv(report.sections[1].frame, options)) end
  local stem = path:match "^(.*)%.csv$"
  if not stem and lfs.attributes(path, "mode") ~= "directory" then
    local made, message = lfs.mkdir(path)
    if not made then return nil, path .. ": " .. message end
  end
  for _, section in ipairs(report.sections) do
    local name = (stem and stem .. "-" or path:gsub("/*$", "/")) .. section.name .. ".csv"
    local ok, message = render.write(name, frame_csv(section.frame, options))
    if not ok then return nil, message end
  end
  return path
end

return render.new{
  name = "csv", summary = "one table a frame", extension = "csv",
  options = {
    safe = {default = true, summary = "put ' before text that a spreadsheet takes as a formula"},
    excel = {default = false, summary = "begin with the mark that tells a spreadsheet of UTF-8"},
  },
  report = report_csv, save = save,
}
