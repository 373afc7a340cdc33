--- Collocations: pairs of words that meet more often than chance lets them.
-- @module newskit.analyzers.collocations
local core = require "newskit.core"
local counting = require "newskit.analyzers.shared.counting"
local frame = require "newskit.frame"
local units = require "newskit.analyzers.shared.units"

local measures = {
  "g2", "mi", "mi3", "npmi", "t", "z", "chi2", "phi2", "dice", "log_dice", "jaccard", "delta_p", "delta_p_back",
  "mi_like", "poisson", "fisher",
}

local columns = {
  {name = "collocation", type = "string"},
  {name = "score", type = "number"},
  {name = "frequency", type = "integer"},
  {name = "first", type = "integer", unit = "frequency", summary = "how often the first word occurs in pairs"},
  {name = "second", type = "integer", unit = "frequency", summary = "how often the second word occurs in pairs"},
  {name = "documents", type = "integer", unit = "documents"},
  {name = "g2", type = "number", title = "G²"},
  {name = "log_dice", type = "number"},
  {name = "mi", type = "number", title = "MI"},
  {name = "delta_p", type = "number", title = "ΔP"},
}

local function new_counts(options)
  return core.counts{n = 2, skip = options.window - 1}
end

--- A pair with its measures. In a window of w words a pair has w chances to meet, so its frequency is
-- divided by w, as the expected one is for neighbors.
local function describe(pair, options, total)
  local record = {
    collocation = pair.first .. " " .. pair.second, score = pair.score, frequency = pair.frequency,
    first = pair.first_frequency, second = pair.second_frequency, documents = pair.documents,
  }
  for _, name in ipairs{"g2", "log_dice", "mi", "delta_p"} do
    record[name] = core.association(name, pair.frequency / options.window, record.first, record.second, total)
  end
  return record
end

local function rank(counts, options, stoplist)
  local result = frame.new{columns = columns, measure = options.measure}
  local best = counts:collocations(options.top, {
    measure = options.measure, window = options.window, min_frequency = options.min,
    min_documents = options.min_documents, node = options.node and core.fold(options.node), stopwords = stoplist,
  })
  for _, pair in ipairs(best) do result:add(describe(pair, options, counts:total())) end
  return result
end

--- Pairs of words in one sentence, by an association measure; see docs/statistics.md for each.
-- `nk.collocations(corpus, {measure = "log_dice", window = 4, node = "strike"})`
return counting({
  name = "collocations",
  title = "Collocations",
  summary = "pairs of words that meet more often than by chance",
  example = [[nk.collocations(art, {window = 3, measure = "log_dice"})]],
  options = {
    measure = {default = "g2", choices = measures, summary = "the association measure that ranks"},
    window = {default = 1, type = "integer", minimum = 1, maximum = 5, summary = "how far apart, in words, up to 5"},
    node = {type = "string", summary = "only pairs with this word"},
    min = {default = 2, type = "integer", minimum = 1, summary = "least frequency"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least document frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
    stopwords = {default = "auto", type = "boolean|string|list",
      summary = "words left out: " .. units.stopwords_help},
  },
}, new_counts, rank)
