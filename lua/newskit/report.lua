--- Reports: frames in sections, with the article or the corpus they are about and the settings that
-- made them. How a report looks is the renderers' part.
-- @module newskit.report
local core = require "newskit.core"
local frame = require "newskit.frame"
local schema = require "newskit.base.schema"
local render = require "newskit.render"

local report = {}

local methods = {}
local meta = {__name = "newskit.report"}

local plot_kinds = {"bar", "line", "dispersion", "network"}

local reports = schema.new("report", "field", {
  title = {type = "string"}, article = {type = "any"}, corpus = {type = "any"}, provenance = {type = "table"},
  sections = {type = "list"},
})
local section_fields = schema.new("report", "field of a section", {
  frame = {type = "any", needed = true}, title = {type = "string"}, caption = {type = "string"},
  columns = {type = "list"}, rows = {type = "integer"}, sort = {type = "string|list"}, body = {type = "string"},
  label = {type = "function"}, plot = {type = "string|table|boolean"},
})
local plots = schema.new("report", "field of a plot", {
  kind = {type = "string", choices = plot_kinds, needed = true}, x = {type = "string"}, y = {type = "string"},
  group = {type = "string"}, rows = {type = "integer"},
})

--- A plot with its columns: x is by default the first column of text, y the frame's measure or the first
-- column of numbers.
local function plot_of(plot, frame_of, level)
  if type(plot) == "string" then plot = {kind = plot} end
  plots:check(plot, 1, level)
  local result = {kind = plot.kind, x = plot.x, y = plot.y, group = plot.group, rows = plot.rows}
  local wanted = plot.kind == "dispersion" and {} or {integer = true, number = true}
  local first
  for _, column in ipairs(frame_of.columns) do
    if wanted[column.type] then
      first = first or column.name
      if column.name == frame_of.measure then first = column.name end
    elseif column.type == "string" then
      result.x = result.x or column.name
    end
  end
  result.y = result.y or first
  for _, axis in ipairs{"x", "y", "group"} do
    if result[axis] then frame_of:column(result[axis]) end
  end
  return result
end

--- A section from a frame or from `{frame=, title=, caption=, columns=, rows=, sort=, body=, plot=}`.
local function section_of(item, index, level)
  local section = frame.is(item) and {frame = item} or item
  if type(section) ~= "table" or not frame.is(section.frame) then
    schema.blame(1, "report", ("section %d has no frame"):format(index), level)
  end
  section_fields:check(section, 1, level)
  local result = {}
  for key, value in pairs(section) do result[key] = value end
  if result.sort then
    local keys = type(result.sort) == "table" and result.sort or {result.sort}
    result.frame = result.frame:sort(table.unpack(keys))
  end
  if result.plot then result.plot = plot_of(result.plot, result.frame, level + 1) end
  result.name = result.frame.name or ("section_" .. index)
  result.title = result.title or result.frame.title or result.name
  result.caption = result.caption or result.frame.caption
  return result
end

--- Makes a report of one's own.
-- @tparam table fields `title`, `article`, and `sections`: a list of frames, or of `{frame=, title=,
-- caption=, columns= (names), rows= (how many are shown), sort= (as `frame:sort`), body= (a column that
-- is set below its row), label= (a function of a record that gives a line to show in the place of
-- columns), plot= {kind = "bar", "line" or "dispersion", x=, y=, group= (columns), rows=}}`
-- @usage nk.report{title = "Voices", sections = {{frame = nk.quotes(art), columns = {"speaker"}}}}
function report.new(fields)
  reports:check(fields)
  local self = setmetatable({
    title = fields.title, article = fields.article, corpus = fields.corpus, sections = {}, frames = {},
    provenance = fields.provenance or {},
  }, meta)
  self.provenance.newskit = core.version
  for i, item in ipairs(fields.sections or {}) do
    local section = section_of(item, i, 2)
    self.sections[i] = section
    self.frames[section.name] = self.frames[section.name] or section.frame
  end
  return self
end

local function section_of_step(step, result)
  local section = {frame = result}
  for _, show in ipairs{step.analyzer.show or {}, step.show or {}} do
    for key, value in pairs(show) do section[key] = value end
  end
  if result.name ~= step.name then section.frame = result:with{name = step.name} end
  return section
end

--- What every report records of how it was made.
local function provenance(pipeline, results)
  local analyzers = {}
  for i, step in ipairs(pipeline.ordered) do
    local result = results[step.name]
    analyzers[i] = {
      name = step.name, settings = result and result.settings or {}, lists = result and result.lists,
      dropped = result and result.dropped, hidden = step.hidden,
    }
  end
  return {pipeline = pipeline.about.name, analyzers = analyzers}
end

--- The report of a pipeline's results, by name.
function report.from_results(pipeline, results, about)
  local sections = {}
  for i, step in ipairs(pipeline.steps) do sections[i] = section_of_step(step, results[step.name]) end
  return report.new{
    title = pipeline.about.title, article = about.article, corpus = about.corpus, sections = sections,
    provenance = provenance(pipeline, results),
  }
end

--- Renders the report.
-- @tparam[opt="text"] string format a name of `nk.list "renderers"`
-- @tparam[opt] table opts of the renderer
-- @treturn newskit.rendering prints as its text; `:save(path)` writes it
-- @raise on an unknown format, naming the nearest
function methods:render(format, opts)
  local renderer, message = render.find(format or "text")
  if not renderer then schema.blame(1, "report:render", message, 1) end
  return render.run(renderer, self, opts, 2)
end

--- Renders a frame, as a report of it alone.
-- @tparam[opt="text"] string format a name of `nk.list "renderers"`
-- @tparam[opt] table opts of the renderer
-- @treturn newskit.rendering
function frame.methods:render(format, opts)
  local renderer, message = render.find(format or "text")
  if not renderer then schema.blame(1, "frame:render", message, 1) end
  return render.run(renderer, report.new{sections = {self}}, opts, 2)
end

--- Writes a frame in the format that the end of `path` names: frame:save "quotes.csv".
-- @tparam string path
-- @tparam[opt] string format
-- @return[1] path
-- @return[2] nil
-- @return[2] message
function frame.methods:save(path, format, opts)
  schema.expect(path, "string", 1, "frame:save", 1)
  return self:render(format or render.format_of(path) or "text", opts):save(path)
end

--- `nk.frame`: frames with what renders them.
report.frame = frame.new

--- Renders the report in the format that the end of `path` names and writes it there.
-- @tparam string path
-- @tparam[opt] string format
-- @return[1] path
-- @return[2] nil
-- @return[2] message
function methods:save(path, format, opts)
  if not format then format = render.format_of(path) or "text" end
  return self:render(format, opts):save(path)
end

meta.__index = methods
meta.__tostring = function(self) return tostring(self:render "text") end

--- Whether `value` is a report.
function report.is(value)
  return getmetatable(value) == meta
end

return report
