-- The colors of the page against WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text. Relative luminance
-- and contrast are as its glossary defines them.
local support = require "spec.support"

local style = support.slurp "lua/newskit/render/html/style.css"
  .. support.slurp "lua/newskit/render/html/corpus/corpus.css"

--- The variables of the style for light (1) and dark (2), as `{red, green, blue}` from 0 to 1.
local function palette(theme)
  local colors = {}
  for name, light, dark in style:gmatch "%-%-([%w]+): light%-dark%(#(%x+), #(%x+)%)" do
    local red, green, blue = (theme == 1 and light or dark):match "^(%x%x)(%x%x)(%x%x)$"
    colors[name] = {tonumber(red, 16) / 255, tonumber(green, 16) / 255, tonumber(blue, 16) / 255}
  end
  return colors
end

local function luminance(color)
  local linear = {}
  for i, value in ipairs(color) do
    linear[i] = value <= 0.04045 and value / 12.92 or ((value + 0.055) / 1.055) ^ 2.4
  end
  return 0.2126 * linear[1] + 0.7152 * linear[2] + 0.0722 * linear[3]
end

local function contrast(a, b)
  local light, dark = luminance(a), luminance(b)
  if light < dark then light, dark = dark, light end
  return (light + 0.05) / (dark + 0.05)
end

--- `color` laid over `paper` with this share.
local function over(color, paper, share)
  local mixed = {}
  for i = 1, 3 do mixed[i] = color[i] * share + paper[i] * (1 - share) end
  return mixed
end

describe("the colors of the page", function()
  it("are measured right", function()
    assert.near(21, contrast({0, 0, 0}, {1, 1, 1}), 1e-9)
    assert.near(4.54, contrast({0x76 / 255, 0x76 / 255, 0x76 / 255}, {1, 1, 1}), 0.01)
  end)

  for theme, name in ipairs{"light", "dark"} do
    local colors = palette(theme)

    it("have contrast enough for text, " .. name, function()
      for _, ground in ipairs{"paper", "raised"} do
        for _, text in ipairs{"ink", "muted", "accent"} do
          assert.is_true(contrast(colors[text], colors[ground]) >= 4.5, text .. " on " .. ground)
        end
      end
      assert.is_true(contrast(colors.ink, colors.find) >= 4.5)
      assert.is_true(contrast(colors.focus, colors.paper) >= 3)
    end)

    it("of speakers serve as text, as ground of letters and as tint below text, " .. name, function()
      for i = 0, 10 do
        local color = colors["s" .. i]
        assert.is_true(contrast(color, colors.paper) >= 4.5, "s" .. i)
        assert.is_true(contrast(color, colors.raised) >= 4.5, "s" .. i)
        assert.is_true(contrast(colors.ink, over(color, colors.paper, 0.3)) >= 4.5, "tint of s" .. i)
      end
    end)
  end

  it("of the cells of a matrix leave their numbers to be read", function()
    for theme = 1, 2 do
      local colors = palette(theme)
      assert.is_true(contrast(colors.ink, over(colors.heat, colors.paper, 0.42)) >= 4.5)
      for _, mark in ipairs{"women", "men"} do assert.is_true(contrast(colors[mark], colors.paper) >= 3, mark) end
    end
  end)

  it("of speakers are as many as the Lua side counts on", function()
    assert.truthy(style:find("--s10:", 1, true))
    assert.is_nil(style:find("--s11:", 1, true))
  end)
end)
