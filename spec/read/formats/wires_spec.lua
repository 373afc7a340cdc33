-- Messages of wires: each is found however its beginning is marked, and a file without one says so.
local nk = require "newskit"

local function message(number, mark)
  return ([[
%sexa%04d 4 pl 120  exw 0345
Council keeps library %d open =

Harwick (exw) - The council voted on Tuesday to keep the
library open, officials said.

121830 GMT Mar 25
]]):format(mark, number, number)
end

local function headlines(bytes, format)
  local found, failures = {}, {}
  for article, problem, code in nk.open(bytes, {format = format}) do
    if article then found[#found + 1] = article.headline else failures[#failures + 1] = code .. ": " .. problem end
  end
  return found, failures
end

describe("messages of wires", function()
  it("begin with and without the mark of a start, on its line or before", function()
    local marks = {"", "ZCZC ", "zczc  ", "ZCZC\n", "\1", "\1ZCZC "}
    for _, first in ipairs(marks) do
      for _, second in ipairs(marks) do
        local bytes = message(1, first) .. "\nNNNN\n" .. message(2, second) .. "\nNNNN\n" .. message(3, first)
        for _, format in ipairs{"iptc7901", false} do
          local found, failures = headlines(bytes, format or nil)
          assert.same({"Council keeps library 1 open", "Council keeps library 2 open", "Council keeps library 3 open"},
            found, ("%q %q %s"):format(first, second, format))
          assert.same({}, failures)
        end
      end
    end
  end)

  it("are missed aloud", function()
    for _, format in ipairs{"iptc7901", "anpa"} do
      local found, failures = headlines("Rain\n\nIt rained in Lintmouth all day, the mayor said.\n", format)
      assert.same({{}, {"format: no message of this format begins in it"}}, {found, failures})
      assert.same({{}, {}}, {headlines("\n\n", format)})
    end
  end)
end)
