--- Resolution: from the source of an attribution to a speaker.
--
-- Names lead to their entity; pronouns to the person who agrees in gender and was last a source or
-- subject; descriptions ("the mayor", "the staff member") to whoever the text described so. A
-- source without a name stays anonymous: it is one entity wherever it is described alike, and is
-- never forced into a name.

local sources = require "newskit.quotes.sources"

local speakers = {}

local gender_of_pronoun = {he = "male", him = "male", himself = "male", she = "female",
                           her = "female", herself = "female"}

local function mention_at(t, i)
  return t.mentions[t.name_at[i]]
end

-- The main phrase of a source: up to the first comma, bracket, dash, relative or preposition.
local function head_end(t, first, last)
  for k = first + 1, last do
    local class = t.class[k]
    if class == "," or class == "(" or class == "-" or class == "s" or class == ":"
        or (class == "v" and t.class[k - 1] == "n")
        or (class == "i" and not (t.name_at[k] and t.name_at[k] == t.name_at[k - 1])) then
      return k - 1
    elseif t.norm[k] == "who" then
      return k - 1
    end
  end
  return last
end

-- The name that heads the phrase, the name in apposition to it, or nil.
local function named(t, first, last)
  local stop = head_end(t, first, last)
  while stop > first and (t.class[stop] == "m" or t.class[stop] == "r") do
    stop = stop - 1
  end
  local mention = mention_at(t, stop)
  if mention and not (mention.first > first and t.class[mention.last + 1] == "m") then
    return mention, stop
  end
  -- "the group's president, Ann Example", "another witness, former adviser Fiona Hill"
  local k = stop + 1
  while k <= last do
    local apposed = mention_at(t, k)
    if t.norm[k] == "who" or t.class[k] == "s" then
      break
    elseif apposed and apposed.entity and apposed.entity.kind == "person"
        and apposed.last <= last then
      local j = apposed.first - 1
      while t.class[j] == "n" or t.class[j] == "a" or t.class[j] == "N" do
        j = j - 1
      end
      if (t.class[j] == "," or t.class[j] == "-") and j > stop then
        return apposed, stop
      end
    end
    k = apposed and apposed.last + 1 or k + 1
  end
  return nil, stop
end

local function person_agrees(entity, gender)
  local known = entity.gender
  return known == nil or gender == nil or known == gender
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

local function most_recent(state, test)
  for k = #state.recent, 1, -1 do
    if test(state.recent[k]) then
      return state.recent[k]
    end
  end
  return nil
end

local subject_follows = {x = true, v = true, r = true}

local function is_subject(t, mention)
  local after = t.class[mention.last + 1]
  local opens = mention.first <= t.sentence_first[t.sentence[mention.first]] + 2
  return subject_follows[after] or opens
end

-- The person that a pronoun at token i stands for: a subject of the paragraph before it, else the
-- last speaker, else a subject, then anybody, of the paragraphs before.
local function antecedent(t, state, i, gender)
  local paragraph = t.paragraph[i]
  local nearest, nearest_here
  for k = i - 1, math.max(1, t.paragraph_first[math.max(1, paragraph - 3)]), -1 do
    local mention = not t.run[k] and mention_at(t, k)
    local entity = mention and mention.last == k and mention.entity
    if entity and (entity.kind == "person" or state.spoke[entity])
        and person_agrees(entity, gender) then
      if t.paragraph[k] == paragraph then
        if is_subject(t, mention) then
          return entity
        end
        nearest_here = nearest_here or entity
      elseif is_subject(t, mention) then
        nearest = nearest or entity
      end
    end
  end
  local speaker = state.last_person
  if speaker and person_agrees(speaker, gender) and paragraph - state.last_paragraph <= 2 then
    return speaker
  end
  return nearest_here or nearest
end

local function nearest_earlier(t, i, test)
  for k = i - 1, math.max(1, i - 400), -1 do
    local mention = mention_at(t, k)
    if mention and mention.entity and not t.run[k] and test(mention.entity) then
      return mention.entity
    end
  end
  return nil
end

local function head_noun(t, first, stop)
  for k = stop, first, -1 do
    if t.class[k] == "n" or t.class[k] == "N" or t.class[k] == "g" or t.class[k] == "v" then
      return t.norm[k], k
    end
  end
  return t.norm[stop], stop
end

local plural_determiner = {some = true, many = true, several = true, both = true, few = true,
                           these = true, those = true, most = true, all = true, other = true,
                           two = true, three = true, four = true, five = true}

local function kind_of_noun(t, noun, first)
  local words = t.words
  local kind = words.roles[noun]
  if kind then
    return kind
  elseif words.titles[noun] then
    return "person"
  elseif words.nouns[noun] or words.media[noun] then
    return "document"
  elseif plural_determiner[t.norm[first]] or noun:find "[^s]s$" then
    local singular = noun:sub(1, -2)
    if words.roles[singular] == "person" then
      return "group"
    elseif words.roles[singular] == "organisation" then
      return "organisation"
    elseif words.roles[singular] == "document" then
      return "document"
    end
    return "group"
  end
  return "anonymous"
end

local function describe(t, first, last)
  return t.text:sub(t.first[first], t.last[last])
end

-- An entity of its own for a source without a name, shared by like descriptions.
local function unnamed(t, state, noun, kind, first, last)
  local known = state.by_noun[noun]
  local definite = t.norm[first] == "the" or t.norm[first] == "this" or t.norm[first] == "that"
  if known and (definite or known.kind ~= "anonymous") then
    return known
  end
  local entity = {kind = kind == "person" and "anonymous" or kind, described = describe(t, first, last),
                  noun = noun, role_words = {[noun] = true}, unnamed = true, order = math.huge}
  if kind == "anonymous" then
    entity.kind = "anonymous"
  end
  if kind == "organisation" and t.class[first] == "N" then
    -- "West Mercia police": a name in all but its last word.
    entity.name, entity.unnamed = entity.described, nil
  end
  state.by_noun[noun] = entity
  state.unnamed[#state.unnamed + 1] = entity
  entity.gender = t.words.role_gender[noun]
  return entity
end

-- The person whom the text gave the role before, or failing that gives it later; one whose role
-- has all words of the description ("the prime minister") goes before others.
local function bearer_of(t, state, first, stop, noun, gender)
  local whole = describe(t, t.class[first] == "d" and first + 1 or first, stop):lower()
  local function full(e)
    return e.kind == "person" and e.role ~= nil and person_agrees(e, gender)
        and e.role:lower():find(whole, 1, true) ~= nil
  end
  local entity = nearest_earlier(t, first, full) or nearest_earlier(t, first, function(e)
    return e.kind == "person" and person_agrees(e, gender) and e.role_words[noun]
  end)
  if not entity and not state.by_noun[noun] then
    for _, e in ipairs(t.entities) do
      entity = entity or (full(e) and e) or nil
    end
  end
  return entity
end

-- The organization that spoke in this paragraph or the one before, for "the company".
local function recent_organisation(t, state, first)
  local speaker = state.last_speaker
  if speaker and not speaker.unnamed and (speaker.kind == "organisation" or speaker.kind == "name")
      and t.paragraph[first] - state.last_paragraph <= 1 then
    return speaker
  end
  return nil
end

-- "The mayor", "the 56-year-old", "the group": a person or organization that the text described so.
local function described(t, state, first, stop, last)
  local noun, at = head_noun(t, first, stop)
  local kind = kind_of_noun(t, noun, first)
  local determiner = t.norm[first]
  local definite = determiner == "the" or t.words.possessive[determiner] or t.class[first] == "N"
      or determiner == "this"
  if definite and (kind == "person" or noun:find "%-year%-old$") then
    local gender = t.words.role_gender[noun]
    local entity = bearer_of(t, state, first, stop, noun, gender)
    if noun:find "%-year%-old$" then
      entity = antecedent(t, state, first, gender) or state.last_person
    end
    if entity and at == stop then
      return entity
    end
  elseif definite and kind == "organisation" and determiner == "the" and stop - first <= 2
      and not state.by_noun[noun] then
    local entity = nearest_earlier(t, first, function(e)
      return e.kind == "organisation" and (e.words:find(noun, 1, true) ~= nil)
    end) or recent_organisation(t, state, first)
    if entity then
      return entity
    end
  end
  return unnamed(t, state, noun, kind, first, last)
end

local function pronoun(t, state, first)
  local word = t.norm[first]
  local gender = gender_of_pronoun[word]
  if gender then
    return antecedent(t, state, first, gender), gender
  elseif word == "who" or word == "which" then
    local before = t.class[first - 1] == "," and first - 2 or first - 1
    local from, to = sources.before(t, before, t.sentence_first[t.sentence[first]])
    return from and from < first and speakers.find(t, state, {from, to}) or nil
  elseif word == "it" or word == "they" then
    local speaker = state.last_speaker
    if speaker and speaker.kind ~= "person" and (word == "they" or speaker.kind ~= "group") then
      return speaker
    end
    return most_recent(state, function(e)
      return e.kind == "organisation" or e.kind == "document" or e.kind == "group"
    end)
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

--- The speaker of a source span.
-- @tparam table t token columns with entities
-- @tparam table state what was said before; see `speakers.resolve`
-- @tparam table source first and last token
-- @treturn table|nil entity
function speakers.find(t, state, source)
  local first, last = source[1], source[2]
  while last > first and t.class[last] == "," do
    last = last - 1
  end
  if t.class[first] == "p" or t.norm[first] == "who" or t.norm[first] == "which" then
    local entity, gender = pronoun(t, state, first)
    learn_gender(entity, gender)
    return entity
  end
  local mention, stop = named(t, first, last)
  if mention and mention.entity and mention.entity.kind ~= "other" then
    return mention.entity
  end
  return described(t, state, first, stop, last)
end

local function text_order(t)
  local list = {}
  for k, attribution in ipairs(t.attributions) do
    list[k] = attribution
    attribution.at = attribution.content[1][1]
  end
  table.sort(list, function(a, b) return a.at < b.at end)
  return list
end

local function carried(t, state, attribution)
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
  local state = {recent = {}, spoke = {}, by_noun = {}, unnamed = {}, last_paragraph = -10}
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
    else
      entity = carried(t, state, attribution)
    end
    attribution.speaker = entity
    if entity then
      see(state, entity)
      state.last_speaker = entity
      local tail = attribution.content[#attribution.content][2]
      state.last_paragraph = t.paragraph[math.max(tail, attribution.source and attribution.source[2] or 0)]
      state.last_person = (entity.kind == "person" or entity.kind == "name") and entity
          or state.last_person
      state.spoke[entity] = entity.kind == "name" or nil
    end
  end
  t.unnamed = state.unnamed
  return t
end

--- Who answers in an interview: the person named most often.
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
