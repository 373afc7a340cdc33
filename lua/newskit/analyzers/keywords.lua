--- Keywords: the words and phrases that one article is about.
-- The core finds and ranks them (include/newskit/keywords.h, docs/keywords.md); here its word lists are
-- chosen, by the article's language.
-- @module newskit.analyzers.keywords
local aboutness = require "newskit.analyzers.shared.aboutness"
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local extractor = require "newskit.analyzers.shared.extractor"
local frame = require "newskit.frame"
local rarity = require "newskit.analyzers.shared.rarity"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "term", type = "string"},
  {name = "score", type = "number", unit = "0 to 1"},
  {name = "frequency", type = "integer"},
  {name = "share", type = "number", unit = "of all words"},
  {name = "sentences", type = "integer", unit = "sentences"},
  {name = "mention", type = "spans"},
}

local function columns_of(measure)
  if measure == "forest" then return columns end
  local list = table.move(columns, 1, #columns, 1, {})
  list[2] = {name = "score", type = "number", unit = measure}
  return list
end

-- The ranking was learned from words whose parts stand apart; capitals tell US from us.
local words = {case = "smart", hyphens = "split", possessives = false}

local function has_any(text, set)
  for word in core.fold(text):gmatch "%S+" do
    if set[word] then return true end
  end
  return false
end

--- The stems of a keyword between spaces, so that one that is inside another is found by its text.
local function stems_of(text, stemmer)
  local list = {}
  for word in core.fold(text):gmatch "%S+" do list[#list + 1] = stemmer and stemmer:stem(word) or word end
  return " " .. table.concat(list, " ") .. " "
end

local function is_nested(stems, others)
  for _, other in ipairs(others) do
    if other:find(stems, 1, true) or stems:find(other, 1, true) then return true end
  end
  return false
end

-- How many of the core's keywords are looked at for each that is wanted, and more for short lists: some are no topics.
local SPARE, LEAST = 3, 30

--- The `top` best keywords; none with a stopword of the user's own, wherever that stands in it, and, when it is not
-- wanted, none that is inside a better one or has one inside.
local function best(list, document, options, own, language)
  local about = aboutness.test(document.text, language)
  local kept, stems, stemmer = {}, {}, language and core.stemmer(language)
  for _, keyword in ipairs(list) do
    if #kept == options.top then break end
    local mine = not options.nested and stems_of(keyword.text, stemmer)
    local wanted = about(keyword) and not (own and has_any(keyword.text, own))
    if wanted and (options.nested or not is_nested(mine, stems)) then
      kept[#kept + 1], stems[#stems + 1] = keyword, mine
    end
  end
  return kept
end

--- The candidates, best first: by the forest, or by how rare they are in a corpus.
local function candidates(document, options, own, stoplist, language)
  if options.measure == "forest" and options.reference ~= nil then
    error(("option 'reference': for the measures %s, not forest"):format(table.concat(rarity.names, " and ")), 0)
  end
  if options.measure ~= "forest" then return rarity.rank(document, options, words, stoplist) end
  local plain = options.nested and not own
  local most = plain and options.top * SPARE + LEAST or 0
  return aboutness.rank(extractor.of(stoplist, language):run(document, most))
end

--- Keywords of an article, a document or a string, best first.
-- `nk.keywords(article, {top = 5})`
return analyzer.new{
  name = "keywords",
  title = "Keywords",
  summary = "the words and phrases that an article is about",
  options = {
    top = {default = 20, type = "integer", minimum = 1, summary = "how many"},
    measure = {default = "forest", choices = {"forest", table.unpack(rarity.names)},
      summary = "what ranks: the article alone (forest), or how rare the words are in the reference"},
    reference = {type = "any", input = "corpus", summary = "the corpus for tf_idf and bm25"},
    nested = {default = true, summary = "whether a phrase and a word or phrase inside it may both be keywords",
      off = "No keyword inside another"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words that may not begin or end one: " .. units.stopwords_help},
  },
  run = function(article, options)
    local stoplist, language = stopwords.resolve(options.stopwords, article)
    local document = units.body(article, words)
    local result = frame.new{columns = columns_of(options.measure), measure = options.measure,
      lists = stopwords.names(stoplist)}
    local total = core.counts{n = 1}:add(document):total()
    local own = stopwords.own(stoplist, language or "en")
    local ranked = best(candidates(document, options, own, stoplist, language), document, options, own, language)
    for _, found in ipairs(ranked) do
      local term = found.text:gsub("%s+", " ")
      result:add{
        term = term, score = options.measure == "forest" and 1 / (1 + math.exp(-found.ranked)) or found.ranked,
        frequency = found.frequency,
        share = found.frequency / total, sentences = found.sentences,
        mention = {{first = found.first, last = found.last}},
      }
    end
    return result
  end,
}
