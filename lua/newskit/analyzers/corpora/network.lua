--- Network: words joined by how they keep company, the whole corpus's or that of a word and of its companions.
-- Source: Brezina, McEnery, Wattam 2015, "Collocations in context" (networks grown from a node).
-- @module newskit.analyzers.corpora.network
local core = require "newskit.core"
local counting = require "newskit.analyzers.shared.counting"
local frame = require "newskit.frame"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "source", type = "string", summary = "a word"},
  {name = "target", type = "string", summary = "a word that keeps it company"},
  {name = "score", type = "number", summary = "the measure of association"},
  {name = "frequency", type = "integer", summary = "how often they meet"},
  {name = "source_frequency", type = "integer", summary = "how often the first occurs"},
  {name = "target_frequency", type = "integer", summary = "how often the second occurs"},
  {name = "step", type = "integer", summary = "how many edges from the node; 0 without one"},
}

-- Measures of which more is closer.
local measures = {"log_dice", "g2", "mi", "mi3", "npmi", "t", "dice", "jaccard", "min_sensitivity"}

-- The widest window that pairs are counted in; and how many pairs are looked at.
local WIDEST, MOST_PAIRS = 5, 100000

local function new_counts(options)
  return core.counts{n = 2, skip = options.window - 1}
end

local function norm_of(word, options)
  local norms = units.document(word, nil, options):norms()
  return #norms == 1 and norms[1] or error("option 'node': single words expected", 0)
end

local function add(result, pair, from, step)
  local turned = from == pair.second
  result:add{
    source = turned and pair.second or pair.first, target = turned and pair.first or pair.second, score = pair.score,
    frequency = pair.frequency, step = step,
    source_frequency = turned and pair.second_frequency or pair.first_frequency,
    target_frequency = turned and pair.first_frequency or pair.second_frequency,
  }
end

--- The pairs of each word, in their order.
local function edges_of(list)
  local edges = {}
  for number, pair in ipairs(list) do
    pair.number = number
    for _, word in ipairs(pair.first == pair.second and {} or {pair.first, pair.second}) do
      edges[word] = edges[word] or {}
      table.insert(edges[word], pair)
    end
  end
  return edges
end

--- Grows the network from the nodes: the best `branches` of each, then of those, `depth` times.
local function grow(result, list, options)
  local edges, taken, seen, front = edges_of(list), {}, {}, {}
  for i, word in ipairs(options.node) do
    front[i] = norm_of(word, options)
    seen[front[i]] = true
  end
  for step = 1, options.depth do
    local following = {}
    for _, word in ipairs(front) do
      local branches = 0
      for _, pair in ipairs(edges[word] or {}) do
        if branches == options.branches then break end
        branches = branches + 1
        if not taken[pair.number] then
          taken[pair.number] = true
          add(result, pair, word, step)
        end
        local other = pair.first == word and pair.second or pair.first
        if not seen[other] then seen[other], following[#following + 1] = true, other end
      end
    end
    front = following
  end
end

local function rank(counts, options, stoplist)
  local result = frame.new{
    columns = columns, measure = "score", lists = stopwords.names(stoplist),
    plot = {kind = "network", x = "source", y = "score", group = "target"},
  }
  local list = counts:collocations(options.node and MOST_PAIRS or options.top, {
    measure = options.measure, window = options.window, unordered = true, min_frequency = options.min,
    min_documents = options.min_documents, stopwords = stoplist,
  })
  if options.node then
    grow(result, list, options)
    return options.top > 0 and result:top(options.top) or result
  end
  for _, pair in ipairs(list) do
    if pair.first ~= pair.second then add(result, pair, pair.first, 0) end
  end
  return result
end

--- A network of collocations: an edge a row. `nk.network(corpus, {node = {"strike"}, depth = 2})`; as GraphML or GEXF
-- by their renderers.
return counting({
  name = "network",
  title = "Network",
  summary = "words joined by how they keep company, as a graph",
  options = {
    node = {type = "list", summary = "words to grow from; without one the strongest pairs of all"},
    depth = {default = 2, type = "integer", minimum = 1, maximum = 5, summary = "edges from the node"},
    branches = {default = 8, type = "integer", minimum = 1, summary = "companions of each word"},
    measure = {default = "log_dice", choices = measures, summary = "the association measure"},
    window = {default = 5, type = "integer", minimum = 1, maximum = WIDEST, summary = "how far apart, in words"},
    min = {default = 3, type = "integer", minimum = 1, summary = "least frequency of a pair"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least document frequency"},
    top = {default = 100, type = "integer", minimum = 0, summary = "how many edges; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
}, new_counts, rank)
