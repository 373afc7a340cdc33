--- Keyness: n-grams that a target uses more, or less, than a reference.
-- @module newskit.analyzers.keyness
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
local subject = require "newskit.base.subject"
local units = require "newskit.analyzers.shared.units"

local measures = {"g2", "g2_full", "chi2", "chi2_yates", "log_ratio", "pct_diff", "bic", "odds_ratio"}

local columns = {
  {name = "ngram", type = "string", title = "n-gram"},
  {name = "score", type = "number"},
  {name = "frequency", type = "integer"},
  {name = "reference", type = "integer"},
  {name = "per_million", type = "number"},
  {name = "reference_per_million", type = "number"},
  {name = "documents", type = "integer", unit = "documents"},
  {name = "log_ratio", type = "number", unit = "base 2"},
  {name = "g2", type = "number", title = "G²"},
  {name = "bic", type = "number", title = "BIC"},
}

--- A reference that is a plain table of frequencies.
local function from_list(list)
  local total = 0
  for _, count in pairs(list) do total = total + count end
  return {frequency = function(ngram) return list[ngram] or 0 end, total = total, words = list}
end

local function from_counts(counts, n)
  local list = {}
  for _, record in ipairs(counts:top(0, {n = n})) do list[record.ngram] = record.frequency end
  return {frequency = function(ngram) return list[ngram] or 0 end, total = counts:total(n), words = list}
end

local function count_subject(value, options)
  local counts = core.counts{n = options.n}
  if subject.is_corpus(value) then
    local articles = 0
    for _, article in value:articles() do
      counts:add(units.body(article, options))
      articles = articles + 1
    end
    local failed = value.failed[1]
    if articles == 0 then error("option 'reference': " .. (failed and failed.message or "no articles"), 0) end
    return counts
  end
  local article, message = subject.article(value)
  if not article then error("option 'reference': " .. message, 0) end
  return counts:add(units.body(article, options))
end

--- What the option `reference` stands for.
local function reference_of(value, options)
  local kind = subject.type_name(value)
  if value == nil then error("option 'reference': article, corpus, counts or table of frequencies expected", 0) end
  if kind == "newskit.counts" then return from_counts(value, options.n) end
  if kind == "table" and value.body == nil then return from_list(value) end
  return from_counts(count_subject(value, options), options.n)
end

local function describe(found, reference, options, total)
  local a, b = found.frequency, reference.frequency(found.ngram)
  local record = {
    ngram = found.ngram, frequency = a, reference = b, documents = found.documents,
    per_million = 1e6 * a / total, reference_per_million = 1e6 * b / reference.total,
  }
  for _, name in ipairs{"log_ratio", "g2", "bic"} do
    record[name] = core.keyness(name, a, b, total, reference.total)
  end
  record.score = core.keyness(options.measure, a, b, total, reference.total)
  return record
end

--- The n-grams of the reference that the target does not have, for "under".
local function add_missing(list, reference, options)
  local seen, missing = {}, {}
  for _, found in ipairs(list) do seen[found.ngram] = true end
  for ngram, count in pairs(reference.words) do
    if not seen[ngram] and count >= options.min then missing[#missing + 1] = ngram end
  end
  table.sort(missing)
  for _, ngram in ipairs(missing) do list[#list + 1] = {ngram = ngram, frequency = 0, documents = 0} end
end

local function wanted(record, options)
  if record.score == nil then return false end
  if options.direction == "over" then return record.log_ratio > 0 end
  return options.direction == "both" or record.log_ratio < 0
end

local function rank(counts, options)
  local n = options.n
  local reference = reference_of(options.reference, options)
  local result = frame.new{columns = columns, measure = options.measure}
  local total = counts:total(n)
  if total == 0 or reference.total == 0 then return result end
  local over = options.direction == "over"
  local list = counts:top(0, {n = n, min_frequency = over and options.min or 1})
  if not over then add_missing(list, reference, options) end
  for _, found in ipairs(list) do
    if math.max(found.frequency, over and 0 or reference.frequency(found.ngram)) >= options.min then
      local record = describe(found, reference, options, total)
      if wanted(record, options) then result:add(record) end
    end
  end
  local falls = options.direction == "under" and (options.measure == "log_ratio" or options.measure == "pct_diff")
  local ranked = result:sort(falls and "score" or "-score")
  return options.top > 0 and ranked:top(options.top) or ranked
end

--- `nk.keyness(target, {reference = other})`: each an article, a document, a string or a corpus; the
-- reference also counts of `core.counts`, or a table of frequencies by word.
return analyzer.new{
  name = "keyness",
  title = "Keyness",
  summary = "words that a text uses more than a reference does",
  example = [[nk.keyness(art, {reference = {the = 60000, of = 30000, regulation = 20}})]],
  options = units.extend{
    reference = {type = "any", input = "corpus", required = true, summary = "what to compare with"},
    n = {default = 1, type = "integer", minimum = 1, summary = "words in an n-gram"},
    measure = {default = "g2", choices = measures, summary = "the measure that ranks"},
    direction = {default = "over", choices = {"over", "under", "both"}, summary = "used more, less, or both"},
    min = {default = 3, type = "integer", minimum = 1, summary = "least frequency"},
    top = {default = 50, type = "integer", minimum = 0, summary = "how many; 0: all"},
  },
  run = function(article, options)
    return rank(core.counts{n = options.n}:add(units.body(article, options)), options)
  end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    return (state or core.counts{n = options.n}):add(units.document(text, article.language, options))
  end,
  finish = function(state, options) return rank(state or core.counts{n = options.n}, options) end,
}
