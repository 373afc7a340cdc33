local options = require "newskit.base.options"

describe("options.nearest", function()
  it("finds a name one edit away, whatever the edit", function()
    local known = {"top", "window", "stopwords"}
    assert.equal("top", options.nearest("topn", known))
    assert.equal("top", options.nearest("tpo", known))
    assert.equal("window", options.nearest("widow", known))
    assert.equal("stopwords", options.nearest("STOPWORD", known))
  end)

  it("takes a beginning for near", function()
    assert.equal("stopwords", options.nearest("stop", {"top", "stopwords"}))
  end)

  it("finds none where nothing is near", function()
    assert.is_nil(options.nearest("zebra", {"top", "window"}))
  end)
end)

describe("options.unknown", function()
  it("names the nearest, or all when none is near", function()
    assert.equal("unknown column 'cuont' (did you mean 'count'?)", options.unknown("column", "cuont", {"count"}))
    assert.equal("unknown format 'zebra' (known: csv, json)", options.unknown("format", "zebra", {"csv", "json"}))
  end)
end)

describe("options:resolve", function()
  local declared = options.new("keywords", {
    top = {default = 20, minimum = 1}, language = "en", node = {type = "string"},
    measure = {default = "g2", choices = {"g2", "ratio"}}, scale = 1.5,
  })

  it("fills in defaults and leaves the given table alone", function()
    local given = {top = 5}
    assert.same({top = 5, language = "en", measure = "g2", scale = 1.5}, declared:resolve(given))
    assert.same({top = 5}, given)
  end)

  it("raises on an unknown option and names the nearest", function()
    assert.error_matches(function() declared:resolve{topn = 5} end,
      "bad argument #2 to 'keywords' %(unknown option 'topn' %(did you mean 'top'%?%)%)")
  end)

  it("raises on a wrong type, a number too small and an unknown choice", function()
    assert.error_matches(function() declared:resolve{top = "5"} end, "option 'top': integer expected, got string")
    assert.error_matches(function() declared:resolve{top = 2.5} end, "option 'top': integer expected, got number")
    assert.error_matches(function() declared:resolve{top = 0} end, "option 'top': at least 1 expected, got 0")
    assert.error_matches(function() declared:resolve{measure = "g3"} end, "unknown value 'g3' %(did you mean 'g2'")
    assert.error_matches(function() declared:resolve "top" end, "table expected, got string")
  end)

  it("takes a float with an integer value for an integer", function()
    assert.equal("integer", math.type(declared:resolve{top = 5.0}.top))
  end)
end)

describe("options:parse", function()
  local declared = options.new("x", {top = 20, names = {type = "list"}, all = false, name = "a"})

  it("reads words of the command line by the declared type", function()
    assert.equal(5, declared:parse("top", "5"))
    assert.same({"a", "b"}, declared:parse("names", "a,b"))
    assert.is_true(declared:parse("all", "true"))
    assert.equal("7", declared:parse("name", "7"))
  end)

  it("gives nil and a message for a word of the wrong type or an unknown name", function()
    assert.same({nil, "option 'top': integer expected, got 'many'"}, {declared:parse("top", "many")})
    assert.same({nil, "unknown option 'tops' (did you mean 'top'?)"}, {declared:parse("tops", "1")})
  end)
end)
