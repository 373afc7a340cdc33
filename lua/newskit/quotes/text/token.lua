--- Names of the coarse word classes, one a token: what the column `class` of the blackboard holds.
--
-- The values are single letters because the models learned columns that have them: a letter that
-- changes changes what a model sees. Nothing but classes.lua decides which class a token has.
-- @module newskit.quotes.text.token

local token = {
  determiner = "d", possessive = "m", adjective = "a", noun = "n",
  name = "N", -- a capitalized word
  pronoun = "p", preposition = "i", adverb = "r", number = "#",
  verb = "v", -- a finite form, a base form or a participle in -ed
  gerund = "g", -- a participle or noun in -ing
  auxiliary = "x",
  infinitive = "t", -- the marker of an infinitive: "to"
  conjunction = "c", -- that coordinates: "and"
  subordinator = "s",
  comma = ",", stop = ".", -- any end of a sentence
  colon = ":", semicolon = ";", dash = "-", bracket = "(", bracket_end = ")",
  mark = "q", -- a quotation mark
  other = "o",
}

-- The names in order, for those who list them.
local known = {}
for name in pairs(token) do
  known[#known + 1] = name
end
table.sort(known)

--- A set of classes by their names.
-- @tparam string names separated by spaces
-- @treturn table letter to true
-- @raise on a name that no class has
-- @usage local ends = token.set "stop semicolon"
local function set(names)
  local members = {}
  for name in names:gmatch "%S+" do
    members[token[name]] = true
  end
  return members
end

return setmetatable(token, {__index = function(_, name)
  if name == "set" then
    return set
  elseif name == "known" then
    return known
  end
  error(("no class of tokens is called '%s'"):format(tostring(name)), 2)
end})
