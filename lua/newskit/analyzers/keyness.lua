--- Keyness: n-grams that a target uses more, or less, than a reference.
-- @module newskit.analyzers.keyness
local adjust = require "newskit.analyzers.shared.adjust"
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local general = require "newskit.analyzers.shared.lists.general"
local frame = require "newskit.frame"
local profiles = require "newskit.analyzers.shared.profiles"
local reference_of = require "newskit.analyzers.shared.reference"
local stopwords = require "newskit.language.stopwords"
local units = require "newskit.analyzers.shared.units"

local measures = {
  "g2", "g2_full", "chi2", "chi2_yates", "fisher", "bic", "log_ratio", "log_ratio_conservative", "pct_diff",
  "odds_ratio", "log_odds", "pmi", "text_dispersion", "wilcoxon",
}

-- What the measures are called above their scores.
local labels = {
  g2 = "G²", g2_full = "G²", chi2 = "χ²", chi2_yates = "χ²", bic = "BIC", fisher = "Fisher's p",
  log_ratio = "log ratio", log_ratio_conservative = "log ratio, least", pct_diff = "% difference",
  odds_ratio = "odds ratio",
  log_odds = "z of log-odds", pmi = "PMI", text_dispersion = "G² of texts", wilcoxon = "z of rank sum",
}

-- Measures that fall below 0 (odds below 1) for what is rarer, and those of which the lowest is best.
local signed = {log_ratio = true, log_ratio_conservative = true, pct_diff = true, odds_ratio = true, log_odds = true,
  pmi = true, wilcoxon = true}
local lowest = {fisher = true}

local function columns_of(measure)
  return {
    {name = "ngram", type = "string", title = "n-gram"},
    {name = "score", type = "number", unit = labels[measure]},
    {name = "frequency", type = "integer"},
    {name = "reference", type = "number"},
    {name = "log_ratio", type = "number"},
    {name = "p", type = "number", summary = "the chance of such a difference where there is none, adjusted as asked"},
    {name = "low", type = "number", summary = "the lower end of the 95 % interval of the log ratio"},
    {name = "high", type = "number", summary = "the upper end of the 95 % interval of the log ratio"},
    {name = "absent", type = "boolean", summary = "the reference does not have it; a count of 0 is taken as 0.5"},
    {name = "per_million", type = "number"},
    {name = "reference_per_million", type = "number"},
    {name = "documents", type = "integer"},
    {name = "g2", type = "number", title = "G²"},
    {name = "bic", type = "number", title = "BIC"},
  }
end

-- Each gives the score, and the p where it has one of its own.
local scores = {}

function scores.log_ratio_conservative(a, b, side)
  return (select(3, core.log_ratio(a, b, side.total, side.reference.total, 0.05 / side.candidates)))
end

-- The reference lacks the word: as for the log ratio, half an occurrence.
function scores.pct_diff(a, b, side)
  return core.keyness("pct_diff", a, math.max(b, 0.5), side.total, side.reference.total)
end

function scores.odds_ratio(a, b, side)
  return core.keyness("odds_ratio", a, math.max(b, 0.5), side.total, side.reference.total)
end

-- The prior is what both sides together know of the word, of the size of option `prior`.
function scores.log_odds(a, b, side, options)
  local total, size = side.total, side.reference.total
  local prior = options.prior * (a + b) / (total + size)
  return (select(2, core.log_odds(a, b, total, size, prior, options.prior)))
end

function scores.pmi(a, b, side)
  local total = side.total
  return a > 0 and core.association("mi", a, total, a + b, total + side.reference.total) or nil
end

function scores.fisher(a, b, side, _, over)
  local total = side.total
  local p = core.association(over and "fisher" or "fisher_less", a, total, a + b, total + side.reference.total)
  return p, p
end

function scores.text_dispersion(_, _, side, _, _, found, documents)
  local g2 = core.keyness("g2", found.documents, documents, side.documents, side.reference.documents)
  return g2, core.chance_of_g2(g2)
end

function scores.wilcoxon(_, _, side, _, _, found)
  local _, z, p = core.rank_sum(side.own:of(found.ngram), side.others:of(found.ngram))
  return z, p
end

local function describe(found, side, options)
  local a, total, size = found.frequency, side.total, side.reference.total
  local b, documents = side.reference:frequency(found.ngram)
  local record = {
    ngram = found.ngram, frequency = a, reference = b, documents = found.documents, absent = b == 0,
    per_million = 1e6 * a / total, reference_per_million = 1e6 * b / size,
  }
  for _, name in ipairs{"log_ratio", "g2", "bic"} do record[name] = core.keyness(name, a, b, total, size) end
  record.low, record.high = core.log_ratio(a, b, total, size)
  local score = scores[options.measure]
  if score then
    record.score, record.p = score(a, b, side, options, record.log_ratio >= 0, found, documents)
  else
    record.score = core.keyness(options.measure, a, b, total, size)
  end
  record.p = record.p or core.chance_of_g2(record.g2)
  return record
end

--- The n-grams of the reference that the target does not have, for "under".
local function add_missing(list, side, options)
  local seen = {}
  for _, found in ipairs(list) do seen[found.ngram] = true end
  side.reference:each(options.min, function(ngram)
    if not seen[ngram] then list[#list + 1] = {ngram = ngram, frequency = 0, documents = 0} end
    seen[ngram] = true
  end)
end

--- What is compared: what occurs often enough on a side that counts, and is no stopword.
local function candidates(side, options, stop)
  local over = options.direction == "over"
  local list = side.counts:top(0, {n = options.n, min_frequency = over and options.min or 1,
    min_documents = over and options.min_documents or 1})
  if not over then add_missing(list, side, options) end
  local kept = {}
  for _, found in ipairs(list) do
    local most = math.max(found.frequency, over and 0 or (side.reference:frequency(found.ngram)))
    if most >= options.min and not stop[found.ngram] then kept[#kept + 1] = found end
  end
  return kept
end

local function wanted(record, options)
  if record.score == nil then return false end
  if options.direction == "over" then return record.log_ratio > 0 end
  return options.direction == "both" or record.log_ratio < 0
end

local function check(options, reference)
  if options.measure == "text_dispersion" and not reference.documents then
    error("option 'measure': text_dispersion needs a reference of articles, not a list of frequencies", 0)
  end
  if options.measure == "wilcoxon" and (not reference.documents or reference.documents < 1) then
    error("option 'measure': wilcoxon needs a reference of articles, not a list of frequencies", 0)
  end
end

--- What is compared with: what the user gave, or the list of general English.
local function reference_for(state, options)
  if options.reference ~= nil then return options.reference end
  local list = options.n == 1 and general.of(state.language)
  return list or error("option 'reference': articles, counts or a list of frequencies expected; the one that ships has "
    .. "single words of English", 0)
end

local function rank(state, options)
  local others = options.measure == "wilcoxon" and profiles.new(options.n) or nil
  local reference = reference_of.new(reference_for(state, options), options, others)
  check(options, reference)
  local result = frame.new{columns = columns_of(options.measure), measure = options.measure,
    lists = stopwords.names(state.stoplist),
    caption = options.reference == nil and "reference: " .. general.name or nil}
  local side = {counts = state.counts, total = state.counts:total(options.n), documents = state.counts:documents(),
    reference = reference, own = state.profiles, others = others}
  if reference.total == 0 then result.caption = "the reference has no words" end
  if side.total == 0 or reference.total == 0 then return result end
  local list, records = candidates(side, options, stopwords.set(state.stoplist)), {}
  side.candidates = #list
  for i, found in ipairs(list) do records[i] = describe(found, side, options) end
  adjust(records, options.adjust)
  for _, record in ipairs(records) do
    if wanted(record, options) then result:add(record) end
  end
  local falls = lowest[options.measure] or options.direction == "under" and signed[options.measure]
  local ranked = result:sort(falls and "score" or "-score")
  return options.top > 0 and ranked:top(options.top) or ranked
end

local function add(state, document, article, options)
  if not state then
    state = {language = article.language, counts = core.counts{n = options.n},
      stoplist = units.stopwords(options, {language = article.language, body = document}),
      profiles = options.measure == "wilcoxon" and profiles.new(options.n) or nil}
  end
  state.counts:add(document)
  if state.profiles then state.profiles:add(document) end
  return state
end

--- `nk.keyness(target, {reference = other})`: each an article, a document, a string or a corpus; the
-- reference also counts of `core.counts`, a table of frequencies by word, or a list of references; without
-- one words are compared with general English.
return analyzer.new{
  name = "keyness",
  title = "Keyness",
  summary = "words that a text uses more than a reference does",
  example = [[nk.keyness(art, {reference = {the = 60000, of = 30000, regulation = 20}})]],
  options = units.extend{
    reference = {type = "any", input = "reference",
      summary = "articles, a frequency list (TSV, CSV, JSON) or counts; several add up; none: general English"},
    n = {default = 1, type = "integer", minimum = 1, maximum = 8, summary = "words in an n-gram"},
    measure = {default = "g2", choices = measures, summary = "the measure that ranks"},
    direction = {default = "over", choices = {"over", "under", "both"}, summary = "used more, less, or both"},
    adjust = {default = "holm", choices = {"holm", "bh", "none"},
      summary = "how p is adjusted to how many words were compared"},
    prior = {default = 500, type = "number", minimum = 1, summary = "words that the prior of log_odds is worth"},
    min = {default = 3, type = "integer", minimum = 1, summary = "least frequency"},
    min_documents = {default = 1, type = "integer", minimum = 1, summary = "least number of articles"},
    stopwords = {default = false, type = "boolean|string|list", summary = "words left out: " .. units.stopwords_help},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
  },
  run = function(article, options) return rank(add(nil, units.body(article, options), article, options), options) end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    return add(state, units.document(text, article.language, options), article, options)
  end,
  finish = function(state, options)
    return rank(state or {counts = core.counts{n = options.n}, stoplist = {}}, options)
  end,
}
