--- Resolution: from the source of an attribution to a speaker.
--
-- Names lead to their entity; pronouns to the person who agrees in gender and was last a source or
-- subject; descriptions ("the mayor", "the staff member") to whoever the text described so. A
-- source without a name stays anonymous: it is one entity wherever it is described alike, and is
-- never forced into a name.
-- @module newskit.quotes.who.speakers

local descriptions = require "newskit.quotes.who.descriptions"
local people = require "newskit.quotes.who.people"
local plain_speakers = require "newskit.quotes.who.plain_speakers"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, BRACKET = token.adjective, token.adverb, token.bracket
local COLON, COMMA, CONJUNCTION, DASH = token.colon, token.comma, token.conjunction, token.dash
local NAME, NOUN, POSSESSIVE = token.name, token.noun, token.possessive
local DETERMINER, INFINITIVE = token.determiner, token.infinitive
local PREPOSITION, PRONOUN, SUBORDINATOR = token.preposition, token.pronoun, token.subordinator
local VERB = token.verb

local speakers = {}

-- The main phrase of a source: up to the first comma, bracket, dash, relative or preposition.
local function head_end(t, first, last)
  for k = first + 1, last do
    local class = t.class[k]
    if class == COMMA or class == BRACKET or class == DASH or class == SUBORDINATOR
        or class == COLON or class == INFINITIVE
        or (class == VERB and t.class[k - 1] == NOUN)
        or (class == PREPOSITION and not (t.name_at[k] and t.name_at[k] == t.name_at[k - 1])) then
      return k - 1
    elseif t.words.who[t.norm[k]] then
      return k - 1
    end
  end
  return last
end

-- The name that heads the phrase, the name in apposition to it, or nil.
local function named(t, first, last)
  local stop = head_end(t, first, last)
  while stop > first and (t.class[stop] == POSSESSIVE or t.class[stop] == ADVERB) do
    stop = stop - 1
  end
  local mention = people.mention_at(t, stop)
  if mention and mention.entity and not (mention.first > first and t.class[mention.last + 1] == POSSESSIVE) then
    return mention, stop
  end
  -- "the group's president, Ann Example", "another witness, former adviser Fiona Hill"
  local k = stop + 1
  while k <= last do
    local apposed = people.mention_at(t, k)
    if t.words.who[t.norm[k]] or t.class[k] == SUBORDINATOR then
      break
    elseif apposed and apposed.entity and apposed.entity.kind == "person"
        and apposed.last <= last then
      local j = apposed.first - 1
      while t.class[j] == NOUN or t.class[j] == ADJECTIVE or t.class[j] == NAME
          or t.class[j] == CONJUNCTION or t.class[j] == DETERMINER do
        j = j - 1
      end
      if (t.class[j] == COMMA or t.class[j] == DASH) and j > stop then
        return apposed, stop
      end
    end
    k = apposed and apposed.last + 1 or k + 1
  end
  return nil, stop
end

-- Persons by how lately they were in view; `state.recent` is newest last.
local function see(state, entity)
  local recent = state.recent
  for k = #recent, 1, -1 do
    if recent[k] == entity then
      table.remove(recent, k)
      break
    end
  end
  recent[#recent + 1] = entity
end

-- The entity seen last that passes a test, or nil.
local function most_recent(state, test)
  for k = #state.recent, 1, -1 do
    if test(state.recent[k]) then
      return state.recent[k]
    end
  end
  return nil
end

-- Whom a pronoun stands for, and the gender that it tells.
local function pronoun(t, state, first)
  local word = t.norm[first]
  local gender = t.words.pronoun_gender[word]
  if gender then
    local person = people.antecedent(t, state, first, gender)
    local speaker = t.words.grammar.untagged and not person and state.last_speaker
    if speaker and speaker.kind == "organization" and t.paragraph[first] == state.last_paragraph then
      return speaker, nil -- "La police a dit …. Elle …": things have a gender there
    end
    return person, gender
  elseif t.words.relative_subject[word] then
    local before = t.class[first - 1] == COMMA and first - 2 or first - 1
    local mention = people.mention_at(t, before)
    if mention and mention.last == before and mention.entity and mention.entity.kind == "person"
        and t.words.relative_person[word] then
      return mention.entity -- "in the account of Ann Example, who said"
    end
    local from, to = sources.before(t, before, t.sentence_first[t.sentence[first]])
    return from and from < first and speakers.find(t, state, {from, to}) or nil
  elseif t.words.thing_pronoun[word] then
    local speaker = state.last_speaker
    if speaker and speaker.kind ~= "person"
        and (t.words.plural_pronoun[word] or speaker.kind ~= "group") then
      return speaker
    end
    return most_recent(state, function(e)
      return e.kind == "organization" or e.kind == "document" or e.kind == "group"
    end) or not t.words.plural_pronoun[word] and descriptions.prominent(t, first) or nil
  end
  return nil
end

-- Gender that pronouns give to a person the first-name list does not know.
local function learn_gender(entity, gender)
  if entity and entity.kind == "name" and gender then
    entity.kind = "person"
  end
  if entity and entity.kind == "person" and not entity.gender and gender then
    entity.gender, entity.gender_from = gender, "pronoun"
  end
end

-- Two persons who speak together: "Ann Example and Bo Adler". They are a group of their own, by both names.
local function joint(t, state, first, last)
  local left, right = people.mention_at(t, first), people.mention_at(t, head_end(t, first, last))
  if not (left and right) or left == right or left.last + 1 >= right.first
      or t.class[left.last + 1] ~= CONJUNCTION then
    return nil
  end
  for k = left.last + 2, right.first - 1 do
    if t.class[k] ~= NOUN and t.class[k] ~= ADJECTIVE and t.class[k] ~= DETERMINER and t.class[k] ~= VERB then
      return nil
    end
  end
  local one, other = left.entity, right.entity
  if not (one and other) or one == other or one.kind ~= "person" or other.kind ~= "person" then
    return nil
  end
  local name = one.name .. " " .. t.form[left.last + 1] .. " " .. other.name
  local entity = state.joint[name] or {kind = "group", name = name, role_words = {}, members = {one, other}}
  state.joint[name] = entity
  return entity
end

-- Whose a document is: "data from Gull Research", "a report by Gull Research".
local function maker(t, stop, last)
  if t.words.roles[t.norm[stop]] ~= "document" or not t.words.made_by[t.norm[stop + 1]] or stop + 2 > last then
    return nil
  end
  local k = t.words.article[t.norm[stop + 2]] and stop + 3 or stop + 2
  local mention = people.mention_at(t, k)
  local entity = mention and mention.first == k and mention.entity
  return entity and (entity.kind == "organization" or entity.kind == "name") and entity or nil
end

-- Whether what was told for nobody may be a body after all, since it speaks: "Downing Street said", "Labour said",
-- and no document ("the Harbor Act says") or people ("the Italian said").
local function may_speak(t, mention)
  local last = t.norm[mention.name_last]
  if t.words.roles[last] == "document" or t.words.documents_of_law[last] or mention.by_words == "compound" then
    return false
  end
  local article = t.words.article[t.norm[mention.first - 1]]
  return not (article and t.words.adjectives[mention.entity.words])
end

--- The speaker of a source span.
-- @tparam table t token columns with entities
-- @tparam table state what was said before; see `speakers.resolve`
-- @tparam table source first and last token
-- @treturn table|nil entity
function speakers.find(t, state, source)
  local first, last = source[1], source[2]
  while last > first and (t.class[last] == COMMA or t.words.reflexive[t.norm[last]]) do
    last = last - 1
  end
  if t.class[first] == PRONOUN or t.words.relative_subject[t.norm[first]] then
    local entity, gender = pronoun(t, state, first)
    learn_gender(entity, gender)
    return entity
  end
  if t.words.grammar.untagged then
    return plain_speakers.find(t, state, first, last)
  end
  local both = joint(t, state, first, last)
  if both then
    return both
  end
  local mention, stop = named(t, first, last)
  local entity = mention and mention.entity
  if entity and (entity.kind ~= "other" or may_speak(t, mention)) then
    return entity
  end
  return maker(t, stop, last) or descriptions.find(t, state, first, stop, last)
end

-- The attributions by the place of their content.
local function text_order(t)
  local list = {}
  for k, attribution in ipairs(t.attributions) do
    list[k] = attribution
    attribution.at = attribution.content[1][1]
  end
  table.sort(list, function(a, b) return a.at < b.at end)
  return list
end

-- Who speaks where nothing tells: who introduced the words, else who spoke last, two paragraphs away at most.
local function carried(t, state, attribution)
  local introduced = people.introducing(t, attribution.at)
  if introduced then
    return introduced
  end
  local gap = t.paragraph[attribution.at] - state.last_paragraph
  if state.last_speaker and gap <= 2 then
    return state.last_speaker
  end
  return nil
end

--- Gives every attribution its `speaker` entity (or nil).
-- @tparam table t the result of linking
-- @treturn table `t`, its `attributions` in text order; `unnamed`, the sources without a name
function speakers.resolve(t)
  local state = {recent = {}, spoke = {}, by_noun = {}, unnamed = {}, joint = {}, last_paragraph = -10}
  t.attributions = text_order(t)
  for _, attribution in ipairs(t.attributions) do
    local entity
    if attribution.label == "q" then
      entity = nil
    elseif attribution.label == "a" then
      entity = state.interviewee or speakers.interviewee(t)
      state.interviewee = entity
    elseif attribution.source then
      entity = speakers.find(t, state, attribution.source)
    elseif attribution.pronoun then
      entity = people.antecedent(t, state, attribution.pronoun, attribution.pronoun_gender)
      learn_gender(entity, attribution.pronoun_gender)
    elseif not attribution.sourceless then
      entity = carried(t, state, attribution)
    end
    if entity and entity.unsure and attribution.report == "writing" then
      entity.kind, entity.unsure = "document", false -- "the scan showed"
    end
    attribution.speaker = entity
    if entity then
      see(state, entity)
      state.last_speaker = entity
      local tail = attribution.content[#attribution.content][2]
      local stop = attribution.source and attribution.source[2] or 0
      state.last_paragraph = t.paragraph[math.max(tail, stop)]
      state.last_person = (entity.kind == "person" or entity.kind == "name") and entity
          or state.last_person
      state.spoke[entity] = entity.kind == "name" or nil
    end
  end
  t.unnamed = state.unnamed
  return t
end

--- Who answers in an interview: the person named most often.
-- @treturn ?table an entity
function speakers.interviewee(t)
  local best
  for _, entity in ipairs(t.entities) do
    if entity.kind == "person" and (not best or #entity.mentions > #best.mentions) then
      best = entity
    end
  end
  return best
end

speakers.sources = sources

return speakers
