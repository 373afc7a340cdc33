--- Names of a corpus that are likely one person's or one body's, as a table to edit and to give to the option
-- `aliases` of other analyzers.
-- @module newskit.analyzers.aliases
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"

local columns = {
  {name = "name"}, {name = "canonical"}, {name = "kind"}, {name = "gender"}, {name = "note"},
}

-- The capitals of a name: "WHO" of "World Health Organization".
local function capitals(name)
  return name:gsub("%l+%f[%A]", ""):gsub("[^%u]", "")
end

-- What a shorter name may be short for: the test of each kind, and the note that a hit gets.
local tests = {
  {kind = "person", note = "family name", test = function(short, long)
    return not short:find " " and long:match "(%S+)$" == short
  end},
  {kind = "person", note = "middle name", test = function(short, long)
    return short:find " " and #long > #short and long:match "^(%S+) .*" == short:match "^(%S+)"
        and long:match "(%S+)$" == short:match "(%S+)$"
  end},
  {kind = "organization", note = "initials", test = function(short, long)
    return short:find "^%u%u%u+$" and long:find " " and capitals(long) == short
  end},
  {kind = "organization", note = "first words", test = function(short, long)
    return #long > #short and long:sub(1, #short + 1) == short .. " "
  end},
}

-- Whether two entries may be one: what is known of both agrees.
local function agree(one, other)
  local a, b = one.gender, other.gender
  return not (a and b and a ~= "unknown" and b ~= "unknown" and a ~= b)
end

-- The names that share a word or the capitals that a test asks for, so that not all are compared with all.
local function index_of(list)
  local index = {}
  local function add(key, entry)
    index[key] = index[key] or {}
    table.insert(index[key], entry)
  end
  for _, entry in ipairs(list) do
    local name = entry.name
    add((entry.kind == "person" and name:match "(%S+)$" or name:match "^(%S+)") or "", entry)
    if entry.kind == "organization" then add(capitals(name), entry) end
  end
  return index
end

-- The names that one may be short for, and by what.
local function longer(index, entry)
  local found, note = {}, nil
  local near = index[entry.kind == "person" and entry.name:match "(%S+)$" or entry.name:match "^(%S+)"] or {}
  for _, rule in ipairs(tests) do
    for _, other in ipairs(#found == 0 and near or {}) do
      if rule.kind == entry.kind and other.kind == entry.kind and other ~= entry and agree(entry, other)
          and rule.test(entry.name, other.name) then
        found[#found + 1], note = other, rule.note
      end
    end
  end
  return found, note
end

-- Of the names found those that are not short for others: "Dana M. Ortega", not "Dana Ortega".
local function longest(index, found)
  local kept = {}
  for _, entry in ipairs(found) do
    local more = #found > 1 and longer(index, entry) or {}
    if #more == 0 then kept[#kept + 1] = entry end
  end
  return kept
end

-- Two genders or several roles of one name: it may be two people.
local function conflict(entry)
  if entry.genders.male and entry.genders.female then return "two people? male and female" end
  if #entry.roles > 1 then return "two people? " .. table.concat(entry.roles, "; ") end
  return nil
end

-- Adds what an article says of a name.
local function note_of(entry, record)
  local gender = record.gender
  if gender then
    entry.genders[gender] = true
    if not entry.gender or entry.gender == "unknown" then entry.gender = gender end
  end
  local role = record.role
  if role and not entry.roles[role:lower()] then
    entry.roles[role:lower()] = true
    entry.roles[#entry.roles + 1] = role
  end
end

local function merge(state, part)
  state = state or {by_key = {}}
  for _, record in ipairs(part) do
    if record.kind == "person" or record.kind == "organization" then
      local key = record.kind .. "\0" .. record.name
      local entry = state.by_key[key]
      if not entry then
        entry = {name = record.name, kind = record.kind, genders = {}, roles = {}}
        state.by_key[key] = entry
        state[#state + 1] = entry
      end
      note_of(entry, record)
    end
  end
  return state
end

local function finish(state)
  local result = frame.new{columns = columns}
  local index = index_of(state or {})
  for _, entry in ipairs(state or {}) do
    local found, note = longer(index, entry)
    found = longest(index, found)
    local others = {}
    for k, other in ipairs(found) do others[k] = other.name end
    local twice = #found == 0 and conflict(entry)
    if #found == 1 then
      result:add{name = entry.name, canonical = others[1], kind = entry.kind,
                 gender = found[1].gender or entry.gender, note = note}
    elseif #found > 1 or twice then
      result:add{name = entry.name, canonical = entry.name, kind = entry.kind, gender = entry.gender,
                 note = twice or "one of these? " .. table.concat(others, "; ")}
    end
  end
  return result
end

local part_columns = {{name = "name"}, {name = "kind"}, {name = "role"}, {name = "gender"}}

-- What one article adds.
local function part(_, _, results)
  local result = frame.new{columns = part_columns}
  for _, record in ipairs(results.entities) do
    result:add{name = record.name, kind = record.kind, role = record.role, gender = record.gender}
  end
  return result
end

return analyzer.new{
  name = "aliases",
  title = "Aliases",
  summary = "names that are likely one person's or body's, to edit and to give to --aliases",
  needs = {"entities"},
  run = function(article, options, results)
    return finish(merge(nil, part(article, options, results)))
  end,
  part = part, merge = merge, finish = finish,
}
