--- What the renderers of one kind of table share: finding it in a report.
-- @module newskit.render.shared.rows
local rows = {}

local function has(frame, names)
  local known = {}
  for _, column in ipairs(frame.columns) do known[column.name] = true end
  for _, name in ipairs(names) do
    if not known[name] then return false end
  end
  return true
end

--- The first frame of a report that has the columns called `names`, and the set of names of its columns.
-- @tparam newskit.report report
-- @tparam string format for the message
-- @tparam {string,...} names
-- @tparam string maker the analyzer that makes such a frame
-- @raise when there is none
function rows.find(report, format, names, maker)
  for _, section in ipairs(report.sections) do
    if has(section.frame, names) then
      local known = {}
      for _, column in ipairs(section.frame.columns) do known[column.name] = column end
      return section.frame, known
    end
  end
  error(("format '%s': a table with the columns %s expected, as '%s' makes it"):format(format,
    table.concat(names, ", "), maker), 0)
end

-- The columns of the tokens themselves, and the number of the article.
local own = {article = true, paragraph = true, sentence = true, number = true, form = true, norm = true, upos = true,
  xpos = true, entity = true, space = true}

--- The fields of articles that stand beside the tokens, in order.
function rows.fields(frame, known)
  local list = {}
  for _, column in ipairs(frame.columns) do
    if not own[column.name] and known[column.name].type == "string" then list[#list + 1] = column.name end
  end
  return list
end

return rows
