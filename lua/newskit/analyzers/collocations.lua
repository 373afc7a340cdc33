--- Collocations: words that meet more often than chance lets them, in pairs or around a node.
-- @module newskit.analyzers.collocations
local core = require "newskit.core"
local counting = require "newskit.analyzers.shared.counting"
local frame = require "newskit.frame"
local neighbors = require "newskit.analyzers.shared.search.neighbors"
local query = require "newskit.analyzers.shared.search.query"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local measures = {
  "g2", "mi", "mi3", "npmi", "t", "z", "chi2", "phi2", "dice", "log_dice", "jaccard", "delta_p", "delta_p_back",
  "mi_like", "poisson", "fisher", "min_sensitivity",
}

-- The measures that stand beside the one that ranks.
local beside = {"g2", "log_dice", "mi", "delta_p"}

-- Those that are high, too, for words that avoid each other; and those of which the lowest is best.
local two_sided = {g2 = true, chi2 = true, phi2 = true}
local lowest = {fisher = true}

-- Words to each side of a node, when nothing else is asked for; and the widest window that pairs are counted in.
local NODE_WINDOW, WIDEST_PAIR = 5, 5

-- What the measures are called above their scores.
local labels = {
  g2 = "G²", mi = "MI", mi3 = "MI³", npmi = "NPMI", chi2 = "χ²", phi2 = "φ²", dice = "Dice", log_dice = "log-Dice",
  jaccard = "Jaccard", delta_p = "ΔP", delta_p_back = "ΔP back", mi_like = "MI-like", poisson = "Poisson",
  fisher = "Fisher's p", min_sensitivity = "min. sensitivity",
}

local function columns_of(measure, between)
  local columns = {{name = "collocation", type = "string"},
    {name = "score", type = "number", unit = labels[measure] or measure}, {name = "frequency", type = "integer"}}
  table.move(between, 1, #between, #columns + 1, columns)
  for _, column in ipairs{
    {name = "documents", type = "integer"}, {name = "g2", type = "number", title = "G²"},
    {name = "log_dice", type = "number"}, {name = "mi", type = "number", title = "MI"},
    {name = "delta_p", type = "number", title = "ΔP"},
  } do columns[#columns + 1] = column end
  return columns
end

local of_pairs = {
  {name = "first", type = "integer", title = "first word", summary = "how often the first word occurs"},
  {name = "second", type = "integer", title = "second word", summary = "how often the second word occurs"},
}

local of_neighbors = {
  {name = "left", type = "integer", title = "left", summary = "how often it stands left of the node"},
  {name = "right", type = "integer", title = "right", summary = "how often it stands right of the node"},
  {name = "all", type = "integer", title = "in all", summary = "how often it occurs, near the node or not"},
}

local function window_of(options)
  return options.window or options.node and NODE_WINDOW or 1
end

--- Two words that meet `both` times within `span` tokens, as a record with the measures.
local function measured(record, span, both, first, second, total)
  for _, name in ipairs(beside) do record[name] = core.association(name, both, first, second, total, span) end
  return record
end

local function rank_pairs(counts, options, stoplist)
  local result = frame.new{
    columns = columns_of(options.measure, of_pairs), measure = options.measure, lists = stopwords.names(stoplist),
  }
  local window, total = window_of(options), counts:total()
  local best = counts:collocations(options.top, {
    measure = options.measure, window = window, unordered = options.unordered, min_frequency = options.min,
    min_documents = options.min_documents, stopwords = stoplist,
  })
  for _, pair in ipairs(best) do
    local span = options.unordered and pair.first ~= pair.second and 2 * window or window
    result:add(measured({
      collocation = pair.first .. " " .. pair.second, score = pair.score, frequency = pair.frequency,
      first = pair.first_frequency, second = pair.second_frequency, documents = pair.documents,
    }, span, pair.frequency, pair.first_frequency, pair.second_frequency, total))
  end
  return result
end

--- The best first: the score, then what came first.
local function sort(list, measure)
  local sign = lowest[measure] and -1 or 1
  table.sort(list, function(a, b)
    if a.score ~= b.score then return sign * a.score > sign * b.score end
    return a.place < b.place
  end)
  return list
end

local function rank_neighbors(near, options, stoplist)
  local result = frame.new{
    columns = columns_of(options.measure, of_neighbors), measure = options.measure, lists = stopwords.names(stoplist),
  }
  local stop, list, total = stopwords.set(stoplist), {}, near.counts:total()
  local span = near.left + near.right
  for _, word in ipairs(near:words()) do
    local chances = math.min(span * near.hits, total - word.total + word.frequency)
    local avoided = two_sided[options.measure] and word.frequency * total < chances * word.total
    if word.frequency >= options.min and word.documents >= options.min_documents and not stop[word.norm]
      and not avoided then
      word.score = core.association(options.measure, word.frequency, near.hits, word.total, total, span)
      list[#list + 1] = word.score and word or nil
    end
  end
  sort(list, options.measure)
  for i = 1, options.top > 0 and math.min(options.top, #list) or #list do
    local word = list[i]
    result:add(measured({
      collocation = word.norm, score = word.score, frequency = word.frequency, left = word.left, right = word.right,
      all = word.total, documents = word.documents,
    }, span, word.frequency, near.hits, word.total, total))
  end
  result.caption = near:missed()
  return result
end

local function new_counts(options, language)
  local window = window_of(options)
  if options.node then return neighbors.new(query.new(options.node, options, language), window, options.side) end
  if window > WIDEST_PAIR then error(("option 'window': at most %d expected without a node"):format(WIDEST_PAIR), 0) end
  return core.counts{n = 2, skip = window - 1}
end

local function rank(counts, options, stoplist)
  return (options.node and rank_neighbors or rank_pairs)(counts, options, stoplist)
end

--- Words in one sentence that meet more often than by chance, by an association measure; docs/statistics.md has each.
-- Without a node pairs of words; with one what stands around its hits.
-- `nk.collocations(corpus, {node = "strike", window = 4, measure = "log_dice"})`
return counting({
  name = "collocations",
  title = "Collocations",
  summary = "pairs of words that meet more often than by chance",
  example = [[nk.collocations(art, {window = 3, measure = "log_dice"})]],
  options = {
    measure = {default = "g2", choices = measures, summary = "the association measure that ranks"},
    window = {type = "integer", minimum = 1, summary = "how far apart, in words (1; around a node 5)"},
    node = {type = "string|list", summary = 'what stands around this: a word or phrase with *, ?, a|b, "x y"~5'},
    side = {default = "both", choices = {"both", "left", "right"}, summary = "the side of the node"},
    unordered = {default = false, summary = "whether a pair is one with the same words the other way round"},
    min = {default = 2, type = "integer", minimum = 1, summary = "least frequency"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least document frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
}, new_counts, rank)
