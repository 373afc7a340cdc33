--- What coding sheets say: how right what was found is, how much was missed, and how far coders agree.
-- @module newskit.coding
local frame = require "newskit.frame"
local measures = require "newskit.coding.measures"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"
local sheet = require "newskit.coding.sheet"

local coding = {}

local declared = options.new("agreement", {
  draws = {default = 2000, type = "integer", minimum = 100, summary = "how often units are drawn for the intervals"},
  seed = {default = 1, type = "integer", minimum = 0, summary = "of the drawing"},
  level = {default = 0.95, type = "number", minimum = 0.5, maximum = 0.999, summary = "of the intervals"},
})

--- The options, for the command.
coding.declared = declared

local columns = {
  {name = "measure", type = "string"},
  {name = "value", type = "number"},
  {name = "low", type = "number", summary = "the low end of the interval, by drawing units again"},
  {name = "high", type = "number", summary = "the high end of the interval"},
  {name = "units", type = "integer", summary = "how many coded units it rests on"},
}

--- The sheets as one: each unit with the codes of all coders.
local function joined(sheets)
  local units, by_id = {}, {}
  for coder, list in ipairs(sheets) do
    for _, one in ipairs(list) do
      local unit = by_id[one.id]
      if not unit then
        unit = {id = one.id, kind = one.kind, stratum = one.stratum, weight = one.weight, codes = {}}
        by_id[one.id], units[#units + 1] = unit, unit
      end
      unit.codes[coder] = one.code
    end
  end
  return units
end

--- What most coders say of a unit: true, false, or nil where there is a tie or no yes and no.
local function verdict(codes, coders)
  local balance = 0
  for coder = 1, coders do
    local code = codes[coder]
    balance = balance + (code == "yes" and 1 or code == "no" and -1 or 0)
  end
  if balance == 0 then return nil end
  return balance > 0
end

local function decided(units, coders)
  local list = {}
  for _, unit in ipairs(units) do
    local right = verdict(unit.codes, coders)
    if right ~= nil then
      list[#list + 1] = {kind = unit.kind, stratum = unit.stratum, weight = unit.weight, right = right}
    end
  end
  return list
end

--- Sums of weights: found and right, found and wrong, passed over and wanted; how many of each kind.
local function sums(units)
  local found = {right = 0, wrong = 0, missed = 0, found = 0, passed = 0}
  for _, unit in ipairs(units) do
    local kind = unit.kind == "passed" and "passed" or "found"
    local cell = unit.right and (kind == "passed" and "missed" or "right") or kind == "found" and "wrong"
    if cell then found[cell] = found[cell] + unit.weight end
    found[kind] = found[kind] + 1
  end
  return found
end

local function share(part, whole)
  return whole > 0 and part / whole or nil
end

-- Each from the sums; recall and F1 only where passages that were passed over are coded, too.
local scores = {
  {"precision", function(s) return share(s.right, s.right + s.wrong) end},
  {"recall", function(s) return s.passed > 0 and share(s.right, s.right + s.missed) or nil end},
  {"F1", function(s) return s.passed > 0 and share(2 * s.right, 2 * s.right + s.wrong + s.missed) or nil end},
}

local function strata_of(units)
  local strata, by_key = {}, {}
  for _, unit in ipairs(units) do
    local key = (unit.kind or "") .. "\0" .. unit.stratum
    if not by_key[key] then
      by_key[key] = {}
      strata[#strata + 1] = by_key[key]
    end
    table.insert(by_key[key], unit)
  end
  return strata
end

local function add_scores(result, units, coders, opts)
  local list = decided(units, coders)
  local all, strata = sums(list), strata_of(list)
  for _, score in ipairs(scores) do
    local function of(drawn) return score[2](sums(drawn)) end
    local value = score[2](all)
    if value then
      local low, high = measures.interval(strata, of, opts)
      result:add{measure = score[1], value = value, low = low, high = high,
        units = score[1] == "precision" and all.found or all.found + all.passed}
    end
  end
  return #units - #list
end

local function add_agreement(result, units, coders, opts)
  local codes = {}
  for i, unit in ipairs(units) do codes[i] = unit.codes end
  local function alpha(drawn) return (measures.alpha(drawn, coders)) end
  local value, paired = measures.alpha(codes, coders)
  local low, high = measures.interval({codes}, alpha, opts)
  result:add{measure = "Krippendorff's alpha", value = value, low = low, high = high, units = paired}
  for first = 1, coders do
    for second = first + 1, coders do
      local function kappa(drawn) return (measures.kappa(drawn, first, second)) end
      local agreed, both, same = measures.kappa(codes, first, second)
      local name = coders > 2 and (" %d and %d"):format(first, second) or ""
      low, high = measures.interval({codes}, kappa, opts)
      result:add{measure = "Cohen's kappa" .. name, value = agreed, low = low, high = high, units = both}
      result:add{measure = "agreement" .. name, value = both > 0 and same or nil, units = both}
    end
  end
end

--- Precision, recall and F1 of what was found, and the agreement of the coders when there are several.
-- @tparam string|{string,...} paths coding sheets of `nk.validate`, one for each coder, filled in
-- @tparam[opt] table opts `draws` (2000), `seed` (1), `level` (0.95)
-- @treturn[1] newskit.frame
-- @return[2] nil, message, code ("io")
-- @usage nk.agreement({"ann.csv", "bob.csv"})
function coding.agreement(paths, opts)
  if type(paths) ~= "string" then schema.expect(paths, "table", 1, "agreement", 1) end
  local resolved = declared:resolve(opts, 2, 2)
  local sheets = {}
  for i, path in ipairs(type(paths) == "table" and paths or {paths}) do
    local units, message = sheet.read(path)
    if not units then return nil, message, "io" end
    sheets[i] = units
  end
  local result = frame.new{columns = columns, name = "agreement", title = "Agreement", settings = resolved}
  local units = joined(sheets)
  local open = add_scores(result, units, #sheets, resolved)
  if open > 0 then result.dropped = {["units without yes or no, or with a tie"] = open} end
  if #sheets > 1 then add_agreement(result, units, #sheets, resolved) end
  return result
end

return coding
