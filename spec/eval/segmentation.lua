-- Prints sentences and tokens for ../shared/eval/segmentation_score.py.
--
--   build/newskit run spec/eval/segmentation.lua INPUT.jsonl[.gz] [clitics] [none]
--
-- INPUT has one object a line; its `id` and `text` are read. "clitics" splits them off, for the scorer's --words;
-- "none" asks for UAX #29 without tailoring. Spans are half-open byte offsets into `text`.
local cjson = require "cjson.safe"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"

local path = arg[1] or error "usage: segmentation.lua INPUT.jsonl[.gz] [clitics] [none]"
local options = {}
for i = 2, #arg do
  if arg[i] == "clitics" then options.clitics = true
  elseif arg[i] == "none" then options.tailoring = "none"
  else error("unknown argument " .. arg[i]) end
end

local function read(name)
  local file <close> = assert(io.open(name, "rb"))
  local bytes = file:read "a"
  return name:find "%.gz$" and assert(gzip.unpack(bytes)) or bytes
end

local function spans(document, unit)
  local firsts, lasts = document:spans(unit)
  local list = {}
  for i = 1, #firsts do list[i] = {firsts[i] - 1, lasts[i]} end
  return setmetatable(list, cjson.array_mt)
end

for line in read(path):gmatch "[^\n]+" do
  local record = assert(cjson.decode(line))
  local document = assert(core.document(record.text, options))
  -- A byte order mark is dropped at the door; offsets count in the caller's text.
  assert(document.text == record.text, "offsets would not fit: " .. tostring(record.id))
  io.write(cjson.encode {
    id = record.id, sentences = spans(document, "sentence"), tokens = spans(document, "token"),
  }, "\n")
end
