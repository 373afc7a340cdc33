-- A record that goes on for a gigabyte ends in a clear error, in memory that its reader's limit bounds.
local nk = require "newskit"

local beginnings = {
  json = '{"headline":"x","text":"', csv = 'title,text\nx,"', rss = '<rss version="2.0"><channel><item><description>',
  atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>', nitf = "<nitf><body><body.content><p>",
  warc = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1073741824\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: "
    .. "text/html\r\n\r\n",
  mbox = "From a@b.example Tue Mar  4 07:30:00 2025\nFrom: a@b.example\nSubject: x\n\n",
  iptc7901 = "\1exa0012 3 i 64  exw 0045\n\n\2x =\n\n",
}

-- Reads a record that begins so and has a gigabyte of `filling` behind it: the failures, and how much was asked for.
local function endless(name, filling, most)
  local asked = 0
  local following, message, code = nk.open(function()
    asked = asked + 1
    if asked == 1 then return beginnings[name] end
    return asked <= (most or 1025) and filling or nil
  end, {format = name})
  if not following then return {code}, message, asked end
  local codes, last = {}, nil
  for article, problem, why in following do
    if not article then codes[#codes + 1], last = why, problem end
  end
  return codes, last, asked
end

describe("a record of a gigabyte", function()
  local one_line, lines = ("ab "):rep(349525), ("It rained all day in Lintmouth.\n"):rep(32768)

  it("is cut by the limit where its reader holds little #unsanitized", function()
    for _, name in ipairs{"rss", "atom", "nitf", "warc"} do
      local codes, message, asked = endless(name, one_line)
      assert.equal("limit", codes[1], name .. ": " .. tostring(message))
      assert.is_true(name == "warc" or asked < 100, name)
    end
    local codes, message = endless("iptc7901", lines, 20) -- of 1 MB: its limit is 16
    assert.equal("limit", codes[1], message)
  end)

  it("is cut by the limit of a line or an object #slow #unsanitized", function()
    for _, name in ipairs{"json", "csv", "mbox"} do
      local codes, message, asked = endless(name, one_line)
      assert.equal("limit", codes[1], name .. ": " .. tostring(message))
      assert.is_true(asked < 300, name)
    end
  end)
end)
