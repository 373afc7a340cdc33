--- Pipelines: immutable lists of analyzers, run over an article or a corpus.
-- @module newskit.pipeline
local fold = require "newskit.pipeline.fold"
local guard = require "newskit.base.guard"
local options = require "newskit.base.options"
local plan = require "newskit.pipeline.plan"
local report = require "newskit.report"
local schema = require "newskit.base.schema"
local subject = require "newskit.base.subject"

local pipeline = {}

local methods = {}
local meta = {__name = "newskit.pipeline", __index = methods}

local run_options = options.new("pipeline:run", {
  workers = {default = 1, minimum = 1}, articles = {default = false},
})

local declarations = schema.new("pipeline", "field", {
  name = {type = "string"}, summary = {type = "string"}, title = {type = "string"}, where = {type = "function"},
  with = {type = "list"},
})

local function make(steps, about, level)
  local names = {}
  for _, step in ipairs(steps) do
    if names[step.name] then
      local hint = 'name one of them with as = "…"'
      error(("analyzer '%s' twice in a pipeline (%s)"):format(step.name, hint), level + 1)
    end
    names[step.name] = true
  end
  local ordered, message = plan.order(steps)
  if not ordered then error(message, level + 1) end
  return setmetatable({steps = steps, ordered = ordered, about = about}, meta)
end

local function steps_of(items, level)
  local steps = {}
  for i, item in ipairs(items) do
    local step, message = plan.step(item)
    if not step then error(("bad item #%d of a pipeline (%s)"):format(i, message), level + 1) end
    steps[i] = step
  end
  return steps
end

--- What is wrong with the fields named in `with`, or nil.
local function fault_of_with(with)
  local known = {}
  for _, name in ipairs(subject.text_fields) do known[name] = true end
  for _, name in ipairs(with or {}) do
    if not known[name] then return options.unknown("field of an article", tostring(name), subject.text_fields) end
  end
  return nil
end

--- Makes a pipeline.
-- @tparam table declaration a list of analyzers: names, analyzers, or `{name, option = value, as =
-- "another name", show = {title=, caption=, columns=, rows=, sort=, body=}}`; and the fields `name`,
-- `title`, `summary`; and for corpora `where`, a function of the article that gives whether it counts, and
-- if not, why, and `with`, a list of fields of the articles that stand beside the rows of joined frames
-- @treturn newskit.pipeline
-- @raise when an analyzer, an option or a need is not known, and when needs form a circle
-- @usage nk.pipeline{"keywords", {"ngrams", n = 3, as = "trigrams"}, my_analyzer}:run(article)
function pipeline.new(declaration)
  declarations:check(declaration)
  local about = {}
  for key, value in pairs(declaration) do
    if type(key) == "string" then about[key] = value end
  end
  local fault = fault_of_with(about.with)
  if fault then schema.blame(1, "pipeline", fault) end
  return make(steps_of(declaration, 2), about, 2)
end

--- A pipeline of steps that `newskit.pipeline.plan` made.
function pipeline.from_steps(steps, about)
  return make(steps, about or {}, 2)
end

--- A new pipeline with more analyzers at the end; this one stays as it is.
-- @param item as an item of `nk.pipeline`
function methods:use(item)
  local steps = table.move(self.steps, 1, #self.steps, 1, {})
  steps[#steps + 1] = steps_of({item}, 2)[1]
  return make(steps, self.about, 2)
end

--- Runs the pipeline.
-- @param value an article, a document, a string or a corpus
-- @tparam[opt] table opts for corpora: `workers` (1), how many Lua states do the work; more than one needs
-- a pipeline that they can find too: one that ships, or one of a file
--   `articles`, whether what databases hold of each article is kept, in `report.articles`; with one worker
-- @treturn newskit.report
-- @raise as an analyzer does, with its name
function methods:run(value, opts)
  if opts ~= nil then opts = run_options:resolve(opts, 2, 2) end
  if subject.is_corpus(value) then return fold.run(self, value, opts or {workers = 1}) end
  local article, message = subject.article(value)
  if not article then schema.blame(1, "pipeline:run", message) end
  local ok, results = guard.call(plan.run, self.ordered, article)
  if not ok then error(plan.explain(results), 2) end
  for _, step in ipairs(self.steps) do
    if step.own_merge then
      results[step.name] = fold.alone(step, results[step.name], article)
    end
  end
  return report.from_results(self, results, {article = article})
end

--- The same pipeline with a note of where it can be found again.
function pipeline.with_origin(self, origin)
  return setmetatable({steps = self.steps, ordered = self.ordered, about = self.about, origin = origin}, meta)
end

--- The names of the analyzers in order.
function methods:names()
  local names = {}
  for i, step in ipairs(self.steps) do names[i] = step.name end
  return names
end

meta.__tostring = function(self)
  local name = self.about.name and (" '" .. self.about.name .. "'") or ""
  return ("pipeline%s of %s"):format(name, table.concat(self:names(), ", "))
end

meta.__len = function(self) return #self.steps end

--- Whether `value` is a pipeline.
function pipeline.is(value)
  return getmetatable(value) == meta
end

return pipeline
