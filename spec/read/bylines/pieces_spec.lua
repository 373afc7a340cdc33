local pieces = require "newskit.read.bylines.pieces"

describe("pieces.without_dates", function()
  it("puts bars in the place of dates and their small words", function()
    assert.equal("Ann Example | | | |", pieces.without_dates "Ann Example 3. Mai 2024 17:47")
    assert.equal("Von Ann | | |", pieces.without_dates "Von Ann am 07.08.2013 um")
  end)

  it("leaves a first name that is a month's", function()
    assert.equal("By April Example | | |", pieces.without_dates "By April Example Dec 15, 2016")
    assert.equal("Ann Example | |", pieces.without_dates "Ann Example April 4")
  end)

  it("takes the clock with its half of the day and its zone", function()
    assert.equal("Ann Example in Harbor | | | | | | | |", pieces.without_dates(
      "Ann Example in Harbor on 4 March 2025 at 03:15 PM EDT."))
  end)
end)

describe("pieces.cut", function()
  it("never leaves less than a name", function()
    assert.same({"In", "London"}, pieces.cut {"In", "London"})
    assert.same({"Ann", "in", "London"}, pieces.cut {"Ann", "in", "London"})
    assert.same({"Ann", "Example"}, pieces.cut {"Ann", "Example", "in", "London"})
  end)
end)
