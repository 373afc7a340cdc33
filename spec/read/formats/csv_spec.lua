-- Tables: RFC 4180 with any usual separator, line ends within quotes, marks and encodings; a row is mapped like a
-- record of JSON.
local nk = require "newskit"
local rows = require "newskit.read.records.table"
local source = require "newskit.read.bytes.source"

local function read(bytes, opts)
  local seen = {}
  for article, message in assert(nk.open(bytes, opts)) do seen[#seen + 1] = article or message end
  return seen
end

-- RFC 4180: a field in quotes when it holds a separator, a quote or a line end.
local function written(table_of, separator, line_end)
  local lines = {}
  for i, row in ipairs(table_of) do
    local fields = {}
    for j, field in ipairs(row) do
      fields[j] = field:find '[,;\t|"\r\n]' and '"' .. field:gsub('"', '""') .. '"' or field
    end
    lines[i] = table.concat(fields, separator)
  end
  return table.concat(lines, line_end) .. line_end
end

describe("rows", function()
  it("come back as they were written", function()
    local wanted = {
      {"title", "text", "url"}, {"a, b", 'say "no"', ""}, {"", "line\nand\n\nline", ";"}, {'"', "x", '""'},
      {"tab\there", "a|b", "last"},
    }
    for _, separator in ipairs{",", ";", "\t", "|"} do
      for _, line_end in ipairs{"\n", "\r\n"} do
        local found = {}
        for row in rows.each(source.bytes(written(wanted, separator, line_end)), separator) do
          found[#found + 1] = rows.fields(row, separator)
        end
        assert.same(wanted, found)
      end
    end
  end)

  it("end with a message where a quote is never closed", function()
    local following = rows.each(source.bytes 'a,b\n"c,d\ne,f\n', ",")
    assert.equal("a,b", following())
    local row, message, line = following()
    assert.same({false, "a quoted field is never closed", 2}, {row, message, line})
  end)
end)

describe("tables", function()
  local head = {"id", "Title", "Date", "Body", "Author"}
  local first = {"0012", "Bridge; to close", "3 May 2024", "The council voted.\nA ferry sails.", "Ann Example"}
  local second = {"2", "Rain", "2024-05-04", "It rained, and rained.", ""}

  it("are articles, a row each, whatever parts the columns", function()
    for _, separator in ipairs{",", ";", "\t"} do
      local list = read(written({head, first, second}, separator, "\r\n"), {name = "t"})
      assert.equal(2, #list)
      local one = list[1]
      assert.same({"0012", first[2], "2024-05-03", first[4], {"Ann Example"}, "csv", "t:2"},
        {one.id, one.headline, one.published, one.text, one.authors, one.format, tostring(one.origin)})
      assert.equal("csv title", one:source "headline")
      assert.equal("t:4", tostring(list[2].origin))
    end
  end)

  it("are read in their encoding", function()
    local rows_of = written({{"title", "text"}, {"Br\u{FC}cke", "Die Br\u{FC}cke ist gesperrt."}}, ";", "\n")
    local old = rows_of:gsub("\u{FC}", "\xFC")
    local wide = "\xFF\xFE" .. rows_of:gsub(utf8.charpattern, function(char)
      return string.pack("<I2", utf8.codepoint(char))
    end)
    for _, bytes in ipairs{rows_of, "\xEF\xBB\xBF" .. rows_of, old, wide} do
      assert.equal("Br\u{FC}cke", read(bytes)[1].headline)
    end
  end)

  it("are mapped as the user says", function()
    local opts = {format = "csv", fields = {text = "inhoud", title = "kop"}}
    local list = read("kop;inhoud\nRain;It rained.\n", opts)
    assert.same({"Rain", "It rained."}, {list[1].headline, list[1].text})
  end)

  it("of addresses say that they have no texts", function()
    local list = read("id,url\n1,https://a.example/x\n")
    assert.truthy(list[1]:find("only addresses", 1, true))
  end)

  it("tell of rows that have more fields than there are names, and go on", function()
    local list = read "title,text\na,b,c\nRain,It rained.\n"
    assert.truthy(list[1]:find("3 fields under 2 names", 1, true))
    assert.equal("Rain", list[2].headline)
  end)

  it("are no pasted texts", function()
    for _, text in ipairs{
      "Title, by any name\nThe council voted on Tuesday, officials said, and a ferry will sail.\n",
      "Rain, wind, sun\n\nIt rained on Monday.\n",
    } do
      assert.equal("text", assert(nk.parse(text)).format)
    end
  end)

  it("end in articles or messages wherever they are cut", function()
    local bytes = written({head, first, second}, ",", "\n")
    for last = 1, #bytes do
      for _, each in ipairs(read(bytes:sub(1, last), {format = "csv"})) do assert.truthy(each) end
    end
  end)
end)
