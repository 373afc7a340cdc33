local plot = require "newskit.display.plot"

describe("plot.bar", function()
  it("fills the cells in eighths", function()
    assert.equal("████", plot.bar(10, 10, 4))
    assert.equal("██", plot.bar(5, 10, 4))
    assert.equal("█▌", plot.bar(3, 8, 4))
  end)

  it("shows a thin line for little and nothing for nothing", function()
    assert.equal("▏", plot.bar(1, 1000, 4))
    assert.equal("", plot.bar(0, 10, 4))
    assert.equal("", plot.bar(nil, 10, 4))
    assert.equal("", plot.bar(0 / 0, 10, 4))
  end)
end)

describe("plot.sparkline", function()
  it("goes from the least to the greatest value", function()
    assert.equal("▁▅█", plot.sparkline({1, 5, 8}, 3, 10))
    assert.equal("▁▁", plot.sparkline({3, 3}, 2, 10))
    assert.equal("▁ █", plot.sparkline({1, nil, 2}, 3, 10))
  end)

  it("averages neighbors when there are more values than cells", function()
    assert.equal("▁█", plot.sparkline({1, 1, 9, 9}, 4, 2))
  end)
end)
