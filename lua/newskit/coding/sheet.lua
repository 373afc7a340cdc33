--- Coding sheets: what people filled in, read back from CSV or TSV, in the encodings that spreadsheets save them in.
-- @module newskit.coding.sheet
local encoding = require "newskit.read.bytes.encoding"
local rows = require "newskit.read.records.table"

local sheet = {}

--- The columns of a sheet, as the analyzer `validate` writes them. `code` and `remark` are for the coder.
sheet.columns = {
  {name = "id", type = "string", summary = "the number of the article and of the unit in it"},
  {name = "kind", type = "string", summary = "found: something was found here; passed: nothing was"},
  {name = "stratum", type = "string", summary = "the part of the corpus that it was drawn from"},
  {name = "weight", type = "number", summary = "how many such units of the corpus it stands for"},
  {name = "article", type = "string", summary = "the headline of the article"},
  {name = "context", type = "string", summary = "the text, with the unit between »« "},
  {name = "prediction", type = "string", summary = "what was found"},
  {name = "code", type = "string", summary = "for the coder: yes or no"},
  {name = "remark", type = "string", summary = "for the coder: anything"},
}

local yes = {y = true, yes = true, ["1"] = true, ["true"] = true, ["+"] = true, x = true}
local no = {n = true, no = true, ["0"] = true, ["false"] = true, ["-"] = true}

--- "yes", "no", any other word in small letters, or nil for nothing.
local function code_of(text)
  local word = (text or ""):lower():match "^%s*(%S.*)$"
  while word and word:find "%s$" do word = word:sub(1, -2) end
  return word and (yes[word] and "yes" or no[word] and "no" or word)
end

--- The rows of a table, quoted line ends kept.
local function rows_of(text, separator)
  local at = 1
  local stream = {lines = function()
    return function()
      if at > #text then return nil end
      local stop = text:find("\n", at, true)
      local line = text:sub(at, (stop or #text + 1) - 1)
      at = (stop or #text) + 1
      if line:sub(-1) == "\r" then line = line:sub(1, -2) end
      return line
    end
  end}
  return rows.each(stream, separator)
end

--- Reads a sheet.
-- @tparam string path
-- @treturn[1] {table,...} units `{id=, kind=, stratum=, weight=, code=}` in order
-- @return[2] nil, message
function sheet.read(path)
  local handle <close>, fault = io.open(path, "rb")
  if not handle then return nil, fault end
  local text = handle:read "a"
  if not text then return nil, path .. ": cannot be read" end
  text = encoding.decode(text)
  local separator = rows.separator(text:match "^[^\r\n]*")
  local at, units = nil, {}
  for row in rows_of(text, separator or ",") do
    if not row then return nil, path .. ": a quoted field is never closed" end
    local fields = rows.fields(row, separator or ",")
    if not at then
      at = {}
      for i, name in ipairs(fields) do at[name] = i end
      if not at.id or not at.code then return nil, path .. ": a coding sheet with columns id and code expected" end
    elseif row ~= "" then
      units[#units + 1] = {id = fields[at.id], kind = fields[at.kind or 0], stratum = fields[at.stratum or 0] or "",
        weight = tonumber(fields[at.weight or 0]) or 1, code = code_of(fields[at.code])}
    end
  end
  if not at then return nil, path .. ": a coding sheet with columns id and code expected" end
  return units
end

return sheet
