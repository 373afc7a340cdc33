--- Times: the days and times that a text speaks of, resolved against the day of the article.
-- @module newskit.analyzers.texts.times
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local expressions = require "newskit.analyzers.shared.time.expressions"
local frame = require "newskit.frame"
local resolve = require "newskit.analyzers.shared.time.resolve"
local words = require "newskit.analyzers.shared.time.words"

local columns = {
  {name = "expression", type = "string", summary = "the words of the text"},
  {name = "value", type = "string", summary = "what they mean, as ISO 8601 with what is known"},
  {name = "type", type = "string", summary = "date, week, month, quarter, year, decade or time"},
  {name = "when", type = "string", summary = "before, at or after the day of the article"},
  {name = "days", type = "integer", summary = "how many days before (below 0) or after the article"},
  {name = "sentence", type = "integer"},
  {name = "at", type = "spans"},
}

--- Where a stretch of time lies, seen from a day.
local function relation(value, day)
  local first, last = resolve.bounds(value)
  if not first or not day then return nil end
  if last < day then return "before", last - day end
  if first > day then return "after", first - day end
  return "at", 0
end

local function run(article, options)
  local text, known = article.body.text, words(article.language)
  local result = frame.new{columns = columns, text = text}
  if not known then
    result.caption = ("no words for days and times in '%s'"):format(tostring(article.language))
    return result
  end
  local document = assert(core.document(text, {language = article.language}))
  local starts, ends = document:spans "token"
  local firsts, lasts = document:ranges "sentence"
  local day = resolve.day_of(options.date or article.published)
  local seen = {norms = document:norms(), forms = document:forms(), words = known, day = day}
  local open = 0
  for sentence = 1, #firsts do
    seen.first, seen.last = firsts[sentence], lasts[sentence]
    for _, one in ipairs(expressions.find(seen)) do
      local when, days = relation(one.value, day)
      open = open + (one.value and 0 or 1)
      result:add{
        expression = text:sub(starts[one.first], ends[one.last]):gsub("%s+", " "), value = one.value, type = one.type,
        when = when, days = days, sentence = sentence, at = {{first = starts[one.first], last = ends[one.last]}},
      }
    end
  end
  if open > 0 then result.caption = ("%d not resolved: the article has no date (option 'date')"):format(open) end
  return result
end

local function check(article, options)
  if options.date and not resolve.day_of(options.date) then
    error(("option 'date': YYYY-MM-DD expected, got '%s'"):format(options.date), 0)
  end
  return run(article, options)
end

--- The days and times of an article, in order (English and German). `nk.times(article)`
return analyzer.new{
  name = "times",
  title = "Times",
  summary = "days and times in the text, resolved against the article's date",
  options = {
    date = {type = "string", summary = "the day when it was written, YYYY-MM-DD, in the place of the article's"},
  },
  run = check,
  finish = function(joined)
    local open = 0
    for index = 1, #joined do open = open + (joined:get(index, "value") and 0 or 1) end
    if open > 0 then joined.caption = ("%d not resolved: their articles have no date (option 'date')"):format(open) end
    return joined
  end,
}
