local blocks = require "newskit.render.html.blocks"
local places = require "newskit.render.html.places"

describe("places.new", function()
  local text = "Plain text.\n\nÄ 🙂 word"
  local locate = places.new(text, {{first = 1, last = 11}, {first = 14, last = #text}})

  it("counts characters as browsers do", function()
    local first = text:find "word"
    local block, at = locate{first = first, last = first + 3}
    assert.equal(2, block)
    assert.equal("5-9", at) -- one for the letter, two for the emoji, two spaces
    assert.same({1, "6-10"}, {locate{first = 7, last = 10}})
  end)

  it("cuts at the end of the block, and gives nil between blocks", function()
    assert.same({1, "6-11"}, {locate{first = 7, last = 20}})
    assert.is_nil(locate{first = 12, last = 13})
    assert.is_nil(places.new("", {}){first = 1, last = 1})
  end)
end)

describe("blocks.of", function()
  local text = "One.\n\nTwo\nlines.\n \nThree."

  local function texts(list)
    local result = {}
    for i, block in ipairs(list) do result[i] = block.kind .. ":" .. text:sub(block.first, block.last) end
    return result
  end

  it("takes paragraphs where there are no blocks", function()
    assert.same({"paragraph:One.", "paragraph:Two\nlines.", "paragraph:Three."}, texts(blocks.of({}, text)))
  end)

  it("keeps the text that no block covers, and no text twice", function()
    local given = {{kind = "heading", first = 7, last = 9}, {kind = "quotation", first = 8, last = 16}}
    assert.same({"paragraph:One.", "heading:Two", "quotation:\nlines.", "paragraph:Three."},
      texts(blocks.of({blocks = given}, text)))
  end)
end)
