-- The folders of languages: each in the one form, and languages that a script adds.
local core = require "newskit.core"
local lexicon = require "newskit.lexicon"
local lfs = require "lfs"
local schema = require "newskit.lexicon.schema"

describe("the folders", function()
  it("are the list of languages", function()
    local folders, listed = {}, lexicon.languages()
    for name in lfs.dir "lua/newskit/lexicon" do
      if lfs.attributes("lua/newskit/lexicon/" .. name, "mode") == "directory" and name:find "^%a" then
        folders[#folders + 1] = name
      end
    end
    table.sort(folders)
    table.sort(listed)
    assert.same(folders, listed)
    assert.is_true(#listed > 30)
  end)

  it("hold files in the form of the schema", function()
    for _, code in ipairs(lexicon.languages()) do
      for name in lfs.dir("lua/newskit/lexicon/" .. code) do
        local file = name:match "^([%w_]+)%.lua$"
        assert.is_truthy(file or name:find "^%.", code .. "/" .. name)
        if file then assert.is_nil(schema.fault(file, lexicon.of(code)[file]), code) end
      end
      assert.is_string(lexicon.of(code).language.name, code)
    end
  end)

  it("each have a place of their own", function()
    local places = {}
    for _, code in ipairs(lexicon.languages()) do
      local order = lexicon.of(code).language.order
      assert.is_nil(places[order], code)
      places[order] = code
    end
    assert.equal("en", lexicon.languages()[1])
  end)

  it("with abbreviations are known to the core", function()
    for _, code in ipairs(lexicon.languages()) do
      assert.equal(lexicon.of(code).abbreviations ~= nil, core.language(code), code)
    end
    assert.is_true(core.language "no-NO")
  end)
end)

describe("lexicon.of", function()
  it("falls back from a region on its language", function()
    assert.equal(lexicon.of "de", lexicon.of "de-AT")
    assert.equal(lexicon.of "de", lexicon.of "DE_ch")
    assert.equal(lexicon.of "nb", lexicon.of "no")
    assert.is_nil(lexicon.of "qq")
    assert.is_nil(lexicon.of(nil))
  end)
end)

describe("schema.fault", function()
  it("names the nearest field or file", function()
    local problem = schema.fault("stopwords", {wrds = ""}, true)
    assert.matches("unknown field 'wrds' (did you mean 'words'?)", problem, 1, true)
    assert.matches("did you mean 'stopwords'", schema.fault("stopword", {}), 1, true)
  end)

  it("tells what is wrong with a field", function()
    local function fault(name, content) return schema.fault(name, content, true) end
    assert.matches("no field 'source'", schema.fault("stopwords", {words = "a"}), 1, true)
    assert.matches("string expected, got table", fault("stopwords", {words = {}}), 1, true)
    assert.matches("'a' stands twice", fault("stopwords", {words = "a b a"}), 1, true)
    assert.matches("valid UTF-8", fault("stopwords", {words = "\xFF"}), 1, true)
    assert.matches("longer than 16 bytes", fault("abbreviations", {inner = ("x"):rep(17)}), 1, true)
    assert.is_nil(fault("abbreviations", {inner = "x y"}))
  end)
end)

-- In a process of its own: a language stays as long as its Lua state.
local function run(script)
  local path = os.tmpname()
  local file <close> = assert(io.open(path, "w"))
  file:write(script)
  file:close()
  local pipe <close> = assert(io.popen("'" .. (os.getenv "NK_BUILD" or "build") .. "/newskit' run " .. path .. " 2>&1"))
  local output = pipe:read "a"
  os.remove(path)
  return output
end

local use = [==[
local nk = require "newskit"
local text = [[
Zonk vam tarol

Mipsel Ann Orr
Wubba 3 florp 2024

Zum zim zar blorp. Orr zum vrin zim tarol grumm. Zim zar tarol zum grumm vrin, zum zar. Zum zar wexel. 7 grumm tarol.
Zim tarol zum zar: zum zim grumm vrin tarol zar zum.
]]
local art = nk.parse(text, {name = "a.txt"})
print(art.language, art.published, table.concat(art.authors, ","))
print(#art.body:ranges "sentence")
local words = {}
for _, row in ipairs(nk.ngrams(art, {n = 1, stopwords = "auto"})) do words[row.ngram] = true end
print(words.tarol, words.zum)
]==]

local parts = [==[
  page = {months = "jan | feb | mar | apr | florp", by = "mipsel", date = "wubba"},
  common = {words = "zum zim zar vrin"},
  stopwords = {words = "zum zim zar"},
  abbreviations = {title = "blorp", numbered = "wexel"},
]==]

describe("nk.language", function()
  local expected = "^xx\t2024%-05%-03\tAnn Orr\n4\ntrue\tnil\n$"

  it("adds a language from a table", function()
    assert.matches(expected, run("require('newskit').language{code = 'xx', " .. parts .. "}\n" .. use))
  end)

  it("adds a folder on package.path", function()
    local root = os.tmpname()
    os.remove(root)
    for _, folder in ipairs {"", "/newskit", "/newskit/lexicon", "/newskit/lexicon/xx"} do lfs.mkdir(root .. folder) end
    local made = {}
    for name, content in parts:gmatch "(%l+) = (%b{})" do
      made[#made + 1] = ("%s/newskit/lexicon/xx/%s.lua"):format(root, name)
      local file <close> = assert(io.open(made[#made], "w"))
      file:write("return ", content, "\n")
    end
    local head = ("package.path = %q .. package.path\nrequire('newskit').language 'xx'\n"):format(root .. "/?.lua;")
    local output = run(head .. use)
    for _, path in ipairs(made) do os.remove(path) end
    for _, folder in ipairs {"/newskit/lexicon/xx", "/newskit/lexicon", "/newskit", ""} do lfs.rmdir(root .. folder) end
    assert.matches(expected, output)
  end)

  it("raises on what is no language, and names the nearest file and field", function()
    assert.error_matches(function() lexicon.add(1) end, "string or table expected")
    assert.error_matches(function() lexicon.add {code = "deutsch"} end, "two or three small letters")
    assert.error_matches(function() lexicon.add {code = "de"} end, "known already")
    assert.error_matches(function() lexicon.add "qq" end, "no folder newskit/lexicon/qq")
    assert.error_matches(function() lexicon.add {code = "qq", stopword = {}} end, "did you mean 'stopwords'")
    assert.error_matches(function() lexicon.add {code = "qq", stopwords = {word = ""}} end, "did you mean 'words'")
    assert.is_nil(lexicon.of "qq")
  end)
end)
