-- Three samples at least of each format, invented, in the shapes that services deliver: each gives the articles that a
-- person would expect, field by field; and a folder with one of each gives as many as they hold.
local check = require "spec.read.samples.check"
local json = require "newskit.base.json"
local lfs = require "lfs"
local nk = require "newskit"
local reader = require "newskit.read.reader"
local samples = require "spec.read.samples"
local support = require "spec.support"
local write = require "newskit.render.article"

-- Samples that other specs compare: files of spec/fixtures/formats, shapes of json_spec and documents.
local elsewhere = {
  ["RSS 2.0"] = {"feeds/rss-wordpress.xml", "feeds/rss-latin1.xml"}, ["RSS 1.0"] = {"feeds/rss-1.0.xml"},
  Atom = {"feeds/atom-blog.xml", "feeds/atom-entry.xml", "feeds/atom-0.3.xml"},
  ["JSON Feed"] = {"feeds/jsonfeed-html.json"},
  ["news sitemap"] = {"feeds/sitemap-news.xml"}, ["sitemap index"] = {"feeds/sitemap-index.xml"},
  NITF = {"agency/nitf-agency.xml", "agency/nitf-desks.xml", "agency/nitf-embargoed.xml"},
  ["NewsML-G2"] = {"agency/g2-nitf.xml", "agency/g2-message.xml", "agency/g2-html-data.xml"},
  ["NewsML 1"] = {"agency/newsml1-nitf.xml", "agency/newsml1-paragraphs.xml", "agency/newsml1-bundle.xml"},
  ["ninjs 1"] = {"wires/ninjs-1.json"}, ["ninjs 3"] = {"wires/ninjs-3.json"}, ["AP JSON"] = {"wires/ap.json"},
  ["dpa JSON"] = {"wires/dpa.json"},
}
local shapes = {}
for _, name in ipairs{"NewsAPI", "Guardian", "NELA-GT", "trafilatura", "fundus", "news-please", "Media Cloud", "GDELT",
  "ninjs 1", "ninjs 3", "AP JSON", "dpa JSON", "JSON Feed", "schema.org"} do
  shapes[name] = name == "schema.org" and 2 or 1 -- in json_spec
end

describe("samples of formats", function()
  for at = 1, samples.own do
    local sample = samples[at]
    it(("%s: %s"):format(sample.format, sample.name), function()
      if sample.needs and not check.has(sample.needs) then return pending(sample.needs .. " is not installed") end
      check.sample(sample)
    end)
  end

  it("come back with every field from what newskit writes of them", function()
    local function written(article)
      return (json.encode(write.object(article, true)):gsub(', "origin": "[^"]*"', ""))
    end
    local count = 0
    for at = 1, samples.own do
      local sample = samples[at]
      for article in sample.needs and function() end or assert(nk.open(sample.bytes, sample.options)) do
        if article then
          local first = written(article)
          assert.equal(first, written(assert(nk.parse(first))), sample.name)
          count = count + 1
        end
      end
    end
    assert.is_true(count > 80)
  end)

  it("are three of each at least", function()
    local counts, names = {}, {}
    local function add(name, count)
      if not counts[name] then names[#names + 1] = name end
      counts[name] = (counts[name] or 0) + count
    end
    for _, sample in ipairs(samples) do
      if sample.articles and not sample.format:find "/" then add(sample.format, 1) end
    end
    for name, files in pairs(elsewhere) do
      add(name, #files)
      for _, file in ipairs(files) do assert.truthy(lfs.attributes(support.fixture("formats/" .. file))) end
    end
    for name, count in pairs(shapes) do add(name, count) end
    assert.is_true(#names >= 38)
    table.sort(names)
    for _, name in ipairs(names) do assert(counts[name] >= 3, ("%s: %d samples"):format(name, counts[name])) end
  end)
end)

describe("a folder with one file of each format", function()
  it("gives as many articles as they hold", function()
    local folder, wanted, taken = support.folder(), 0, {}
    for _, sample in ipairs(samples) do
      local one = reader.find(sample.reader)
      local is_first = sample.articles and not sample.options and not taken[one.name]
      if is_first and not (sample.needs and not check.has(sample.needs)) then
        taken[one.name] = true
        support.spill(("%s/%s.%s"):format(folder, one.name, sample.suffix or one.suffixes[1] or "html"), sample.bytes)
        wanted = wanted + check.count(sample)
      end
    end
    for _, file in ipairs{"agency/nitf-agency.xml", "agency/g2-nitf.xml", "agency/newsml1-nitf.xml"} do
      support.spill(folder .. "/" .. file:match "[^/]+$", support.slurp(support.fixture("formats/" .. file)))
      local bytes = support.slurp(support.fixture("formats/" .. file))
      taken[assert(reader.choose(bytes, file)).name] = true
      for _ in nk.open(bytes) do wanted = wanted + 1 end
    end
    for _, name in ipairs(reader.names()) do
      assert(taken[name] or name == "epub_whole" or name == "pdf", "no sample of " .. name)
    end
    local count = 0
    for _ in nk.corpus(folder)() do count = count + 1 end
    assert.equal(wanted, count)
    support.remove(folder)
  end)
end)
