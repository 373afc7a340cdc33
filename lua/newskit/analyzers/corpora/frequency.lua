--- Frequency: how often words, or hits of queries, occur, in how many articles, and how evenly; of all articles or by
-- group.
-- @module newskit.analyzers.corpora.frequency
local analyzer = require "newskit.analyzer"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local parts = require "newskit.analyzers.shared.parts"
local query = require "newskit.analyzers.shared.search.query"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

-- An article alone is spread over this many stretches.
local SLICES = 10

local function columns_of(options, noun)
  local columns = {
    {name = "term", type = "string", summary = "the word, or the query"},
    {name = "frequency", type = "integer"},
    {name = "per_million", type = "number"},
    {name = "range", type = "integer", unit = noun},
    {name = "dp_norm", type = "number", title = "DPnorm"},
    {name = "juilland_d", type = "number", title = "Juilland's D"},
    {name = "text_dispersion", type = "number", unit = "%"},
    {name = "dp", type = "number", title = "DP"},
  }
  if options.by ~= "none" then table.insert(columns, 1, {name = options.by}) end
  return columns
end

local function new_parts(options, language)
  return parts.new(options.node and query.each(options.node, options, language))
end

--- The rows of one group.
local function add_rows(result, counted, options, group, stop)
  for _, found in ipairs(counted:ranked(options.node and 0 or options.min, stop, options.top)) do
    local spread = counted:dispersion(found)
    local record = {
      term = found.term, frequency = found.total, per_million = 1e6 * found.total / math.max(counted.total, 1),
      range = math.tointeger(spread.range), dp = spread.dp, dp_norm = spread.dp_norm, juilland_d = spread.juilland_d,
      text_dispersion = 100 * spread.range / math.max(#counted.sizes, 1),
    }
    if options.by ~= "none" then record[options.by] = group end
    result:add(record)
  end
end

--- The groups in their order: those of dates by date, others the largest first.
local function ordered(state, options)
  local groups = table.move(state.order, 1, #state.order, 1, {})
  local place = {}
  for i, group in ipairs(groups) do place[group] = i end
  table.sort(groups, function(a, b)
    if facet.dates[options.by] then return a < b end
    local left, right = state.groups[a].total, state.groups[b].total
    if left ~= right then return left > right end
    return place[a] < place[b]
  end)
  return groups
end

local function finish(state, options)
  local noun = state and state.noun or "articles"
  local result = frame.new{columns = columns_of(options, noun), measure = "frequency"}
  if not state then return result end
  result.lists, result.dropped = stopwords.names(state.stoplist), state.dropped
  local stop = options.node and {} or stopwords.set(state.stoplist)
  if options.by == "none" and state.groups.all then result.caption = state.groups.all:missed() end
  for _, group in ipairs(ordered(state, options)) do add_rows(result, state.groups[group], options, group, stop) end
  return result
end

local function new_state(options, article, document, noun)
  return {groups = {}, order = {}, noun = noun,
    stoplist = units.stopwords(options, {language = article.language, body = document})}
end

--- The parts of the group of an article, made when it is the first; nil when it is in none.
local function group_of(state, article, options)
  local group = options.by == "none" and "all" or facet.value(options.by, article)
  if not group then
    local reason = "no " .. options.by
    state.dropped = state.dropped or {}
    state.dropped[reason] = (state.dropped[reason] or 0) + 1
    return nil
  end
  if not state.groups[group] then
    state.groups[group] = new_parts(options, article.language)
    state.order[#state.order + 1] = group
  end
  return state.groups[group]
end

--- The most frequent words, or each query of `node`; see docs/statistics.md for the measures.
-- `nk.frequency(corpus, {by = "month", node = {"strike*", "tax cut"}})`
return analyzer.new{
  name = "frequency",
  title = "Frequency",
  summary = "how often words occur, in how many articles, and how evenly",
  example = [[nk.frequency(art, {node = {"regulat*", "national security"}})]],
  options = units.extend{
    node = {type = "string|list",
      summary = 'only this: a word or phrase with *, ?, a|b, "x y"~5; several give a row each'},
    by = {default = "none", choices = {"none", table.unpack(facet.names)}, summary = "the field to count by"},
    min = {default = 1, type = "integer", minimum = 1, summary = "least frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many of each group; 0: all"},
    stopwords = {default = false, type = "boolean|string|list", summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options)
    local document = units.body(article, options)
    local state = new_state(options, article, document, "parts")
    local counted = group_of(state, article, options)
    if counted then counted:add_slices(document, SLICES) end
    return finish(state, options)
  end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    local document = units.document(text, article.language, options)
    state = state or new_state(options, article, document, "articles")
    local counted = group_of(state, article, options)
    if counted then counted:add_document(document) end
    return state
  end,
  finish = finish,
}
