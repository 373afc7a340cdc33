--- Counting quotations by who is quoted. Every count keeps the numbers of its quotations: their rows in
-- the frame of `quotes`, and over a corpus the number of the article before them ("12:3").
-- @module newskit.analyzers.shared.tally
local aliases = require "newskit.analyzers.shared.aliases"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"

local tally = {}

local function words_of(text, spans)
  local count = 0
  for _, span in ipairs(spans) do
    for _ in text:sub(span.first, span.last):gmatch "[%w\x80-\xff]+[%w\x80-\xff'’-]*" do
      count = count + 1
    end
  end
  return count
end

local fact_columns = {
  {name = "row", type = "integer"}, {name = "speaker"}, {name = "described"}, {name = "kind"},
  {name = "role"}, {name = "affiliation"}, {name = "gender"}, {name = "stance"}, {name = "type"},
  {name = "voice", type = "integer"}, {name = "words", type = "integer"},
  {name = "position", type = "number"}, {name = "facet"},
}

local copied = {"speaker", "described", "kind", "role", "affiliation", "gender", "stance", "type", "voice"}

--- What the counts need of each quotation, one row each.
-- @tparam newskit.article article
-- @tparam table options of the analyzer: `by`, the facet that the article counts for, or "none"; `aliases`
-- @tparam table results with the frame of the analyzer `quotes`
-- @treturn newskit.frame
function tally.facts(article, options, results)
  local result, text, quotes = frame.new{columns = fact_columns}, article.body.text, results.quotes
  local names = aliases.of(options.aliases)
  local value = options.by ~= "none" and facet.value(options.by, article) or nil
  for row, quote in ipairs(quotes) do
    local fact = {row = row, facet = value, words = words_of(text, quote.content),
                  position = 100 * (quote.content[1].first - 1) / #text}
    for _, name in ipairs(copied) do
      fact[name] = quote[name]
    end
    result:add(aliases.apply(names, fact, "speaker"))
  end
  return result
end

local function new_group(fact)
  return {quotations = 0, words = 0, direct_words = 0, articles = 0, first_sum = 0, ids = {}, voices = {},
          voice_count = 0, neutral = 0, assertive = 0, doubting = 0, kind = fact.kind, facet = fact.facet}
end

local function count(group, fact, article)
  group.quotations = group.quotations + 1
  group.words = group.words + fact.words
  if fact.type == "direct" then
    group.direct_words = group.direct_words + fact.words
  end
  group[fact.stance or "neutral"] = group[fact.stance or "neutral"] + 1
  local number = article and article.number
  group.ids[#group.ids + 1] = number and ("%d:%d"):format(number, fact.row) or tostring(fact.row)
  if group.article ~= number or group.articles == 0 then
    group.article, group.articles = number, group.articles + 1
    group.first_sum = group.first_sum + fact.position
  end
  local voice = fact.speaker or ("%s:%s"):format(number or 1, fact.voice or "")
  if not group.voices[voice] then
    group.voices[voice] = true
    group.voice_count = group.voice_count + 1
  end
  group.role = group.role or fact.role
  group.affiliation = group.affiliation or fact.affiliation
  if fact.gender and (not group.gender or group.gender == "unknown") then
    group.gender = fact.gender
  end
end

--- Adds the facts of an article to the groups.
-- @tparam table|nil groups list of groups in order of first occurrence, also by key
-- @tparam newskit.frame facts
-- @tparam table|nil article of a corpus (its `number` is read)
-- @tparam function key_of gives a fact's key, or nil to leave it out
function tally.add(groups, facts, article, key_of)
  groups = groups or {by_key = {}}
  for _, fact in ipairs(facts) do
    local key = key_of(fact)
    if key then
      local whole = (fact.facet or "") .. "\0" .. key
      local group = groups.by_key[whole]
      if not group then
        group = new_group(fact)
        group.key = key
        groups.by_key[whole] = group
        groups[#groups + 1] = group
      end
      count(group, fact, article)
    end
  end
  return groups
end

--- The groups with the most quotations first; ties keep the order of first occurrence.
function tally.sorted(groups)
  local list = {}
  for k, group in ipairs(groups or {}) do
    group.order = k
    list[k] = group
  end
  table.sort(list, function(a, b)
    if a.quotations ~= b.quotations then
      return a.quotations > b.quotations
    end
    return a.order < b.order
  end)
  return list
end

local counted = {
  {name = "quotations", type = "integer"}, {name = "words", type = "integer"},
  {name = "direct_share", type = "number", unit = "% of words", title = "direct"},
}
local detailed = {
  {name = "first", type = "number", unit = "% into the text"},
  {name = "neutral", type = "integer"}, {name = "assertive", type = "integer"},
  {name = "doubting", type = "integer"}, {name = "articles", type = "integer"}, {name = "quotes"},
}

--- The columns of a count of quotations: `before`, the counts, `after`, and the details.
function tally.columns(before, after)
  local columns = {}
  for _, list in ipairs {before, counted, after, detailed} do
    table.move(list, 1, #list, #columns + 1, columns)
  end
  return columns
end

--- The values of those columns for a group.
function tally.record(group)
  return {
    quotations = group.quotations, words = group.words,
    direct_share = group.words > 0 and 100 * group.direct_words / group.words or 0,
    first = group.first_sum / group.articles, neutral = group.neutral, assertive = group.assertive,
    doubting = group.doubting, articles = group.articles, quotes = table.concat(group.ids, " "),
  }
end

--- How gender is told, for captions.
tally.gender_method = "gender by title, role noun, first name (a US-leaning list) or pronoun;"
                      .. " unknown when none tells"

return tally
