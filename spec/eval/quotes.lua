--- Prints the quotations of articles for scoring, one JSON object a line.
-- Usage: newskit run spec/eval/quotes.lua [--speech] [--rules] INPUT.jsonl[.gz]
--
-- Reads only `id` and `text` of each line. Spans are half-open byte offsets into `text`. `--speech`
-- leaves attitudes out, `--rules` the models.
local cjson = require "cjson"
local gzip = require "newskit.read.bytes.gzip"
local json = require "newskit.base.json"
local quotes = require "newskit.quotes"

local function read_all(path)
  return assert(gzip.read(path))
end

local function half_open(spans)
  if not spans then
    return json.null
  end
  local list = {}
  for k, span in ipairs(spans) do
    list[k] = {span.first - 1, span.last}
  end
  return list
end

local function prediction(record)
  return {content = half_open(record.content), cue = half_open(record.cue),
          source = half_open(record.source), type = record.type, speaker = record.speaker or json.null}
end

local function main(arguments)
  collectgarbage("incremental", 400, 400) -- articles come and go: collect less often
  local options, path = {}, nil
  for _, argument in ipairs(arguments) do
    if argument == "--speech" or argument == "--rules" then
      options[argument:sub(3)] = true
    else
      path = argument
    end
  end
  if not path then
    error("usage: quotes.lua [--speech] [--rules] INPUT.jsonl[.gz]", 0)
  end
  for line in read_all(path):gmatch "[^\n]+" do
    local row = cjson.decode(line)
    local document = quotes.document(row.text)
    local list = {}
    for k, record in ipairs(quotes.attribute(document, options)) do
      list[k] = prediction(record)
    end
    io.write(json.encode {id = row.id, quotes = json.array(list)}, "\n")
  end
end

main(arg)
