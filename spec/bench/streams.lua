-- Long streams: JSONL and WARC through the readers, as rate, CPU ratio and the most memory that was held.
--
--   newskit run spec/bench/streams.lua PAGES FOLDER [MB]
--
-- PAGES is a folder of pages (any depth); FOLDER takes the streams that are made: of MB megabytes (100), and of four
-- times as many, to show that memory does not grow. Measured, each in a process of its own:
--
-- * `pages`: the pages, one file after another; `warc`: the same pages as often as the megabytes want, in records with
--   chunked bodies, packed and not. Their ratio is per byte: CPU of archived pages over CPU of pages.
-- * `jsonl`: articles of the pages as records with the usual names, mapped and not segmented; beside it `cjson`, which
--   decodes the same lines and makes nothing of them.
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

local function pages_below(folder, list)
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name:sub(1, 1) ~= "." and lfs.attributes(path, "mode") == "directory" then
      pages_below(path, list)
    elseif name:find "%.html" then
      list[#list + 1] = path
    end
  end
  table.sort(list)
  return list
end

local measured = {}

-- Unpacking the files is not timed: their records in the archive are not packed.
function measured.pages(folder)
  local count, bytes, seconds = 0, 0, 0
  for _, path in ipairs(pages_below(folder, {})) do
    local page = assert(gzip.read(path))
    local started = os.clock()
    local article = nk.parse(page, {name = "page.html"})
    seconds = seconds + os.clock() - started
    if article and article.text ~= "" then count, bytes = count + 1, bytes + #page end
  end
  return count, bytes, seconds
end

local function of_stream(path)
  local count, bytes = 0, lfs.attributes(path, "size")
  for _, article in nk.corpus(path):articles() do
    if article.text then count = count + 1 end
  end
  return count, bytes
end

measured.warc, measured.jsonl = of_stream, of_stream

function measured.cjson(path)
  local count, bytes = 0, lfs.attributes(path, "size")
  for line in io.lines(path) do
    if cjson.decode(line).text then count = count + 1 end
  end
  return count, bytes
end

local function child(kind, path)
  local started = os.clock()
  local count, bytes, seconds = measured[kind](path)
  print(("%d %d %.3f %.1f"):format(count, bytes, seconds or os.clock() - started, peak()))
end

local function measure(kind, path)
  local command = ("%s run %s --child %s '%s'"):format(os.getenv "NEWSKIT" or "build/newskit", arg[0], kind, path)
  local pipe <close> = assert(io.popen(command))
  local count, bytes, seconds, memory = pipe:read("n", "n", "n", "n")
  print(("%-6s %7d articles %6.0f MB %7.2f s %7.1f MB/s %7.0f MB held  %s"):format(
    kind, count, bytes / 1e6, seconds, bytes / 1e6 / seconds, memory, path:match "[^/]+$"))
  return seconds / bytes
end

local function record(number, page)
  local body = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n")
    :format(#page, page)
  return ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%08d-0000-4000-8000-000000000000>\r\n"
    .. "WARC-Target-URI: https://www.example.org/%d\r\nWARC-Date: 2025-01-01T00:00:00Z\r\nContent-Type: "
    .. "application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"):format(number, number, #body, body)
end

local function write(path, size, item_of, items)
  local out <close> = assert(io.open(path, "wb"))
  local written, number = 0, 0
  while written < size do
    number = number + 1
    local bytes = item_of(number, items[(number - 1) % #items + 1])
    out:write(bytes)
    written = written + #bytes
  end
end

local function make(folder, pages, megabytes)
  local html, texts = {}, {}
  for _, path in ipairs(pages_below(pages, {})) do
    local page = assert(gzip.read(path))
    local article = nk.parse(page, {name = "page.html"})
    if article and article.text ~= "" then
      html[#html + 1] = page
      texts[#texts + 1] = {title = article.headline, author = article.byline, date = article.published,
        text = article.text}
    end
  end
  local function line(number, one)
    one.id, one.url = number, "https://www.example.org/" .. number
    return cjson.encode(one) .. "\n"
  end
  for name, size in pairs{once = megabytes, four = 4 * megabytes} do
    write(("%s/%s.warc"):format(folder, name), size * 1e6, record, html)
    write(("%s/%s.jsonl"):format(folder, name), size * 1e6, line, texts)
  end
end

local function main(pages, folder, megabytes)
  make(folder, pages, megabytes)
  local page = measure("pages", pages)
  local archived = measure("warc", folder .. "/once.warc")
  measure("warc", folder .. "/four.warc")
  print(("pages in an archive over pages by themselves: %.2f"):format(archived / page))
  local plain = measure("cjson", folder .. "/once.jsonl")
  local mapped = measure("jsonl", folder .. "/once.jsonl")
  measure("jsonl", folder .. "/four.jsonl")
  print(("mapped records over decoded ones: %.2f"):format(mapped / plain))
end

if ... == "--child" then
  child(arg[2], arg[3])
else
  main(assert(arg[1], "which pages?"), assert(arg[2], "which folder?"), tonumber(arg[3]) or 100)
end
