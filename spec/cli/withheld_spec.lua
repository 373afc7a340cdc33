-- Items that must not be published, as a user of the command meets them.
local support = require "spec.support"

local newskit = (os.getenv "NK_BUILD" or "build") .. "/newskit"
local folder = support.fixture "formats/agency"

-- Runs the command; returns standard output and standard error as one, and the exit code.
local function run(words)
  local pipe = assert(io.popen(("COLUMNS=80 %s %s 2>&1"):format(newskit, words)))
  local text = pipe:read "a"
  local _, _, code = pipe:close()
  return text, code
end

describe("newskit and what must not be published", function()
  it("leaves it out and says so", function()
    local text, code = run(("read %s/nitf-embargoed.xml"):format(folder))
    assert.same({"newskit: left out: 1 embargoed (--withheld reads them)\n", 0}, {text, code})
  end)

  it("reads it with --withheld, marked", function()
    local text = run(("read %s/nitf-embargoed.xml --withheld"):format(folder))
    assert.matches("embargoed", text)
    assert.matches("embargo until 2024%-05%-04 06:00 %+02:00", text)
    assert.matches("Der Haushalt der Stadt", text)
  end)

  it("counts it by state in reports, on threads and in reports for each article", function()
    for _, words in ipairs{"report %s", "report %s --jobs 2", "report %s --each -f json", "volume %s"} do
      local text = run((words):format(folder))
      assert.matches("left out: 3 embargoed, 1 withheld, 2 canceled %(%-%-withheld reads them%)", text)
    end
  end)

  it("reads a folder of XML in every format, and standard input", function()
    local text, code = run(("read %s --withheld -f jsonl -q"):format(folder))
    local _, lines = text:gsub("\n", "")
    assert.same({15, 1}, {lines, code}) -- one item of the message is empty
    assert.matches("Lintmouth to buy", (run(("read - < %s/g2-nitf.xml"):format(folder))))
  end)
end)
