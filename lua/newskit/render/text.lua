--- The text renderer: reports for a terminal, laid out for its width.
-- @module newskit.render.text
local facts = require "newskit.render.facts"
local layout = require "newskit.display.table"
local render = require "newskit.render"
local sparkline = require("newskit.display.plot").sparkline
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local function add_corpus(lines, corpus, options, style)
  local text = facts.count(corpus.articles, "article")
  local left_out = facts.left_out(corpus.left_out)
  if left_out then text = text .. " · left out: " .. left_out end
  if #corpus.failed > 0 then text = text .. " · " .. facts.count(#corpus.failed, "input") .. " failed" end
  facts.add_wrapped(lines, text, options.width, style.dim)
end

--- A series as a sparkline between its first and its last value of x.
local function add_line(lines, section, options)
  local plot = section.plot
  local series = plot.x and section.frame:where(function(record) return record[plot.x] ~= nil end) or section.frame
  local values, count = series:values(plot.y)
  if count < 2 then return end
  local function end_text(index) return width.plain(tostring(series:get(index, plot.x or plot.y))) end
  local first, last = end_text(1), end_text(count)
  local cells = options.width - width.of(first) - width.of(last) - 2
  if cells < 4 then return end
  lines[#lines + 1] = ("%s %s %s"):format(first, sparkline(values, count, cells), last)
end

--- The column that bars are drawn of, or nil.
local function bar_of(section)
  local plot = section.plot
  if not plot or plot.kind ~= "bar" then return nil end
  return facts.worth_bars(section.frame:values(plot.y)) and plot.y or nil
end

local function add_section(lines, section, options, style)
  local shown = section.frame:with{title = section.title}
  lines[#lines + 1] = ""
  lines[#lines + 1] = layout(shown, {
    width = options.width, rows = options.rows or section.rows, columns = section.columns,
    color = options.color, body = section.body, label = section.label,
    bar = bar_of(section),
    more = ("--top %d or --format csv"):format(#shown),
  })
  if section.plot and section.plot.kind == "line" then add_line(lines, section, options) end
  local dropped = facts.left_out(section.frame.dropped)
  if dropped then facts.add_wrapped(lines, "left out: " .. dropped, options.width, style.dim) end
  if section.caption then facts.add_wrapped(lines, section.caption, options.width, style.dim) end
end

local function resolve(options)
  return {
    width = options.width or terminal.width(), rows = options.rows, color = options.color or false,
  }
end

--- The whole report.
local function report_text(report, given)
  local options = resolve(given)
  local style, lines = terminal.style(options.color), {}
  if report.title then facts.add_wrapped(lines, report.title, options.width, style.bold) end
  if report.article then facts.add(lines, report.article, options, style) end
  if report.corpus then add_corpus(lines, report.corpus, options, style) end
  for _, section in ipairs(report.sections) do add_section(lines, section, options, style) end
  if lines[1] == "" then table.remove(lines, 1) end
  return table.concat(lines, "\n") .. "\n"
end

return render.new{
  name = "text", summary = "aligned tables for a terminal", extension = "txt",
  options = {
    width = {type = "integer", minimum = 20, summary = "columns to lay out for (those of the terminal)"},
    rows = {type = "integer", minimum = 1, summary = "rows shown of each frame"},
    color = {type = "boolean", summary = "use colors"},
  },
  report = report_text,
}
