-- What a newsroom puts on a page: its logo, its color, a preface; and which links beside an article are shown.
local brand = require "newskit.render.html.parts.brand"
local preface = require "newskit.render.html.parts.preface"
local related = require "newskit.render.html.parts.related"

local function channels(color)
  local linear = {}
  for i, hex in ipairs{color:match "#(%x%x)(%x%x)(%x%x)"} do
    local value = tonumber(hex, 16) / 255
    linear[i] = value <= 0.04045 and value / 12.92 or ((value + 0.055) / 1.055) ^ 2.4
  end
  return 0.2126 * linear[1] + 0.7152 * linear[2] + 0.0722 * linear[3]
end

describe("the accent of a house", function()
  it("can be read on light and on dark, whatever the color (WCAG 2.2, 1.4.3)", function()
    for _, color in ipairs{"#ffffff", "#000000", "#ffcc00", "#005689", "#808080", "#ff0000"} do
      local light, dark = brand.accent(color):match "light%-dark%((#%x+), (#%x+)%)"
      assert.is_true((channels "#f5f2eb" + .05) / (channels(light) + .05) >= 4.5, color)
      assert.is_true((channels(dark) + .05) / (channels "#1e2125" + .05) >= 4.5, color)
    end
  end)

  it("stays as it is where it can be read", function()
    assert.truthy(brand.accent("#005689"):find("(#005689,", 1, true))
    assert.truthy(brand.accent("#ffcc00"):find(", #ffcc00)", 1, true))
  end)

  it("is six digits", function()
    assert.is_true(brand.is_color "#A1b2C3")
    for _, word in ipairs{"red", "#fff", "#12345g", "#1234567", "url(x)"} do assert.is_false(brand.is_color(word)) end
  end)
end)

describe("a logo", function()
  it("is told by its first bytes and is an image with data", function()
    assert.equal("image/png", brand.type_of "\x89PNG\r\n\x1a\n....")
    assert.equal("image/svg+xml", brand.type_of '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert.is_nil(brand.type_of "<html><svg></svg></html>")
    assert.truthy(tostring(brand.logo "GIF89a."):find('src="data:image/gif;base64,R0lGODlhLg=="', 1, true))
    assert.is_false(brand.logo "text")
  end)
end)

describe("a preface", function()
  local function html(text) return tostring(preface.element(text)) end

  it("is headings, paragraphs, lists, emphasis, code and links", function()
    assert.equal('<div class="preface"><h2>A <em>b</em></h2><p>One two <strong>three</strong> <code>x_y_z</code></p>'
      .. '<ul><li>a</li><li><a href="https://example.org/" rel="noopener noreferrer">b</a></li></ul><ol><li>c</li></ol>'
      .. "</div>",
      html "# A *b*\nOne\ntwo **three** `x_y_z`\n\n- a\n- [b](https://example.org/)\n1. c\n")
  end)

  it("escapes all else, and links to nothing but pages", function()
    assert.equal(
      '<div class="preface"><p>&lt;script&gt;x&lt;/script&gt; [a](javascript:1) snake_case_name * b</p></div>',
      html "<script>x</script> [a](javascript:1) snake_case_name * b")
  end)

  it("is none for none", function()
    assert.is_false(preface.element(nil))
    assert.is_false(preface.element " \n")
  end)
end)

describe("links beside an article", function()
  local function is(headline, url, published)
    return related.is_article{headline = headline, url = url, published = published}
  end

  it("are shown when they lead to articles", function()
    assert.is_true(is("Council votes to keep the library open", "https://a.example/news/council-keeps-library-open"))
    assert.is_true(is("How the border crisis hit a small town", "https://a.example/?post_type=post&p=1863060"))
    assert.is_true(is("Harbor plan is delayed again, says port", "https://a.example/article/20250301234"))
    assert.is_true(is("Roofs for schools", "https://a.example/x", "2025-03-01"))
  end)

  it("are not when they are navigation", function()
    for _, link in ipairs{
      {"Climate & Environment", "https://a.example/environment"},
      {"switch to the UK edition", "https://a.example/preference/edition/uk"},
      {"Reprints, Rights & Permissions", "https://a.example/about/reprint-request-page.html"},
      {"Published under: Ohio, Racism, Senate Democrats", "https://a.example/tag/senate-democrats/"},
      {"Sign up for our morning letter", "https://a.example/letters"}, {"A headline of many words without address"},
    } do
      assert.is_false(is(link[1], link[2]), link[1])
    end
  end)

  it("keep their order", function()
    local links = {
      {headline = "x", url = "https://a.example/"},
      {headline = "One two three four", url = "https://a.example/", published = "2025"},
    }
    assert.same({links[2]}, related.articles(links))
    assert.same({}, related.articles(nil))
  end)
end)
