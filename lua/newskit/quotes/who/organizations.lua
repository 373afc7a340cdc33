--- Several names of one organization: the long form and its initials ("Office for Harbor Safety", "OHS"),
-- its first words ("Brack Airlines", "Brack"), its last ones behind an article ("the Courier").
--
-- A short name that could be of two long ones stays alone: nothing here guesses.
-- @module newskit.quotes.who.organizations

local token = require "newskit.quotes.text.token"

local BRACKET, BRACKET_END, NAME = token.bracket, token.bracket_end, token.name

local organizations = {}

-- More names than these, which no article has, are not compared with each other: the time stays linear.
local MOST = 1000

-- The letters that a name may be short for: of its capitalized words; of all its words; without a leading
-- country or its people ("Chinese Center for …", the CDC).
local function initials(t, entity)
  local mention, forms = entity.mentions[1], {}
  local capitals, all, inner = {}, {}, {}
  for k = mention.name_first, mention.name_last do
    local letter = t.norm[k]:match "^%a"
    if letter and not t.words.name_article[t.norm[k]] then
      all[#all + 1] = letter
      if t.class[k] == NAME then
        capitals[#capitals + 1] = letter
        local from = t.words.places[t.norm[k]] or t.words.adjectives[t.norm[k]]
        if k > mention.name_first or not from then inner[#inner + 1] = letter end
      end
    end
  end
  for _, letters in ipairs {capitals, all, inner} do
    if #letters >= 2 then forms[#forms + 1] = table.concat(letters) end
  end
  return forms
end

-- Whether an acronym stands for a name; three letters may leave words out at its end.
local function stands_for(t, acronym, entity)
  entity.initials = entity.initials or initials(t, entity)
  for _, letters in ipairs(entity.initials) do
    if letters == acronym or #acronym >= 3 and letters:sub(1, #acronym) == acronym then
      return true
    end
  end
  return false
end

-- The short form of an acronym: "U.N." and "UN" are one.
local function acronym_of(t, entity)
  local mention = entity.mentions[1]
  local k = mention.name_last
  local lead = mention.name_first == k - 1 and t.words.adjectives[t.norm[k - 1]] -- "the Chinese CDC"
  local form = t.form[k]:gsub("%.", "")
  if (mention.name_first == k or lead) and form:find "^%u[%u%l]?%u+$" then
    return form:lower()
  end
  return nil
end

-- The long form right before a short one in brackets, or behind it.
local function bracketed(t, entity)
  for _, mention in ipairs(entity.mentions) do
    local before = t.class[mention.first - 1] == BRACKET and t.class[mention.last + 1] == BRACKET_END
        and t.mentions[t.name_at[mention.first - 2]]
    if before and before.entity and before.entity ~= entity and before.entity.kind ~= "person"
        and before.entity.kind ~= "place" then -- not "LONDON (PA)"
      return before.entity
    end
  end
  return nil
end

-- Whether the words of one name begin or end another.
local function begins(long, short)
  return #long > #short and long:sub(1, #short + 1) == short .. " "
end

local function ends(long, short)
  return #long > #short and long:sub(-#short - 1) == " " .. short
end

-- Whether all words after the first `skip` bytes say what kind of thing a name is: "Brack Airlines Inc."
local function is_kind_only(t, words, skip)
  for word in words:sub(skip + 2):gmatch "%S+" do
    local known = t.words.name_sure[word] or t.words.organization_words[word] or t.words.legal_form[word]
    if not known and word ~= "," then
      return false
    end
  end
  return true
end

-- Whether words say where something is from: "New York", "British".
local function is_from(t, words)
  return t.words.places[words] or t.words.adjectives[words] or false
end

-- The only entity of the list that passes a test, or nil.
local function only(list, entity, test)
  local found
  if #list > MOST then
    return nil
  end
  for _, other in ipairs(list) do
    if other ~= entity and other.kind == "organization" and not other.joined and test(other) then
      if found then return nil end
      found = other
    end
  end
  return found
end

-- The first and the last word of a name.
local function ends_of(t, entity)
  local mention = entity.mentions[1]
  return t.norm[mention.name_first], t.norm[mention.name_last]
end

local function group_of(entity)
  return entity.mentions[1].group or {votes = {}, articles = 0}
end

-- Whether the words of one name stand inside another: "Works Agency" in "Brack Works Agency for Norland".
local function inside(long, short)
  return #long > #short and (" " .. long .. " "):find(" " .. short .. " ", 1, true) ~= nil
end

-- Whether a name alone is a common word for a body: "the Agency".
local function is_generic(t, entity)
  local first, last = ends_of(t, entity)
  return first == last and not t.words.known_kind[first]
      and (t.words.organization_words[first] or t.words.name_ends[first]) or false
end

-- Whether a name may be the first words of another that goes on with its own: "Walkley" of "Walkley Press Fund".
local function may_begin(t, entity)
  local short = entity.words
  return not (is_from(t, short) or t.words.known_kind[short] or t.words.first_names[short]
              or t.words.titles[short] or t.words.roles[short] or t.words.other_words[short])
end

-- The long form of a name that is no acronym.
local function shortened(t, list, entity)
  local articles, short = group_of(entity).articles, entity.words
  local first, last = ends_of(t, entity)
  if is_generic(t, entity) then
    return articles > 0 and only(list.by_last[last] or {}, entity, function() return true end) or nil
  end
  return only(list.by_first[first] or {}, entity, function(other)
    return begins(other.words, short) and (is_kind_only(t, other.words, #short) or may_begin(t, entity))
  end) or articles > 0 and only(list.by_last[last] or {}, entity, function(other)
    return ends(other.words, short) and is_from(t, other.words:sub(1, -#short - 2))
  end) or first ~= last and entity.kind == "organization" and only(list, entity, function(other)
    return inside(other.words, short) and not begins(other.words, short)
  end) or nil
end

-- The long form that is known beyond the text: "VW" of "Volkswagen".
local function known_form(t, list, entity)
  local long = t.words.known_long[entity.words]
  return long and only(list, entity, function(other) return other.words == long end) or nil
end

-- The long form of an entity, or nil.
local function long_form(t, list, entity)
  local known = known_form(t, list, entity)
  if known then
    return known
  end
  local acronym = acronym_of(t, entity)
  if acronym then
    return bracketed(t, entity) or only(list, entity, function(other)
      return not acronym_of(t, other) and stands_for(t, acronym, other)
    end) or only(list, entity, function(other)
      return other.words ~= acronym and acronym_of(t, other) == acronym and #other.words < #entity.words
    end)
  end
  return shortened(t, list, entity)
end

-- Takes the mentions of a short form over.
local function join(long, short)
  short.joined = long
  for _, mention in ipairs(short.mentions) do
    mention.entity = long
    long.mentions[#long.mentions + 1] = mention
  end
  table.sort(long.mentions, function(a, b) return a.first < b.first end)
  if long.kind ~= "other" or group_of(long).by_words ~= "head" then
    long.kind = "organization" -- not so "the Growth Plan (GP)"
  end
end

-- What is no person, and the names of several words by their first and last word.
local function indexed(t, list)
  local others = {by_first = {}, by_last = {}}
  local function add(index, word, entity)
    index[word] = index[word] or {}
    table.insert(index[word], entity)
  end
  for _, entity in ipairs(list) do
    if entity.kind ~= "person" then
      others[#others + 1] = entity
      local first, last = ends_of(t, entity)
      if first ~= last and entity.kind == "organization" then
        add(others.by_first, first, entity)
        add(others.by_last, last, entity)
      end
    end
  end
  return others
end

--- Joins the short forms of organizations to the long ones.
-- @tparam table t the blackboard, with mentions
-- @tparam table list entities; gets shorter
function organizations.unite(t, list)
  local others = indexed(t, list)
  for _, entity in ipairs(others) do
    local long = entity.kind ~= "place" and long_form(t, others, entity)
    if long and not long.joined then join(long, entity) end
  end
  local kept = 0
  for k = 1, #list do
    local entity = list[k]
    list[k] = nil
    if not entity.joined then
      kept = kept + 1
      list[kept], entity.order = entity, kept
    end
  end
end

-- Whether the text writes the article of a name with a capital: inside sentences ("wrote The Courier"), or
-- anywhere where it is known to be part of the name ("The New York Times reported").
local function has_article(t, entity)
  local known = t.words.known_article[entity.words]
  for _, mention in ipairs(entity.mentions) do
    local k = mention.first - 1
    if (known or k > t.sentence_first[t.sentence[mention.first]]) and t.words.name_article[t.norm[k]]
        and t.form[k] ~= t.norm[k] and mention.first == mention.name_first then
      return k
    end
  end
  return nil
end

--- Gives organizations their article where the text makes it part of the name.
function organizations.name(t, list)
  for _, entity in ipairs(list) do
    local k = entity.kind == "organization" and has_article(t, entity)
    if k then
      entity.name = t.form[k] .. " " .. entity.name
    end
  end
end

return organizations
