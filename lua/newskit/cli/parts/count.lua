--- `newskit count FILES… -o part.nkcount`: the n-grams of articles, by group, as a table that merges.
-- @module newskit.cli.parts.count
local core = require "newskit.core"
local counted = require "newskit.cli.parts.counted"
local facet = require "newskit.analyzers.shared.facet"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"

local MOST_WORDS = 8

local command = {
  name = "count",
  summary = "N-grams with frequency and document frequency, for newskit merge.",
  examples = {
    "newskit count january/ -o january.nkcount",
    "newskit count news.jsonl.gz -n 3 --by month -o part.nkcount",
    "newskit merge *.nkcount -o all.nkcount",
  },
}

local function words(word)
  local count = math.tointeger(tonumber(word))
  if count and count >= 1 and count <= MOST_WORDS then return count end
  return nil, ("a whole number from 1 to %d expected, got '%s'"):format(MOST_WORDS, word)
end

function command.define(parser)
  inputs.add_files(parser)
  parser:option("-n --words", "Words in the longest n-grams (2)."):argname "<N>":convert(words):default "2"
    :show_default(false)
  parser:option("--by", "Count each " .. table.concat(facet.names, ", ") .. " by itself."):argname "<FIELD>"
    :choices(facet.names)
  parser:option("-o --output", "Write to this file."):argname "<FILE>"
  parser:flag("-q --quiet", "Neither progress nor warnings.")
end

function command.run(args)
  if args.jobs > 1 then error({usage = "count: one thread counts; count parts at the same time and merge them"}, 0) end
  output.check_end(args, {"nkcount", "tsv", "txt"})
  local corpus, clear = inputs.corpus(args)
  local sink <close> = output.sink(args.output)
  local groups = {}
  for _, article in corpus:articles() do
    local value = args.by and facet.value(args.by, article) or ""
    local name = tostring(value):gsub("[%c]", " ")
    groups[name] = groups[name] or core.counts{n = args.words}
    assert(groups[name]:add(article.body))
  end
  clear()
  counted.write({n = args.words, by = args.by or "none"}, groups, function(text) sink:write(text) end)
  sink:finish()
  inputs.tell_withheld_of(corpus, args)
  return inputs.complain(corpus.failed, args)
end

return command
