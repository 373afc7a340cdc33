-- Quotation marks and the white space around them.
local marks = require "newskit.quotes.text.marks"
local support = require "spec.quotes.support"

-- The text as one paragraph, and a function that finds the n-th token of a form.
local function paragraph(text)
  local t = support.tokens(text)
  local function at(form, n)
    for i = 1, t.count do
      if t.form[i] == form then
        n = (n or 1) - 1
        if n == 0 then return i end
      end
    end
  end
  return {t = t, first = 1, last = t.count}, at
end

describe("marks", function()
  it("look opening before a word and closing behind one", function()
    local p, at = paragraph 'He said "we go" and left.'
    assert.is_true(marks.looks_opening(p, at('"', 1)))
    assert.is_false(marks.looks_closing(p, at('"', 1)))
    assert.is_true(marks.looks_closing(p, at('"', 2)))
    assert.is_false(marks.looks_opening(p, at('"', 2)))
  end)

  it("look closing before a stop, and opening behind a bracket", function()
    local p, at = paragraph 'They ("all of us") left "home".'
    assert.is_true(marks.looks_opening(p, at('"', 1)))
    assert.is_true(marks.looks_closing(p, at('"', 2)))
    assert.is_true(marks.looks_closing(p, at('"', 4)))
  end)

  it("are apostrophes behind a plural when the same run closes later on", function()
    local p, at = paragraph "'The workers' rights were ignored,' she said."
    assert.is_true(marks.is_apostrophe(p, at("'", 2), true))
    assert.is_false(marks.is_apostrophe(p, at("'", 3), true))
  end)

  it("each have a family and a role", function()
    for form, mark in pairs(marks.by_form) do
      assert.is_string(mark.family, form)
      assert.is_true(mark.role == "open" or mark.role == "close" or mark.role == "either", form)
    end
  end)
end)
