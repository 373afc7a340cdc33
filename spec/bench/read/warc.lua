-- What a web archive costs beside its pages, in CPU time: the same pages read from files one by one, and as records
-- of a WARC; plain, and packed by gzip, a member a page and a member a record.
--
--   build/newskit run spec/bench/read/warc.lua FOLDER SCRATCH [MEGABYTES]
--
-- FOLDER holds pages/*.html.gz; SCRATCH is an empty folder. The archive is as crawlers write it, with a request before
-- each response. It is left in SCRATCH/archive.warc; with MEGABYTES it is as long, the pages over and over, and
-- nothing is timed. Turns of one process each, the median counts.
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"
local nk = require "newskit"
local zlib = require "zlib"

local folder, scratch, megabytes = ...
assert(scratch, "usage: warc.lua FOLDER SCRATCH [MEGABYTES]")
local turns = 5

local function record(kind, at, content)
  return ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://site.example/%d\r\nWARC-Date: 2025-03-04T10:00:00Z\r\n"
    .. "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\nContent-Type: application/http; msgtype=%s\r\n"
    .. "Content-Length: %d\r\n\r\n%s\r\n\r\n"):format(kind, at, at, kind, #content, content)
end

local function records_of(at, page)
  return {
    record("request", at, "GET /" .. at .. " HTTP/1.1\r\nHost: site.example\r\nUser-Agent: crawler\r\n\r\n"),
    record("response", at, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: example\r\n\r\n" .. page),
  }
end

local function spill(name, bytes)
  local file <close> = assert(io.open(scratch .. "/" .. name, "wb"))
  assert(file:write(bytes))
end

local names, bytes = {}, 0
for name in lfs.dir(folder .. "/pages") do
  if name:find "%.html%.gz$" then names[#names + 1] = name end
end
table.sort(names)

-- Writes the archives; each page goes into a file of its own, too.
local function write_all()
  local plain <close> = assert(io.open(scratch .. "/archive.warc", "wb"))
  local packed <close> = assert(io.open(scratch .. "/archive.warc.gz", "wb"))
  for at, name in ipairs(names) do
    local page = assert(gzip.read(folder .. "/pages/" .. name))
    bytes = bytes + #page
    spill(at .. ".html", page)
    spill(at .. ".html.gz", zlib.deflate(6, 31)(page, "finish"))
    for _, one in ipairs(records_of(at, page)) do
      plain:write(one)
      packed:write((zlib.deflate(6, 31)(one, "finish")))
    end
  end
end

-- Writes an archive of so many bytes.
local function write_long(size)
  local file <close> = assert(io.open(scratch .. "/archive.warc", "wb"))
  local at = 0
  while size > 0 do
    at = at + 1
    local page = assert(gzip.read(folder .. "/pages/" .. names[(at - 1) % #names + 1]))
    for _, one in ipairs(records_of(at, page)) do
      file:write(one)
      size = size - #one
    end
  end
end

if megabytes then
  write_long(tonumber(megabytes) * 1000000)
  return
end
write_all()

local function one_by_one(ending)
  return function()
    local count = 0
    for at = 1, #names do
      if nk.read(("%s/%d.html%s"):format(scratch, at, ending)) then count = count + 1 end
    end
    return count
  end
end

local function archive(ending)
  return function()
    local count = 0
    for _, article in nk.corpus(scratch .. "/archive.warc" .. ending):articles() do
      if article then count = count + 1 end
    end
    return count
  end
end

local function clock(work)
  collectgarbage()
  local start = os.clock()
  local count = work()
  assert(count == #names, count)
  return os.clock() - start
end

local works = {
  {"pages", one_by_one ""}, {"archive", archive ""},
  {"pages, packed", one_by_one ".gz"}, {"archive, packed by record", archive ".gz"},
}
local times = {}
for turn = 1, turns do
  for at, work in ipairs(works) do
    times[at] = times[at] or {}
    times[at][turn] = clock(work[2])
  end
end
print(("%d pages, %.1f MB"):format(#names, bytes / 1000000))
for at, work in ipairs(works) do
  table.sort(times[at])
  local middle = (turns + 1) // 2
  print(("%-26s %6.2f s   %.2f"):format(work[1], times[at][middle], times[at][middle] / times[at - 1 + at % 2][middle]))
end
