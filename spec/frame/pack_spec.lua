local frame = require "newskit.frame"
local pack = require "newskit.frame.pack"

describe("a packed frame", function()
  it("comes back with the same columns, values and types of numbers", function()
    local made = frame.new{
      name = "all", title = "All", settings = {top = 5}, dropped = {stopword = 3}, lists = {"stopwords/en"},
      columns = {
        {name = "s"}, {name = "i", type = "integer", unit = "n"}, {name = "x", type = "number"},
        {name = "b", type = "boolean"}, {name = "p", type = "spans"},
      },
    }
    made:add{s = "a\0\n\"", i = 1 << 60, x = 0.1, b = false, p = {{first = 1, last = 3}, {first = 5, last = 9}}}
    made:add{x = 2, p = {}}
    made:add{x = 1 / 3, b = true}
    local back = pack.unpack(pack.pack(made))
    assert.same(made:records(), back:records())
    assert.equal("integer", math.type(back[2].x))
    assert.equal("float", math.type(back[1].x))
    assert.same(made.columns, back.columns)
    assert.same({"all", "All", {top = 5}, {stopword = 3}, {"stopwords/en"}},
      {back.name, back.title, back.settings, back.dropped, back.lists})
  end)
end)
