--- Trains the two taggers and the ranking model of quotations: quote_draft, quote_spans, quote_choice.
-- `spec/eval/models.lua SHARED quote_draft quote_spans quote_choice` calls it, after `pos` and `names`, which it uses.
--
-- SHARED is the folder with data/quotes. Only its train half is learned from. The first tagger learns
-- from the annotations; the second from those and the tags of first taggers that had not seen the
-- text (five folds); the ranking model from the candidates of second taggers that had not either.
-- The same command gives the same bytes.
local cjson = require "cjson"
local core = require "newskit.core"
local evidence = require "newskit.quotes.learned.evidence"
local gold = dofile "lua/newskit/models/quote_draft/train_gold.lua"
local gzip = require "newskit.read.bytes.gzip"
local quotes = require "newskit.quotes"
local ranking = require "newskit.quotes.learned.ranking"
local tagged = require "newskit.quotes.learned.stage"
local tagger = require "newskit.tagger"
local templates = dofile "lua/newskit/models/quote_draft/train_templates.lua"

local FOLDS = 5

local settings = {
  first = {templates = templates.first, scope = "paragraph", epochs = 5, rate = 0.02, l2 = 0.01, dropout = 0.65,
    size = 2400000, note = "quotations, from the text and the rules"},
  second = {templates = templates.second, scope = "paragraph", epochs = 6, rate = 0.02, l2 = 0.01, dropout = 0.65,
    size = 2400000, note = "quotations, from the text, the rules and the first tagger"},
  ranking = {templates = templates.ranking, epochs = 10, rate = 0.01, l2 = 0.01, dropout = 0.5, strict = false,
    size = 600000, note = "candidates of quotations"},
}

-- The rules' result for each text, with the annotated tags.
local function read(path)
  local list = {}
  for line in assert(gzip.read(path)):gmatch "[^\n]+" do
    local row = cjson.decode(line)
    local document = assert(core.document(row.text, {clitics = true}))
    local t = quotes.analyze(document, {stages = {learned = function() end, speakers = function() end}})
    evidence.add(t)
    list[#list + 1] = {t = t, gold = row.attributions, tags = evidence.expand(t, gold.tags(t, row.attributions))}
  end
  return list
end

-- Trains on all texts but those of one fold.
local function fit(name, list, columns_of, tags_of, fold)
  local opts = settings[name]
  local trainer = assert(core.trainer(opts.templates, {
    scope = opts.scope, rate = opts.rate, l2 = opts.l2, dropout = opts.dropout, size = opts.size,
    strict = opts.strict, cutoff = 2, seed = 1}))
  for i, one in ipairs(list) do
    local columns = i % FOLDS ~= fold and columns_of(one)
    if columns then assert(trainer:add(columns, tags_of(one))) end
  end
  local loss
  for _ = 1, opts.epochs do loss = assert(trainer:epoch()) end
  io.stderr:write(("  %s%s: loss %.4f\n"):format(name, fold and " without fold " .. fold or "", loss))
  return assert(tagger.open(assert(trainer:model(opts.note))))
end

local function token_columns(one) return one.t.columns end
local function token_tags(one) return one.tags end

local function train(list)
  for fold = 0, FOLDS - 1 do
    local first = fit("first", list, token_columns, token_tags, fold)
    for i, one in ipairs(list) do
      if i % FOLDS == fold then evidence.add_first(one.t, assert(first.model:run(one.t.columns, true))) end
    end
  end
  local first = fit("first", list, token_columns, token_tags)
  for fold = 0, FOLDS - 1 do
    local second = fit("second", list, token_columns, token_tags, fold)
    for i, one in ipairs(list) do
      if i % FOLDS == fold then
        local pool, probability = tagged.propose(one.t, second)
        one.candidates = #pool > 0 and ranking.describe(one.t, pool, probability)
        one.outcomes = gold.outcomes(one.t, pool, one.gold)
      end
    end
  end
  local second = fit("second", list, token_columns, token_tags)
  local third = fit("ranking", list, function(one) return one.candidates end,
    function(one) return one.outcomes end)
  return first, second, third
end

return {
  train = function(shared)
    local first, second, third = train(read(shared .. "/data/quotes/train.jsonl.gz"))
    return {quote_draft = first.bytes, quote_spans = second.bytes, quote_choice = third.bytes}
  end,
}
