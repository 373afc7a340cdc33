--- The words of a role: what is one, how far it goes, and what a person takes from it.
-- @module newskit.quotes.who.role_words

local affiliations = require "newskit.quotes.who.affiliations"
local token = require "newskit.quotes.text.token"

local COMMA, NAME, NOUN, NUMBER = token.comma, token.name, token.noun, token.number
local PREPOSITION, PRONOUN, SUBORDINATOR = token.preposition, token.pronoun, token.subordinator
local VERB = token.verb

local role_words = {}

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

-- Whether a role tells whose somebody is, and no office.
local function is_kin(t, first, last)
  for k = first, last do
    if t.words.kin[t.norm[k]] then return true end
  end
  return false
end

--- Takes a role for a person: its words, the gender that they tell, and whom it is of. The first role that
-- the text gives stays, unless it was a rank or kin alone.
-- What stands behind its noun (`head`) tells of others: "a friend of the mayor's wife".
function role_words.note(t, entity, first, last, head)
  local weight = read(t, entity, first, head or last)
  if not entity.role or weight > entity.role_weight then
    entity.role, entity.role_weight = text_of(t, first, last), weight
    entity.role_first, entity.role_last = first, last
  end
  if not entity.affiliation and (weight > 1 or not is_kin(t, first, head or last)) then
    entity.affiliation = affiliations.of_role(t, first, last, entity)
  end
end

--- Whether a word is a role or an office that a person has.
function role_words.is_person_word(t, k)
  local word = t.norm[k]
  local kin = word:match "^(%l+)%-of%-%w+$" -- "mother-of-two"
  return t.words.roles[word] == "person" or t.words.titles[word] and not t.words.honorifics[word]
      or kin and t.words.kin[kin] or false
end

--- The first token behind an age or a degree between commas: ", 61,", ", PhD,".
function role_words.skip_age(t, k)
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

-- "in May", "since 2012" behind a role.
local function is_time(t, k)
  return t.class[k] == PREPOSITION and (t.class[k + 1] == NUMBER or t.words.month[t.norm[k + 1]]) or false
end

--- Takes the role that stands from token `first` on, if one does: "an expert on …", "director of …".
function role_words.take(t, entity, first, sentence_last)
  local indefinite = t.words.indefinite[t.norm[first]]
  if indefinite or t.words.role_article[t.norm[first]] then
    first = first + 1
  end
  local last, head = first, nil
  while last <= sentence_last and not stops_apposition[t.class[last]] do
    if not head and (role_words.is_person_word(t, last) or (indefinite and is_last_noun(t, last))) then
      head = last
    elseif not head and not goes_on(t, last) then
      return
    elseif head and (t.class[last] == SUBORDINATOR or t.words.who[t.norm[last]] or is_time(t, last)
                     or (t.verb[last] and t.class[last] == VERB and t.verb[last].clause)) then
      break
    end
    last = last + 1
  end
  if head and first <= last - 1 then
    role_words.note(t, entity, first, last - 1, head)
  end
end

return role_words
