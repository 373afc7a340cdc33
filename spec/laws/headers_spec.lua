-- The public headers are the contract: every function says what it costs, whether and how it fails, and
-- who owns what it gives; every header says what threads may do.
local lfs = require "lfs"
local support = require "spec.support"

-- The least share of lines that are nothing but comment, of those that are not empty.
local LEAST_SHARE = 0.45

local headers = {}
for name in lfs.dir "include/newskit" do
  if name:find "%.h$" and name ~= "newskit.h" then headers[#headers + 1] = name end
end
table.sort(headers)

-- Every public function with the comment above it. Functions that follow each other without an empty line
-- share a comment.
local function functions(text)
  local found, comment, inside = {}, "", false
  for line in text:gmatch "([^\n]*)\n" do
    if line == "" then comment, inside = "", false end
    local starts = line:find "^/%*"
    if starts then comment, inside = "", true end
    if inside then comment = comment .. line .. "\n" end
    if inside and line:find "%*/" then inside = false end
    local declared = line:match "^NK_API%s+(.*)"
    if declared then
      found[#found + 1] = {name = declared:match "([%w_]+)%s*%(", result = declared:match "^(.-)[%w_]+%s*%(",
        comment = comment:gsub("%s+%*?%s*", " ")}
    end
  end
  return found
end

-- A result that somebody must own: a string or a pointer, but for what is the caller's own.
local function lends(result)
  return result:find "nk_str%s" or result:find "%*" ~= nil
end

local function faults(text)
  local wrong = {}
  local function complain(name, what) wrong[#wrong + 1] = name .. ": " .. what end
  for _, declared in ipairs(functions(text)) do
    local comment, status = declared.comment, declared.result:find "^nk_status%s*$"
    if comment == "" then complain(declared.name, "no comment") end
    if not comment:find "Time" then complain(declared.name, "no cost") end
    if status and not comment:find "Fails: " then complain(declared.name, "no failures") end
    if not status and not comment:find "Cannot fail" then complain(declared.name, "not said that it cannot fail") end
    if lends(declared.result) and not comment:lower():find "borrowed" and not comment:find "[Ss]tatic"
      and not comment:find "Gives `" then
      complain(declared.name, "no owner")
    end
    if declared.name:find "_new$" and not comment:lower():find "freed with" then
      complain(declared.name, "not said how it is freed")
    end
  end
  return wrong
end

local function comment_share(text)
  local comments, all, inside = 0, 0, false
  for line in text:gmatch "([^\n]*)\n" do
    if line:find "%S" then
      all = all + 1
      if inside or line:find "^%s*/%*" and not line:find "%*/%s*%S" then comments = comments + 1 end
    end
    if line:find "/%*" then inside = true end
    if line:find "%*/" then inside = false end
  end
  return comments / all
end

describe("the check of headers", function()
  local good = "/* Makes it. Freed with nk_x_free(). Fails: NK_ERR_MEMORY. Time: constant. */\n"
    .. "NK_API nk_status nk_x_new(nk_x **out);\n\n"
    .. "/* Its name. Borrowed. Cannot fail. Time: constant. */\nNK_API nk_str nk_x_name(const nk_x *x);\n"

  it("takes a contract that says all", function()
    assert.same({}, faults(good))
    assert.equal(2, #functions(good))
  end)

  it("misses each part that is not said", function()
    assert.same({"nk_x_new: no failures"}, faults((good:gsub("Fails: [%w_]+%. ", ""))))
    assert.same({"nk_x_new: not said how it is freed"}, faults((good:gsub("Freed with [%w_]+%(%)%. ", ""))))
    assert.same({"nk_x_name: no owner"}, faults((good:gsub("Borrowed%. ", ""))))
    assert.same({"nk_x_name: not said that it cannot fail"}, faults((good:gsub("Cannot fail%. ", ""))))
    assert.equal(2, #faults((good:gsub("Time: constant%. ", ""))))
    assert.equal("nk_x_name: no comment", faults((good:gsub("/%* Its[^\n]*\n", "")))[1])
  end)
end)

describe("the public headers", function()
  for _, name in ipairs(headers) do
    local text = support.slurp("include/newskit/" .. name)

    it("say of every function what it costs, how it fails and who owns what: " .. name, function()
      assert.is_true(#functions(text) > 0)
      assert.same({}, faults(text))
    end)

    it("say what threads may do: " .. name, function()
      assert.is_truthy(text:match("^/%*.-%*/"):find "[Tt]hread")
    end)

    it("are comments by " .. LEAST_SHARE * 100 .. " percent: " .. name, function()
      assert.is_true(comment_share(text) >= LEAST_SHARE, ("%s: %.2f"):format(name, comment_share(text)))
    end)

    it("have no long lines and no banners: " .. name, function()
      for line in text:gmatch "[^\n]+" do
        assert.is_true(utf8.len(line) <= 100, line)
        assert.is_nil(line:find "%-%-%-%-" or line:find "====", line)
      end
    end)
  end

  it("declare every function in the comment's reach of the check", function()
    local declared, checked = 0, 0
    for _, name in ipairs(headers) do
      local text = support.slurp("include/newskit/" .. name)
      for _ in text:gmatch "\nNK_API " do declared = declared + 1 end
      checked = checked + #functions(text)
    end
    assert.equal(declared, checked)
  end)
end)
