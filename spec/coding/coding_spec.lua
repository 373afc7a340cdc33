-- Agreement by published worked examples, and sheets read back.
local measures = require "newskit.coding.measures"
local nk = require "newskit"
local support = require "spec.support"

--- Units from one string a coder, a letter a unit, "." for none.
local function units_of(...)
  local units = {}
  for coder, text in ipairs{...} do
    for i = 1, #text do
      units[i] = units[i] or {}
      local code = text:sub(i, i)
      if code ~= "." then units[i][coder] = code end
    end
  end
  return units
end

local function repeated(list)
  local units = {}
  for _, one in ipairs(list) do
    for _ = 1, one[1] do units[#units + 1] = {one[2], one[3]} end
  end
  return units
end

local HEADER = "id,kind,stratum,weight,context,code\r\n"

describe("Krippendorff's alpha", function()
  it("is that of the worked examples of Krippendorff 2011, sections A to C", function()
    local binary = measures.alpha(units_of("0100000010", "1110010000"), 2)
    assert.is_true(math.abs(binary - 0.095) < 5e-4)
    local nominal = measures.alpha(units_of("aabbdcccedda", "babbbccceddd"), 2)
    assert.is_true(math.abs(nominal - 0.692) < 5e-4)
    local exact, units = measures.alpha(units_of("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 4)
    assert.is_true(math.abs(exact - 0.743) < 5e-4)
    assert.equal(11, units)
  end)

  it("is nothing where only one code was given, or no unit twice", function()
    assert.is_nil(measures.alpha(units_of("aaa", "aaa"), 2))
    assert.is_nil((measures.alpha(units_of("ab.", "..."), 2)))
  end)
end)

describe("Cohen's kappa", function()
  it("is that of Cohen 1960, table 1", function()
    local kappa, count, same = measures.kappa(repeated{{88, "p", "p"}, {10, "p", "n"}, {2, "p", "s"}, {14, "n", "p"},
      {40, "n", "n"}, {6, "n", "s"}, {18, "s", "p"}, {10, "s", "n"}, {12, "s", "s"}}, 1, 2)
    assert.is_true(math.abs(kappa - 0.29 / 0.59) < 1e-12)
    assert.same({200, 0.7}, {count, same})
  end)
end)

describe("measures.interval", function()
  local options = {draws = 1000, seed = 3, level = 0.95}

  it("is near to the normal one for a share, holds the estimate, and is the same again", function()
    local units = {}
    for i = 1, 200 do units[i] = i <= 60 and 1 or 0 end
    local function mean(list)
      local sum = 0
      for _, value in ipairs(list) do sum = sum + value end
      return sum / #list
    end
    local low, high = measures.interval({units}, mean, options)
    local half = 1.96 * math.sqrt(0.3 * 0.7 / 200)
    assert.is_true(math.abs(low - (0.3 - half)) < 0.012 and math.abs(high - (0.3 + half)) < 0.012)
    assert.same({low, high}, {measures.interval({units}, mean, options)})
  end)

  it("draws each stratum by itself", function()
    local low, high = measures.interval({{1, 1}, {5, 5, 5}}, function(list)
      table.sort(list)
      return list[2] * 100 + list[3]
    end, options)
    assert.same({105, 105}, {low, high})
  end)
end)

describe("nk.agreement", function()
  local folder

  before_each(function() folder = support.folder() end)
  after_each(function() support.remove(folder) end)

  local function sheet(name, lines)
    support.spill(folder .. "/" .. name, HEADER .. table.concat(lines, "\r\n") .. "\r\n")
    return folder .. "/" .. name
  end

  local function value(frame, measure)
    return frame:where{measure = measure}[1]
  end

  it("weighs units by what they stand for", function()
    -- Found: 30 units of which two thirds are right; passed over: 10 units of which half hold something.
    local path = sheet("one.csv", {"1-f1,found,a,10,\"x, \"\"y\"\"\nz\",yes",
      "1-f2,found,a,10,,Y ", "1-f3,found,a,10,,n",
      "1-p1,passed,a,5,,1", "1-p2,passed,a,5,,0", "1-p3,passed,a,5,,"})
    local frame = assert(nk.agreement(path))
    assert.equal(2 / 3, value(frame, "precision").value)
    assert.equal(20 / 25, value(frame, "recall").value)
    assert.equal(40 / (40 + 10 + 5), value(frame, "F1").value)
    assert.same({3, 5}, {value(frame, "precision").units, value(frame, "recall").units})
    assert.same({["units without yes or no, or with a tie"] = 1}, frame.dropped)
    for _, row in ipairs(frame) do assert.is_true(row.low <= row.value and row.value <= row.high) end
  end)

  it("sets coders beside each other by the id of the unit", function()
    local one = sheet("one.csv", {"a,found,,1,,yes", "b,found,,1,,no", "c,found,,1,,yes", "d,found,,1,,no"})
    local two = sheet("two.csv", {"d,found,,1,,no", "c,found,,1,,no", "b,found,,1,,no", "a,found,,1,,yes"})
    local frame = assert(nk.agreement{one, two})
    assert.equal(0.75, value(frame, "agreement").value)
    assert.equal(0.5, value(frame, "Cohen's kappa").value)
    assert.is_nil(value(frame, "recall"))
    assert.equal(1 / 3, value(frame, "precision").value)
  end)

  it("reads the Unicode text of spreadsheets", function()
    local text = "id\tkind\tcontext\tcode\r\na\tfound\tLima\tyes\r\nb\tfound\tOslo\tno\r\n"
    support.spill(folder .. "/wide.txt", "\xFF\xFE" .. text:gsub(".", "%0\0"))
    assert.equal(0.5, value(assert(nk.agreement(folder .. "/wide.txt")), "precision").value)
  end)

  it("says what is no sheet", function()
    support.spill(folder .. "/x.csv", "a,b\n1,2\n")
    local frame, message, code = nk.agreement(folder .. "/x.csv")
    assert.is_nil(frame)
    assert.equal("io", code)
    assert.truthy(message:find("columns id and code expected", 1, true))
    assert.is_nil((nk.agreement(folder .. "/none.csv")))
  end)
end)
