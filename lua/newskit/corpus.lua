--- Corpora: streams of articles. A corpus is an immutable description of where articles come from and
-- what is done to them; nothing is read before it is iterated, and nothing is held unless asked for.
-- @module newskit.corpus
local guard = require "newskit.base.guard"
local item = require "newskit.corpus.item"
local options = require "newskit.base.options"
local read = require "newskit.read"
local schema = require "newskit.base.schema"
local sources = require "newskit.corpus.sources"
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
  local steps = table.move(self.steps, 1, #self.steps, 1, {})
  steps[#steps + 1] = step
  return make{sources = self.sources, steps = steps, watch = self.watch, reading = self.reading,
    stops = self.stops}
end

local function check_function(value, where)
  schema.expect(value, "function", 1, "corpus:" .. where, 2)
  return value
end

--- The articles that `test` accepts: a function of the article, or a table of fields and their values.
-- @usage corpus:where{site = "example.org"}
function methods:where(test)
  if type(test) == "table" then
    local wanted = test
    test = function(article)
      for field, value in pairs(wanted) do
        if article[field] ~= value then return false end
      end
      return true
    end
  end
  return with_step(self, {kind = "where", apply = check_function(test, "where")})
end

--- The articles that `change` makes of those here; where it gives nil, the article is left out.
function methods:map(change)
  return with_step(self, {kind = "map", apply = check_function(change, "map")})
end

--- The corpus with a function that is called with the number of articles read and the name of the item,
-- before each one.
function methods:progress(watch)
  local result = with_step(self, nil)
  result.watch = check_function(watch, "progress")
  return result
end

--- The steps applied to one article; nil when it is left out.
local function apply(steps, article)
  for _, step in ipairs(steps) do
    if step.kind == "where" then
      if not step.apply(article) then return nil end
    else
      article = step.apply(article)
      if article == nil then return nil end
    end
  end
  return article
end

--- Iterates over the items that the corpus is made of, unread. For pipelines.
function methods:items()
  local begun = self.begun
  self.begun = nil
  if begun then return begun end
  return sources.items(self.sources, self.reading)
end

--- Iterates over the articles: number and article. What cannot be read is left out and noted in
-- `corpus.failed`, a list of `{source=, message=, code=, file=, record=, line=, byte=}`; what is embargoed, withheld or
-- canceled, unless the option `withheld` asks for it, in `corpus.withheld`, a list of `{source=, status=, count=}`, and
-- with them how many records of an archive are no articles.
function methods:articles()
  local next_item, number, seen = self:items(), 0, 0
  self.failed, self.withheld = {}, {}
  return function()
    for each in next_item do
      seen = seen + 1
      if self.watch then self.watch(seen, item.name(each)) end
      local ok, article, message, code, position = guard.call(item.read, each)
      if not ok then article, message = nil, article end
      if code == "withheld" or code == "passed" then
        local count = code == "passed" and position or nil
        self.withheld[#self.withheld + 1] = {source = item.name(each), status = message, count = count}
      elseif article then
        article = apply(self.steps, article)
        if article ~= nil then
          number = number + 1
          return number, article
        end
      else
        self.failed[#self.failed + 1] = item.failure(each, message, code, position)
        if self.stops then error(("%s: %s"):format(item.name(each), tostring(message)), 0) end
      end
    end
    return nil
  end
end

meta.__call = function(self) return self:articles() end

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
  local result = make{sources = held, steps = {}, watch = self.watch}
  result.failed, result.withheld = self.failed, self.withheld
  return result
end

--- Groups the articles by a field or by what a function of the article gives. One pass finds the groups;
-- the corpora that come back are streams again.
-- @tparam string|function key
-- @treturn {table,...} `{value=, articles= (how many), corpus=}`, in order of first occurrence; articles
-- without a value are in none
-- @usage for _, group in ipairs(corpus:group "site") do print(group.value, group.articles) end
function methods:group(key)
  local of = key
  if type(key) == "string" then
    of = function(article) return article[key] end
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
  local steps = {}
  for i, step in ipairs(self.steps) do steps[i] = step.kind end
  return ("corpus of %s%s"):format(shown, #steps > 0 and " · " .. table.concat(steps, " · ") or "")
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
