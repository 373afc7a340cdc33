--- Analyzers: what turns an article into a frame. This file knows their contract; their names are
-- kept in `newskit.analyzer.registry`, and the order in which several run is that of `newskit.pipeline.plan`.
--
-- An analyzer is a table with
--
-- * `name`, unique; `summary`, one line;
-- * `run(article, options, results)`, which returns a frame. `results` holds, by name, the frames of
--   the analyzers named in `needs`;
-- * optional `needs`, a list of names; `options`, a declaration as `newskit.base.options` takes it; `example`,
--   a line for `help`;
-- * optional, for corpora: `part(article, options, results)`, what one article adds (a frame, or any
--   string; by default what `run` gives), `merge(state, part, article, options)`, which returns the new
--   state (nil at first), and `finish(state, options)`, which returns the frame (by default the state
--   is one). `merge` may also be a table `{where=, keys=, measures=, sort=, top=}`, as the methods of
--   frames take them; the measure "articles" counts the articles that a group occurs in; `finish` is then
--   given the frame that it makes. Without `merge` the frames of a corpus are
--   joined, with a column `article` in front; `finish` then gets the caption of each, or false, in a list, too.
--
-- What `part` gives crosses threads as text; so do frames, whose columns carry nothing but their values.
-- `merge` sees the articles in order, whatever the number of workers; of the article itself it is given
-- `number`, and the fields that are strings.
-- @module newskit.analyzer
local guard = require "newskit.base.guard"
local options = require "newskit.base.options"
local pipeline = require "newskit.pipeline"
local plan = require "newskit.pipeline.plan"
local registry = require "newskit.analyzer.registry"
local schema = require "newskit.base.schema"
local subject = require "newskit.base.subject"

local analyzer = {names = registry.names, find = registry.find, is = registry.is}

local meta = {__name = "newskit.analyzer"}

local declarations = schema.new("analyzer", "field", {
  name = {type = "string", needed = true}, summary = {type = "string"}, run = {type = "function", needed = true},
  needs = {type = "list"}, options = {type = "table"}, part = {type = "function"}, merge = {type = "function|table"},
  finish = {type = "function"}, show = {type = "table"}, title = {type = "string"}, source = {type = "string"},
  example = {type = "string"},
})

local function check(declaration, level)
  declarations:check(declaration, 1, level + 1)
  local name = declaration.name
  if not name:find "^[%a_][%w_-]*$" then
    schema.blame(1, "analyzer", "field 'name': letters, digits and underscores expected", level)
  end
  if registry.has(name) then schema.blame(1, "analyzer", ("there is already an analyzer '%s'"):format(name), level) end
end

--- Makes an analyzer and makes its name known.
-- @tparam table declaration see above
-- @treturn newskit.analyzer callable: `analyzer(article, options)`
-- @raise when the declaration is not right or the name is taken
-- @usage
-- nk.analyzer{name = "shouting", run = function(article)
--   local frame = nk.frame{columns = {{name = "word"}}}
--   for word in article.body.text:gmatch "%f[%w]%u%u%u+%f[%W]" do frame:add{word = word} end
--   return frame
-- end}
function analyzer.new(declaration)
  check(declaration, 2)
  local name = declaration.name
  local self = setmetatable({}, meta)
  for field, value in pairs(declaration) do self[field] = value end
  self.needs = declaration.needs or {}
  self.declared = options.new(name, declaration.options)
  registry.add(self)
  return self
end

-- The step that an analyzer called by itself is.
local function step_of(self, opts)
  return {
    name = self.name, analyzer = self, options = self.declared:resolve(opts, 2, 3), part = self.part,
    merge = self.merge, finish = self.finish,
  }
end

-- One analyzer on an article, a document, a string or a corpus; `nk.keywords(article, {top = 5})`.
meta.__call = function(self, value, opts)
  local step = step_of(self, opts)
  if subject.is_corpus(value) then return pipeline.from_steps({step}):run(value).frames[self.name] end
  local article, message = subject.article(value)
  if not article then schema.blame(1, self.name, message) end
  local steps, problem = plan.order{step}
  if not steps then error(problem, 2) end
  local ok, results = guard.call(plan.run, steps, article)
  if not ok then error(plan.explain(results), 2) end
  return results[self.name]
end

meta.__tostring = function(self)
  return ("analyzer '%s'%s"):format(self.name, self.summary and ": " .. self.summary or "")
end

return analyzer
