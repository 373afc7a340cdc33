--- Trends: how often queries occur over time, with the periods in which nothing did.
-- @module newskit.analyzers.corpora.trends
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local bursts = require "newskit.analyzers.shared.time.bursts"
local frame = require "newskit.frame"
local levels = require "newskit.analyzers.shared.time.levels"
local missed = require "newskit.analyzers.shared.search.missed"
local periods = require "newskit.analyzers.shared.time.periods"
local query = require "newskit.analyzers.shared.search.query"
local smoothing = require "newskit.analyzers.shared.time.smoothing"
local units = require "newskit.analyzers.shared.units"

-- A range of more periods than this is a wrong date, not a corpus; and change points are looked for in at most so many,
-- since that may take their square.
local MOST_PERIODS, MOST_LEVELS = 100000, 4000

local function columns_of(options)
  return {
    {name = options.by, summary = "the period; a week by its Monday"},
    {name = "term", type = "string", summary = "the query"},
    {name = "frequency", type = "integer"},
    {name = "per_million", type = "number"},
    {name = "articles", type = "integer", summary = "how many articles of the period have it"},
    {name = "share", type = "number", unit = "%", summary = "part of the articles of the period, in percent"},
    {name = "burst", type = "integer",
      summary = "1 where much more is written about it than otherwise (Kleinberg 2002)"},
    {name = "smooth", type = "number", unit = "per million", summary = "per million, with the periods around"},
    {name = "level", type = "number", unit = "%", summary = "share of the articles between two changes, in percent"},
    {name = "change", type = "integer", summary = "1 where a new level begins (Killick and others 2012)"},
    {name = "all", type = "integer", summary = "the articles of the period"},
  }
end

local function names_of(node)
  return type(node) == "table" and node or {node}
end

-- The queries as an article's language reads them; made once for each.
local function queries_of(state, options, language)
  local key = language or ""
  state.queries[key] = state.queries[key] or query.each(names_of(options.node), options, language)
  return state.queries[key]
end

local function note(counts, period, frequency)
  local found = counts[period] or {frequency = 0, articles = 0}
  counts[period] = found
  found.frequency = found.frequency + frequency
  if frequency > 0 then found.articles = found.articles + 1 end
end

local function add(state, document, article, options)
  state = state or {sizes = {}, counts = {}, dropped = {}, queries = {}, words = core.counts{n = 1}}
  local period = periods.of(options.by, article.published)
  if not period then
    state.dropped["no date"] = (state.dropped["no date"] or 0) + 1
    return state
  end
  state.first = (not state.first or period < state.first) and period or state.first
  state.last = (not state.last or period > state.last) and period or state.last
  local view = query.view(document)
  local size = state.sizes[period] or {words = 0, articles = 0}
  state.sizes[period] = size
  size.words, size.articles = size.words + #view.norms, size.articles + 1
  state.words:add(document)
  for i, one in ipairs(queries_of(state, options, article.language)) do
    state.counts[i] = state.counts[i] or {hits = 0}
    local hits = #one:find(view)
    state.counts[i].hits, state.last_language = state.counts[i].hits + hits, article.language
    note(state.counts[i], period, hits)
  end
  return state
end

local NOTHING = {frequency = 0, articles = 0, words = 0}

local function series_of(state, options)
  local list, period = {}, state.first
  while period and period <= state.last do
    list[#list + 1] = period
    if #list > MOST_PERIODS then error("option 'by': more than " .. MOST_PERIODS .. " periods between the dates", 0) end
    period = periods.next(options.by, period)
  end
  return list
end

local function rate(frequency, words)
  return words > 0 and 1e6 * frequency / words or 0.0
end

--- The values of one field of the periods.
local function values_of(series, of, field)
  local list = {}
  for i, period in ipairs(series) do list[i] = (of[period] or NOTHING)[field] end
  return list
end

--- For each period the share of the stretch that it is in, and whether it begins one.
local function levels_of(hits, sizes)
  local shares, changes = {}, {}
  if #hits > MOST_LEVELS then return shares, changes end
  local starts = levels(hits, sizes)
  for k, first in ipairs(starts) do
    local hit, all, last = 0, 0, (starts[k + 1] or #hits + 1) - 1
    for i = first, last do hit, all = hit + hits[i], all + sizes[i] end
    for i = first, last do
      shares[i], changes[i] = all > 0 and 100 * hit / all or 0.0, i == first and first > 1 and 1 or 0
    end
  end
  return shares, changes
end

local function add_series(result, name, counts, state, series, options)
  local hits, sizes = values_of(series, counts, "articles"), values_of(series, state.sizes, "articles")
  local smooth = smoothing.rates(values_of(series, counts, "frequency"), values_of(series, state.sizes, "words"),
    options.smooth, options.smoothing)
  local states, level, change = bursts(hits, sizes), levels_of(hits, sizes)
  for i, period in ipairs(series) do
    local found, size = counts[period] or NOTHING, state.sizes[period] or NOTHING
    result:add{
      [options.by] = period, term = name, frequency = found.frequency, articles = found.articles, all = size.articles,
      per_million = rate(found.frequency, size.words), burst = states[i], level = level[i], change = change[i],
      share = size.articles > 0 and 100 * found.articles / size.articles or 0.0, smooth = 1e6 * smooth[i],
    }
  end
end

--- What is said of the queries without a hit.
local function caption_of(state, options)
  local without = {}
  for i, one in ipairs(state.first and queries_of(state, options, state.last_language) or {}) do
    if state.counts[i].hits == 0 then without[#without + 1] = one end
  end
  return missed(without, state.words)
end

local function finish(state, options)
  local names = names_of(options.node)
  local result = frame.new{columns = columns_of(options),
    plot = {kind = "line", x = options.by, y = "per_million", group = #names > 1 and "term" or nil}}
  if not state then return result end
  if next(state.dropped) then result.dropped = state.dropped end
  result.caption = caption_of(state, options)
  local series = series_of(state, options)
  for i, name in ipairs(names) do add_series(result, name, state.counts[i] or {}, state, series, options) end
  return result
end

local function check(options)
  if not options.node then error("option 'node': a word or a phrase expected", 0) end
end

--- How often each query of `node` occurs by day, week, month or year of publication.
-- `nk.trends(corpus, {node = {"strike*", "tax cut"}, by = "week"})`
return analyzer.new{
  name = "trends",
  title = "Trends",
  summary = "how often words or phrases occur over time, with bursts and changes",
  example = [[nk.trends(nk.corpus "examples/news", {node = "strike*", by = "month"})]],
  options = units.extend{
    node = {type = "string|list", sample = "'strike*'",
      summary = 'what to count: a word or phrase with *, ?, a|b, "x y"~5; several are several lines'},
    by = {default = "month", choices = periods.names, summary = "the length of a period"},
    smooth = {default = 3, type = "integer", minimum = 1, summary = "periods that `smooth` is over"},
    smoothing = {default = "mean", choices = smoothing.names,
      summary = "how they count: all the same, or by the normal curve with half as many as deviation"},
  },
  run = function(article, options)
    check(options)
    return finish(add(nil, units.body(article, options), article, options), options)
  end,
  part = function(article, options)
    check(options)
    return article.body.text
  end,
  merge = function(state, text, article, options)
    return add(state, units.document(text, article.language, options), article, options)
  end,
  finish = finish,
}
