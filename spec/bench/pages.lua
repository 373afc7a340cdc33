-- From the bytes of a page to the article, in CPU time a page, against trafilatura where it is installed.
--
--   build/newskit run spec/bench/pages.lua FOLDER [PYTHON]
--
-- FOLDER holds pages/*.html.gz; PYTHON is an interpreter that has trafilatura. Both read the same pages,
-- unpacked in memory before the clock starts, in turns of one process each; the median of the turns counts.
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"
local read = require "newskit.read"

local folder, python = ...
assert(folder, "usage: pages.lua FOLDER [PYTHON]")
local step, turns = 4, 3

local names, pages, bytes = {}, {}, 0
for name in lfs.dir(folder .. "/pages") do
  if name:find "%.html%.gz$" then names[#names + 1] = name end
end
table.sort(names)
for at = 1, #names, step do
  pages[#pages + 1] = assert(gzip.read(folder .. "/pages/" .. names[at]))
  bytes = bytes + #pages[#pages]
end

local function clock(work)
  collectgarbage()
  local start = os.clock()
  for _, page in ipairs(pages) do work(page) end
  return (os.clock() - start) * 1000 / #pages
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

local function peer()
  local pipe = assert(io.popen(("%s spec/bench/peers/pages_trafilatura.py %s %d"):format(python, folder, step)))
  local value = tonumber(pipe:read "l")
  pipe:close()
  return assert(value, "trafilatura did not run")
end

local core_times, whole_times, peer_times = {}, {}, {}
for turn = 1, turns do
  core_times[turn] = clock(function(page) core.page(page):close() end)
  whole_times[turn] = clock(function(page) assert(read.parse(page, {format = "html", rules = false})) end)
  if python then peer_times[turn] = peer() end
end

print(("%d pages, %.1f kB each"):format(#pages, bytes / #pages / 1000))
print(("tree and body       %6.2f ms a page"):format(median(core_times)))
print(("article             %6.2f ms a page"):format(median(whole_times)))
if python then
  local other = median(peer_times)
  print(("trafilatura         %6.2f ms a page, %.1f times as long"):format(other, other / median(whole_times)))
end
