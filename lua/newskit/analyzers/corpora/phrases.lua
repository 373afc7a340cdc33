--- Phrases: groups of words that come again and again, what stands only inside longer ones counted less.
-- @module newskit.analyzers.corpora.phrases
local core = require "newskit.core"
local counting = require "newskit.analyzers.shared.counting"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "ngram", type = "string", title = "phrase"},
  {name = "n", type = "integer"},
  {name = "score", type = "number", unit = "C-value", summary = "length and frequency, less for what is nested"},
  {name = "frequency", type = "integer"},
  {name = "alone", type = "integer", summary = "how often it stands in no longer phrase of the list"},
  {name = "documents", type = "integer", unit = "documents"},
}

-- More candidates than this are not compared; of the rest the least frequent go.
local MOST = 200000

local function new_counts(options)
  return core.counts{n = options.longest, gaps = true}
end

local function words_of(ngram)
  local words = {}
  for word in ngram:gmatch "%S+" do words[#words + 1] = word end
  return words
end

--- Takes from each candidate what it has only inside longer ones, the longest first: `nested` occurrences in `hosts`
-- candidates. Source: Frantzi, Ananiadou, Mima 2000, "Automatic recognition of multi-word terms", section 2.3.
local function discount(list)
  local by_text, by_length = {}, {}
  for _, one in ipairs(list) do
    one.nested, one.hosts, by_text[one.ngram] = 0, 0, one
    by_length[one.n] = by_length[one.n] or {}
    table.insert(by_length[one.n], one)
  end
  local function each_inside(host, visit)
    local words, seen = words_of(host.ngram), {}
    for size = 2, #words - 1 do
      for from = 1, #words - size + 1 do
        local text = table.concat(words, " ", from, from + size - 1)
        if by_text[text] and not seen[text] then visit(by_text[text]) end
        seen[text] = true
      end
    end
  end
  local longest = 0
  for n in pairs(by_length) do longest = math.max(longest, n) end
  for n = longest, 3, -1 do
    for _, host in ipairs(by_length[n] or {}) do
      each_inside(host, function(inner)
        inner.nested, inner.hosts = inner.nested + host.frequency - host.nested, inner.hosts + 1
      end)
    end
  end
end

local function score_of(one)
  local discounted = one.frequency - (one.hosts > 0 and one.nested / one.hosts or 0)
  return math.log(one.n, 2) * discounted
end

local function rank(counts, options, stoplist)
  local result = frame.new{columns = columns, measure = "score", lists = stopwords.names(stoplist)}
  local list = counts:top(MOST, {shortest = 2, longest = options.longest, min_frequency = options.min,
    min_documents = options.min_documents, stopwords = stoplist})
  discount(list)
  local kept = {}
  for place, one in ipairs(list) do
    one.score, one.alone, one.place = score_of(one), math.max(0, one.frequency - one.nested), place
    if one.alone >= options.alone then kept[#kept + 1] = one end
  end
  table.sort(kept, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.place < b.place
  end)
  for i = 1, options.top > 0 and math.min(options.top, #kept) or #kept do
    local one = kept[i]
    result:add{ngram = one.ngram, n = one.n, score = one.score + 0.0, frequency = one.frequency, alone = one.alone,
      documents = one.documents}
  end
  return result
end

--- The recurrent phrases of an article, a document, a string or a corpus, by C-value. What they give may be declared
-- as `phrases` of other analyzers. `nk.phrases(corpus, {min_documents = 3})`
return counting({
  name = "phrases",
  title = "Phrases",
  summary = "groups of words that come again and again",
  options = {
    longest = {default = 6, type = "integer", minimum = 2, maximum = 8, summary = "words in a phrase, up to 8"},
    min = {default = 2, type = "integer", minimum = 2, summary = "least frequency"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least document frequency"},
    alone = {default = 1, type = "integer", minimum = 0, summary = "least frequency outside of longer phrases"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words that may not begin or end one: " .. units.stopwords_help},
  },
}, new_counts, rank)
