-- JSONL through the readers, as rate and the most memory that was held; beside it lua-cjson, which decodes the same
-- lines and makes nothing of them. Articles are mapped, and not segmented.
--
--   build/newskit run spec/bench/read/jsonl.lua FOLDER SCRATCH [MEGABYTES]
--
-- FOLDER holds pages/*.html.gz, whose articles become records with the usual names; SCRATCH takes two files of them, of
-- MEGABYTES (250) and of four times as many, to show that memory does not grow. Each is measured in a process of its
-- own.
local cjson = require "cjson"
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"
local nk = require "newskit"

local function peak()
  local file = io.open "/proc/self/status"
  local text = file and file:read "a" or ""
  if file then file:close() end
  return (tonumber(text:match "VmHWM:%s+(%d+)") or 0) / 1024
end

local measured = {}

function measured.mapped(path)
  local count = 0
  for _, article in nk.corpus(path):articles() do
    if article.text then count = count + 1 end
  end
  return count
end

function measured.decoded(path)
  local count = 0
  for line in io.lines(path) do
    if cjson.decode(line).text then count = count + 1 end
  end
  return count
end

local function measure(kind, path)
  local command = ("%s run %s --child %s '%s'"):format(os.getenv "NEWSKIT" or "build/newskit", arg[0], kind, path)
  local pipe <close> = assert(io.popen(command))
  local count, seconds, memory = pipe:read("n", "n", "n")
  local megabytes = lfs.attributes(path, "size") / 1e6
  print(("%-8s %7d articles %6.0f MB %7.2f s %7.1f MB/s %5.0f MB held"):format(
    kind, count, megabytes, seconds, megabytes / seconds, memory))
  return seconds
end

local function records_of(folder)
  local names, records = {}, {}
  for name in lfs.dir(folder .. "/pages") do
    if name:find "%.html%.gz$" then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local article = nk.parse(assert(gzip.read(folder .. "/pages/" .. name)), {name = "page.html"})
    if article and article.text ~= "" then
      records[#records + 1] = {title = article.headline, author = article.byline, date = article.published,
        text = article.text}
    end
  end
  return records
end

local function write(path, size, records)
  local out <close> = assert(io.open(path, "wb"))
  local written, number = 0, 0
  while written < size do
    number = number + 1
    local record = records[(number - 1) % #records + 1]
    record.id, record.url = number, "https://www.example.org/" .. number
    local line = cjson.encode(record) .. "\n"
    out:write(line)
    written = written + #line
  end
end

local function main(folder, scratch, megabytes)
  local records, once, four = records_of(folder), scratch .. "/once.jsonl", scratch .. "/four.jsonl"
  write(once, megabytes * 1e6, records)
  write(four, 4 * megabytes * 1e6, records)
  local plain, mapped = measure("decoded", once), measure("mapped", once)
  measure("mapped", four)
  print(("mapped records over decoded ones: %.2f"):format(mapped / plain))
end

if ... == "--child" then
  local count = measured[arg[2]](arg[3])
  print(("%d %.3f %.1f"):format(count, os.clock(), peak()))
else
  main(assert(arg[1], "which folder of pages?"), assert(arg[2], "which empty folder?"), tonumber(arg[3]) or 250)
end
