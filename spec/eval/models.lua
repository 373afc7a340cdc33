-- Makes the models that ship anew, and compares each with the one in the tree, byte for byte.
--
--   build/newskit run spec/eval/models.lua [--write] SHARED [NAME…]
--   build/newskit run spec/eval/models.lua --cards
--
-- Run from the repository, with a built tree. SHARED is the folder of the evaluation data, which are not
-- part of the repository; a model whose data, or whose trainer's tools, are not there is said to be skipped.
-- --write puts what differs in its place, with new fingerprints on its card; --cards writes
-- the cards anew for the artifacts that are there. Fails when a model differs.
local lfs = require "lfs"
local models = require "newskit.models"

local root = "lua/newskit/models/"

local order = {"name", "kind", "summary", "artifact", "trainer", "command", "data", "needs", "tools", "seed", "license",
  "in_sample", "held_out", "columns", "columns_fnv1a64", "bytes", "fnv1a64"}

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function spill(path, bytes)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(bytes))
end

local function list_text(list)
  local lines, line = {}, "   "
  for _, text in ipairs(list) do
    local item = (" %q,"):format(text)
    if #line + #item > 118 then
      lines[#lines + 1] = line
      line = "   "
    end
    line = line .. item
  end
  lines[#lines + 1] = line
  return "{\n" .. table.concat(lines, "\n") .. "\n  }"
end

local function write_card(card)
  local parts = {"--- Where the model `", card.name, "` comes from. ",
    "The fingerprints are written by spec/eval/models.lua.\nreturn {\n"}
  for _, field in ipairs(order) do
    local value = card[field]
    local text = type(value) == "table" and list_text(value) or ("%q"):format(value)
    if value ~= nil then parts[#parts + 1] = ("  %s = %s,\n"):format(field, text) end
  end
  parts[#parts + 1] = "}\n"
  spill(root .. card.name .. "/card.lua", table.concat(parts))
end

local columns_in = {
  tagger = function(bytes)
    return models.columns_of(assert(require("newskit.tagger").open(bytes)):templates())
  end,
  forest = function(bytes)
    local list = {}
    for name in bytes:match("\ncolumns ([^\n]*)"):gmatch "%S+" do list[#list + 1] = name end
    return list
  end,
}

local function renew_card(card, bytes)
  card.columns = columns_in[card.kind](bytes)
  card.columns_fnv1a64 = models.fingerprint(table.concat(card.columns, "\n"))
  card.bytes, card.fnv1a64 = #bytes, models.fingerprint(bytes)
  write_card(card)
end

local function renew_cards()
  for _, name in ipairs(models.names()) do
    local card = models.find(name)
    if not columns_in[card.kind] then goto continue end -- its trainer writes its card
    renew_card(card, slurp(root .. name .. "/" .. card.artifact))
    ::continue::
  end
end

-- Runs a trainer in Python, which writes one artifact; exit code 3 says that its tools are not there.
local function by_python(card, shared)
  local path = os.tmpname()
  local done, _, code = os.execute(("python3 %s%s '%s' %s"):format(root, card.trainer, shared, path))
  local bytes = done and slurp(path)
  os.remove(path)
  if code == 3 then return nil, "the trainer's tools are not installed: " .. table.concat(card.tools, ", ") end
  assert(done, "the trainer failed")
  return {[card.name] = bytes}
end

local function train(card, shared)
  for _, name in ipairs(card.needs) do
    if not lfs.attributes(shared .. "/" .. name) then return nil, "no " .. shared .. "/" .. name end
  end
  if card.trainer:find "%.sh$" then return nil, "it is made by: " .. card.command end
  if card.trainer:find "%.py$" then return by_python(card, shared) end
  return dofile(root .. card.trainer).train(shared)
end

-- What became of one model; `made` keeps what a trainer of several gave.
local function rebuild(name, shared, made, write)
  local card = assert(models.find(name), "no model is called " .. name)
  if not made[card.trainer] then
    local problem
    made[card.trainer], problem = train(card, shared)
    if problem then return "skipped: " .. problem, true end
  end
  local bytes = made[card.trainer][name]
  local old = lfs.attributes(root .. name .. "/" .. card.artifact) and slurp(root .. name .. "/" .. card.artifact)
  if write then
    spill(root .. name .. "/" .. card.artifact, bytes)
    renew_card(card, bytes)
  end
  if bytes == old then return "the same, byte for byte", true end
  return (write and "written, and not what was there" or "differs from the one in the tree"), write
end

local function main(arguments)
  if arguments[1] == "--cards" then return renew_cards() end
  local write = arguments[1] == "--write"
  if write then table.remove(arguments, 1) end
  local shared = table.remove(arguments, 1) or error("usage: models.lua [--write] SHARED [NAME...]", 0)
  local made, good = {}, true
  for _, name in ipairs(#arguments > 0 and arguments or models.names()) do
    local outcome, right = rebuild(name, shared, made, write)
    io.write(("%-14s %s\n"):format(name, outcome))
    good = good and right
  end
  if not good then error("a model was not made again", 0) end
end

main {...}
