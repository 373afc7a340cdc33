local number = require "newskit.display.number"

describe("number.format", function()
  it("shows three significant figures and whole integer parts", function()
    assert.equal("1.23", number.format(1.2345))
    assert.equal("0.0123", number.format(0.012345))
    assert.equal("12346", number.format(12345.6))
    assert.equal("12345", number.format(12345))
  end)

  it("leaves out zeros that say nothing", function()
    assert.equal("1.5", number.format(1.5))
    assert.equal("2", number.format(2.0))
    assert.equal("2.00", number.format(2.001))
  end)

  it("has names for what is no number", function()
    assert.equal("NaN", number.format(0 / 0))
    assert.equal("-Inf", number.format(-math.huge))
    assert.equal("1.00e-20", number.format(1e-20))
  end)
end)

describe("number.align", function()
  it("puts the decimal points below each other", function()
    assert.same({"1.5   ", "123     ", "0.0123"}, number.align({1.5, 123.4, 0.012345}, 3, "–"))
  end)

  it("goes over to powers of ten where a column would be too wide", function()
    assert.same({"1.00e+12", "1.00e-05"}, number.align({1e12, 1e-5}, 2, "–"))
  end)

  it("writes the sign for a missing value", function()
    assert.same({"1", "–"}, number.align({1, nil}, 2, "–"))
  end)
end)
