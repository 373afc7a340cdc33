--- Two versions of an article: what was added, removed, moved and changed, by word, as a table and as a page.
-- @module newskit.changes
local frame = require "newskit.frame"
local model = require "newskit.changes.model"
local options = require "newskit.base.options"
local page = require "newskit.changes.page"
local schema = require "newskit.base.schema"
local subject = require "newskit.base.subject"

local changes = {}

local declared = options.new("changes", {
  quotes = {default = true, summary = "whether quotations are compared too"},
})

--- The names of the options.
changes.declared = declared

local columns = {
  {name = "part", summary = "the field, or paragraph, quotation or figure"},
  {name = "change", summary = "added, removed, changed or moved"},
  {name = "old", type = "integer", summary = "number of the paragraph in the old version"},
  {name = "new", type = "integer", summary = "number of the paragraph in the new version"},
  {name = "added", type = "integer", unit = "tokens", summary = "how many words and marks came"},
  {name = "removed", type = "integer", unit = "tokens", summary = "how many words and marks went"},
  {name = "before", summary = "the old words"},
  {name = "after", summary = "the new words"},
  {name = "difference", summary = "both as one: [-old-] {+new+}"},
  {name = "speaker", summary = "who is quoted, in the new version where it is there"},
  {name = "old_speaker", summary = "who was quoted with it before, if another"},
}

-- "will {+not+} be [-here-]"
local function difference(runs)
  local pieces = {}
  for i, run in ipairs(runs or {}) do
    local text, space = run.text:match "^(.-)(%s?)$"
    if run.kind == "removed" then text = "[-" .. text .. "-]" end
    if run.kind == "added" then text = "{+" .. text .. "+}" end
    if space == "" and run.kind ~= "same" and i < #runs then space = " " end
    pieces[i] = text .. space
  end
  return table.concat(pieces)
end

local function both(old, new, where)
  local one, message = subject.article(old)
  if not one then schema.blame(1, where, message, 3) end
  local two
  two, message = subject.article(new)
  if not two then schema.blame(2, where, message, 3) end
  return one, two
end

local function frame_of(rows)
  local result = frame.new{columns = columns, name = "changes", title = "Changes"}
  for _, row in ipairs(rows) do
    if row.change ~= "same" then
      local record = {}
      for _, column in ipairs(columns) do record[column.name] = row[column.name] end
      if row.before and row.after then record.difference = difference(row.runs) end
      if record.difference == "" then record.difference = nil end
      result:add(record)
    end
  end
  return result
end

-- "2 paragraphs changed, 1 quotation added"
local function summary_of(rows)
  local counts, order = {}, {}
  for _, row in ipairs(rows) do
    local key = row.part .. "\0" .. row.change
    if row.change ~= "same" then
      if not counts[key] then order[#order + 1] = {key = key, part = row.part, change = row.change} end
      counts[key] = (counts[key] or 0) + 1
    end
  end
  local parts = {}
  for i, each in ipairs(order) do
    local count = counts[each.key]
    parts[i] = ("%d %s%s %s"):format(count, each.part, count > 1 and "s" or "", each.change)
  end
  return #parts > 0 and table.concat(parts, ", ") or "nothing was changed"
end

--- What changed from one version of an article to another.
-- @param old an article, a document or a string
-- @param new the same
-- @tparam[opt] table opts `quotes` (true): compare quotations too
-- @treturn newskit.frame a row for each field, paragraph, quotation and figure that is not the same
-- @usage nk.changes(nk.read "monday.html", nk.read "tuesday.html"):print()
function changes.of(old, new, opts)
  local one, two = both(old, new, "changes")
  return frame_of(model.of(one, two, declared:resolve(opts, 3, 2)))
end

--- The same as one page: the new version with what came and went in its place.
-- @treturn string HTML
function changes.page(old, new, opts)
  local one, two = both(old, new, "changes.page")
  local rows = model.of(one, two, declared:resolve(opts, 3, 2))
  return page(rows, two, summary_of(rows))
end

return setmetatable(changes, {__call = function(_, old, new, opts) return changes.of(old, new, opts) end})
