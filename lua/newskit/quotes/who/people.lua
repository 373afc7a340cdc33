--- Persons in view: whose gender agrees, and whom a pronoun stands for.
-- @module newskit.quotes.who.people

local token = require "newskit.quotes.text.token"

local people = {}

--- The mention that token i is part of, or nil.
function people.mention_at(t, i)
  return t.mentions[t.name_at[i]]
end

--- Whether an entity may have a gender: what is not known agrees with all.
-- @treturn boolean
function people.agrees(entity, gender)
  local known = entity.gender
  return known == nil or gender == nil or known == gender
end

-- What may follow a subject.
local subject_follows = token.set "auxiliary verb adverb"

-- Whether a mention looks like the subject of its clause.
local function is_subject(t, mention)
  local after = t.class[mention.last + 1]
  local opens = mention.first <= t.sentence_first[t.sentence[mention.first]] + 2
  local before = t.class[mention.first - 1]
  if before == token.preposition or before == token.infinitive then
    return false -- "His marriage to Ann Example ended"
  end
  return subject_follows[after] or opens
end

people.is_subject = is_subject

-- Whether a paragraph begins with somebody else, who has no name: "My neighbor, a nurse, …".
local function opens_with_kin(t, paragraph)
  local first = t.paragraph_first[paragraph]
  return t.words.possessive[t.norm[first]] and t.words.roles[t.norm[first + 1]] == "person" or false
end

--- The person that a pronoun at token i stands for: a subject of the paragraph before it, else the
-- last speaker, else anybody of the paragraph, then a subject of those before, then who is surely of the gender.
-- @tparam table t the blackboard, with entities
-- @tparam table state `last_person`, `last_paragraph`, and the entities that `spoke`
-- @int i
-- @tparam ?string gender of the pronoun
-- @treturn ?table an entity
function people.antecedent(t, state, i, gender)
  local paragraph = t.paragraph[i]
  local nearest, nearest_here, other
  for k = i - 1, math.max(1, t.paragraph_first[math.max(1, paragraph - 3)]), -1 do
    local mention = not t.run[k] and people.mention_at(t, k)
    local entity = mention and mention.last == k and mention.entity
    if entity and (entity.kind == "person" or state.spoke[entity] and not mention.by_words)
        and people.agrees(entity, gender) then
      if t.paragraph[k] == paragraph then
        if is_subject(t, mention) then
          return entity
        end
        nearest_here = nearest_here or entity
      elseif is_subject(t, mention) then
        nearest = nearest or entity
      else
        other = other or gender and entity.gender == gender and entity or nil
      end
    end
  end
  local speaker = state.last_person
  if not nearest_here and opens_with_kin(t, paragraph) then
    return nil
  elseif speaker and people.agrees(speaker, gender) and paragraph - state.last_paragraph <= 2 then
    return speaker
  end
  return nearest_here or nearest or other
end

--- Who introduces words in marks: "Ann Example gave a clear answer: “…”", "Ann Example shrugged. “…”".
function people.introducing(t, at)
  local before = at - 1
  while t.class[before] == token.mark do
    before = before - 1
  end
  if before < 1 or t.class[before] ~= token.colon and t.paragraph[before] ~= t.paragraph[at] then
    return nil
  end
  local first = t.sentence_first[t.sentence[before]]
  for k = first, math.min(first + 2, before) do
    local mention = people.mention_at(t, k)
    local entity = mention and mention.entity
    if entity and (entity.kind == "person" or entity.kind == "organization") and not t.run[k] then
      return entity
    end
  end
  return nil
end

return people
