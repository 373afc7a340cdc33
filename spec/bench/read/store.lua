-- Pages against the corpus on disk that is built from them: CPU time of reading all articles with their documents, and
-- of two analyses; what a build takes, and how long a corpus of many articles takes to open.
--   newskit run spec/bench/read/store.lua FOLDER SCRATCH [TURNS]
-- reads the pages below FOLDER and writes to the folder SCRATCH.
local core = require "newskit.core"
local nk = require "newskit"

local MANY = 200000 -- articles without a text, for the time of opening

local function seconds(f)
  local started = os.clock()
  f()
  return os.clock() - started
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

local function read_all(source)
  local tokens = 0
  for _, article in nk.corpus(source)() do tokens = tokens + #article.body end
  return tokens
end

local work = {
  {"articles with documents", read_all},
  {"ngrams", function(source) return #nk.ngrams(nk.corpus(source), {n = 2}) end},
  {"volume", function(source) return #nk.volume(nk.corpus(source)) end},
}

local function open_many(scratch)
  local path, document = scratch .. "/many.nkc", core.document ""
  local writer <close> = assert(core.store_writer(path, "create", ""))
  for number = 1, MANY do assert(writer:add(number, "{}", "{}", document)) end
  assert(writer:finish())
  local times = {}
  for turn = 1, 25 do
    times[turn] = seconds(function()
      local store <close> = assert(core.store_open(path))
      assert(store:record(MANY // 2))
    end)
  end
  os.remove(path)
  return median(times)
end

local folder, scratch, turns = ...
assert(folder and scratch, "a folder of pages and one to write to are missing")
turns = math.tointeger(tonumber(turns or 3))
local path = scratch .. "/pages.nkc"
local build = seconds(function() assert(nk.build(nk.corpus(folder), path)) end)
print(("build: %.2f s, %d bytes"):format(build, require("lfs").attributes(path, "size")))
for _, one in ipairs(work) do
  local of_pages, of_store = {}, {}
  for turn = 1, turns do
    local first, second
    of_pages[turn] = seconds(function() first = one[2](folder) end)
    of_store[turn] = seconds(function() second = one[2](path) end)
    assert(first == second, one[1] .. ": the results differ")
  end
  local pages, store = median(of_pages), median(of_store)
  print(("%-24s  pages %7.3f s   corpus %7.3f s   × %.1f"):format(one[1], pages, store, pages / store))
end
print(("a corpus of %d articles: opened, and one read, in %.2f ms"):format(MANY, 1000 * open_many(scratch)))
