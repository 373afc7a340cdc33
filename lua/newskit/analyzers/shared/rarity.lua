--- Keywords by how rare they are elsewhere: tf-idf and BM25 of an article's words and phrases against a corpus.
-- @module newskit.analyzers.shared.rarity
local core = require "newskit.core"
local query = require "newskit.analyzers.shared.search.query"
local reference = require "newskit.analyzers.shared.reference"

local rarity = {}

-- Words in a phrase.
local LONGEST = 3

-- Robertson and Zaragoza 2009, section 3.5: what most collections do well with.
local K1, B = 1.2, 0.75

local scores = {}

-- A word that no article of the corpus has counts as in half of one.
function scores.tf_idf(times, documents, side)
  return times * math.log(side.documents / math.max(documents, 0.5))
end

function scores.bm25(times, documents, side)
  local idf = math.log(1 + (side.documents - documents + 0.5) / (documents + 0.5))
  return idf * times * (K1 + 1) / (times + K1 * (1 - B + B * side.size / side.average))
end

--- The names of the measures.
rarity.names = {"tf_idf", "bm25"}

local counted = setmetatable({}, {__mode = "k"})

--- The corpus, counted once.
local function side_of(value, rules)
  local known = type(value) == "table" and counted[value]
  if known then return known end
  local options = {n = LONGEST}
  for name, field in pairs(rules) do options[name] = field end
  local made = reference.new(value, options)
  if not made.documents or made.documents < 2 then
    error("option 'reference': a corpus of two articles or more expected", 0)
  end
  local words = 0
  for _, part in ipairs(made.parts) do words = words + part.counts:total(1) end
  known = {reference = made, documents = made.documents, average = words / made.documents}
  if type(value) == "table" then counted[value] = known end
  return known
end

--- Where each phrase stands first, and in how many sentences it is: by its norm forms.
local function places_of(document)
  local view, places = query.view(document), {}
  for at = 1, #view.norms do
    local text
    for last = at, math.min(at + LONGEST - 1, view.lasts[view.sentences[at]]) do
      if last > at and view.divided[last] then break end
      text = text and text .. " " .. view.norms[last] or view.norms[last]
      local place = places[text] or {first = view.tokens[at], last = view.tokens[last], sentences = 0, sentence = 0}
      places[text] = place
      if place.sentence ~= view.sentences[at] then
        place.sentences, place.sentence = place.sentences + 1, view.sentences[at]
      end
    end
  end
  return places
end

--- The words and phrases of a document, the best first.
-- @tparam newskit.document document
-- @tparam table options `measure` and `reference`
-- @tparam table rules what a word is
-- @tparam {string,...} stoplist
-- @treturn {table,...} `{text=, score=, frequency=, sentences=, first=, last= (bytes)}`
function rarity.rank(document, options, rules, stoplist)
  if options.reference == nil then error("option 'reference': a corpus expected for " .. options.measure, 0) end
  local side = side_of(options.reference, rules)
  local counts = core.counts{n = LONGEST, gaps = true}:add(document)
  local here = {documents = side.documents, average = side.average, size = counts:total(1)}
  local starts, ends = document:spans "token"
  local places, list = places_of(document), {}
  for number, record in ipairs(counts:top(0, {stopwords = stoplist})) do
    local _, documents = side.reference:frequency(record.ngram)
    local place = places[record.ngram]
    if place then
      local first, last = starts[place.first], ends[place.last]
      list[#list + 1] = {text = document.text:sub(first, last), first = first, last = last, number = number,
        frequency = record.frequency, sentences = place.sentences,
        ranked = scores[options.measure](record.frequency, documents, here)}
    end
  end
  table.sort(list, function(a, b)
    if a.ranked ~= b.ranked then return a.ranked > b.ranked end
    return a.number < b.number
  end)
  return list
end

return rarity
