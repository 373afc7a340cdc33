--- Validate: a sample of what an analyzer found and passed over, drawn by lot, as a sheet for people to code.
-- `nk.agreement` reads it back.
-- @module newskit.analyzers.tables.validate
local analyzer = require "newskit.analyzer"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local query = require "newskit.analyzers.shared.search.query"
local quotes = require "newskit.quotes"
local scatter = require "newskit.base.scatter"
local sheet = require "newskit.coding.sheet"
local units = require "newskit.analyzers.shared.units"

local kinds = {"found", "passed"}

local unit_columns = {
  {name = "kind"}, {name = "context"}, {name = "prediction"}, {name = "number", type = "integer"},
}

--- The bounds of the sentences as positions in the text.
local function sentences_of(document)
  local starts, ends = document:spans "token"
  local firsts, lasts = document:ranges "sentence"
  local list = {}
  for i = 1, #firsts do list[i] = {first = starts[firsts[i]], last = ends[lasts[i]]} end
  return list
end

local function line(text)
  return (text:gsub("%s+", " "))
end

--- The text around first to last: its sentences and one on each side, with marks.
local function context_of(text, sentences, first, last)
  local from, to = 1, #sentences
  for i, one in ipairs(sentences) do
    if one.last < first then from = i end
    if one.first > last then
      to = i
      break
    end
  end
  local start, stop = math.min(sentences[from].first, first), math.max(sentences[to].last, last)
  return line(text:sub(start, first - 1) .. "»" .. text:sub(first, last) .. "«" .. text:sub(last + 1, stop))
end

--- Adds what was found and each sentence in which nothing was.
local function add_units(result, text, sentences, found)
  local at = 1
  for number, one in ipairs(found) do
    result:add{kind = "found", number = number, prediction = one.prediction,
      context = context_of(text, sentences, one.first, one.last)}
  end
  table.sort(found, function(a, b) return a.first < b.first end)
  local reach = 0
  for number, one in ipairs(sentences) do
    while found[at] and found[at].first <= one.last do
      reach, at = math.max(reach, found[at].last), at + 1
    end
    if reach < one.first then
      result:add{kind = "passed", number = number, context = context_of(text, sentences, one.first, one.last)}
    end
  end
end

local function attributed(article, options)
  local document = quotes.document(article.body.text, article.language)
  return document, quotes.attribute(document, {language = article.language, rules = options.rules})
end

local takers = {}

-- Each quotation, and each sentence without any.
function takers.quotes(result, article, options)
  local document, list = attributed(article, options)
  local found = {}
  for i, quote in ipairs(list) do
    local content = quote.content
    found[i] = {first = content[1].first, last = content[#content].last, prediction = quote.type}
  end
  add_units(result, article.body.text, sentences_of(document), found)
end

-- Each quotation with a speaker, and each without.
function takers.speakers(result, article, options)
  local document, list = attributed(article, options)
  local sentences = sentences_of(document)
  for number, quote in ipairs(list) do
    local content = quote.content
    result:add{kind = quote.speaker and "found" or "passed", number = number, prediction = quote.speaker,
      context = context_of(article.body.text, sentences, content[1].first, content[#content].last)}
  end
end

-- Each hit of the query, and each sentence without any.
function takers.query(result, article, options)
  local document = units.body(article, options)
  local view = query.view(document)
  local starts, ends = document:spans "token"
  local found = {}
  for i, hit in ipairs(query.new(options.node, options, article.language):find(view)) do
    local first, last = starts[view.tokens[hit.first]], ends[view.tokens[hit.last]]
    found[i] = {first = first, last = last, prediction = line(document.text:sub(first, last))}
  end
  add_units(result, document.text, sentences_of(document), found)
end

local function part(article, options)
  if options.of == "query" and not options.node then error("option 'node': a word or a phrase expected", 0) end
  local result = frame.new{columns = unit_columns}
  takers[options.of](result, article, options)
  return result
end

--- Keeps the units with the lowest lots: a sample of any size up to `most`, whatever comes after.
local function keep(held, unit, most)
  held.total = held.total + 1
  if #held >= most and held[#held].lot <= unit.lot then return end
  local at = #held + 1
  while at > 1 and held[at - 1].lot > unit.lot do at = at - 1 end
  table.insert(held, at, unit)
  held[most + 1] = nil
end

local function add(state, units_of, article, options)
  state = state or {drawn = 0, found = {order = {}}, passed = {order = {}}}
  local stratum = options.by == "none" and "" or facet.value(options.by, article) or "none"
  for _, unit in ipairs(units_of) do
    state.drawn = state.drawn + 1
    local strata = state[unit.kind]
    if not strata[stratum] then
      strata[stratum], strata.order[#strata.order + 1] = {total = 0, name = stratum}, stratum
    end
    unit.lot, unit.place = scatter(options.seed, state.drawn), state.drawn
    unit.article, unit.headline = article.number or 1, article.headline
    keep(strata[stratum], unit, options.size)
  end
  return state
end

local function total_of(strata)
  local total = 0
  for _, name in ipairs(strata.order) do total = total + strata[name].total end
  return total
end

--- How many units of each stratum: in proportion to what it has, at least one of each, the largest remainders first.
local function allot(strata, size)
  local total, shares, given = total_of(strata), {}, 0
  for i, name in ipairs(strata.order) do
    local exact = total > 0 and size * strata[name].total / total or 0
    local count = math.min(math.max(1, math.floor(exact)), strata[name].total)
    shares[i], given = {held = strata[name], count = count, rest = exact - count, place = i}, given + count
  end
  table.sort(shares, function(a, b)
    if a.rest ~= b.rest then return a.rest > b.rest end
    return a.place < b.place
  end)
  for _, one in ipairs(shares) do
    if given < size and one.count < one.held.total then one.count, given = one.count + 1, given + 1 end
  end
  return shares
end

local function sampled(state, kind, size)
  local list = {}
  for _, one in ipairs(allot(state[kind], size)) do
    for i = 1, math.min(one.count, #one.held) do
      local unit = one.held[i]
      unit.stratum, unit.weight = one.held.name, one.held.total / math.min(one.count, #one.held)
      list[#list + 1] = unit
    end
  end
  return list
end

--- One half of each kind; where one has fewer the other has more.
local function drawn(state, size)
  local list, found, passed = {}, total_of(state.found), total_of(state.passed)
  local sizes = {passed = math.min(passed, math.max(size // 2, size - found))}
  sizes.found = size - sizes.passed
  for _, kind in ipairs(kinds) do
    for _, unit in ipairs(sampled(state, kind, sizes[kind])) do list[#list + 1] = unit end
  end
  return list
end

local function finish(state, options)
  local result, list = frame.new{columns = sheet.columns}, state and drawn(state, options.size) or {}
  table.sort(list, function(a, b) return a.place < b.place end)
  for _, unit in ipairs(list) do
    result:add{
      id = ("%d-%s%d"):format(unit.article, unit.kind:sub(1, 1), unit.number), kind = unit.kind, stratum = unit.stratum,
      weight = unit.weight + 0.0, article = unit.headline or ("article %d"):format(unit.article),
      context = unit.context, prediction = unit.prediction,
    }
  end
  return result
end

--- A coding sheet. `nk.report{sections = {nk.validate(corpus, {of = "quotes", size = 200})}}:save "sheet.csv"`
return analyzer.new{
  name = "validate",
  title = "Coding sheet",
  summary = "a sample of what was found and passed over, for people to check",
  example = [[nk.validate(nk.corpus "examples/news", {of = "quotes", size = 20, by = "site"})]],
  options = units.extend{
    of = {default = "quotes", choices = {"quotes", "speakers", "query"}, summary = "what is checked"},
    node = {type = "string|list", summary = 'with query, what is looked for: a word or phrase with *, ?, a|b, "x y"~5'},
    size = {default = 100, type = "integer", minimum = 2,
      summary = "units to code: one half found, the other passed over"},
    by = {default = "none", choices = {"none", table.unpack(facet.names)},
      summary = "the strata, each of which has its share"},
    seed = {default = 1, type = "integer", minimum = 0, summary = "of the drawing"},
    rules = {default = false, type = "boolean", summary = "quotations by rules alone"},
  },
  run = function(article, options) return finish(add(nil, part(article, options), article, options), options) end,
  part = part,
  merge = add,
  finish = finish,
}
