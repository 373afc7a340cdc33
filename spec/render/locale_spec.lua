-- A host that sets a locale with decimal commas changes no byte of any format. The locale is the machine's, or one that
-- is made for the test (localedef), so each side runs in a process of its own.
local support = require "spec.support"

local script = [==[
local nk, sha256 = require "newskit", require "newskit.base.sha256"
local number = require "newskit.display.number"
local wanted = ...
if wanted then
  print(os.setlocale(wanted, "all") and "set" or "none", ("%.1f"):format(1.5))
else
  print("set", "1,5")
end
local figures = nk.frame{name = "figures", columns = {"name", {name = "value", type = "number", unit = "%"}},
  plot = {kind = "bar", x = "name", y = "value"}}
for i = 1, 5 do figures:add{name = "n" .. i, value = i / 8 + 1234.5} end
local reports = {
  nk.pipeline "article":run(assert(nk.read "examples/article.txt")),
  nk.pipeline "corpus":run(nk.corpus "examples/news"), nk.report{title = "F", sections = {figures}},
}
for _, name in ipairs{"text", "markdown", "html", "csv", "json"} do
  for i, report in ipairs(reports) do
    local text = report:render(name).text
    local digest = #text < 200000 and sha256.base64(sha256.digest(text)) or text:gsub("[^%d.,]", "")
    print(name, i, #text, digest)
  end
end
print(figures:format{width = 80}, number.format(1234.5), number.format(0.125))
]==]

local function run(command)
  local pipe <close> = assert(io.popen(command .. " 2>&1"))
  return pipe:read "a"
end

describe("under a locale with decimal commas", function()
  local folder

  setup(function()
    folder = support.folder()
    support.spill(folder .. "/render.lua", script)
  end)
  teardown(function() os.execute("rm -rf " .. folder) end)

  local function rendered(locale)
    return run(("LOCPATH=%s %s/newskit run %s/render.lua %s"):format(folder, support.build(), folder, locale or ""))
  end

  it("every format has the same bytes", function()
    os.execute(("localedef -i de_DE -f UTF-8 %s/de_DE.UTF-8 >/dev/null 2>&1"):format(folder))
    local plain, other = rendered(), rendered "de_DE.UTF-8"
    if other:find "^none" then
      pending "no locale with decimal commas, and no localedef to make one"
      return
    end
    assert.matches("^set\t1,5\n", other) -- the host writes commas now
    assert.truthy(plain:find("json\t3\t", 1, true), plain)
    assert.equal(plain, other)
  end)
end)
