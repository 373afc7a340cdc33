--- What a text says of the people it names: roles and affiliations, from titles before the name,
-- from role nouns before it, and from appositions on either side of it.
-- @module newskit.quotes.who.roles

local affiliations = require "newskit.quotes.who.affiliations"
local role_words = require "newskit.quotes.who.role_words"
local token = require "newskit.quotes.text.token"

local BRACKET, COMMA, CONJUNCTION = token.bracket, token.comma, token.conjunction
local DASH, DETERMINER = token.dash, token.determiner
local NAME, POSSESSIVE, PRONOUN, VERB = token.name, token.possessive, token.pronoun, token.verb

local roles = {}

-- What a role before a name is made of.
local nominal = token.set "noun adjective name possessive gerund dash verb"

-- What a role goes on with, and how far back its noun is looked for: a long phrase.
local hangs_on = token.set "preposition"
local PHRASE = 14

-- What may stand between a person and a verb of being.
local in_clause = token.set "verb auxiliary adverb gerund"

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
    if role_words.is_person_word(t, k) then
      return role_words.note(t, mention.entity, first, last)
    end
  end
end

-- "The head of the Gull Institute, Ann Example,", "As chief of staff to the mayor, Ann Example": the first noun of
-- a phrase that others hang on, `last` being the token before the comma.
local function from_phrase(t, mention, last)
  local least = math.max(t.sentence_first[t.sentence[last]], last - PHRASE)
  local head
  for k = last, least, -1 do
    local class = t.class[k]
    if class == COMMA or t.verb[k] and class == VERB and t.verb[k].clause or class == PRONOUN then
      break
    elseif role_words.is_person_word(t, k) and hangs_on[t.class[k + 1]] and k < last then
      head = k
    end
  end
  if not head then return false end
  local first = head
  while first > least and nominal[t.class[first - 1]] and t.class[first - 1] ~= VERB do
    first = first - 1
  end
  local before = first - 1
  if t.class[before] == DETERMINER or t.words.role_as[t.norm[before]]
      or first == t.sentence_first[t.sentence[last]] then
    role_words.note(t, mention.entity, first, last, head)
    return true
  end
  return false
end

-- "IEA executive director Tom Clougherty", "the group's president, Ann Example".
local function from_left(t, mention)
  local head = mention.first - 1
  local apposed = t.class[head] == COMMA
  if apposed then
    head = head - 1
  end
  local office = t.mentions[t.name_at[head]]
  local second = office and t.class[office.first - 1] == CONJUNCTION
      and role_words.is_person_word(t, office.first - 2) -- "founder and CEO, Ann Example"
  if office and office.kind == "title" and not second then -- "The Commissioner for Works, Ann Example"
    return role_words.note(t, mention.entity, office.first, office.last)
  end
  if head < 1 or t.run[head] ~= t.run[mention.first] then
    return
  elseif apposed and from_phrase(t, mention, head) or not role_words.is_person_word(t, head)
      or t.class[head] == NAME and not (apposed and t.form[head]:find "^%u%u+$") then
    return
  end
  local sentence = t.sentence[mention.first]
  local first = head
  while first > t.sentence_first[sentence] and nominal[t.class[first - 1]]
      and (t.class[first - 1] ~= VERB or t.pos[first - 1] == "VBN")
      and not (t.verb[first - 1] and t.class[first - 1] == VERB and t.verb[first - 1].clause)
      or t.class[first - 1] == CONJUNCTION and role_words.is_person_word(t, first - 2) do
    first = first - 1
  end
  local before = t.class[first - 1]
  if apposed and before ~= DETERMINER and t.class[first] ~= NAME and not t.words.role_as[t.norm[first - 1]] then
    return
  end
  while t.class[first] == POSSESSIVE do
    first = first + 1
  end
  role_words.note(t, mention.entity, first, head)
end

-- "Li Wei, an expert on national security at the China Institute, stated"
local function from_right(t, mention)
  local k = mention.last + 1
  if t.class[k] == COMMA or t.class[k] == DASH or t.class[k] == BRACKET then
    local first = role_words.skip_age(t, k + 1)
    if not t.words.relative_person[t.norm[first]] then
      role_words.take(t, mention.entity, first, t.sentence_last[t.sentence[mention.last]])
    end
  end
end

-- Whether a role may begin behind a verb of being or becoming: "was the", "was named".
local function opens_role(t, i)
  if t.class[i] == token.adverb and t.words.copula[t.norm[i - 1]] then
    return t.words.indefinite[t.norm[i + 1]] or t.words.role_article[t.norm[i + 1]] -- "was then the director"
  end
  local next = t.norm[i + 1]
  local article = t.words.indefinite[next] or t.words.role_article[next]
  if t.words.copula[t.norm[i]] or t.words.role_as[t.norm[i]] and (t.words.role_verb[t.norm[i - 1]]
                                                                 or t.class[i - 1] == NAME) then
    return article
  end
  return t.words.named_verb[t.norm[i]] and (article or role_words.is_person_word(t, i + 1)) or false
end

-- "Ann Example is the head of Gull", ", who was then serving as the city's engineer", "as the MP for Brack",
-- "was named director of Gull".
local function from_clause(t, mention)
  local k = mention.last + 1
  local sentence = t.sentence[mention.last]
  local stop, may = t.sentence_last[sentence], mention.first == t.sentence_first[sentence]
  if t.class[k] == COMMA then
    k = role_words.skip_age(t, k + 1)
    if not t.words.who[t.norm[k]] then return end
    k, may = k + 1, true
  end
  for i = k, math.min(k + 5, stop) do
    if opens_role(t, i) and (may or not t.words.copula[t.norm[i]]) then
      return role_words.take(t, mention.entity, i + 1, stop)
    elseif not in_clause[t.class[i]] then
      return
    end
  end
end

-- The last person mentioned in a sentence when nobody else is, or nil.
local function only_person(t, sentence)
  local found
  for k = t.sentence_first[sentence], t.sentence_last[sentence] do
    local mention = t.mentions[t.name_at[k]]
    local entity = mention and mention.entity
    if entity and entity.kind == "person" and entity ~= found then
      if found then return nil end
      found = entity
    end
  end
  return found
end

-- "She is the head of Gull.", the sentence before being about one person.
local function from_pronouns(t)
  for s = 2, #t.sentence_first do
    local k = t.sentence_first[s]
    if t.words.pronoun_gender[t.norm[k]] and t.words.copula[t.norm[k + 1]] and opens_role(t, k + 1)
        and t.paragraph[k] == t.paragraph[t.sentence_first[s - 1]] then
      local person = only_person(t, s - 1)
      if person then role_words.take(t, person, k + 2, t.sentence_last[s]) end
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
  from_pronouns(t)
  for _, entity in ipairs(t.entities) do
    if entity.role and not entity.affiliation and entity.role_weight > 1 then
      entity.affiliation = affiliations.near(t, entity.mentions[1])
    end
  end
end

return roles
