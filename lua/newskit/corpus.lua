--- Corpora: streams of articles. A corpus is an immutable description of where articles come from and
-- what is done to them; nothing is read before it is iterated, and nothing is held unless asked for.
-- @module newskit.corpus
local guard = require "newskit.base.guard"
local item = require "newskit.corpus.item"
local options = require "newskit.base.options"
local read = require "newskit.read"
local schema = require "newskit.base.schema"
local sources = require "newskit.corpus.sources"
local steps = require "newskit.corpus.steps"
local subject = require "newskit.base.subject"

local corpus = {}

local methods = {}
local meta = {__name = "newskit.corpus"}
meta.__index = methods

local function make(fields)
  -- The last pass leaves here what could not be read, and what must not be published; the tables are the corpus' own.
  fields.failed, fields.withheld = {}, {}
  return setmetatable(fields, meta)
end

local sampling = options.new("corpus:sample", {seed = {default = 1, type = "integer"}})
local splitting = options.new("corpus:split", {seed = {default = 1, type = "integer"}, by = {type = "string"}})

-- What a corpus says when a source cannot be read.
local on_error = {skip = true, stop = true, report = true}

-- The named fields of a list of sources: options of reading, and `on_error`.
local function reading_of(list)
  local reading, given = {}, nil
  for key, value in pairs(list) do
    if type(key) == "string" and key ~= "on_error" then reading[key], given = value, true end
  end
  local fault = given and read.fault(reading)
  if list.on_error ~= nil and not on_error[list.on_error] then
    local known = {"skip", "stop", "report"}
    fault = ("option 'on_error': %s"):format(options.unknown("value", tostring(list.on_error), known))
  end
  return given and reading or nil, fault
end

--- Makes a corpus.
-- @param ... files, folders, globs (`news/**/*.html`), JSONL files, .gz of each, "-" for standard input,
-- iterators of articles or texts, articles; or one list of them, in which may stand the options of `nk.read` for
-- all (`fields = {text = "content"}`), and `on_error`: "skip" (what cannot be read is noted in `failed`) or "stop"
-- @treturn newskit.corpus
-- @usage nk.corpus("news/", "more/*.html", "archive.jsonl.gz")
function corpus.new(...)
  local list = {...}
  local reading, fault, stops
  if #list == 1 and type(list[1]) == "table" and list[1].body == nil and subject.type_name(list[1]) == "table" then
    reading, fault = reading_of(list[1])
    if fault then schema.blame(1, "corpus", fault, 1) end
    list, stops = table.move(list[1], 1, #list[1], 1, {}), list[1].on_error == "stop"
  end
  for i, source in ipairs(list) do
    local wrong = sources.fault(source)
    if wrong then schema.blame(i, "corpus", wrong, 1) end
  end
  return make{sources = list, steps = {}, reading = reading, stops = stops}
end

local function with_step(self, step)
  local list = table.move(self.steps, 1, #self.steps, 1, {})
  list[#list + 1] = step
  return make{sources = self.sources, steps = list, watch = self.watch, reading = self.reading,
    stops = self.stops, written = self.written}
end

local function check_function(value, where)
  schema.expect(value, "function", 1, "corpus:" .. where, 2)
  return value
end

--- The articles that `test` accepts: a function of the article, or a table of fields, each with its value, a list of
-- values or a function of the value. Beside the fields of articles there are `year`, `month` and `day`; `from` and `to`
-- bound the date ("2025", "2025-03", "2025-03-12", both included; an article without a date is left out); the language
-- "en" is also "en-GB"; a function at place 1 is given the article.
-- @usage corpus:where{site = {"a.example", "b.example"}, language = "en", from = "2025-03", kind = "article"}
-- @raise on a field that articles do not have
function methods:where(test)
  schema.expect(test, "table|function", 1, "corpus:where", 1)
  if type(test) == "table" then
    local fault = steps.fault(test)
    if fault then schema.blame(1, "corpus:where", fault) end
    test = steps.test_of(test)
  end
  return with_step(self, steps.where(test))
end

--- The articles that `change` makes of those here; where it gives nil, the article is left out.
function methods:map(change)
  return with_step(self, steps.map(check_function(change, "map")))
end

--- The corpus without some articles.
-- @tparam table numbers of articles, as `corpus:articles()` counts them here, each → true
function methods:without(numbers)
  schema.expect(numbers, "table", 1, "corpus:without", 1)
  return with_step(self, steps.without(numbers))
end

local function check_count(value, where)
  schema.expect(value, "number", 1, "corpus:" .. where, 2)
  local count = math.tointeger(value)
  if not count or count < 0 then
    schema.blame(1, "corpus:" .. where, ("a number of articles expected, got %s"):format(value), 2)
  end
  return count
end

--- The first `count` articles. No more are read.
function methods:take(count)
  return with_step(self, steps.take(check_count(count, "take")))
end

--- `count` articles by lot, in the order of the corpus: the same for the same corpus and `seed`.
-- They are held while the rest is read.
-- @tparam integer count
-- @tparam[opt] table opts `seed` (1)
function methods:sample(count, opts)
  count = check_count(count, "sample")
  return with_step(self, steps.sample(count, sampling:resolve(opts, 2, 2).seed))
end

--- Parts of the corpus by lot, no article in two: for training and testing. The parts are streams, the same for the
-- same corpus and `seed`.
-- @tparam number|{number,...} shares of the first part, the second being the rest; or of each part
-- @tparam[opt] table opts `seed` (1); `by`, a field: all articles with the same value fall in the same part
-- @treturn newskit.corpus as many as there are shares
-- @usage local training, test = corpus:split(0.8, {by = "site"})
function methods:split(shares, opts)
  schema.expect(shares, "number|table", 1, "corpus:split", 1)
  local wanted, list, parts, low = splitting:resolve(opts, 2, 2), shares, {}, 0
  if type(shares) == "number" then list = {shares, 1 - shares} end
  local fault, misnamed = steps.fault_of_shares(list), wanted.by and steps.unknown(wanted.by)
  if fault then schema.blame(1, "corpus:split", fault) end
  if misnamed then schema.blame(2, "corpus:split", misnamed) end
  for i, share in ipairs(list) do
    local high = i == #list and low + share >= 1 - 1e-9 and math.huge or low + share
    parts[i] = with_step(self, steps.part(low, high, wanted.seed, wanted.by))
    low = low + share
  end
  return table.unpack(parts)
end

--- The corpus with a function that is called with the number of articles read and the name of the item,
-- before each one.
function methods:progress(watch)
  local result = with_step(self, nil)
  result.watch = check_function(watch, "progress")
  return result
end

--- Iterates over the items that the corpus is made of, unread. For pipelines.
function methods:items()
  local begun = self.begun
  self.begun = nil
  if begun then return begun end
  return sources.items(self.sources, self.reading, self.written)
end

-- The articles as they are read, before any step; what cannot be read, or must not be, is noted.
local function read_all(self)
  local next_item, seen = self:items(), 0
  return function()
    for each in next_item do
      seen = seen + 1
      if self.watch then self.watch(seen, item.name(each)) end
      local ok, article, message, code, position = guard.call(item.read, each)
      if not ok then article, message = nil, article end
      if article then return article end
      item.note(self, each, message, code, position)
    end
    return nil
  end
end

--- Iterates over the articles: number and article. What cannot be read is left out and noted in
-- `corpus.failed`, a list of `{source=, message=, code=, file=, record=, line=, byte=}`; what is embargoed, withheld or
-- canceled, unless the option `withheld` asks for it, in `corpus.withheld`, a list of `{source=, status=, count=}`, and
-- with them how many records of an archive are no articles.
-- @usage for number, article in corpus:articles() do print(number, article.headline) end
function methods:articles()
  self.failed, self.withheld = {}, {}
  local following, number = read_all(self), 0
  for _, step in ipairs(self.steps) do following = step.chain(following) end
  return function()
    local article = following()
    if article == nil then return nil end
    number = number + 1
    return number, article
  end
end

meta.__call = function(self) return self:articles() end

-- The articles of a corpus that is held are there to be counted; others would have to be read.
meta.__len = function(self)
  if self.held then return #self.sources end
  error("a corpus is a stream without a length: corpus:count() reads it to count, corpus:hold() keeps the articles", 2)
end

--- How many articles there are; reads them all.
function methods:count()
  local count = 0
  for number in self:articles() do count = number end
  return count
end

--- The corpus with its articles read and held in memory.
function methods:hold()
  local held = {}
  for number, article in self:articles() do held[number] = article end
  local result = make{sources = held, steps = {}, watch = self.watch, held = true}
  result.failed, result.withheld = self.failed, self.withheld
  return result
end

--- Groups the articles by a field or by what a function of the article gives. One pass finds the groups;
-- the corpora that come back are streams again.
-- @tparam string|function key a field, `year`, `month`, `day`, or a function
-- @treturn {table,...} `{value=, articles= (how many), corpus=}`, in order of first occurrence; articles
-- without a value are in none
-- @usage for _, group in ipairs(corpus:group "site") do print(group.value, group.articles) end
function methods:group(key)
  local of = key
  if type(key) == "string" then
    local fault = steps.unknown(key)
    if fault then schema.blame(1, "corpus:group", fault) end
    of = function(article) return steps.value(article, key) end
  else
    check_function(key, "group")
  end
  local groups, by_value = {}, {}
  for _, article in self:articles() do
    local value = of(article)
    if value ~= nil then
      local group = by_value[value]
      if not group then
        group = {value = value, articles = 0}
        group.corpus = self:where(function(other) return of(other) == value end)
        by_value[value] = group
        groups[#groups + 1] = group
      end
      group.articles = group.articles + 1
    end
  end
  return groups
end

--- Iterates over reports, one an article: number and report. An article on which an analyzer fails is
-- noted in `corpus.failed`, and left out.
-- @tparam newskit.pipeline pipeline
function methods:reports(pipeline)
  local next_article = self:articles()
  return function()
    for number, article in next_article do
      local ok, report = guard.call(pipeline.run, pipeline, article)
      if ok then return number, report end
      self.failed[#self.failed + 1] = {source = tostring(article.origin or number), message = report}
    end
    return nil
  end
end

--- The sources as text, for reports.
function methods:describe()
  local names = {}
  for i, source in ipairs(self.sources) do
    names[i] = type(source) == "string" and source or type(source) == "function" and "iterator" or "article"
  end
  return names
end

meta.__tostring = function(self)
  local names = self:describe()
  local shown = table.concat(names, ", ", 1, math.min(#names, 3))
  if #names > 3 then shown = ("%s and %d more"):format(shown, #names - 3) end
  local kinds = {}
  for i, step in ipairs(self.steps) do kinds[i] = step.kind end
  return ("corpus of %s%s"):format(shown, #kinds > 0 and " · " .. table.concat(kinds, " · ") or "")
end

--- Has the next pass over a corpus begin with two items that were taken from an iterator of them. For
-- standard input, which cannot be asked twice.
function corpus.resume(self, first, second, following)
  local given = 0
  self.begun = function()
    given = given + 1
    if given == 1 then return first end
    if given == 2 then return second end
    return given > 2 and second ~= nil and following() or nil
  end
end

--- Whether `value` is a corpus.
function corpus.is(value)
  return getmetatable(value) == meta
end

return corpus
