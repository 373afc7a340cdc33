--- The door: a stream and its reader become records, and records become articles. A record is what a source
-- holds of one article, unread where the reader can split: `{bytes=}` or `{article=}`, or what is wrong with
-- it, `{failure=, code=}`; each with its `place` when the source holds several.
-- @module newskit.read.door

local article = require "newskit.article"
local authors = require "newskit.read.fields.authors"
local core = require "newskit.core"
local finish = require "newskit.read.agency.finish"
local guard = require "newskit.base.guard"
local identify = require "newskit.language.identify"

local door = {}

--- What records of an archive are that hold no page: a reader counts them, and says so once, as a failure of the code
-- `"passed"` with a `count`; corpora leave them out, and commands tell how many.
door.passed = "records without a page"

--- The paragraphs of a text: its lines.
local function lines_of(text)
  local placed = {}
  for first, line, last in text:gmatch "()([^\n]+)()" do
    if line:find "%S" then placed[#placed + 1] = {kind = "paragraph", first = first, last = last - 1} end
  end
  return placed
end

-- What is worked out when it is asked for.
local later = {
  blocks = function(self) return lines_of(self.text or "") end,
  language = function(self) return (identify.judge(self.text or "")) end,
}

--- The article of a table of fields.
-- @tparam table fields as articles have them; its language is guessed and its text cut at lines when they
--   are not given
-- @tparam[opt] table sources
-- @treturn newskit.article
function door.article_of(fields, sources)
  return article.new(fields, sources, later)
end

-- What a reader of the user's gave, as an article.
local function made(value, found)
  if article.is(value) or type(value) ~= "table" then return value end
  value.format = value.format or found.name
  if value.byline and not value.authors then
    value.authors = {}
    for at, one in ipairs(authors.parse(value.byline, {loose = true})) do value.authors[at] = one.name end
  end
  return door.article_of(value)
end

-- Calls a function of a reader, whose errors are those of one record; a broken stream tells its code.
local function call(found, f, ...)
  local ok, first, second, third, fourth = guard.call(f, ...)
  if ok then return true, first, second, third, fourth end
  if type(first) == "table" and first.message then return false, first.message, first.code, first.position end
  return false, ("reader '%s': %s"):format(found.name, tostring(first)), "reader"
end

-- A record of what an iterator gave.
local function record_of(found, value, place, number)
  local record = {place = place, reader = found.name}
  if place and not (place.single and number == 1) then place.record = number end
  if value == false then
    record.failure, record.code = tostring(place and place.message or "cannot be read"), place and place.code
    record.position = place and place.code == "passed" and place.count or nil
  elseif found.split then
    record.bytes = value
  else
    record.article = made(value, found)
    if article.is(record.article) then article.complete_later(record.article, finish) end
  end
  return record
end

--- Iterates over the records of a stream.
-- @tparam newskit.reader found
-- @tparam newskit.source stream
-- @tparam table opts those of `read.options`
-- @treturn function gives the next record, nil at the end
function door.records(found, stream, opts)
  local following, number, ended = nil, 0, false
  local function fail(message, code, position)
    ended = true
    local place = number > 0 and {record = number + 1, byte = position} or nil
    return {failure = message, code = code, position = position, place = place, reader = found.name}
  end
  local function start()
    if found.split or found.open then return call(found, found.split or found.open, stream, opts) end
    local ok, bytes, code, position = call(found, stream.all, stream)
    if not ok then return false, bytes, code, position end
    return true, nil, bytes
  end
  return function()
    if ended then return nil end
    if not following then
      local ok, first, second, third = start()
      if not ok then return fail(first, second, third) end
      following = first
      if not following then
        ended = true
        if found.split or found.open then return fail(tostring(second), third) end
        return {bytes = second, reader = found.name, encoding = stream.encoding, repairs = stream.repairs}
      end
    end
    local ok, value, place, position = call(found, following)
    if not ok then return fail(value, place, position) end
    if value == nil then
      ended = true
      return nil
    end
    number = number + 1
    local record = record_of(found, value, place, number)
    record.encoding = stream.encoding
    return record
  end
end

--- The article of a record.
-- @tparam newskit.reader found
-- @tparam table record
-- @tparam table opts
-- @treturn[1] newskit.article with its `origin`
-- @return[2] nil, message, code, position
function door.article(found, record, opts)
  if record.failure then return nil, record.failure, record.code, record.position end
  local result = record.article
  if not result then
    local ok, value, message, code, position = call(found, found.read, record.bytes, opts)
    if not ok then return nil, value, message, code end
    if not value then return nil, message, code, position end
    result = made(value, found)
    if article.is(result) then article.complete_later(result, finish) end
  end
  result.encoding = record.encoding or opts.encoding and core.encoding(opts.encoding) or result.encoding
  result.repairs = (result.repairs or 0) + (record.repairs or 0)
  if not result.origin then result.origin = article.place(opts.name or nil, record.place) end
  return result
end

return door
