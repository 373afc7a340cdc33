--- Compare: two articles, or two outlets, on one story: who is quoted and named, which figures and quotations stand in
-- both or in one alone, and which words set them apart.
-- @module newskit.analyzers.texts.compare
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"
local registry = require "newskit.analyzer.registry"
local sides = require "newskit.analyzers.shared.sides"
local subject = require "newskit.base.subject"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "aspect", type = "string", summary = "size, speaker, name, figure, quotation or word"},
  {name = "item", type = "string", summary = "what is counted"},
  {name = "first", type = "integer", summary = "how often in the first; the caption names it"},
  {name = "second", type = "integer", summary = "how often in the second"},
  {name = "where", type = "string", summary = "both, or the one that has it"},
  {name = "log_ratio", type = "number", summary = "of words: above 0 where the first has more"},
  {name = "g2", type = "number", title = "G²", summary = "of words: how sure that is"},
}

-- The order in which the aspects stand.
local aspects = {"size", "speaker", "name", "figure", "quotation", "word"}

local fact_columns = {
  {name = "aspect"}, {name = "item"}, {name = "count", type = "integer"}, {name = "group"},
}

local function line(text)
  return (text:gsub("%s+", " "))
end

--- The figures of a text: numbers with the word behind them, "26 doctors", "3.5 %".
local function add_figures(add, document)
  local forms, norms, kinds = document:forms(), document:norms(), document:kinds()
  for i, kind in ipairs(kinds) do
    if kind == "number" then
      local unit = kinds[i + 1] == "word" and norms[i + 1] or forms[i + 1] == "%" and "%" or nil
      add("figure", unit and forms[i] .. " " .. unit or forms[i], 1)
    end
  end
end

--- What one article adds, a row each.
local function facts(article, options)
  local result = frame.new{columns = fact_columns}
  local group = options.against == nil and facet.value(options.by, article) or nil
  local function add(aspect, item, count) result:add{aspect = aspect, item = item, count = count, group = group} end
  local document = units.body(article, options)
  local counts = core.counts{n = 1}:add(document)
  add("size", "articles", 1)
  add("size", "words", math.tointeger(counts:total()))
  add("size", "sentences", #(document:ranges "sentence"))
  local quotations = registry.find "quotes"(article, {rules = options.rules})
  add("size", "quotations", #quotations)
  for _, quote in ipairs(quotations) do
    if quote.speaker then add("speaker", quote.speaker, 1) end
    if quote.text and quote.type ~= "indirect" then add("quotation", line(quote.text), 1) end
  end
  for _, entity in ipairs(registry.find "entities"(article)) do add("name", entity.name, entity.frequency) end
  add_figures(add, document)
  for _, word in ipairs(counts:top(0, {stopwords = (units.stopwords(options, article))})) do
    add("word", word.ngram, word.frequency)
  end
  return result
end

local function new_group(name, place)
  return {name = name, place = place, counts = {}, order = {}, articles = 0}
end

local function take(group, part, headline)
  group.articles, group.headline = group.articles + 1, group.headline or headline
  for _, row in ipairs(part) do
    local key = row.aspect .. "\0" .. row.item
    if not group.counts[key] then group.order[#group.order + 1] = {aspect = row.aspect, item = row.item, key = key} end
    group.counts[key] = (group.counts[key] or 0) + row.count
  end
end

local function add(state, part, article, options)
  state = state or {groups = {}, order = {}}
  local name = options.against and "" or part:get(1, "group")
  if not name then
    state.dropped = state.dropped or {}
    state.dropped["no " .. options.by] = (state.dropped["no " .. options.by] or 0) + 1
    return state
  end
  if not state.groups[name] then
    state.groups[name] = new_group(name, #state.order + 1)
    state.order[#state.order + 1] = state.groups[name]
  end
  take(state.groups[name], part, article.headline)
  return state
end

--- The other side: an article, or the articles of a corpus.
local function other_side(options)
  local group = new_group("", 2)
  local words = 0
  subject.each(options.against, "option 'against': ", function(article)
    take(group, facts(article, options), article.headline)
    words = words + #article.body
  end)
  if words == 0 then error("option 'against': no words", 0) end
  return group
end

--- The two groups to compare: the two named, or the two with the most articles.
local function chosen(state, options)
  if options.against then return state.groups[""], other_side(options) end
  local list = table.move(state.order, 1, #state.order, 1, {})
  if options.groups then
    list = {}
    for i, name in ipairs(options.groups) do
      list[i] = state.groups[name] or error(("option 'groups': no %s '%s'"):format(options.by, name), 0)
    end
  else
    table.sort(list, function(a, b)
      if a.articles ~= b.articles then return a.articles > b.articles end
      return a.place < b.place
    end)
  end
  return list[1], list[2]
end

local function label(group, fallback)
  if group.name ~= "" then return group.name end
  return group.articles == 1 and group.headline or fallback
end

local function caption_of(first, second, names)
  local cosine, shared, all = sides.likeness(first, second, "word")
  return ("first: %s; second: %s. Words alike by cosine: %.2f; %d of %d distinct words in both."):format(names[1],
    names[2], cosine, shared, all)
end

local function add_rows(result, aspect, first, second, options)
  local rows = sides.rows(aspect, first, second, options.top)
  for _, row in ipairs(rows) do
    row.where = row.first > 0 and (row.second > 0 and "both" or "first") or "second"
    if aspect == "size" then row.where = nil end
    result:add(row)
  end
end

local function finish(state, options)
  local result = frame.new{columns = columns}
  local first, second = nil, nil
  if state then first, second = chosen(state, options) end
  if not first or not second then
    result.caption = ("two of '%s' expected, or an option 'against'"):format(options.by)
    return result
  end
  result.dropped = state.dropped
  result.caption = caption_of(first, second, {label(first, "the inputs"), label(second, "the others")})
  for _, aspect in ipairs(aspects) do add_rows(result, aspect, first, second, options) end
  return result
end

local function part(article, options)
  if options.groups and #options.groups ~= 2 then error("option 'groups': two expected", 0) end
  return facts(article, options)
end

--- `nk.compare(article, {against = other})`, `nk.compare(corpus, {by = "site"})`
return analyzer.new{
  name = "compare",
  title = "Comparison",
  summary = "two articles or outlets on one story: speakers, names, figures, quotations, words",
  example = [[nk.compare(art, {against = nk.corpus "examples/news"})]],
  options = units.extend{
    against = {type = "any", input = "corpus", sample = "other.txt",
      summary = "the other side: an article or a corpus; without it two groups of the inputs"},
    by = {default = "site", choices = facet.names, summary = "the field that makes groups"},
    groups = {type = "list", summary = "the two groups, first,second; without it the two largest"},
    top = {default = 10, type = "integer", minimum = 0,
      summary = "rows of each aspect in both, the first, the second; 0: all"},
    rules = {default = false, type = "boolean", summary = "quotations by rules alone: several times as fast"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
  run = function(article, options) return finish(add(nil, part(article, options), article, options), options) end,
  part = part,
  merge = add,
  finish = finish,
}
