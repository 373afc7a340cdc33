-- How often the language of a text is right, by length, set and language.
--
--     newskit run spec/eval/language/score.lua TEXT [--pairs | --languages SET]
--
-- TEXT is the folder that lua/newskit/models/language/train_text.py writes. A slice begins with a line of a
-- test file and has 20, 50, 100 or 300 characters, over the ends of lines if need be; at most 500 a language.
-- Figures are means over languages of the share of slices whose first answer is right.
local lfs = require "lfs"
local nk = require "newskit"

local lengths = {20, 50, 100, 300}
local most = 500

-- Languages that often cannot be told apart in a line, each with those it is taken for.
local close = {
  {"cs", "sk"}, {"bs", "hr", "sr"}, {"da", "nb", "nn"}, {"id", "ms"}, {"bg", "mk", "sr"}, {"be", "ru", "uk"},
  {"es", "gl", "pt"}, {"ca", "es"}, {"hi", "mr", "ne"}, {"ar", "ckb", "fa", "ps", "sd", "ug", "ur"}, {"xh", "zu"},
  {"nso", "tn"}, {"ba", "tt"}, {"kk", "ky"}, {"bo", "dz"}, {"fo", "is"}, {"ga", "gd"}, {"am", "ti"},
}

local function lines_of(path)
  local lines = {}
  local file = io.open(path, "rb")
  if not file then return lines end
  for line in file:lines() do lines[#lines + 1] = line end
  file:close()
  return lines
end

-- Calls `visit` with each slice of `length` characters.
local function slices(lines, length, visit)
  local at, count = 1, 0
  while at <= #lines and count < most do
    local parts, size = {}, 0
    while at <= #lines and size < length do
      local line = lines[at]
      size = size + (utf8.len(line) or #line) + 1
      parts[#parts + 1] = line
      at = at + 1
    end
    local text = table.concat(parts, " ")
    local cut = size > length and utf8.offset(text, length + 1)
    if cut then
      count = count + 1
      visit(text:sub(1, cut - 1))
    end
  end
end

-- Languages whose sentences are often good in the other, too: a second figure counts them as one.
local groups = {bs = "bs", hr = "bs", sr = "bs", id = "id", ms = "id", nso = "nso", tn = "nso", xh = "xh", zu = "xh"}

-- Of one language: slices, those right, and how many went to each other language.
local function measure(path, code, length)
  local all, right, wrong = 0, 0, {}
  slices(lines_of(path), length, function(text)
    local found = nk.identify(text)
    all = all + 1
    if found == code then right = right + 1 else wrong[found] = (wrong[found] or 0) + 1 end
  end)
  return all, right, wrong
end

local function sets_of(folder)
  local names = {}
  for name in lfs.dir(folder) do
    if name:sub(1, 1) ~= "." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function mean_of(folder, codes, length)
  local sum, grouped, languages = 0, 0, 0
  for _, code in ipairs(codes) do
    local all, right, wrong = measure(folder .. "/" .. code .. ".txt", code, length)
    if all >= 20 then
      sum, languages = sum + right / all, languages + 1
      for other, count in pairs(wrong) do
        if groups[other] and groups[other] == groups[code] then right = right + count end
      end
      grouped = grouped + right / all
    end
  end
  return sum / languages, grouped / languages, languages
end

local function print_sets(root)
  print(("%-10s %9s %8d %8d %8d %8d"):format("set", "languages", table.unpack(lengths)))
  for _, set in ipairs(sets_of(root)) do
    local row, one, languages = {}, {}, 0
    for i, length in ipairs(lengths) do
      local mean, grouped, count = mean_of(root .. "/" .. set, nk.languages(), length)
      row[i], one[i], languages = mean, grouped, math.max(languages, count)
    end
    print(("%-10s %9d %8.4f %8.4f %8.4f %8.4f"):format(set, languages, table.unpack(row)))
    print(("%-20s %8.4f %8.4f %8.4f %8.4f"):format("  groups as one", table.unpack(one)))
  end
end

-- One language of a set: its shares by length, and where it went wrong at 100 characters.
local function print_language(folder, code, among)
  local row, gone = {}, {}
  for i, length in ipairs(lengths) do
    local all, right, wrong = measure(folder .. "/" .. code .. ".txt", code, length)
    if i == 1 and all < 20 then return end
    row[i] = all > 0 and ("%8.3f"):format(right / all) or "       -"
    local codes = {}
    for other in pairs(length == 100 and wrong or {}) do codes[#codes + 1] = other end
    table.sort(codes)
    for _, other in ipairs(codes) do
      if among or wrong[other] * 100 >= all then gone[#gone + 1] = other .. " " .. wrong[other] end
    end
  end
  print(("%-5s%s   %s"):format(code, table.concat(row), table.concat(gone, ", ")))
end

local root = arg[1] and arg[1] .. "/test"
if not root then
  io.stderr:write "usage: newskit run spec/eval/language/score.lua TEXT [--pairs | --languages SET]\n"
  os.exit(2)
elseif arg[2] == "--pairs" then
  for _, set in ipairs(sets_of(root)) do
    print("== " .. set)
    for _, codes in ipairs(close) do
      for _, code in ipairs(codes) do print_language(root .. "/" .. set, code) end
    end
  end
elseif arg[2] == "--languages" then
  for _, code in ipairs(nk.languages()) do print_language(root .. "/" .. arg[3], code, true) end
else
  print_sets(root)
end
