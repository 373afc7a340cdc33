-- All samples of formats: those of this folder, of news databases, and the files of spec/fixtures/formats, each with
-- the `reader` that takes it.
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"
local nk = require "newskit"
local reader = require "newskit.read.reader"
local support = require "spec.support"

local all = {}

for _, part in ipairs{"wires", "services", "documents", "feeds", "archives"} do
  for _, sample in ipairs(require("spec.read.samples." .. part)) do all[#all + 1] = sample end
end
all.own = #all -- those that check.sample compares; the others have specs that do

for _, part in ipairs{"samples_nexis", "samples_others"} do
  for _, sample in ipairs(require("spec.read.formats.database." .. part)) do all[#all + 1] = sample end
end

local folders = {agency = {}, feeds = {}, wires = {}}
for _, folder in ipairs{"agency", "feeds", "wires"} do
  for name in lfs.dir(support.fixture("formats/" .. folder)) do
    if name:find "^%w" then table.insert(folders[folder], name) end
  end
  table.sort(folders[folder])
  for _, name in ipairs(folders[folder]) do
    local bytes = support.slurp(support.fixture("formats/" .. folder .. "/" .. name))
    all[#all + 1] = {format = name, name = name, bytes = bytes}
  end
end
for _, path in ipairs{"examples/article.txt", "spec/fixtures/seed.html"} do
  all[#all + 1] = {format = path, name = path, bytes = support.slurp(path), articles = {{}}}
end

-- A corpus on disk of two articles, as `newskit build` makes it.
local function built()
  local folder = support.folder()
  support.spill(folder .. "/a.jsonl", '{"headline": "Bridge to close", "text": "The council voted."}\n'
    .. '{"headline": "Rain", "text": "It rained."}\n')
  assert(nk.build(nk.corpus(folder .. "/a.jsonl"), folder .. "/a.nkc"))
  local bytes = support.slurp(folder .. "/a.nkc")
  support.remove(folder)
  return bytes
end

all[#all + 1] = {format = "spec/nkc", name = "a corpus on disk", bytes = built(), articles = {{}, {}}}

for _, sample in ipairs(all) do
  local bytes = gzip.is(sample.bytes) and gzip.unpack(sample.bytes) or sample.bytes
  sample.reader = assert(reader.choose(bytes, nil, sample.options and sample.options.format)).name
end

return all
