--- What a text says of the people it names: roles and affiliations, from titles before the name,
-- from role nouns before it, and from appositions on either side of it.
-- @module newskit.quotes.who.roles

local affiliations = require "newskit.quotes.who.affiliations"
local token = require "newskit.quotes.text.token"

local AUXILIARY, BRACKET, COMMA, CONJUNCTION = token.auxiliary, token.bracket, token.comma, token.conjunction
local DASH, DETERMINER = token.dash, token.determiner
local NAME, NOUN, NUMBER, POSSESSIVE = token.name, token.noun, token.number, token.possessive
local PREPOSITION, PRONOUN, SUBORDINATOR = token.preposition, token.pronoun, token.subordinator
local VERB = token.verb

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

-- The words of a role, the gender that they tell, and how much they say: kin and ranks say less than an office.
local function read(t, entity, first, last)
  local weight, gender = 2, nil
  for k = first, last do
    local word = t.norm[k]
    local kind = t.words.roles[word] or (t.words.titles[word] and not t.words.honorifics[word]
                                         and "person")
    if kind then
      entity.role_words[word] = true
      entity.role_words[t.words.title_long[word] or word] = true
      gender = t.words.role_gender[word] -- of the last: "Queen guitarist Bo Adler"
      weight = (t.words.kin[word] or t.words.rank[word]) and 1 or 2
    end
  end
  if gender and not entity.gender then
    entity.gender, entity.gender_from = gender, "role"
  end
  return weight
end

-- Takes a role for a person: its words, the gender that they tell, and whom it is of. The first role that
-- the text gives stays, unless it was a rank or kin alone.
-- What stands behind its noun (`head`) tells of others: "a friend of the mayor's wife".
local function note(t, entity, first, last, head)
  local weight = read(t, entity, first, head or last)
  if not entity.role or weight > entity.role_weight then
    entity.role, entity.role_weight = text_of(t, first, last), weight
    entity.role_first, entity.role_last = first, last
  end
  if not entity.affiliation and weight > 1 then
    entity.affiliation = affiliations.of_role(t, first, last, entity)
  end
end

-- Whether a word is a role or an office that a person has.
local function is_person_word(t, k)
  return t.words.roles[t.norm[k]] == "person" or (t.words.titles[t.norm[k]]
         and not t.words.honorifics[t.norm[k]]) or false
end

-- Roles that belong to the capitalized run itself, honorifics apart: "Opposition Leader Ann Example".
local function from_run(t, mention)
  local first, last = mention.first, mention.name_first - 1
  while first <= last and t.words.honorifics[t.norm[first]] do
    first = first + 1
  end
  while last >= first and t.words.honorifics[t.norm[last]] do
    last = last - 1
  end
  for k = first, last do
    if is_person_word(t, k) then
      return note(t, mention.entity, first, last)
    end
  end
end

-- "IEA executive director Tom Clougherty", "the group's president, Ann Example".
local function from_left(t, mention)
  local head = mention.first - 1
  local apposed = t.class[head] == COMMA
  if apposed then
    head = head - 1
  end
  local office = t.mentions[t.name_at[head]]
  if office and office.kind == "title" then -- "The Commissioner for Works, Ann Example"
    return note(t, mention.entity, office.first, office.last)
  end
  if head < 1 or t.run[head] ~= t.run[mention.first] or t.class[head] == NAME
      or not is_person_word(t, head) then
    return
  end
  local sentence = t.sentence[mention.first]
  local first = head
  while first > t.sentence_first[sentence] and nominal[t.class[first - 1]]
      and (t.class[first - 1] ~= VERB or t.pos[first - 1] == "VBN")
      and not (t.verb[first - 1] and t.class[first - 1] == VERB and t.verb[first - 1].clause)
      or t.class[first - 1] == CONJUNCTION and is_person_word(t, first - 2) do
    first = first - 1
  end
  local before = t.class[first - 1]
  if apposed and before ~= DETERMINER and t.class[first] ~= NAME and not t.words.role_as[t.norm[first - 1]] then
    return
  end
  while t.class[first] == POSSESSIVE do
    first = first + 1
  end
  note(t, mention.entity, first, head)
end

-- The first token behind an age or a degree between commas: ", 61,", ", PhD,".
local function skip_age(t, k)
  if (t.class[k] == NUMBER or t.words.suffixes[t.norm[k]]) and t.class[k + 1] == COMMA then
    return k + 2
  end
  return k
end

-- After "a" or "an" any noun says what somebody is: "Owen Dempsey, a pulmonologist".
local function is_last_noun(t, k)
  return t.class[k] == NOUN and t.class[k + 1] ~= NOUN and t.class[k + 1] ~= NAME
end

-- Whether the words before a role may go on over token k.
local function goes_on(t, k)
  local class = t.class[k]
  local inner = t.name_at[k] and t.name_at[k] == t.name_at[k - 1] -- "Department of Health spokeswoman"
  return inner or class ~= PREPOSITION and class ~= SUBORDINATOR and class ~= PRONOUN
end

-- Takes the role that stands from token `first` on, if one does: "an expert on …", "director of …".
local function role_from(t, entity, first, sentence_last)
  local indefinite = t.words.indefinite[t.norm[first]]
  if indefinite or t.words.role_article[t.norm[first]] then
    first = first + 1
  end
  local last, head = first, nil
  while last <= sentence_last and not stops_apposition[t.class[last]] do
    if not head and (is_person_word(t, last) or (indefinite and is_last_noun(t, last))) then
      head = last
    elseif not head and not goes_on(t, last) then
      return
    elseif head and (t.class[last] == SUBORDINATOR or t.words.who[t.norm[last]]
                     or (t.verb[last] and t.class[last] == VERB and t.verb[last].clause)) then
      break
    end
    last = last + 1
  end
  if head and first <= last - 1 then
    note(t, entity, first, last - 1, head)
  end
end

-- "Li Wei, an expert on national security at the China Institute, stated"
local function from_right(t, mention)
  local k = mention.last + 1
  if t.class[k] == COMMA or t.class[k] == DASH or t.class[k] == BRACKET then
    local first = skip_age(t, k + 1)
    if not t.words.relative_person[t.norm[first]] then
      role_from(t, mention.entity, first, t.sentence_last[t.sentence[mention.last]])
    end
  end
end

-- "Ann Example is the head of Gull", ", who was then serving as the city's engineer", "as the MP for Brack".
local function from_clause(t, mention)
  local k = mention.last + 1
  local sentence = t.sentence[mention.last]
  local stop, opens = t.sentence_last[sentence], mention.first == t.sentence_first[sentence]
  if t.class[k] == COMMA and t.words.who[t.norm[k + 1]] then
    k = k + 2
  end
  for i = k, math.min(k + 4, stop) do
    local as = t.words.role_as[t.norm[i]] and (i == k or t.words.role_verb[t.norm[i - 1]])
    if as or i == k and opens and t.words.copula[t.norm[i]] then
      if t.words.indefinite[t.norm[i + 1]] or t.words.role_article[t.norm[i + 1]] then
        return role_from(t, mention.entity, i + 1, stop)
      end
    elseif t.class[i] ~= VERB and t.class[i] ~= AUXILIARY and t.class[i] ~= token.adverb
        and t.class[i] ~= token.gerund then
      return
    end
  end
end

--- Adds `role`, `affiliation`, `role_words` to the persons of `t.entities`.
-- @tparam table t the blackboard, with mentions and entities
function roles.describe(t)
  for _, mention in ipairs(t.mentions) do
    if mention.entity and mention.entity.kind == "person" then
      from_run(t, mention)
      from_left(t, mention)
      from_right(t, mention)
      from_clause(t, mention)
      mention.entity.affiliation = mention.entity.affiliation or affiliations.beside(t, mention)
    end
  end
  for _, entity in ipairs(t.entities) do
    if entity.role and not entity.affiliation and entity.role_weight > 1 then
      entity.affiliation = affiliations.near(t, entity.mentions[1])
    end
  end
end

return roles
