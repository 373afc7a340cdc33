--- What newskit has learned from data: one folder for each trained part.
--
-- A folder holds the artifact, `card.lua` (where it comes from, how good it is, how it is made again) and,
-- in the repository, the trainer (`train.lua` or `train.py`), which is not installed. Columns are bound by
-- name: the artifact names those that it reads, the card has their fingerprint. Nothing here is read
-- before it is asked for.
-- @module newskit.models

local models = {}

-- In the order in which they are rebuilt: the later ones may use the earlier.
local names = {"language", "body", "keywords", "pasted", "pos", "names", "quote_draft", "quote_spans", "quote_choice"}

--- The names of the models that ship.
-- @treturn {string,...}
function models.names()
  return table.move(names, 1, #names, 1, {})
end

--- The card of a model: a table of its fields, as its folder's `card.lua` gives it.
-- @tparam string name
-- @treturn[1] table
-- @treturn[2] nil when no model is called so
function models.find(name)
  for _, known in ipairs(names) do
    if known == name then return require("newskit.models." .. name .. ".card") end
  end
  return nil
end

--- Where a model's artifact lies.
-- @tparam string name of a model that ships
-- @treturn string path
function models.path(name)
  local card = assert(package.searchpath("newskit.models." .. name .. ".card", package.path))
  return (card:gsub("card%.lua$", models.find(name).artifact))
end

--- 64 bits of FNV-1a over bytes, as hexadecimal digits.
-- @tparam string bytes
-- @treturn string
function models.fingerprint(bytes)
  local hash = 0xcbf29ce484222325
  for i = 1, #bytes do hash = (hash ~ bytes:byte(i)) * 0x100000001b3 end
  return ("%016x"):format(hash)
end

--- The names of the columns that templates read, each once, in the order of the bytes: "cue<#" reads "cue".
-- @tparam {string,...} templates of a tagger
-- @treturn {string,...}
function models.columns_of(templates)
  local list, seen = {}, {}
  for _, template in ipairs(templates) do
    for item in template:gmatch "%S+" do
      local column = item:gsub("@.*$", "", 1):gsub("[<>][<>#]*$", "", 1)
      if not seen[column] then list[#list + 1] = column end
      seen[column] = true
    end
  end
  table.sort(list)
  return list
end

--- Is a tagger's model the one that its card describes, by the names of the columns it reads?
-- @tparam table card
-- @tparam {string,...} templates
-- @treturn[1] boolean true
-- @return[2] nil, message that names the model and a column, code ("format")
function models.check(card, templates)
  local found = models.columns_of(templates)
  if models.fingerprint(table.concat(found, "\n")) == card.columns_fnv1a64 then return true end
  local drawn = {}
  for _, column in ipairs(card.columns) do drawn[column] = "not read by the artifact" end
  for _, column in ipairs(found) do drawn[column] = not drawn[column] and "not on the card" or nil end
  local column, problem = next(drawn)
  for other, its in pairs(drawn) do
    if other < column then column, problem = other, its end
  end
  return nil, ("the model '%s' is not that of its card: the column '%s' is %s"):format(card.name,
    column or "?", problem or "listed with another fingerprint"), "format"
end

return models
