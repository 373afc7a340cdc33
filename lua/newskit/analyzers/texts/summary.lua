--- Summary: the sentences that carry an article, in the order of the text.
-- @module newskit.analyzers.texts.summary
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local query = require "newskit.analyzers.shared.search.query"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "sentence", type = "integer", summary = "the number of the sentence in the article"},
  {name = "rank", type = "integer", summary = "1 for the sentence that carries most"},
  {name = "score", type = "number", summary = "how much it carries, 1 for the most"},
  {name = "text", type = "string", summary = "the sentence"},
  {name = "at", type = "spans"},
}

-- Sentences behind these are not looked at: each is compared with each.
local MOST_SENTENCES = 400

-- How much of a step goes anywhere (Erkan and Radev 2004, section 3.2), and when the steps have come to rest.
local ANYWHERE, AT_REST, MOST_STEPS = 0.15, 1e-9, 200

-- Sentences with fewer words say too little to stand by themselves: "He agreed."
local LEAST_WORDS = 6

-- Two sentences more alike than this say the same thing; the second is left out.
local ALIKE = 0.5

--- The sentences: words with their frequencies, and bounds in the text.
local function sentences_of(document, stop)
  local view, list = query.view(document), {}
  local starts, ends = document:spans "token"
  local firsts, lasts = document:ranges "sentence"
  for i = 1, math.min(#firsts, MOST_SENTENCES) do
    local one = {number = i, first = starts[firsts[i]], last = ends[lasts[i]], words = {}, order = {}, size = 0}
    for word = view.firsts[i], view.lasts[i] do
      local norm = view.norms[word]
      one.size = one.size + 1
      if not stop[norm] then
        if not one.words[norm] then one.order[#one.order + 1] = norm end
        one.words[norm] = (one.words[norm] or 0) + 1
      end
    end
    list[i] = one
  end
  return list, #firsts
end

--- Weighs the words of each sentence by tf-idf over the sentences, scaled so that its length is 1.
local function weigh(list)
  local spread = {}
  for _, one in ipairs(list) do
    for _, norm in ipairs(one.order) do spread[norm] = (spread[norm] or 0) + 1 end
  end
  for _, one in ipairs(list) do
    local square = 0
    for _, norm in ipairs(one.order) do
      one.words[norm] = one.words[norm] * math.log(#list / spread[norm] + 1)
      square = square + one.words[norm] ^ 2
    end
    for _, norm in ipairs(one.order) do one.words[norm] = one.words[norm] / math.sqrt(square) end
  end
end

local function cosine(one, two)
  if #two.order < #one.order then one, two = two, one end
  local sum = 0
  for _, norm in ipairs(one.order) do
    local other = two.words[norm]
    if other then sum = sum + one.words[norm] * other end
  end
  return sum
end

--- How much each sentence is like the others, and they like theirs: where a walk among them is most often.
-- Source: Erkan and Radev 2004, "LexRank", continuous.
local function centrality(list)
  weigh(list)
  local links, sums, rank = {}, {}, {}
  for i = 1, #list do links[i], sums[i], rank[i] = {}, 0, 1 / #list end
  for i = 1, #list do
    for k = i + 1, #list do
      local likeness = cosine(list[i], list[k])
      if likeness > 0 then
        links[i][#links[i] + 1], links[k][#links[k] + 1] = {k, likeness}, {i, likeness}
        sums[i], sums[k] = sums[i] + likeness, sums[k] + likeness
      end
    end
  end
  for _ = 1, MOST_STEPS do
    local moved, following = 0, {}
    for i = 1, #list do
      local sum = 0
      for _, link in ipairs(links[i]) do sum = sum + link[2] / sums[link[1]] * rank[link[1]] end
      following[i] = ANYWHERE / #list + (1 - ANYWHERE) * sum
      moved = moved + math.abs(following[i] - rank[i])
    end
    rank = following
    if moved < AT_REST then break end
  end
  return rank
end

-- Each gives a score a sentence.
local methods = {}

methods.central = centrality

function methods.lead(list)
  local scores = {}
  weigh(list)
  for i = 1, #list do scores[i] = 1 / i end
  return scores
end

-- Central sentences, those near the beginning first: news says first what matters.
function methods.both(list)
  local scores = centrality(list)
  for i = 1, #list do scores[i] = scores[i] / math.sqrt(i) end
  return scores
end

--- The best `count` sentences that are long enough and do not say what a better one says.
local function choose(list, scores, count)
  local order, chosen = {}, {}
  for i, one in ipairs(list) do
    if one.size >= LEAST_WORDS then order[#order + 1] = i end
  end
  table.sort(order, function(a, b)
    if scores[a] ~= scores[b] then return scores[a] > scores[b] end
    return a < b
  end)
  for _, i in ipairs(order) do
    local said = false
    for _, one in ipairs(chosen) do said = said or cosine(one, list[i]) > ALIKE end
    if not said and #chosen < count then
      chosen[#chosen + 1], list[i].rank, list[i].score = list[i], #chosen + 1, scores[i] / scores[order[1]]
    end
  end
  table.sort(chosen, function(a, b) return a.number < b.number end)
  return chosen
end

--- The sentences that carry an article. `nk.summary(article, {sentences = 3})`
return analyzer.new{
  name = "summary",
  title = "Summary",
  summary = "the sentences that carry an article",
  options = units.extend{
    sentences = {default = 3, type = "integer", minimum = 1, summary = "how many"},
    method = {default = "both", choices = {"both", "central", "lead"},
      summary = "what carries: likeness to the other sentences, the beginning, or both"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words that do not count: " .. units.stopwords_help},
  },
  run = function(article, options)
    local document, stoplist = units.body(article, options), units.stopwords(options, article)
    local text = document.text
    local result = frame.new{columns = columns, text = text, measure = "score", lists = stopwords.names(stoplist)}
    local list, all = sentences_of(document, stopwords.set(stoplist))
    if all > #list then result.dropped = {["sentences behind the first " .. MOST_SENTENCES] = all - #list} end
    for _, one in ipairs(choose(list, methods[options.method](list), options.sentences)) do
      result:add{sentence = one.number, rank = one.rank, score = one.score,
        text = text:sub(one.first, one.last):gsub("%s+", " "), at = {{first = one.first, last = one.last}}}
    end
    return result
  end,
}
