--- What a text says of the people it names: roles and affiliations, from titles before the name,
-- from role nouns before it, and from appositions on either side of it.
-- @module newskit.quotes.who.roles

local token = require "newskit.quotes.text.token"

local BRACKET, COMMA, DASH, DETERMINER = token.bracket, token.comma, token.dash, token.determiner
local NAME, NOUN, NUMBER, PREPOSITION = token.name, token.noun, token.number, token.preposition
local PRONOUN, SUBORDINATOR, VERB = token.pronoun, token.subordinator, token.verb

local roles = {}

-- What a role before a name is made of.
local nominal = token.set "noun adjective name possessive gerund dash verb"

-- What ends an apposition.
local stops_apposition = token.set [[
  comma stop semicolon colon dash auxiliary mark bracket bracket_end ]]

-- The words of a stretch of text as they stand.
local function text_of(t, first, last)
  return t.text:sub(t.first[first], t.last[last])
end

-- The organization that is named inside a role, or nil.
local function organization_in(t, first, last, person)
  for k = first, last do
    local mention = t.mentions[t.name_at[k]]
    local entity = mention and mention.entity
    if entity and entity ~= person and (entity.kind == "organization" or entity.kind == "name") then
      return entity
    end
  end
  return nil
end

-- Takes a role for a person: its words, the gender that they tell, and the organization inside it.
-- The first role that the text gives stays.
local function note(t, entity, first, last)
  for k = first, last do
    local word = t.norm[k]
    local kind = t.words.roles[word] or (t.words.titles[word] and not t.words.honorifics[word]
                                         and "person")
    if kind then
      entity.role_words[word] = true
      local gender = t.words.role_gender[word]
      if gender and not entity.gender then
        entity.gender, entity.gender_from = gender, "role"
      end
    end
  end
  if not entity.role then
    entity.role = text_of(t, first, last)
    entity.role_first, entity.role_last = first, last
  end
  if not entity.affiliation then
    entity.affiliation = organization_in(t, first, last, entity)
  end
end

-- Titles that belong to the capitalized run itself, honorifics apart.
local function from_title(t, mention)
  local last = mention.title_last
  if last and not (mention.honorific and last == mention.first) then
    local first = mention.first
    while t.words.honorifics[t.norm[first]] and first < last do
      first = first + 1
    end
    note(t, mention.entity, first, last)
  end
end

-- Whether a word is a role or an office that a person has.
local function is_person_word(t, k)
  return t.words.roles[t.norm[k]] == "person" or (t.words.titles[t.norm[k]]
         and not t.words.honorifics[t.norm[k]]) or false
end

-- "IEA executive director Tom Clougherty", "the group's president, Ann Example".
local function from_left(t, mention)
  local head = mention.first - 1
  local apposed = t.class[head] == COMMA
  if apposed then
    head = head - 1
  end
  if head < 1 or t.run[head] ~= t.run[mention.first] or t.class[head] == NAME
      or not is_person_word(t, head) then
    return
  end
  local sentence = t.sentence[mention.first]
  local first = head
  while first > t.sentence_first[sentence] and nominal[t.class[first - 1]]
      and (t.class[first - 1] ~= VERB or t.pos[first - 1] == "VBN")
      and not (t.verb[first - 1] and t.class[first - 1] == VERB and t.verb[first - 1].clause) do
    first = first - 1
  end
  local before = t.class[first - 1]
  if apposed and before ~= DETERMINER and t.class[first] ~= NAME then
    return
  end
  note(t, mention.entity, first, head)
end

-- The first token behind an age between commas: ", 61,".
local function skip_age(t, k)
  if t.class[k] == NUMBER and t.class[k + 1] == COMMA then
    return k + 2
  end
  return k
end

-- After "a" or "an" any noun says what somebody is: "Owen Dempsey, a pulmonologist".
local function is_last_noun(t, k)
  return t.class[k] == NOUN and t.class[k + 1] ~= NOUN and t.class[k + 1] ~= NAME
end

-- "Li Wei, an expert on national security at the China Institute, stated".
local function from_right(t, mention)
  local k = mention.last + 1
  if t.class[k] ~= COMMA and t.class[k] ~= DASH and t.class[k] ~= BRACKET then
    return
  end
  local sentence_last = t.sentence_last[t.sentence[mention.last]]
  local first = skip_age(t, k + 1)
  local indefinite = t.words.indefinite[t.norm[first]]
  if indefinite or t.words.role_article[t.norm[first]] then
    first = first + 1
  end
  local last, head = first, nil
  while last <= sentence_last and not stops_apposition[t.class[last]] do
    if not head and (is_person_word(t, last) or (indefinite and is_last_noun(t, last))) then
      head = last
    elseif not head and (t.class[last] == PREPOSITION or t.class[last] == SUBORDINATOR
                         or t.class[last] == PRONOUN) then
      return
    elseif head and (t.class[last] == SUBORDINATOR or t.words.who[t.norm[last]]
                     or (t.verb[last] and t.class[last] == VERB and t.verb[last].clause)) then
      break
    end
    last = last + 1
  end
  if head and first <= last - 1 then
    note(t, mention.entity, first, last - 1)
  end
end

--- Adds `role`, `affiliation`, `role_words` to the persons of `t.entities`.
-- @tparam table t the blackboard, with mentions and entities
function roles.describe(t)
  for _, mention in ipairs(t.mentions) do
    if mention.entity and mention.entity.kind == "person" then
      from_title(t, mention)
      from_left(t, mention)
      from_right(t, mention)
    end
  end
end

return roles
