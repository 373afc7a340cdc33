-- Two versions of an article: the comparing of lists against plain dynamic programming, and what is told of texts.
local diff = require "newskit.changes.diff"
local nk = require "newskit"

local state = 2463534242
local function random(below)
  state = state ~ (state << 13) & 0xFFFFFFFF
  state = state ~ (state >> 17)
  state = state ~ (state << 5) & 0xFFFFFFFF
  return state % below
end

local function random_list(length, kinds)
  local list = {}
  for i = 1, length do list[i] = string.char(97 + random(kinds)) end
  return list
end

local function length_of_common(a, b)
  local row = {}
  for j = 0, #b do row[j] = 0 end
  for i = 1, #a do
    local diagonal = 0
    for j = 1, #b do
      local above = row[j]
      row[j] = a[i] == b[j] and diagonal + 1 or math.max(above, row[j - 1])
      diagonal = above
    end
  end
  return row[#b]
end

describe("changes.diff", function()
  it("finds a longest common subsequence", function()
    for _ = 1, 400 do
      local a, b = random_list(random(14), 3), random_list(random(14), 3)
      local count, last = 0, 0
      local map = diff.common(a, b)
      for i = 1, #a do
        if map[i] then
          assert.equal(a[i], b[map[i]])
          assert.is_true(map[i] > last)
          last, count = map[i], count + 1
        end
      end
      assert.equal(length_of_common(a, b), count)
    end
  end)

  it("gives runs that make both lists again", function()
    for _ = 1, 400 do
      local a, b = random_list(random(20), 4), random_list(random(20), 4)
      local old, new, before = {}, {}, nil
      for _, run in ipairs(diff.runs(a, b)) do
        for i = run.first, run.last do
          if run.kind ~= "added" then old[#old + 1] = a[i] end
          if run.kind == "same" then new[#new + 1] = a[i] end
          if run.kind == "added" then new[#new + 1] = b[i] end
        end
        assert.is_false(before == run.kind)
        before = run.kind
      end
      assert.same(a, old)
      assert.same(b, new)
    end
  end)

  it("takes long lists that differ for different, in bounded time", function()
    local a, b = {}, {}
    for i = 1, 20000 do a[i], b[i] = "a" .. i, "b" .. i end
    local runs = diff.runs(a, b)
    assert.same({{kind = "removed", first = 1, last = 20000}, {kind = "added", first = 1, last = 20000}}, runs)
  end)

  it("finds a longest ascending row", function()
    assert.same({[1] = true, [3] = true, [4] = true}, diff.ascending{1, 4, 2, 3})
    assert.same({}, diff.ascending{})
  end)
end)

local vote = "The council voted 7 to 5 on Tuesday to keep the library in Mill Lane open until May."
local budget = "A budget of two million pounds pays for the roof, the heating and a new reading room."
local weather = "Rain kept most of the people away from the square in front of the old town hall."
local quote = '"Nobody here wanted to lose this place," said Ruth Adeyemi, who leads the council.'

local function version(headline, ...)
  return nk.parse(headline .. "\n\n" .. table.concat({...}, "\n\n"))
end

local function rows_of(frame)
  local lines = {}
  for _, row in ipairs(frame) do
    lines[#lines + 1] = table.concat({row.part, row.change, row.old or "-", row.new or "-"}, " ")
  end
  return lines
end

describe("nk.changes", function()
  it("finds nothing between a version and itself, whatever its case and white space", function()
    local old = version("Library stays", vote, budget, quote)
    assert.equal(0, #nk.changes(old, old))
    assert.equal(0, #nk.changes(vote, (vote:upper():gsub(" ", "  "))))
  end)

  it("tells words, figures and the headline", function()
    local new = vote:gsub("7", "8"):gsub("on Tuesday", "late on Tuesday")
    local frame = nk.changes(version("Library stays", vote, budget), version("Library stays open", new, budget))
    assert.same({"headline changed - -", "paragraph changed 1 1", "figure changed 1 1"}, rows_of(frame))
    assert.equal("Library stays {+open+}", frame:get(1, "difference"))
    assert.equal("The council voted [-7-] {+8+} to 5 {+late+} on Tuesday to keep the library in Mill Lane open until"
      .. " May.", frame:get(2, "difference"))
    assert.equal(2, frame:get(2, "added"))
    assert.equal(1, frame:get(2, "removed"))
    assert.equal("7", frame:get(3, "before"))
    assert.equal("8", frame:get(3, "after"))
  end)

  it("tells paragraphs that came, went and moved", function()
    local other = version("A", budget, vote, quote, "Somebody else wrote this one.")
    local frame = nk.changes(version("A", vote, quote, weather, budget), other, {quotes = false})
    assert.same({"paragraph moved 4 1", "paragraph removed 3 -", "paragraph added - 4"}, rows_of(frame))
  end)

  it("tells quotations that came, and whose they are", function()
    local frame = nk.changes(version("A", vote, budget), version("A", vote, budget, quote))
    local row = frame:where{part = "quotation"}
    assert.equal(1, #row)
    assert.equal("added", row:get(1, "change"))
    assert.equal("Ruth Adeyemi", row:get(1, "speaker"))
    local other = nk.changes(version("A", vote, quote), version("A", vote, (quote:gsub("Ruth Adeyemi", "Tom Bellamy"))))
    row = other:where{part = "quotation"}
    assert.equal("Ruth Adeyemi", row:get(1, "old_speaker"))
    assert.equal("Tom Bellamy", row:get(1, "speaker"))
  end)

  it("makes a page that escapes what it shows", function()
    local page = nk.changes.page(vote, (vote:gsub("council", "<b>board</b>")))
    assert.truthy(page:find("<del>council", 1, true))
    assert.truthy(page:find("&lt;b&gt;board", 1, true))
    assert.falsy(page:find("<b>", 1, true))
    assert.truthy(page:find("Content-Security-Policy", 1, true))
  end)

  it("raises on what is no article, and on unknown options", function()
    assert.has_error(function() nk.changes(vote, 7) end)
    assert.has_error(function() nk.changes(nil, vote) end)
    assert.has_error(function() nk.changes(vote, vote, {quote = true}) end)
  end)
end)
