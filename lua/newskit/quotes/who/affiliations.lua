--- What a person belongs to: the organization or place inside a role ("director of the Gull Institute",
-- "Norwegian prime minister"), whose a role is ("Gull's founder, Ann Example"), what stands in brackets
-- behind a politician ("(D., Ohio)"), and who somebody writes or speaks for ("Ann Example of the Courier").
-- @module newskit.quotes.who.affiliations

local token = require "newskit.quotes.text.token"

local ADVERB, AUXILIARY, BRACKET = token.adverb, token.auxiliary, token.bracket
local BRACKET_END, COMMA, NAME, NUMBER = token.bracket_end, token.comma, token.name, token.number
local POSSESSIVE, VERB = token.possessive, token.verb

local affiliations = {}

-- How far back the organization of a role is looked for, in tokens: two long sentences.
local REACH = 120

-- The entity of the mention that token k is in, unless it is the person's own.
local function entity_at(t, k, person)
  local mention = t.mentions[t.name_at[k]]
  local entity = mention and mention.entity
  return entity ~= person and entity or nil
end

local function is_organization(entity)
  return entity and (entity.kind == "organization" or entity.kind == "name") or false
end

-- The organization inside a role, a name at the head of its run included; else the place.
local function inside(t, first, last, person)
  local place
  for k = first, last do
    local entity = entity_at(t, k, person)
    if is_organization(entity) and not t.words.other_words[entity.words] then
      return entity
    elseif entity and entity.kind == "place" then
      place = place or entity
    end
    local country = t.words.country_of[t.norm[k]]
    place = place or country and {name = country, kind = "place"}
  end
  return place
end

-- Whose a role that begins at `first` is: "Gull's founder", "Norland's prime minister".
local function owner(t, first, person)
  if t.class[first - 1] == POSSESSIVE then
    local entity = entity_at(t, first - 2, person)
    return entity and entity.kind ~= "other" and entity or nil
  end
  return nil
end

--- What a role tells of whom a person belongs to.
-- @int first
-- @int last tokens of the role
-- @tparam table person its bearer
-- @treturn ?table an entity, or a table with `name`
function affiliations.of_role(t, first, last, person)
  return inside(t, first, last, person) or owner(t, first, person)
end

-- "(D., Ohio)", "(R-Utah)": the words in brackets behind a name, when they begin with a party's letter.
local function in_brackets(t, mention)
  local k = mention.last + 1
  if t.class[k] ~= BRACKET then
    return nil
  end
  local last = k
  while last < k + 7 and t.class[last + 1] and t.class[last + 1] ~= BRACKET_END do
    last = last + 1
  end
  if t.words.grammar.untagged then
    local entity = t.class[last + 1] == BRACKET_END and last <= k + 3 and entity_at(t, last, mention.entity)
    return is_organization(entity) and entity or nil -- "Anne Beispiel (CDU)"
  end
  local letter = (t.form[k + 1] or ""):match "^(%u)%f[^%u]"
  if t.class[last + 1] ~= BRACKET_END or not letter or not t.words.party_letter[letter:lower()] then
    return nil
  end
  return {name = t.text:sub(t.first[k + 1], t.last[last]), kind = "organization"}
end

-- "Ann Example of the Courier", "Ann Example, of Gull,", "Ann Example writes for the Courier".
local function behind(t, mention)
  local k = mention.last + 1
  if t.class[k] == COMMA or t.class[k] == VERB and t.verb[k] then
    k = k + 1
  end
  if not t.words.member_preposition[t.norm[k]] then
    return nil
  end
  k = t.words.article[t.norm[k + 1]] and k + 2 or k + 1
  local entity = entity_at(t, k, mention.entity)
  return entity and entity.kind == "organization" and entity or nil
end

-- ", 34, who runs Gull", ", who works for the Courier", "works at Gull": the organization behind the verb.
local function served(t, mention)
  local k = mention.last + 1
  if t.class[k] == COMMA and t.class[k + 1] == NUMBER and t.class[k + 2] == COMMA then
    k = k + 2
  end
  local relative = t.class[k] == COMMA and t.words.who[t.norm[k + 1]]
  k = relative and k + 2 or k
  while t.class[k] == ADVERB or t.class[k] == AUXILIARY do
    k = k + 1
  end
  if t.words.member_of[t.norm[k]] and t.words.member_preposition[t.norm[k + 1]] then
    k = k + 2
  elseif relative and t.words.member_verb[t.norm[k]] then
    k = k + 1
  else
    return nil
  end
  local entity = entity_at(t, t.words.article[t.norm[k]] and k + 1 or k, mention.entity)
  return entity and (entity.kind == "organization" or entity.kind == "name" and relative) and entity or nil
end

-- ", R-Iowa,": a party and a state behind a comma.
local function party(t, mention)
  local k = mention.last + 2
  if t.class[k - 1] == COMMA and t.class[k] == NAME then
    local letter = t.form[k]:match "^(%u)%-%u"
    if letter and t.words.party_letter[letter:lower()] then
      return {name = t.form[k], kind = "organization"}
    end
  end
  return nil
end

-- "Senator Ann Example of Iowa": where an office is of.
local function seat(t, mention)
  local k = mention.last + 1
  if not mention.title_last or mention.honorific or not t.words.of[t.norm[k]] and not t.words.name_of[t.norm[k]] then
    return nil
  end
  local entity = entity_at(t, k + 1, mention.entity)
  return entity and entity.kind == "place" and entity or nil
end

--- What stands beside a mention of a person, roles apart.
function affiliations.beside(t, mention)
  local before = owner(t, mention.first, mention.entity)
  return in_brackets(t, mention) or party(t, mention) or is_organization(before) and before
      or behind(t, mention) or served(t, mention) or seat(t, mention)
      or mention.lead and is_organization(mention.lead.entity) and mention.lead.entity or nil
end

--- The organization that a role without one is of: the only one of the sentence before the name, else of
-- the sentence before.
function affiliations.near(t, mention)
  local sentence = t.sentence[mention.first]
  for s = sentence, math.max(1, sentence - 1), -1 do
    local found
    for k = math.max(t.sentence_first[s], mention.first - REACH), math.min(t.sentence_last[s], mention.first - 1) do
      local entity = entity_at(t, k, mention.entity)
      if entity and entity.kind == "organization" and entity ~= found then
        if found then return nil end
        found = entity
      end
    end
    if found then return found end
  end
  return nil
end

return affiliations
