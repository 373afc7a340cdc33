-- Copies: sketches of articles a second, the search, and the command over a file of articles, with every fifth
-- article a copy of an earlier one (2 to 10 % of its words changed, or three fifths of it in another).
-- Usage: newskit run spec/bench/reuse/articles.lua [ARTICLES] [FILE.jsonl]
--   FILE  where the articles are left, for `newskit duplicates FILE -j 2`.
local core = require "newskit.core"
local json = require "newskit.base.json"
local support = require "spec.support"

local count, path = tonumber(arg[1]) or 20000, arg[2]
local WORDS, VOCABULARY = 400, 40000

local random = support.random(88172645463325252) -- the same articles on every machine

local vocabulary = {}
for i = 1, VOCABULARY do
  local letters = {}
  for l = 1, 2 + random(8) do letters[l] = string.char(97 + random(26)) end
  vocabulary[i] = table.concat(letters)
end

-- Words as often as their rank says (Zipf), by the inverse of its distribution.
local function word()
  return vocabulary[math.floor(VOCABULARY ^ (random(1 << 30) / (1 << 30)))]
end

local function fresh()
  local words = {}
  for i = 1, WORDS do words[i] = word() end
  return words
end

local function changed(words, rate)
  local copy = table.move(words, 1, #words, 1, {})
  for _ = 1, math.floor(#copy * rate) do copy[1 + random(#copy)] = word() end
  return copy
end

local function most(words)
  local copy = fresh()
  return table.move(words, 1, WORDS * 3 // 5, 1, copy)
end

local articles, kept = {}, {}
for i = 1, count do
  local words
  if i % 5 == 0 then
    local other = kept[1 + random(#kept)]
    words = i % 20 == 0 and most(other) or changed(other, (2 + random(9)) / 1000)
  else
    words = fresh()
    if #kept < 2000 then kept[#kept + 1] = words end
  end
  local lines = {}
  for at = 1, WORDS, 50 do lines[#lines + 1] = table.concat(words, " ", at, math.min(at + 49, WORDS)) .. "." end
  articles[i] = table.concat(lines, "\n\n")
end

local function timed(name, work)
  collectgarbage()
  local before = os.clock()
  local result = work()
  local took = os.clock() - before
  print(("%-46s %7.2f s  %9.0f articles/s"):format(name, took, count / took))
  return result
end

local index = core.reuse{}
timed("documents, sketches and adding, one thread", function()
  for i = 1, count do index:add(core.sketch(core.document(articles[i]), 5)) end
end)
local order = {}
for i = 1, count do order[i] = i end
local links = timed("the search, one thread (CPU)", function() return index:find(order, 1) end)
local kinds = {}
for i = 1, count do
  if links[i] then kinds[links[i].kind] = (kinds[links[i].kind] or 0) + 1 end
end
print(("first %d, exact %d, near %d, partial %d; %.1f MB"):format(kinds.first or 0, kinds.exact or 0, kinds.near or 0,
  kinds.partial or 0, index:memory() / 1e6))

if path then
  local file <close> = assert(io.open(path, "w"))
  for i = 1, count do
    file:write(json.encode(json.object{
      {"headline", "Story " .. i}, {"site", "site" .. i % 40 .. ".example"},
      {"published", os.date("!%Y-%m-%dT%H:%M:%SZ", 1700000000 + i * 60)}, {"text", articles[i]},
    }), "\n")
  end
end
