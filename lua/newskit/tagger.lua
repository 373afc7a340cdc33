--- Taggers: a label for each token, learned from examples.
--
-- A tagger is a linear-chain conditional random field over token columns (see docs/tagging.md for the
-- names of the built-in ones). Templates say which columns, at which tokens around, make a feature:
-- `"norm"`, `"norm@-1 norm"`, `"pos>"`. Models are single files; `tagger.load` reads any, and
-- `tagger.shipped` those that come with newskit.
--
-- Source: Lafferty, McCallum, Pereira 2001.
-- @module newskit.tagger

local core = require "newskit.core"
local files = require "newskit.base.file"
local frame = require "newskit.frame"
local models = require "newskit.models"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"

local tagger = {}

local methods = {}
local meta = {__name = "newskit.tagger", __index = methods}

--- Templates that suit words of any language: the word, its neighbors, how it is written and how it
-- begins and ends.
tagger.templates = {
  "", "norm", "form", "norm@-1", "norm@1", "norm@-2", "norm@2", "norm@-1 norm", "norm norm@1",
  "prefix2", "prefix3", "suffix1", "suffix2", "suffix3", "suffix4", "shape", "case place",
  "suffix3@-1", "suffix3@1", "case@-1 case case@1",
}

local training = options.new("tagger.train", {
  data = {type = "any", summary = "list, or iterator, of examples"},
  templates = {default = tagger.templates, summary = "what makes a feature"},
  scope = {default = "sentence", choices = {"sentence", "paragraph"}, summary = "what is one sequence"},
  epochs = {default = 8, minimum = 1, summary = "passes over the data"},
  cutoff = {default = 2, minimum = 0, summary = "features seen fewer times are left out"},
  rate = {type = "number", default = 0.1, minimum = 0, summary = "size of a learning step"},
  l2 = {type = "number", default = 1e-4, minimum = 0, summary = "pull of weights towards 0"},
  dropout = {type = "number", default = 0.3, minimum = 0, summary = "share of features hidden at random"},
  dictionary = {default = 0, minimum = 0, summary = "forms seen as often keep to their tags; 0: none"},
  strict = {default = true, summary = "tag pairs not seen are forbidden"},
  size = {default = 4 << 20, minimum = 1024, summary = "bytes of the model, about"},
  seed = {default = 1, minimum = 0, summary = "of all that is drawn at random"},
  note = {default = "", summary = "text kept in the model, for people"},
  progress = {type = "function", summary = "called with epoch, loss after each pass"},
})

local tagging = options.new("tagger:tag", {
  columns = {type = "table", summary = "further columns by name: a list of strings or false a token"},
  probabilities = {default = false, summary = "give the probability of each tag too"},
  bias = {type = "table", summary = "numbers added to the scores of tags, by name"},
})

local function is_columns(value)
  local kind = getmetatable(value)
  return kind and kind.__name == "newskit.columns"
end

-- The columns of a document, or of an example that has one; user columns in the order of names.
local function columns_of(document, extra)
  if is_columns(document) and not extra then return document end
  if type(document) == "string" then document = assert(core.document(document, {clitics = true})) end
  local columns = core.columns(document)
  local names = {}
  for name in pairs(extra or {}) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do assert(columns:add(name, extra[name])) end
  return columns
end

local function bad_data(index, problem)
  schema.blame(1, "tagger.train", ("option 'data': example %d %s"):format(index, problem), 3)
end

-- Calls `visit` with each example of a list or an iterator.
local function each_example(data, visit)
  if type(data) ~= "table" and type(data) ~= "function" then
    schema.blame(1, "tagger.train", "option 'data': a list or an iterator of examples expected", 3)
  end
  local index = 0
  local function one(example)
    index = index + 1
    if type(example) ~= "table" then bad_data(index, "is no table") end
    if not example.document then bad_data(index, "has no document") end
    if type(example.tags) ~= "table" then bad_data(index, "has no list of tags") end
    local columns = columns_of(example.document, example.columns)
    if #example.tags ~= #columns then
      bad_data(index, ("has %d tags for %d tokens"):format(#example.tags, #columns))
    end
    visit(columns, example.tags)
  end
  if type(data) == "table" then
    for _, example in ipairs(data) do one(example) end
  else
    for example in data do one(example) end
  end
end

--- Opens a model from its bytes.
-- @tparam string bytes
-- @treturn[1] newskit.tagger
-- @return[2] nil, message, code ("format"), position
function tagger.open(bytes)
  local model, message, code, position = core.tagger(bytes)
  if not model then return nil, message, code, position end
  return setmetatable({model = model, bytes = bytes}, meta)
end

--- Reads a model file.
-- @tparam string path
-- @treturn[1] newskit.tagger
-- @return[2] nil, message, code ("io", "format"), position
function tagger.load(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message, "io" end
  local bytes = file:read "a"
  file:close()
  if not bytes then return nil, path .. ": cannot be read", "io" end
  local self, problem, code, position = tagger.open(bytes)
  if not self then return nil, path .. ": " .. problem, code, position end
  return self
end

local loaded = {}

--- A model that comes with newskit: "pos" (parts of speech), "names" and those that `newskit list models`
-- calls taggers. Read on first use.
-- @tparam string name
-- @treturn newskit.tagger
-- @raise when there is none, its file is damaged, or it reads other columns than its card names
function tagger.shipped(name)
  schema.expect(name, "string", 1, "tagger.shipped", 1)
  if not loaded[name] then
    local card = models.find(name)
    if not card or card.kind ~= "tagger" then
      schema.blame(1, "tagger.shipped", ("no model is called '%s'"):format(name), 1)
    end
    local self = assert(tagger.load(models.path(name)))
    assert(models.check(card, self:templates()))
    loaded[name] = self
  end
  return loaded[name]
end

--- Trains a tagger.
-- @tparam table settings `data`, a list or an iterator of examples `{document=, tags=, columns=}`:
--   a document (or a text, which is split with clitics, or columns), a list of a tag a token, and any
--   further columns by name; and how to learn (see the defaults in this file)
-- @treturn newskit.tagger
-- @raise on an unknown option, a malformed template, or data that does not fit
-- @usage nk.tagger.train{data = {{document = doc, tags = {"O", "PLACE", "O"}}}, epochs = 10}
function tagger.train(settings)
  local opts = training:resolve(settings, 1, 2)
  local trainer, message = core.trainer(opts.templates, {
    scope = opts.scope, cutoff = opts.cutoff, rate = opts.rate, l2 = opts.l2, dropout = opts.dropout,
    dictionary = opts.dictionary, strict = opts.strict, size = opts.size, seed = opts.seed})
  if not trainer then schema.blame(1, "tagger.train", message, 1) end
  each_example(opts.data, function(columns, tags) assert(trainer:add(columns, tags)) end)
  for epoch = 1, opts.epochs do
    local loss = assert(trainer:epoch())
    if opts.progress then opts.progress(epoch, loss) end
  end
  return assert(tagger.open(assert(trainer:model(opts.note))))
end

--- Columns of a document, to be used by several taggers, which share what they compute.
-- @tparam newskit.document|string document
-- @tparam[opt] table extra further columns by name
function tagger.columns(document, extra)
  return columns_of(document, extra)
end

--- Tags the tokens of a document.
-- @tparam newskit.document|string|newskit.columns document
-- @tparam[opt] table opts `columns`, `probabilities`, `bias`
-- @treturn {string,...} the tag of each token
-- @treturn[opt] {number,...} its probability, with `probabilities`
-- @raise when a column that the tagger needs is missing
function methods:tag(document, opts)
  opts = tagging:resolve(opts, 2, 2)
  local columns = is_columns(document) and document or columns_of(document, opts.columns)
  local result, message = self.model:run(columns, opts.probabilities, opts.bias)
  if not result then schema.blame(1, "tagger:tag", message, 1) end
  if opts.probabilities then return result:tags(), result:probabilities() end
  return result:tags()
end

--- Adds this tagger's tags to columns, as the column `name`.
-- @tparam newskit.columns columns
-- @tparam string name
function methods:mark(columns, name)
  if not is_columns(columns) then
    schema.blame(1, "tagger:mark", "columns expected, got " .. type(columns), 1)
  end
  return columns:add(name, assert(self.model:run(columns)))
end

--- The names of the tags, in the order in which training met them.
function methods:tags() return self.model:tags() end

--- The templates.
function methods:templates() return self.model:templates() end

--- What its maker wrote into the model.
function methods:note() return self.model:note() end

--- Writes the model to a file.
-- @treturn[1] boolean true
-- @return[2] nil, message, code ("io")
function methods:save(path)
  local saved, message, code = files.write(path, self.bytes)
  if not saved then return nil, message, code end
  return true
end

-- Runs of tokens with one tag, as "first:last:tag" → tag. The tag for "nothing" makes none.
local function runs_of(tags, nothing)
  local runs, first = {}, 1
  for i = 1, #tags do
    if tags[i + 1] ~= tags[i] then
      if tags[i] ~= nothing then runs[first .. ":" .. i .. ":" .. tags[i]] = tags[i] end
      first = i + 1
    end
  end
  return runs
end

local function tokens_of(tags)
  local units = {}
  for i, tag in ipairs(tags) do units[i .. ":" .. tag] = tag end
  return units
end

local function count_units(counts, order, units, other, field)
  for key, tag in pairs(units) do
    if not counts[tag] then
      counts[tag] = {tag = tag, predicted = 0, expected = 0, correct = 0}
      order[#order + 1] = tag
    end
    counts[tag][field] = counts[tag][field] + 1
    if field == "expected" and other[key] then counts[tag].correct = counts[tag].correct + 1 end
  end
end

local function add_row(report, row)
  local precision = row.predicted > 0 and row.correct / row.predicted or 0.0
  local recall = row.expected > 0 and row.correct / row.expected or 0.0
  row.precision, row.recall = precision, recall
  row.f1 = precision + recall > 0 and 2 * precision * recall / (precision + recall) or 0.0
  report:add(row)
end

local evaluation = options.new("tagger:evaluate", {
  outside = {type = "string", summary = "the tag for nothing; runs of the others are then counted"},
})

--- How well the tagger does on examples it was not trained on: precision, recall and F1 of each tag,
-- and of all ("all"). With `outside`, whole runs of a tag are counted, and must match at both ends.
-- @tparam table data as for `tagger.train`
-- @tparam[opt] table opts `outside`
-- @treturn newskit.frame
function methods:evaluate(data, opts)
  opts = evaluation:resolve(opts, 2, 2)
  local counts, order = {}, {}
  each_example(data, function(columns, tags)
    local found = assert(self.model:run(columns)):tags()
    local gold, predicted = tokens_of(tags), tokens_of(found)
    if opts.outside then gold, predicted = runs_of(tags, opts.outside), runs_of(found, opts.outside) end
    count_units(counts, order, gold, predicted, "expected")
    count_units(counts, order, predicted, gold, "predicted")
  end)
  local report = frame.new{name = "evaluation", title = "Tagger evaluation", settings = opts, columns = {
    {name = "tag"}, {name = "precision", type = "number"}, {name = "recall", type = "number"},
    {name = "f1", type = "number"}, {name = "expected", type = "integer"},
    {name = "predicted", type = "integer"}, {name = "correct", type = "integer"}}}
  table.sort(order)
  local all = {tag = "all", predicted = 0, expected = 0, correct = 0}
  for _, tag in ipairs(order) do
    for _, field in ipairs {"predicted", "expected", "correct"} do all[field] = all[field] + counts[tag][field] end
    add_row(report, counts[tag])
  end
  add_row(report, all)
  return report
end

--- @usage tostring(t) → "tagger (45 tags, 31 templates)"
function meta:__tostring() return tostring(self.model) end

return tagger
