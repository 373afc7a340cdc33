local lfs = require "lfs"
local models = require "newskit.models"
local support = require "spec.support"
local tagger = require "newskit.tagger"

local texts = {"name", "summary", "artifact", "trainer", "command", "license", "columns_fnv1a64", "fnv1a64"}
local lists = {"data", "needs", "tools", "in_sample", "held_out", "columns"}

local function text_of_list(list) return table.concat(list, "\n") end

local function taggers()
  local list = {}
  for _, name in ipairs(models.names()) do
    if models.find(name).kind == "tagger" then list[#list + 1] = name end
  end
  return list
end

describe("every model", function()
  it("has a folder with a card, an artifact and a trainer", function()
    local folders = {}
    for entry in lfs.dir "lua/newskit/models" do
      if not entry:find "%." then folders[#folders + 1] = entry end
    end
    local names = models.names()
    table.sort(folders)
    table.sort(names)
    assert.same(folders, names)
    for _, name in ipairs(names) do
      assert.is_truthy(lfs.attributes(models.path(name)))
      assert.is_truthy(lfs.attributes("lua/newskit/models/" .. models.find(name).trainer))
    end
  end)

  it("has a card with every field filled in", function()
    for _, name in ipairs(models.names()) do
      local card, known = models.find(name), {kind = true, seed = true, bytes = true, tests = true}
      for _, field in ipairs(texts) do
        known[field] = true
        assert.is_true(type(card[field]) == "string" and #card[field] > 2, name .. ": " .. field)
      end
      for _, field in ipairs(lists) do
        known[field] = true
        assert.is_true(type(card[field]) == "table" and #card[field] > 0, name .. ": " .. field)
        for _, text in ipairs(card[field]) do assert.is_true(type(text) == "string" and text ~= "") end
      end
      assert.is_truthy(math.type(card.seed) == "integer" and math.type(card.bytes) == "integer")
      assert.is_truthy(card.kind == "tagger" or card.kind == "forest" or card.kind == "identifier")
      assert.equal(name, card.name)
      for field in pairs(card) do assert.is_true(known[field], name .. " has an unknown field " .. tostring(field)) end
    end
  end)

  it("is the file that its card describes, all within 10 MB", function()
    local total = 0
    for _, name in ipairs(models.names()) do
      local card, bytes = models.find(name), support.slurp(models.path(name))
      assert.equal(card.bytes, #bytes)
      assert.equal(card.fnv1a64, models.fingerprint(bytes))
      assert.equal(card.columns_fnv1a64, models.fingerprint(text_of_list(card.columns)))
      total = total + #bytes
    end
    assert.is_true(total <= 10e6)
  end)
end)

describe("the columns of a tagger", function()
  it("are named in its templates, and on its card", function()
    for _, name in ipairs(taggers()) do
      local found = models.columns_of(tagger.shipped(name):templates())
      assert.same(models.find(name).columns, found)
    end
    assert.same({"cue", "norm", "tag"}, models.columns_of{"", "norm@-1 norm", "cue<# tag", "cue>>"})
  end)

  it("are known to the code that makes them", function()
    local made = {}
    for _, column in ipairs(require("newskit.read.pasted.features").names) do made[column] = true end
    for _, column in ipairs(models.find "pasted".columns) do assert.is_true(made[column], column) end
  end)

  it("are refused by name where card and artifact differ", function()
    local card = {name = "made up", columns = {"norm", "pos"},
      columns_fnv1a64 = models.fingerprint "norm\npos"}
    assert.is_true(models.check(card, {"", "norm pos@1"}))
    local found, message, code = models.check(card, {"", "norm case@1"})
    assert.is_nil(found)
    assert.equal("format", code)
    assert.matches("'made up'", message, 1, true)
    assert.matches("'case' is not on the card", message, 1, true)
    assert.matches("'pos' is not read", select(2, models.check(card, {"norm"})), 1, true)
  end)

  it("keep their meaning when they change places", function()
    local features = require "newskit.read.pasted.features"
    local list = require("newskit.read.pasted.lines").split "A headline\n\nShare\n\nThe council voted, it said."
    local model = tagger.shipped "pasted"
    local before, names = model:tag(features.columns(list)), features.names
    names[1], names[9] = names[9], names[1]
    local after = model:tag(features.columns(list))
    names[1], names[9] = names[9], names[1]
    assert.same(before, after)
  end)
end)

describe("an installed package", function()
  it("holds artifacts and cards, and no trainer", function()
    local folder = os.tmpname()
    os.remove(folder)
    local done = os.execute(("cmake --install %s --prefix %s >%s.log 2>&1"):format(support.build(), folder, folder))
    os.remove(folder .. ".log")
    assert.is_truthy(done)
    local pipe = assert(io.popen(("find %s -path '*/newskit/models/*'"):format(folder)))
    local files = pipe:read "a"
    pipe:close()
    os.execute("rm -rf " .. folder)
    for _, name in ipairs(models.names()) do
      assert.matches("/models/" .. name .. "/card.lua\n", files, 1, true)
      assert.matches("/models/" .. name .. "/" .. models.find(name).artifact .. "\n", files, 1, true)
    end
    assert.is_nil(files:find "train")
  end)
end)
