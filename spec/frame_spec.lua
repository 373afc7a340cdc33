local frame = require "newskit.frame"

local function words()
  local made = frame.new{
    name = "words",
    columns = {{name = "word"}, {name = "count", type = "integer"}, {name = "score", type = "number"}},
  }
  made:add{word = "b", count = 2, score = 0.5}
  made:add{word = "a", count = 3}
  made:add{word = "c", count = 2, score = 1.5}
  return made
end

local function column(of, name)
  return table.concat(of:values(name), " ")
end

describe("a record", function()
  it("is equal to itself, looked at again, and a copy", function()
    local made = words()
    assert.is_true(made[1] == made[1])
    assert.is_false(made[1] == made[2])
    local record = made[1]
    record.count = 9
    assert.is_false(record == made[1])
    assert.equal(2, made[1].count)
    local spans = frame.new{columns = {{name = "at", type = "spans"}}}
    spans:add{at = {{first = 1, last = 2}}}:add{at = {{first = 1, last = 2}}}:add{at = {{first = 1, last = 3}}}
    assert.is_true(spans[1] == spans[2])
    assert.is_false(spans[1] == spans[3])
    assert.same({word = "a", count = 3}, made[2])
  end)
end)

describe("a frame by itself", function()
  local nk = require "newskit"
  local support = require "spec.support"

  it("is rendered and saved as a report of it alone would be", function()
    local made = nk.frame{name = "words", columns = {"word"}}:add{word = "roof"}
    assert.equal("word\r\nroof\r\n", made:render("csv").text)
    assert.equal(nk.report{sections = {made}}:render("json").text, made:render("json").text)
    local folder = support.folder()
    assert.equal(folder .. "/words.csv", made:save(folder .. "/words.csv"))
    assert.equal("word\r\nroof\r\n", support.slurp(folder .. "/words.csv"))
    support.remove(folder)
    assert.error_matches(function() made:render "cvs" end, "frame:render.*did you mean 'csv'")
  end)
end)

describe("frame.new", function()
  it("raises on a wrong type of column and names the nearest", function()
    assert.error_matches(function() frame.new{columns = {{name = "a", type = "intger"}}} end,
      "column 'a': unknown type 'intger' %(did you mean 'integer'%?%)")
  end)

  it("raises without columns and on a name given twice", function()
    assert.error_matches(function() frame.new{} end, "field 'columns' is missing")
    assert.error_matches(function() frame.new{columns = {"a", "a"}} end, "column 'a' twice")
  end)
end)

describe("a frame", function()
  it("is a list of plain records", function()
    local made, seen = words(), {}
    assert.equal(3, #made)
    assert.same({word = "a", count = 3}, made[2])
    assert.is_nil(made[4])
    assert.is_nil(made[0])
    for i, record in ipairs(made) do seen[i] = record.word end
    assert.same({"b", "a", "c"}, seen)
    seen = {}
    for i, record in pairs(made) do seen[i] = record.word end
    assert.same({"b", "a", "c"}, seen)
  end)

  it("gives records that can be changed without changing it", function()
    local made = words()
    made[1].word = "other"
    assert.equal("b", made[1].word)
  end)

  it("keeps false apart from a missing value", function()
    local made = frame.new{columns = {{name = "flag", type = "boolean"}}}
    made:add{flag = false}:add{}
    assert.is_false(made[1].flag)
    assert.is_nil(made[2].flag)
  end)
end)

describe("frame:add", function()
  it("raises on an unknown column and names the nearest", function()
    assert.error_matches(function() words():add{wrod = "x"} end,
      "unknown column 'wrod' %(did you mean 'word'%?%)")
  end)

  it("raises on a value of another type", function()
    assert.error_matches(function() words():add{count = 1.5} end, "column 'count': integer expected, got float")
    assert.error_matches(function() words():add{word = {}} end, "column 'word': string expected, got table")
  end)

  it("leaves a view made before as it was, and the other way round", function()
    local made = words()
    local view = made:sort "word"
    made:add{word = "d"}
    view:add{word = "e"}
    assert.equal("b a c d", column(made, "word"))
    assert.equal("a b c e", column(view, "word"))
  end)
end)

describe("frame:sort", function()
  it("sorts by several columns, downward with a minus, and keeps ties in order", function()
    assert.equal("a b c", column(words():sort("-count"), "word"))
    assert.equal("a c b", column(words():sort("-count", "-word"), "word"))
    assert.equal("b c a", column(words():sort "count", "word"))
  end)

  it("puts missing values last in both directions", function()
    assert.equal("b c a", column(words():sort "score", "word"))
    assert.equal("c b a", column(words():sort "-score", "word"))
  end)

  it("names the nearest column", function()
    assert.error_matches(function() words():sort "-cuont" end, "unknown column 'cuont' %(did you mean 'count'%?%)")
  end)

  it("agrees with table.sort on random numbers", function()
    local made, plain = frame.new{columns = {{name = "x", type = "integer"}}}, {}
    for i = 1, 500 do
      plain[i] = (i * 7919) % 211
      made:add{x = plain[i]}
    end
    table.sort(plain)
    assert.same(plain, made:sort("x"):values "x")
  end)
end)

describe("frame:where", function()
  it("takes a function of the record or a table of values", function()
    assert.equal("b c", column(words():where(function(r) return r.count == 2 end), "word"))
    assert.equal("b c", column(words():where{count = 2}, "word"))
    assert.error_matches(function() words():where{cuont = 2} end, "did you mean 'count'")
  end)
end)

describe("frame:top", function()
  it("gives the first records, in an order when one is asked for", function()
    assert.equal("b a", column(words():top(2), "word"))
    assert.equal("a b", column(words():top(2, "word"), "word"))
    assert.equal(3, #words():top(10))
  end)
end)

describe("frame:select", function()
  it("keeps the named columns in the given order", function()
    local made = words():select("count", "word")
    assert.same({"count", "word"}, {made.columns[1].name, made.columns[2].name})
    assert.same({count = 2, word = "b"}, made[1])
    assert.error_matches(function() made:values "score" end, "unknown column 'score'")
  end)
end)

describe("frame:group", function()
  it("counts by default, groups in order of first occurrence", function()
    assert.same({{count = 2, count_2 = 2}, {count = 3, count_2 = 1}}, words():group("count"):records())
  end)

  it("knows sums, means, least and greatest values, and leaves missing ones out", function()
    local grouped = words():group({"count"}, {"sum score", "mean score", "min word", "max word", "first word"})
    assert.same({count = 2, sum_score = 2.0, mean_score = 1.0, min_word = "b", max_word = "c", first_word = "b"},
      grouped[1])
    assert.same({count = 3, min_word = "a", max_word = "a", first_word = "a"}, grouped[2])
  end)

  it("raises on a column of spans", function()
    local made = frame.new{columns = {{name = "at", type = "spans"}}}
    assert.error_matches(function() made:group "at" end, "column 'at' holds spans")
  end)

  it("names the nearest measure and column", function()
    assert.error_matches(function() words():group("count", {"smu score"}) end, "unknown measure 'smu score'")
    assert.error_matches(function() words():group "cuont" end, "did you mean 'count'")
    assert.error_matches(function() words():group("count", {"sum word"}) end, "it holds no numbers")
  end)
end)

describe("frame:with", function()
  it("copies the frame with other fields", function()
    local made = words()
    assert.equal("Words", made:with{title = "Words"}.title)
    assert.is_nil(made.title)
    assert.equal(3, #made:with{title = "Words"})
  end)
end)
