--- Pipelines over corpora: what each article adds is worked out by itself, then folded together in the
-- order of the articles. The first can be done by several Lua states at once, the second is done by one;
-- so the result is the same for any number of them, and nothing is held but what the merging keeps.
-- @module newskit.pipeline.fold
local core = require "newskit.core"
local crew = require "newskit.pipeline.crew"
local frame = require "newskit.frame"
local group = require "newskit.frame.group"
local guard = require "newskit.base.guard"
local item = require "newskit.corpus.item"
local plan = require "newskit.pipeline.plan"
local report = require "newskit.report"
local script = require "newskit.render.database.script"
local subject = require "newskit.base.subject"

local fold = {}

--- The fields of an article that are plain text, which is what `merge` is given of it.
local function digest(article)
  local fields = {}
  for _, name in ipairs(subject.text_fields) do
    local value = article[name]
    if name == "origin" and value ~= nil then value = tostring(value) end
    if type(value) == "string" then fields[name] = value end
  end
  return fields
end

--- Of a frame that is merged by declaration, only what the merging looks at.
local function reduce(part, merge)
  if merge.where then part = part:where(merge.where) end
  return part:select(group.needs(merge.keys, merge.measures)):with{settings = {}}
end

--- What an article adds to each step of the pipeline, by name; raises as the analyzers do.
local function parts_of(pipeline, article)
  local results = plan.run(pipeline.ordered, article, true)
  local parts = {}
  for _, step in ipairs(pipeline.steps) do
    local part = results[step.name]
    if step.part then part = step.part(article, step.options, results) end
    if type(step.merge) == "table" then part = reduce(part, step.merge) end
    parts[step.name] = part
  end
  return parts
end

--- What an article adds: `{article=, parts=}`, or `{failure=}`, or `{left_out= (the reason), times=}`.
function fold.contribution(pipeline, article)
  local where = pipeline.about.where
  if where then
    local ok, keep, reason = guard.call(where, article)
    if not ok then return {failure = "where: " .. tostring(keep)} end
    if not keep then return {left_out = reason or "where"} end
  end
  local ok, parts = guard.call(parts_of, pipeline, article)
  if not ok then return {failure = plan.explain(parts)} end
  return {article = digest(article), parts = parts}
end

--- The contribution of an item that is not read yet.
function fold.of_item(pipeline, each)
  local ok, article, message, code, count = guard.call(item.read, each)
  if not ok then return {failure = tostring(article)} end
  if code == "withheld" then return {left_out = message} end
  if code == "passed" then return {left_out = message, times = count} end
  if not article then return {failure = message} end
  return fold.contribution(pipeline, article)
end

--- The report of one item, rendered: `{output=}`, or `{failure=}`, or `{left_out=}`.
-- @tparam table each `format`, and `options` of the renderer
function fold.output(pipeline, article, each)
  local where = pipeline.about.where
  if where then
    local keep, reason = where(article)
    if not keep then return {left_out = reason or "where"} end
  end
  return {output = pipeline:run(article):render(each.format, each.options).text}
end

--- The same for an item that is not read yet.
function fold.output_of_item(pipeline, each_item, each)
  local ok, article, message, code, count = guard.call(item.read, each_item)
  if not ok then return {failure = tostring(article)} end
  if code == "withheld" then return {left_out = message} end
  if code == "passed" then return {left_out = message, times = count} end
  if not article then return {failure = message} end
  local done, made = guard.call(fold.output, pipeline, article, each)
  if not done then return {failure = tostring(made)} end
  return made
end

local function span_text(text, spans)
  local parts = {}
  for i, span in ipairs(spans) do parts[i] = text:sub(span.first, span.last) end
  return table.concat(parts, " … ")
end

--- The columns of a joined frame: the number of the article, the fields in `with`, then those of `part`,
-- with the text of spans instead of their positions, which mean nothing without the article.
local function joined_columns(part, with)
  local columns, taken = {{name = "article", type = "integer"}}, {article = true}
  for _, name in ipairs(with) do
    columns[#columns + 1] = {name = name, type = "string"}
    taken[name] = true
  end
  for _, column in ipairs(part.columns) do
    columns[#columns + 1] = {
      name = taken[column.name] and column.name .. "_2" or column.name, unit = column.unit, title = column.title,
      summary = column.summary, keep = column.keep,
      type = column.type == "spans" and "string" or column.type, from = column.name,
    }
  end
  return columns
end

-- The fields of articles to set beside a frame: those that it has no column of; its own mean more.
local function fields_beside(part, with)
  local own, rest = {}, {}
  for _, column in ipairs(part.columns) do own[column.name] = true end
  for _, name in ipairs(with) do
    if not own[name] then rest[#rest + 1] = name end
  end
  return rest
end

--- Frames without a merging of their own are joined; a caption stays when it is that of all.
local function join(state, part, article, with)
  if not state then
    local beside = fields_beside(part, with)
    local columns = joined_columns(part, beside)
    state = {frame = frame.new{columns = columns, title = part.title}, columns = columns, with = beside, captions = {}}
    state.frame.caption = part.caption
  end
  state.captions[#state.captions + 1] = part.caption or false
  if state.frame.caption ~= part.caption then state.frame.caption = nil end
  for index = 1, #part do
    local record = {article = article.number}
    for _, name in ipairs(state.with) do record[name] = article[name] end
    for i = #state.with + 2, #state.columns do
      local column = state.columns[i]
      local value = part:get(index, column.from)
      if type(value) == "table" then value = part.text and span_text(part.text, value) or nil end
      record[column.name] = value
    end
    state.frame:add(record)
  end
  return state
end

--- Merging declared as `{where=, keys=, measures=, sort=, top=}`.
local function regroup(merge, state, part)
  state = state or group.new(part, merge.keys, merge.measures)
  return state:add(part)
end

local function finish_regroup(merge, state)
  local result = state:frame(frame.new, {})
  if merge.sort then
    local keys = type(merge.sort) == "table" and merge.sort or {merge.sort}
    result = result:sort(table.unpack(keys))
  end
  local rest = merge.top and #result - merge.top or 0
  if rest > 0 then
    result = result:top(merge.top)
    result.dropped = {["rows after the first " .. merge.top] = rest}
  end
  return result
end

local function finish_step(step, state)
  local merge, finish = step.merge, step.finish
  if type(merge) == "table" then state = finish_regroup(merge, state) end
  local captions = not merge and state.captions or nil
  if not merge then state = state.frame end
  if finish then state = finish(state, step.options, captions) end
  assert(frame.is(state), "analyzer '" .. step.name .. "': merging gave no frame")
  return state
end

--- The frame of one article by a step that has a `merge` of its own: folded like those of many, so that
-- the columns are the same.
function fold.alone(step, result, article)
  local state
  if type(step.merge) == "table" then
    state = regroup(step.merge, nil, reduce(result, step.merge))
  else
    local about = digest(article)
    about.number = 1
    state = step.merge(nil, result, about, step.options)
  end
  return plan.complete(finish_step(step, state), step, article)
end

local folder_meta = {}
folder_meta.__index = folder_meta

--- What folds contributions together: `add` them in order, then `finish`.
function fold.new(pipeline)
  return setmetatable({
    pipeline = pipeline, states = {}, articles = 0, failed = {}, left_out = {}, dropped = {}, lists = {},
  }, folder_meta)
end

local function note_counts(self, step, part)
  if not frame.is(part) then return end
  for reason, count in pairs(part.dropped or {}) do
    local counts = self.dropped[step.name] or {}
    counts[reason] = (counts[reason] or 0) + count
    self.dropped[step.name] = counts
  end
  for _, name in ipairs(part.lists or {}) do
    local names = self.lists[step.name] or {}
    if not names[name] then
      names[#names + 1] = name
      names[name] = true
    end
    self.lists[step.name] = names
  end
end

--- Adds a contribution; `name` is that of the item, for messages.
function folder_meta:add(contribution, name)
  if contribution.left_out then
    self.left_out[contribution.left_out] = (self.left_out[contribution.left_out] or 0)
      + (contribution.times or 1)
    return
  end
  if contribution.failure then
    self.failed[#self.failed + 1] = {source = name, message = contribution.failure}
    if self.stops then error(("%s: %s"):format(name, tostring(contribution.failure)), 0) end
    return
  end
  self.articles = self.articles + 1
  local article = contribution.article
  article.number = self.articles
  for _, step in ipairs(self.pipeline.steps) do
    local part, merge = contribution.parts[step.name], step.merge
    local state = self.states[step.name]
    note_counts(self, step, part)
    if type(merge) == "function" then
      state = merge(state, part, article, step.options)
    elseif merge then
      state = regroup(merge, state, part)
    else
      state = join(state, part, article, self.pipeline.about.with or {})
    end
    self.states[step.name] = state
  end
end

--- The frames of no articles at all: those of an empty one, for their columns, without their rows.
local function empty_frames(pipeline)
  local folder = fold.new(pipeline)
  local parts = parts_of(pipeline, {body = core.document "", kind = "empty"})
  folder:add({article = {}, parts = parts}, "")
  local results = {}
  for _, step in ipairs(pipeline.steps) do
    results[step.name] = finish_step(step, folder.states[step.name]):top(0)
  end
  return results
end

--- The report of all that was added.
-- @tparam {string,...} sources as the corpus describes them
function folder_meta:finish(sources)
  local results, empty = {}, self.articles == 0 and empty_frames(self.pipeline)
  for _, step in ipairs(self.pipeline.steps) do
    local found = empty and empty[step.name] or finish_step(step, self.states[step.name])
    local result = plan.complete(found, step)
    for reason, count in pairs(self.dropped[step.name] or {}) do
      result.dropped = result.dropped or {}
      result.dropped[reason] = count
    end
    result.lists = result.lists or self.lists[step.name]
    results[step.name] = result
  end
  return report.from_results(self.pipeline, results, {corpus = {
    articles = self.articles, failed = self.failed, left_out = self.left_out, sources = sources,
  }})
end

--- Runs a pipeline over a corpus, in this Lua state or in `opts.workers` others.
function fold.run(pipeline, corpus, opts)
  local folder, kept = fold.new(pipeline), {}
  folder.stops = corpus.stops
  if opts.articles and opts.workers > 1 then error("articles are kept with one worker", 0) end
  if opts.workers > 1 then
    crew.work(pipeline, corpus, opts.workers, nil,
      function(one) return fold.of_item(pipeline, one) end,
      function(made, name) folder:add(made, name) end)
    return folder:finish(corpus:describe())
  end
  for _, article in corpus:articles() do
    folder:add(fold.contribution(pipeline, article), tostring(article.origin or "article"))
    if opts.articles and folder.articles > #kept then kept[#kept + 1] = script.article(article) end
  end
  for _, one in ipairs(corpus.withheld) do folder:add({left_out = one.status, times = one.count}) end
  table.move(corpus.failed, 1, #corpus.failed, #folder.failed + 1, folder.failed)
  local made = folder:finish(corpus:describe())
  made.articles = opts.articles and kept or nil
  return made
end

return fold
