local frame = require "newskit.frame"
local width = require "newskit.display.width"

local function sample(rows)
  local made = frame.new{
    name = "quotes", title = "Quotations", settings = {top = 20, language = "en"}, text = "Ann said so.",
    columns = {
      {name = "speaker"}, {name = "count", type = "integer"}, {name = "share", type = "number", unit = "%"},
      {name = "text"}, {name = "cue", type = "spans"}, {name = "last", type = "boolean"},
    },
  }
  for i = 1, rows do
    made:add{
      speaker = i % 2 == 0 and "李伟" or "Ann Example", count = i * 100, share = i / 8,
      text = ("a long text "):rep(i), cue = {{first = 5, last = 8}}, last = i == rows,
    }
  end
  return made
end

local function lines_of(text)
  local lines = {}
  for line in (text .. "\n"):gmatch "(.-)\n" do lines[#lines + 1] = line end
  return lines
end

describe("a printed frame", function()
  it("begins with title, size and settings", function()
    local first = lines_of(sample(2):format{width = 80})[1]
    assert.equal('Quotations: 2 rows × 6 columns (language = "en", top = 20)', first)
  end)

  it("aligns numbers on the decimal point and text by display width", function()
    local made = sample(2):select("speaker", "share"):format{width = 80, title = false}
    assert.same({
      "#  speaker      share (%)",
      "1  Ann Example      0.125",
      "2  李伟             0.25",
    }, lines_of(made))
  end)

  it("shows spans as the text that they cover", function()
    assert.equal("1  said", lines_of(sample(1):select("cue"):format{width = 80})[3])
  end)

  it("says who and what first, in 80 columns: who has no name is told as the text does", function()
    local made = frame.new{
      name = "quotes", text = ("word "):rep(40),
      columns = {
        {name = "speaker"}, {name = "described"}, {name = "content", type = "spans"}, {name = "type"}, {name = "kind"},
      },
    }
    made:add{speaker = "Ann Example", content = {{first = 1, last = 150}}, type = "direct", kind = "person"}
    made:add{described = "an official", content = {{first = 1, last = 150}}, type = "indirect", kind = "anonymous"}
    local lines = lines_of(made:format{width = 80})
    assert.matches("^ *#  speaker +content +type +kind$", lines[2])
    assert.matches("^ *2  an official  word word word word word word", lines[4])
    for _, line in ipairs(lines) do assert.is_nil(line:find "described") end
  end)

  it("never exceeds the width", function()
    for limit = 30, 120 do
      for _, line in ipairs(lines_of(sample(30):format{width = limit})) do
        assert.is_true(width.of(line) <= limit, ("%d: %s"):format(limit, line))
      end
    end
  end)

  it("names the columns that do not fit", function()
    local text = sample(2):format{width = 40}
    assert.truthy(text:find("not shown: ", 1, true))
    assert.truthy(text:find("cue (spans)", 1, true))
  end)

  it("names the way to see more in the last line", function()
    local lines = lines_of(sample(30):format{width = 80})
    assert.equal("… 10 more rows: frame:print{rows = 30}", lines[#lines])
    assert.equal(22, #lines_of(sample(20):format{width = 80}))
  end)

  it("sets a body column in full below its row", function()
    local lines = lines_of(sample(2):select("speaker", "text"):format{width = 80, body = "text", title = false})
    assert.same({"#  speaker", "1  Ann Example", "   a long text", "2  李伟", "   a long text a long text"}, lines)
  end)

  it("shows a label by a function in the place of columns", function()
    local lines = lines_of(sample(2):format{width = 20, title = false, label = function(record)
      return record.speaker .. " has " .. record.count
    end})
    assert.same({"1  Ann Example has", "   100", "2  李伟 has 200"}, lines)
  end)

  it("draws bars where there is room", function()
    local made = sample(4):select("speaker", "count")
    local lines = lines_of(made:format{width = 60, title = false, bar = "count"})
    assert.equal("4  李伟           400  " .. ("█"):rep(30), lines[5])
    assert.equal("2  李伟           200  " .. ("█"):rep(15), lines[3])
    assert.is_nil(made:format{width = 24, bar = "count"}:find "█")
  end)

  it("is colored only when asked to", function()
    assert.is_nil(sample(3):format{width = 80}:find "\27")
    assert.truthy(sample(3):format{width = 80, color = true}:find "\27%[1m")
    assert.is_nil(tostring(sample(3)):find "\27")
  end)

  it("says only its size when it is empty", function()
    assert.equal("frame: 0 rows × 1 column", frame.new{columns = {"a"}}:format{width = 80})
  end)
end)
