--- The gender that a text gives a person: by pronouns where nobody else can be meant, then by titles and
-- roles, last by the list of first names, which never overrules the text.
-- @module newskit.quotes.who.genders

local genders = {}

-- How far back a pronoun looks, in tokens: two long sentences.
local REACH = 120

-- The only person mentioned from the sentence before up to token k, or nil.
local function only_person(t, k)
  local sentence = t.sentence[k]
  local from = t.sentence_first[math.max(1, sentence - 1)]
  if t.paragraph[from] < t.paragraph[k] - 1 then
    from = t.sentence_first[sentence]
  end
  local found
  for i = k - 1, math.max(from, k - REACH), -1 do
    local mention = t.mentions[t.name_at[i]]
    local entity = mention and mention.entity
    if entity and (entity.kind == "person" or entity.kind == "name") and entity ~= found then
      if found or entity.kind ~= "person" or t.run[i] ~= t.run[k] then
        return nil
      end
      found = entity
    elseif not mention and (t.words.role_gender[t.norm[i]] or t.verb[i] and not found and t.verb[i].clause
                            and t.sentence[i] == sentence) then
      return nil -- "the policeman", "his wife"; "Ann Example says he": somebody else may be meant
    end
  end
  return found
end

-- Counts the pronouns that stand for each person.
local function count(t)
  local votes, norm = {}, t.norm
  local pronouns, possessives = t.words.pronoun_gender, t.words.possessive_gender
  for k = 2, t.count do
    local gender = pronouns[norm[k]] or possessives[norm[k]]
    local entity = gender and only_person(t, k)
    if entity then
      local of = votes[entity] or {male = 0, female = 0}
      of[gender] = of[gender] + 1
      votes[entity] = of
    end
  end
  return votes
end

-- The gender of most pronouns: three times as many as of the other, and two where the list of first names
-- tells the other gender, since a pronoun may stand for somebody whom no name shows.
local function told(votes, by_name)
  for _, gender in ipairs {"male", "female"} do
    local other = gender == "male" and "female" or "male"
    local least = by_name == other and 2 or 1
    if votes and votes[gender] >= least and votes[gender] > 3 * votes[other] then
      return gender
    end
  end
  return nil
end

--- Gives persons their `gender` and `gender_from`: pronoun, title, role or first name.
function genders.settle(t)
  local votes = count(t)
  for _, entity in ipairs(t.entities) do
    if entity.kind == "person" then
      local by_name = entity.name_gender
      local by_pronoun = entity.gender_from ~= "title" and told(votes[entity], by_name)
      if by_pronoun then
        entity.gender, entity.gender_from = by_pronoun, "pronoun"
      elseif not entity.gender and (by_name == "male" or by_name == "female") then
        entity.gender, entity.gender_from = by_name, "first name"
      end
    end
  end
end

return genders
