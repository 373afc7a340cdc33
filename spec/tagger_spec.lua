-- Taggers from Lua: training on one's own data, files, results, refusals; and the models that ship.
local core = require "newskit.core"
local tagger = require "newskit.tagger"

-- Invented: a word after "near" is a PLACE, whatever it is.
local sentences = {"Ann lives near Oldtown now.", "The mill near Brookside burns.", "He works near Oldtown too.",
  "Near Hillcrest it rains.", "Ann burns the mill.", "It rains too.", "The mill works now."}

local function example(text)
  local document = core.document(text, {clitics = true})
  local tags, norms = {}, document:norms()
  for i = 1, #document do tags[i] = norms[i - 1] == "near" and "PLACE" or "O" end
  return {document = document, tags = tags}
end

local function data()
  local list = {}
  for i, text in ipairs(sentences) do list[i] = example(text) end
  return list
end

local function trained(settings)
  local all = {data = data(), epochs = 20, cutoff = 1, note = "places"}
  for key, value in pairs(settings or {}) do all[key] = value end
  return tagger.train(all)
end

describe("tagger.train", function()
  it("learns what the data shows and applies it to words it has not seen", function()
    local tags, probabilities = trained():tag("They met near Fernhill today.", {probabilities = true})
    assert.same({"O", "O", "O", "PLACE", "O", "O"}, tags)
    for _, p in ipairs(probabilities) do assert.is_true(p > 0.5 and p <= 1) end
  end)

  it("gives the same bytes for the same data, options and seed", function()
    assert.equal(trained().bytes, trained().bytes)
    assert.not_equal(trained().bytes, trained{seed = 2}.bytes)
  end)

  it("takes an iterator as well as a list", function()
    local list, at = data(), 0
    local same = trained{data = function() at = at + 1 return list[at] end}
    assert.equal(trained().bytes, same.bytes)
  end)

  it("uses columns of the user's own", function()
    local list = {}
    for i, tags in ipairs {{"A", "B", "A"}, {"B", "B", "A"}, {"A", "A", "B"}} do
      list[i] = {document = core.document "x y z", tags = tags, columns = {hint = tags}}
    end
    local own = tagger.train{data = list, templates = {"hint"}, epochs = 20, cutoff = 1, strict = false}
    assert.same({"B", "A", "B"}, own:tag("p q r", {columns = {hint = {"B", "A", "B"}}}))
    assert.has_error(function() own:tag "p q r" end,
      "bad argument #1 to 'tagger:tag' (no column is called 'hint')")
  end)

  it("calls progress after each pass, with a falling loss", function()
    local losses = {}
    trained{progress = function(epoch, loss) losses[epoch] = loss end}
    assert.equal(20, #losses)
    assert.is_true(losses[20] < losses[1])
  end)

  it("refuses unknown options, malformed templates and data that does not fit", function()
    assert.error_matches(function() trained{epoch = 3} end, "did you mean 'epochs'")
    assert.error_matches(function() trained{templates = {"norm@x"}} end, "malformed template")
    assert.error_matches(function() trained{templates = {"nrom"}} end, "no column is called 'nrom'")
    assert.error_matches(function() trained{data = {{document = "a b", tags = {"O"}}}} end,
      "example 1 has 1 tags for 2 tokens")
    assert.error_matches(function() trained{data = {{tags = {}}}} end, "example 1 has no document")
    assert.error_matches(function() trained{data = {}} end, "there is no data to train on")
    assert.error_matches(function() trained{dropout = 1} end, "out of range")
  end)

  it("looks left and right for the nearest value of a column", function()
    local list = {}
    for i, text in ipairs {"a m m m b m", "m b m m a m"} do
      local document, tags, cue = core.document(text), {}, {}
      local last = "NONE"
      for k, form in ipairs(document:forms()) do
        tags[k] = last
        cue[k] = (form == "a" or form == "b") and form or false
        if cue[k] then last = form:upper() end
      end
      list[i] = {document = document, tags = tags, columns = {cue = cue}}
    end
    local near = tagger.train{data = list, templates = {"", "cue<"}, epochs = 30, cutoff = 1, strict = false}
    local columns = {cue = {false, "b", false, false, false}}
    assert.same({"NONE", "NONE", "B", "B", "B"}, near:tag("m b m m m", {columns = columns}))
  end)
end)

describe("a trained tagger", function()
  it("survives saving and loading", function()
    local path = os.tmpname()
    local first = trained()
    assert.is_true(first:save(path))
    local second = assert(tagger.load(path))
    os.remove(path)
    assert.same(first:tag(sentences[1]), second:tag(sentences[1]))
    assert.equal("places", second:note())
    assert.same({"O", "PLACE"}, second:tags())
    assert.equal(#tagger.templates, #second:templates())
    assert.equal("tagger (2 tags, 20 templates)", tostring(second))
  end)

  it("tells of files that are missing, other, short or damaged", function()
    local model, message, code = tagger.load "spec/fixtures/none.model"
    assert.is_nil(model)
    assert.equal("io", code)
    assert.matches("none.model", message)
    assert.same({nil, "not a tagger model", "format"}, {tagger.open "something else"})
    local bytes = trained().bytes
    for _, cut in ipairs {0, 1, 40, #bytes // 2, #bytes - 1} do
      assert.equal("format", select(3, tagger.open(bytes:sub(1, cut))))
    end
    local middle = #bytes // 2
    local flipped = bytes:sub(1, middle - 1) .. string.char(bytes:byte(middle) ~ 1) .. bytes:sub(middle + 1)
    assert.equal("the tagger model is damaged (checksum)", select(2, tagger.open(flipped)))
  end)

  it("prefers a tag that gets a bias", function()
    local tags = trained():tag("They met near Fernhill today.", {bias = {PLACE = -1000}})
    assert.same({"O", "O", "O", "O", "O", "O"}, tags)
    assert.has_error(function() trained():tag("a", {bias = {PLAZE = 1}}) end)
  end)

  it("reports precision, recall and F1 by tag and over all", function()
    local report = trained():evaluate({example "She lives near Millford now."}, {outside = "O"})
    assert.same({tag = "all", precision = 1.0, recall = 1.0, f1 = 1.0, expected = 1, predicted = 1, correct = 1},
      report[#report])
    local wrong = example "It rains near Oldtown."
    wrong.tags[2] = "PLACE"
    report = trained():evaluate({wrong}, {outside = "O"})
    assert.same({tag = "PLACE", precision = 1.0, recall = 0.5, f1 = 2 / 3, expected = 2, predicted = 1, correct = 1},
      report[1])
  end)

  it("gives spans of tags that begin with B and go on with I", function()
    local document = core.document "x y z u v w"
    local tags = {"BA", "IA", "BA", "O", "IC", "IA"}
    local columns = {own = tags}
    local own = tagger.train{data = {{document = document, tags = tags, columns = columns}}, templates = {"own"},
      epochs = 50, cutoff = 1, strict = false}
    local firsts, lasts, kinds = own.model:run(tagger.columns(document, columns)):spans()
    assert.same({1, 3, 5, 6}, firsts)
    assert.same({2, 3, 5, 6}, lasts)
    assert.same({"A", "A", "C", "A"}, kinds)
  end)

  it("tags nothing where there is nothing", function()
    assert.same({}, trained():tag "")
  end)
end)

describe("core.columns", function()
  it("refuses what is no column", function()
    local columns = core.columns(core.document "a b")
    assert.equal(2, #columns)
    assert.equal("columns (2 tokens)", tostring(columns))
    assert.has_error(function() columns:add("x", {"one"}) end)
    assert.has_error(function() columns:add("x", {1, 2}) end)
    assert.equal("malformed column name", select(2, columns:add("x y", {"a", "b"})))
    assert.has_error(function() core.columns(3, {1, 5}):add("x", {}) end)
  end)

  it("takes values for groups of tokens, which must follow one another", function()
    local columns = core.columns(3, {1})
    assert.equal(columns, columns:add("x", {"a", "b"}, {1, 3}))
    for _, starts in ipairs {{1}, {2, 3}, {1, 4}, {1, 1}, {3, 1}} do
      assert.has_error(function() columns:add("x", {"a", "b"}, starts) end)
    end
  end)

  it("cannot be used when closed", function()
    local columns = core.columns(2, {1})
    do local closing <close> = columns end -- luacheck: ignore
    assert.has_error(function() columns:add("x", {"a", "b"}) end, "attempt to use closed columns")
  end)
end)

describe("the taggers that ship", function()
  it("mark parts of speech and names", function()
    local document = core.document("Ann Example told reporters in London on Monday.", {clitics = true})
    local columns = tagger.columns(document)
    local pos = tagger.shipped "pos"
    assert.same({"NNP", "NNP", "VBD", "NNS", "IN", "NNP", "IN", "NNP", "."}, pos:tag(columns))
    pos:mark(columns, "pos")
    local names = tagger.shipped "names":tag(columns)
    assert.same({"PERSON", "PERSON", "O"}, {names[1], names[2], names[3]})
    assert.equal("LOCATION", names[6])
  end)

  it("read columns that are tagged already", function()
    local columns = core.columns(2, {1})
    assert(columns:add("color", {"red", false}))
    local model = tagger.train{data = {{document = columns, tags = {"A", "B"}}}, templates = {"", "color"}, cutoff = 0}
    assert.same({"A", "B"}, model:tag(columns))
  end)

  it("raise for a model that is none", function()
    assert.error_matches(function() tagger.shipped "nothing" end, "no model is called 'nothing'")
  end)
end)
