local width = require "newskit.display.width"

describe("width.of", function()
  it("counts cells, not bytes", function()
    assert.equal(5, width.of "hello")
    assert.equal(4, width.of "李伟")
    assert.equal(4, width.of "café")
    assert.equal(4, width.of "cafe\u{301}")
    assert.equal(6, width.of "ｆｕｌ")
  end)

  it("takes an emoji sequence for one wide character", function()
    assert.equal(2, width.of "👩‍👩‍👧")
    assert.equal(2, width.of "👍🏽")
    assert.equal(2, width.of "🇮🇳")
    assert.equal(4, width.of "🇮🇳🇩🇪")
    assert.equal(2, width.of "☀\u{FE0F}")
  end)
end)

describe("width.cut", function()
  it("leaves what fits alone", function()
    assert.equal("hello", (width.cut("hello", 5)))
  end)

  it("ends what it cuts in an ellipsis and stays within the limit", function()
    assert.equal("hel…", (width.cut("hello", 4)))
    assert.equal("短…", (width.cut("短い文", 4)))
    assert.equal("a…", (width.cut("a bcd", 3)))
    assert.equal("", (width.cut("abc", 0)))
  end)

  it("never parts a letter from its marks", function()
    assert.equal("e\u{301}…", (width.cut("e\u{301}e\u{301}e\u{301}", 2)))
  end)

  it("gives text of the width it says, for any limit", function()
    for _, text in ipairs{"The regulation", "短い文と長い文", "a👩‍👩‍👧b🇮🇳c", "e\u{301}e\u{301}e\u{301}"} do
      for limit = 1, 20 do
        local cut, cells = width.cut(text, limit)
        assert.equal(width.of(cut), cells)
        assert.is_true(cells <= limit, text .. " in " .. limit)
      end
    end
  end)
end)

describe("width.wrap", function()
  it("breaks at spaces, and within a word that is too long", function()
    assert.same({"one two", "three"}, width.wrap("one two three", 8))
    assert.same({"abcd", "ef"}, width.wrap("abcdef", 4))
    assert.same({""}, width.wrap("", 4))
  end)

  it("keeps every line within the limit", function()
    for _, line in ipairs(width.wrap("短い文 the quick brown fox 👩‍👩‍👧 jumps", 6)) do
      assert.is_true(width.of(line) <= 6, line)
    end
  end)
end)

describe("width.plain", function()
  it("takes out what a terminal would obey", function()
    assert.equal("a[31mb", width.plain "a\27[31mb")
    assert.equal("a b", width.plain "a\r\n\tb")
    assert.equal("ab", width.plain "a\u{9B}b")
    assert.equal("ab", width.plain "a\u{202E}b")
    assert.equal("ab", width.plain "a\u{2066}b")
  end)

  it("keeps joiners, which emoji and scripts need", function()
    assert.equal("👩‍👩‍👧", width.plain "👩‍👩‍👧")
  end)

  it("replaces invalid bytes", function()
    assert.equal("a\u{FFFD}b", width.plain "a\xFFb")
  end)
end)

describe("width.cut_start", function()
  it("keeps the last words, whole characters, within the limit", function()
    assert.equal("…of the port", width.cut_start("the strike of the port", 13))
    assert.equal("short", width.cut_start("short", 5))
    assert.equal("", width.cut_start("short", 0))
    for limit = 1, 12 do
      local cut = width.cut_start("één élan 日本語 été", limit)
      assert.is_truthy(utf8.len(cut))
      assert.is_true(width.of(cut) <= limit)
    end
  end)
end)
