--- The Markdown renderer: headings and tables as GitHub and most others read them.
-- @module newskit.render.markdown
local facts = require "newskit.render.facts"
local number = require "newskit.display.number"
local render = require "newskit.render"

local plain = facts.escape

local function cell(frame, column, value)
  if value == nil then return "" end
  if column.type == "spans" then
    local parts = {}
    for i, span in ipairs(value) do
      parts[i] = frame.text and frame.text:sub(span.first, span.last) or (span.first .. "-" .. span.last)
    end
    return plain(table.concat(parts, " … "))
  end
  if type(value) == "number" then return number.format(value) end
  if type(value) == "boolean" then return value and "yes" or "no" end
  return plain(value)
end

local function frame_markdown(frame, options, columns)
  local chosen, heads, rules, lines = {}, {}, {}, {}
  if columns then
    for i, name in ipairs(columns) do chosen[i] = frame:column(name) end
  else
    chosen = frame.columns
  end
  for i, column in ipairs(chosen) do
    heads[i] = plain((column.title or column.name) .. (column.unit and " (" .. column.unit .. ")" or ""))
    rules[i] = (column.type == "integer" or column.type == "number") and "---:" or "---"
  end
  lines[1] = "| " .. table.concat(heads, " | ") .. " |"
  lines[2] = "| " .. table.concat(rules, " | ") .. " |"
  local count = math.min(#frame, options.rows or #frame)
  for index = 1, count do
    local cells = {}
    for i, column in ipairs(chosen) do cells[i] = cell(frame, column, frame:get(index, column.name)) end
    lines[#lines + 1] = "| " .. table.concat(cells, " | ") .. " |"
  end
  if count < #frame then lines[#lines + 1] = ("\n%d of %d rows."):format(count, #frame) end
  return table.concat(lines, "\n") .. "\n"
end

--- The columns of a section; one set below its row in text is the last one here.
local function shown_columns(section)
  if not section.columns or not section.body then return section.columns end
  local names = table.move(section.columns, 1, #section.columns, 1, {})
  names[#names + 1] = section.body
  return names
end

local function report_markdown(report, options)
  local lines = report.article and facts.markdown(report.article) or {}
  if report.title then table.insert(lines, 1, "# " .. plain(report.title) .. "\n") end
  if report.corpus then
    local corpus, left_out = report.corpus, facts.left_out(report.corpus.left_out)
    lines[#lines + 1] = ("%s, %s failed%s.\n"):format(facts.count(corpus.articles, "article"),
      facts.count(#corpus.failed, "input"), left_out and ", left out: " .. plain(left_out) or "")
  end
  for _, section in ipairs(report.sections) do
    lines[#lines + 1] = "## " .. plain(section.title) .. "\n"
    local rows = options.rows or section.rows
    lines[#lines + 1] = frame_markdown(section.frame, {rows = rows}, shown_columns(section))
    local dropped = facts.left_out(section.frame.dropped)
    if dropped then lines[#lines + 1] = "Left out: " .. plain(dropped) .. "\n" end
    if section.caption then lines[#lines + 1] = plain(section.caption) .. "\n" end
  end
  return table.concat(lines, "\n")
end

return render.new{
  name = "markdown", summary = "headings and tables", extension = "md",
  options = {rows = {type = "integer", minimum = 1, summary = "rows shown of each frame"}},
  report = report_markdown,
}
