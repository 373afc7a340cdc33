--- Persons, organizations and places of a text: which mentions belong together, and what the text
-- says of each (title, role, affiliation, gender).
--
-- A person is known by a full name; a family name alone, or a given name, leads to the full name
-- that bears it. Names with the family name first ("Li Wei ... Li") are found by that use.
-- @module newskit.quotes.who.entities

local genders = require "newskit.quotes.who.genders"
local kinds = require "newskit.quotes.who.kinds"
local names = require "newskit.quotes.who.names"
local organizations = require "newskit.quotes.who.organizations"
local roles = require "newskit.quotes.who.roles"
local token = require "newskit.quotes.text.token"

local OTHER = token.other

local entities = {}

local function text_of(t, first, last)
  return t.text:sub(t.first[first], t.last[last])
end

-- The name as it stands, without a nickname in marks, with "Jr."
local function name_of(t, mention)
  local first, last = mention.name_first, mention.name_last
  if last < mention.last and t.words.generation[t.norm[last + 1]] then
    return text_of(t, first, last + 1)
  end
  for k = first + 1, last - 2 do
    if t.quote_marks[t.form[k]] and t.class[k] == OTHER then
      return text_of(t, first, k - 1) .. " " .. text_of(t, last, last)
    end
  end
  return text_of(t, first, last)
end

local function new_entity(t, list, kind, mention)
  local entity = {kind = kind, name = name_of(t, mention),
                  words = names.phrase(t, mention.name_first, mention.name_last),
                  order = #list + 1, mentions = {}, role_words = {}, titled = 0}
  list[#list + 1] = entity
  return entity
end

-- Joins a mention to its entity, with the gender that its title tells.
local function attach(entity, mention)
  mention.entity = entity
  entity.mentions[#entity.mentions + 1] = mention
  local gender = mention.title_gender
  if gender and gender ~= "unknown" then
    entity.gender = entity.gender or gender
    entity.gender_from = entity.gender_from or "title"
  end
end

local function add_to(index, key, entity)
  local list = index[key] or {}
  index[key] = list
  for _, known in ipairs(list) do
    if known == entity then
      return
    end
  end
  list[#list + 1] = entity
end

-- Single capitalized words of the text that stand for a person: "Mr Hunt", "Li said".
local function single_words(t)
  local seen = {}
  for _, mention in ipairs(t.mentions) do
    if mention.name_first == mention.name_last then
      seen[t.norm[mention.name_first]] = true
    end
  end
  return seen
end

-- All in capitals, as headings are: no name by itself.
local function is_shouted(t, first, last)
  for k = first, last do
    if t.form[k]:find "%l" then
      return false
    end
  end
  return true
end

local function settle_unknown_full_names(t)
  local single = single_words(t)
  for _, mention in ipairs(t.mentions) do
    local first, last = mention.name_first, mention.name_last
    if not mention.kind and last > first and last - first <= 3 then
      local alone = not t.words.places[t.norm[first]]
          and (single[t.norm[last]] or single[t.norm[first]])
      if alone and not is_shouted(t, first, last)
          and not t.words.article[t.norm[mention.first - 1]] then
        mention.kind = "person"
      end
    end
  end
end

local function suffix_of(t, mention)
  if mention.name_last < mention.last then
    return t.norm[mention.name_last + 1]:gsub("%.", "")
  end
  return ""
end

local function collect_full_persons(t, index)
  for _, mention in ipairs(t.mentions) do
    local first, last = mention.name_first, mention.name_last
    if mention.kind == "person" and last > first and not t.words.name_particles[t.norm[first]] then
      local key = t.norm[first] .. " " .. t.norm[last] .. " " .. suffix_of(t, mention)
      local entity = index.full[key]
      if not entity then
        entity = new_entity(t, index.list, "person", mention)
        entity.given, entity.family = t.norm[first], t.norm[last]
        entity.name_gender = names.gender(t, first)
        index.full[key] = entity
        add_to(index.family, entity.family, entity)
        add_to(index.given, entity.given, entity)
        for k = first + 1, last - 1 do
          add_to(index.middle, t.norm[k], entity) -- "María Fernández Lugo" is also "Fernández"
        end
      end
      attach(entity, mention)
    end
  end
end

local function agrees(entity, gender)
  if not gender or gender == "unknown" then
    return true
  end
  local known = entity.gender or entity.name_gender
  return known == nil or known == "either" or known == "unknown" or known == gender
end

-- The person that a single name leads to: by family name, then by given name; among several the
-- one whose gender agrees with the title, then the one mentioned most recently in full.
local function person_for(t, index, mention)
  local word = t.norm[mention.name_last]
  for _, by in ipairs {index.family, index.given, index.middle} do
    local best
    for _, entity in ipairs(by[word] or {}) do
      if agrees(entity, mention.title_gender)
          and (not best or #entity.mentions > #best.mentions) then
        best = entity
      end
    end
    if best then
      return best
    end
  end
  return nil
end

-- Whether a single name may be one that a full name bears: "Austin" may, where the text is in no place of that name.
local function may_be_short(mention)
  local group, by_words = mention.group, mention.by_words
  return mention.kind == "person" or not by_words or mention.shouted
      or by_words == "marker" and group.articles == 0
      or by_words == "place" and group.inside + group.articles == 0
end

-- Whether an office with a capital and no article is a family name of the text: "King said" after "Steve King".
local function is_family(t, index, mention)
  return index.family[t.norm[mention.name_last]] and not t.words.article[t.norm[mention.first - 1]]
      and not t.words.indefinite[t.norm[mention.first - 1]] and true or false
end

local function settle_single_persons(t, index)
  for _, mention in ipairs(t.named_mentions) do
    local single = mention.name_first == mention.name_last
        or t.words.name_particles[t.norm[mention.name_first]] -- "De Iesu"
    if single and not mention.entity and (mention.kind == "title" and is_family(t, index, mention)
                                          or mention.kind ~= "title" and may_be_short(mention)) then
      local entity = person_for(t, index, mention)
      if not entity and mention.kind == "person" then
        -- Titled, with no full name anywhere: "Mr Hunt".
        local word = t.norm[mention.name_last]
        entity = new_entity(t, index.list, "person", mention)
        entity.family = word
        add_to(index.family, word, entity)
      end
      if entity then
        mention.kind = "person"
        attach(entity, mention)
      end
    end
  end
end

-- Gives the mentions that are left an entity by their words, and short forms that of the long one.
local function settle_others(t, index)
  for _, mention in ipairs(t.named_mentions) do
    if not mention.entity and mention.kind ~= "title" then
      local kind = mention.kind or t.words.grammar.untagged and mention.hint or "name"
      mention.kind = kind
      local key = names.phrase(t, mention.name_first, mention.name_last)
      local entity = index.other[key]
      if not entity then
        entity = new_entity(t, index.list, kind, mention)
        index.other[key] = entity
      end
      attach(entity, mention)
    end
  end
  organizations.unite(t, index.list)
  organizations.name(t, index.list)
end

-- Who has a title for life and no given name is called by both: "Pope Francis", "King Charles".
local function settle_titled_names(t)
  for _, entity in ipairs(t.entities) do
    if entity.kind == "person" and not entity.given then
      for _, mention in ipairs(entity.mentions) do
        if mention.title_last and t.words.title_kept[t.norm[mention.title_last]] then
          entity.name = text_of(t, mention.title_last, mention.name_last)
          break
        end
      end
    end
  end
end

--- Groups the mentions of a text into entities.
-- @tparam table t token columns with mentions
-- @treturn table `t`, with `entities` (in order of first full mention: `kind`, `name`, `mentions`,
--   `gender` and `gender_from`, `role`, `affiliation`) and each mention's `entity`
function entities.group(t)
  local index = {list = {}, full = {}, family = {}, given = {}, middle = {}, other = {}}
  kinds.settle(t, names.phrase)
  settle_unknown_full_names(t)
  collect_full_persons(t, index)
  settle_single_persons(t, index)
  settle_others(t, index)
  t.entities = index.list
  roles.describe(t)
  genders.settle(t)
  settle_titled_names(t)
  return t
end

return entities
