local passages = require "newskit.render.html.passages"

--- Cuts `text` and shows each segment as "text:quotations".
local function cut(text, quotes, ...)
  local bounds, ranges, shown = {...}, {}, {}
  if #bounds == 0 then bounds = {1, #text} end
  for i = 1, #bounds, 2 do ranges[#ranges + 1] = {first = bounds[i], last = bounds[i + 1]} end
  for _, segments in ipairs((passages.cut(text, quotes, ranges))) do
    for _, segment in ipairs(segments) do
      shown[#shown + 1] = text:sub(segment.first, segment.last) .. ":" .. table.concat(segment.quotes, "+")
    end
  end
  return shown
end

local function quote(...)
  local content, bounds = {}, {...}
  for i = 1, #bounds, 2 do content[#content + 1] = {first = bounds[i], last = bounds[i + 1]} end
  return {content = content}
end

describe("passages.cut", function()
  it("cuts where spans begin and end", function()
    assert.same({"ab:", "cd:1", "ef:"}, cut("abcdef", {quote(3, 4)}))
  end)

  it("names the shortest first where spans nest", function()
    assert.same({"ab:1", "cd:2+1", "ef:1"}, cut("abcdef", {quote(1, 6), quote(3, 4)}))
  end)

  it("keeps both where spans overlap", function()
    assert.same({"ab:1", "cd:1+2", "ef:2"}, cut("abcdef", {quote(1, 4), quote(3, 6)}))
  end)

  it("keeps quotations of several spans, over several ranges", function()
    assert.same({"ab:1", "c:", "d:1", "f:1"}, cut("abcdef", {quote(1, 2, 4, 6)}, 1, 4, 6, 6))
  end)

  it("tells where a quotation starts and ends", function()
    local segments = passages.cut("abcdef", {quote(1, 2, 5, 6), quote(1, 6)}, {{first = 1, last = 6}})[1]
    assert.same({1, 2}, segments[1].starts)
    assert.same({}, segments[2].ends)
    assert.same({1, 2}, segments[3].ends)
  end)

  it("tells so also where the first and the last byte stand in no range", function()
    local ranges = {{first = 1, last = 2}, {first = 4, last = 5}}
    local segments, is_placed = passages.cut("ab cd ef", {quote(3, 6), quote(6, 8), {}}, ranges)
    assert.same({1}, segments[2][1].starts)
    assert.same({1}, segments[2][1].ends)
    assert.same({true}, is_placed)
  end)

  it("clips spans to the text and to whole characters", function()
    assert.same({"aé:1", "b:"}, cut("aéb", {quote(-3, 2)}))
    assert.same({"a:", "éb:1"}, cut("aéb", {quote(3, 99)}))
    assert.same({"aéb:"}, cut("aéb", {quote(9, 12), quote(3, 2)}))
  end)

  it("marks cues and sources, one span without a list also", function()
    local quotes = {{content = {{first = 1, last = 1}}, cue = {first = 2, last = 2}, source = {{first = 3, last = 3}}}}
    local segments = passages.cut("abc", quotes, {{first = 1, last = 3}})[1]
    assert.equal(1, segments[2].cue)
    assert.equal(1, segments[3].source)
    assert.same({}, segments[3].quotes)
  end)

  it("gives back every byte once, in order, whatever the spans", function()
    math.randomseed(7)
    local text = ("word — ‘é’ "):rep(6)
    for _ = 1, 200 do
      local quotes = {}
      for i = 1, math.random(0, 6) do
        quotes[i] = quote(math.random(-5, 70), math.random(-5, 99), math.random(1, 70), math.random(1, 99))
      end
      local pieces = {}
      for _, segment in ipairs(passages.cut(text, quotes, {{first = 1, last = #text}})[1]) do
        local piece = text:sub(segment.first, segment.last)
        assert.is_truthy(utf8.len(piece))
        pieces[#pieces + 1] = piece
      end
      assert.equal(text, table.concat(pieces))
    end
  end)

  it("names the shortest few of thousands that overlap, and the start and end of each", function()
    local count, quotes, starts, ends = 3000, {}, 0, 0
    for i = 1, count do quotes[i] = quote(i, 2 * count - i) end
    local segments = passages.cut(("x"):rep(2 * count), quotes, {{first = 1, last = 2 * count}})[1]
    for _, segment in ipairs(segments) do
      assert.is_true(#segment.quotes <= 20)
      starts, ends = starts + #segment.starts, ends + #segment.ends
    end
    assert.equal(count, starts)
    assert.equal(count, ends)
    assert.same({count}, segments[count].starts)
  end)
end)
