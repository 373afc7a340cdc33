local scale = require "newskit.render.plot.scale"
local svg = require "newskit.render.plot.svg"

describe("scale.ticks", function()
  it("gives round steps that cover the range", function()
    assert.same({0, 10, 20, 30, 40, 50}, scale.ticks(0, 43, 5))
    assert.same({0, 0.5, 1}, scale.ticks(0, 1, 2))
    assert.same({-20, 0, 20}, scale.ticks(-11, 20, 3))
  end)

  it("gives whole numbers where they are wanted", function()
    assert.same({0, 1}, scale.ticks(0, 1, 4, true))
    assert.same({0, 1, 2, 3}, scale.ticks(0, 3, 4, true))
  end)

  it("covers a range of one value, and turned bounds", function()
    assert.same({0, 5}, {scale.ticks(5, 5, 1)[1], scale.ticks(5, 5, 1)[2]})
    assert.is_true(#scale.ticks(0, 0) >= 2)
    assert.same(scale.ticks(0, 7), scale.ticks(7, 0))
  end)

  it("covers any range with few ticks", function()
    math.randomseed(3)
    for _ = 1, 300 do
      local low, span = (math.random() - 0.5) * 1000, math.random() * 10.0 ^ math.random(-2, 9)
      local ticks = scale.ticks(low, low + span, 5)
      assert.is_true(#ticks >= 2 and #ticks <= 8)
      assert.is_true(ticks[1] <= low + 1e-6 * span and ticks[#ticks] >= low + span - 1e-6 * span)
    end
  end)
end)

--- The widths of the marks of a plot, in percent.
local function widths(picture)
  local list = {}
  for rect in tostring(picture):gmatch "<rect[^>]*>" do
    if rect:find 'class="mark' then list[#list + 1] = tonumber(rect:match 'width="([%d.]+)%%"') end
  end
  return list
end

describe("svg.bars", function()
  local items = {{label = "a <b>", value = 40}, {label = "b", value = 10.0}, {label = "c", value = 0}}

  it("makes bars as long as their values", function()
    assert.same({100.0, 25.0, 0.0}, widths(svg.bars(items, {title = "T"})))
  end)

  it("escapes labels, and has a title and a description", function()
    local text = tostring(svg.bars(items, {title = "A & B", id = "x"}))
    assert.truthy(text:find("<title id=\"x-title\">A &amp; B</title>", 1, true))
    assert.truthy(text:find("First: a &lt;b&gt; 40, b 10, c 0.", 1, true))
    assert.is_nil(text:find("style=", 1, true))
  end)

  it("draws nothing but zeros without a fault", function()
    assert.same({0.0}, widths(svg.bars({{label = "z", value = 0}}, {})))
  end)
end)

describe("svg.dispersion", function()
  it("sets marks where they stand, with links", function()
    local text = tostring(svg.dispersion({
      {label = "w", marks = {{from = 0.25, to = 0.5, href = "#p1", title = "here"}}},
    }, {title = "T"}))
    assert.truthy(text:find('x="25%"', 1, true))
    assert.same({25.0}, widths(text))
    assert.truthy(text:find('<a aria-label="here" href="#p1">', 1, true))
  end)
end)

describe("svg.lines", function()
  it("draws the first and the last point at the ends", function()
    local points = {{x = 1, y = 0}, {x = 2, y = 10}, {x = 3, y = 5}}
    local line = tostring(svg.lines({{name = "s", points = points}}, {title = "T"})):match 'points="([^"]*)"'
    assert.equal("0,212 500,12 1000,112", line)
  end)

  it("draws one point and equal values without a fault", function()
    local line = tostring(svg.lines({{name = "s", points = {{x = 1, y = 0}}}}, {})):match 'points="([^"]*)"'
    assert.is_nil(line:find "nan" or line:find "inf")
  end)
end)
