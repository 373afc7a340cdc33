-- The layout of pasted texts: the same paragraphs come out, however they were broken into rows.
local core = require "newskit.core"

local paragraphs = {
  "The harbor council voted on Tuesday to close the old swing bridge for two years while its piers are rebuilt.",
  "Ann Example, who has run the ferry office since 2019, said that nobody had asked her people about the timetable, "
    .. "and that the detour would add forty minutes to every trip.",
  "“We learned of it from the newspaper,” she said. Traders on Mill Lane fear for the summer; a petition has been "
    .. "signed by more than nine hundred residents.",
  "The council meets again in May.",
}

local function fill(text, width, first)
  local rows, row = {}, first or ""
  for word in text:gmatch "%S+" do
    if #row + 1 + #word > width and row:find "%S" then
      rows[#rows + 1], row = row, word
    else
      row = row:find "%S" and row .. " " .. word or row .. word
    end
  end
  rows[#rows + 1] = row
  return rows
end

local function filled(width, between, first, newline)
  local parts = {}
  for i, paragraph in ipairs(paragraphs) do
    parts[i] = table.concat(fill(paragraph, width, first), newline or "\n")
  end
  return table.concat(parts, between)
end

local function texts_of(text)
  local texts = {}
  for i, line in ipairs(core.layout(text)) do texts[i] = line.text end
  return texts
end

describe("core.layout", function()
  it("leaves paragraphs alone that are a row each", function()
    assert.same(paragraphs, texts_of(table.concat(paragraphs, "\n\n")))
    assert.same(paragraphs, texts_of(table.concat(paragraphs, "\n")))
    assert.same(paragraphs, texts_of(table.concat(paragraphs, "\r\n\r\n")))
  end)

  it("joins rows of any width, with blank rows between paragraphs", function()
    for width = 24, 110 do
      assert.same(paragraphs, texts_of(filled(width, "\n\n")), "width " .. width)
    end
  end)

  it("tells paragraphs by an indent", function()
    for _, width in ipairs{40, 60, 72} do
      assert.same(paragraphs, texts_of(filled(width, "\n", "    ")), "width " .. width)
    end
  end)

  it("loses no word of a text whose paragraphs touch or whose rows are doubled", function()
    local all = table.concat(paragraphs, " ")
    for width = 30, 100, 5 do
      assert.equal(all, table.concat(texts_of(filled(width, "\n")), " "))
      assert.equal(all, table.concat(texts_of(filled(width, "\n\n", nil, "\n\n")), " "))
    end
  end)

  it("takes the marks of quoted mail away", function()
    local text = "Ben wrote:\n> " .. filled(70, "\n\n"):gsub("\n", "\n> ")
    local lines, cuts, facts = core.layout(text)
    assert.equal(#paragraphs, #lines)
    assert.equal(paragraphs[3], lines[3].text)
    assert.is_true(facts.quoted)
    assert.same({{first = 1, last = 10, reason = "mail header"}}, cuts)
  end)

  it("puts divided words together, and keeps the hyphens that words have", function()
    local rows = {
      "The long-term plan of the council was read", "out on Tuesday, and the gov-", "ernment will hear of it; a long-",
      "term view was what they wanted to give to", "the harbor and all its traders.",
    }
    assert.same({"The long-term plan of the council was read out on Tuesday, and the government will hear of it; a "
      .. "long-term view was what they wanted to give to the harbor and all its traders."},
      texts_of(table.concat(rows, "\n")))
    assert.same({"The govern\u{AD}ment resigned and went home at night."},
      texts_of "The govern\u{AD}ment resigned\nand went home at night.")
  end)

  it("cuts the headers and the signature of a mail", function()
    local head = "From: desk@courier.example\nTo: ann@courier.example\nSubject: Bridge\n\n"
    local text = head .. table.concat(paragraphs, "\n\n") .. "\n\n-- \nAnn Example\nCourier\n"
    local lines, cuts = core.layout(text)
    assert.equal(#paragraphs, #lines)
    assert.equal(6, #cuts)
    assert.equal("signature", cuts[6].reason)
  end)

  it("cuts page numbers and the heads that run with them, and no other number", function()
    local text = {}
    for page = 1, 4 do
      text[#text + 1] = paragraphs[page]
      text[#text + 1] = "Harbor Courier, page " .. page
      text[#text + 1] = tostring(page)
    end
    local lines, cuts = core.layout(table.concat(text, "\n\n"))
    assert.equal(4, #lines)
    assert.equal(8, #cuts)
    local kept = core.layout "Bridges closed\n\n12\n\nThe number stands for the bridges that were closed."
    assert.equal(3, #kept)
  end)

  it("keeps lists, headings and short lines apart", function()
    local text = "Council votes\n\nThe vote in figures:\n\n• 12 were for it\n• 9 were against it\n\nHow they voted"
      .. "\n\nNobody would say."
    local lines = core.layout(text)
    assert.equal(6, #lines)
    assert.is_true(lines[3].bullet)
    assert.equal("12 were for it", lines[3].text)
  end)

  it("reads Markdown without its marks", function()
    local lines, _, facts = core.layout("# Bridge *closed*\n\n*By Ann Example*\n\n"
      .. "The **old** bridge of [Harwick](http://h.example) is 2 * 3 old.")
    assert.is_true(facts.markdown)
    assert.is_true(lines[1].heading)
    assert.equal("Bridge closed", lines[1].text)
    assert.equal("By Ann Example", lines[2].text)
    assert.equal("The old bridge of Harwick is 2 * 3 old.", lines[3].text)
  end)

  it("gives places of the input", function()
    local text = "Headline here\n\n  " .. filled(50, "\n\n")
    for _, line in ipairs((core.layout(text))) do
      assert.equal(line.text:sub(1, 12), text:sub(line.first, line.first + 11))
    end
  end)

  it("joins nothing where paragraphs stand in rows that no width has broken, whatever lists follow", function()
    local rows = {}
    for i = 1, 6 do rows[i] = paragraphs[2] .. " " .. paragraphs[3] end
    for _, tag in ipairs {"Ann Example, Harbor Desk", "harbor", "old-bridges", "ferries", "town council", "traffic"} do
      rows[#rows + 1] = tag
    end
    assert.same(rows, texts_of(table.concat(rows, "\n\n")))
  end)

  it("refuses bytes that are no UTF-8, and says where", function()
    local _, message, code, position = core.layout "abc\xFFdef"
    assert.equal("text is not valid UTF-8", message)
    assert.equal("encoding", code)
    assert.equal(4, position)
  end)

  it("gives every row a line or a cut, whatever the bytes", function()
    local alphabet = {
      "\n", "\n\n", "> ", "a", "B.", "-", " ", "12", "\u{4E2D}", "\u{AD}", "*", "[", "](", "#", "\f", "\t", ":", "@x",
    }
    math.randomseed(7)
    for _ = 1, 300 do
      local parts = {}
      for i = 1, math.random(60) do parts[i] = alphabet[math.random(#alphabet)] end
      local text = table.concat(parts)
      local lines, cuts = core.layout(text)
      for _, line in ipairs(lines) do
        assert.truthy(utf8.len(line.text))
        assert.truthy(line.first >= 1 and line.first <= #text)
      end
      for _, cut in ipairs(cuts) do assert.truthy(cut.first >= 1 and cut.last <= #text) end
    end
  end)
end)
