--- Analyzers: what turns an article into a frame. This file knows their contract and their names; the
-- order in which they run is that of `newskit.pipeline.plan`.
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
--   joined, with a column `article` in front.
--
-- What `part` gives crosses threads as text; so do frames, whose columns carry nothing but their values.
-- `merge` sees the articles in order, whatever the number of workers; of the article itself it is given
-- `number`, and the fields that are strings.
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"

local analyzer = {}

local meta = {__name = "newskit.analyzer"}

-- The analyzers that ship, as they are listed: each is the file of its name in `analyzers/`.
local shipped = {
  "articles", "volume", "contrast", "keywords", "ngrams", "collocations", "keyness", "dispersion",
  "diversity", "readability", "concordance", "quotes", "speakers", "sources", "entities",
}

local known, order = {}, {}
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
    schema.blame(1, "analyzer", "field 'name': letters, digits and underscores expected", level + 1)
  end
  if known[name] then schema.blame(1, "analyzer", ("there is already an analyzer '%s'"):format(name), level + 1) end
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
  check(declaration, 1)
  local name = declaration.name
  local self = setmetatable({}, meta)
  for field, value in pairs(declaration) do self[field] = value end
  self.needs = declaration.needs or {}
  self.declared = options.new(name, declaration.options)
  known[name] = self
  order[#order + 1] = name
  return self
end

--- The names of all analyzers: those that ship in their own order, then the user's as they came.
function analyzer.names()
  return options.names(shipped, order)
end

--- The analyzer called `name`, loaded when it ships with newskit; nil and a message when there is none.
function analyzer.find(name)
  if known[name] then return known[name] end
  for _, candidate in ipairs(shipped) do
    if candidate == name then return require("newskit.analyzers." .. name) end
  end
  return nil, options.unknown("analyzer", tostring(name), analyzer.names())
end

--- Whether `value` is an analyzer.
function analyzer.is(value)
  return getmetatable(value) == meta
end

-- One analyzer on one subject; `nk.keywords(article, {top = 5})`.
meta.__call = function(self, subject, opts)
  return require("newskit.pipeline.plan").single(self, subject, opts)
end

meta.__tostring = function(self)
  return ("analyzer '%s'%s"):format(self.name, self.summary and ": " .. self.summary or "")
end

return analyzer
