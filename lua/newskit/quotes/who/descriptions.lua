--- Sources without a name: "the mayor", "the company", "a witness". A description leads to the
-- person or organization that the text described so, else to an unnamed entity of its own, which
-- like descriptions share.
-- @module newskit.quotes.who.descriptions

local people = require "newskit.quotes.who.people"
local token = require "newskit.quotes.text.token"

local ADJECTIVE, DETERMINER, GERUND = token.adjective, token.determiner, token.gerund
local NAME, NOUN, VERB = token.name, token.noun, token.verb

local descriptions = {}

-- Mentions that are asked for what a text is about: those of a long article.
local MOST = 1000

-- The entity of the nearest mention before token i that passes a test; 400 tokens are a page.
local function nearest_earlier(t, i, test)
  for k = i - 1, math.max(1, i - 400), -1 do
    local mention = people.mention_at(t, k)
    if mention and mention.entity and not t.run[k] and test(mention.entity) then
      return mention.entity
    end
  end
  return nil
end

-- The noun that heads a phrase, and its place.
local function head_noun(t, first, stop)
  for k = stop, first, -1 do
    if t.class[k] == NOUN or t.class[k] == NAME or t.class[k] == GERUND or t.class[k] == VERB then
      return t.norm[k], k
    end
  end
  return t.norm[stop], stop
end

-- What a noun stands for: person, group, organization, document or anonymous.
local function kind_of_noun(t, noun, first)
  local words = t.words
  local kind = words.roles[noun]
  if kind then
    return kind
  elseif words.titles[noun] then
    return "person"
  elseif words.nouns[noun] or words.media[noun] then
    return "document"
  elseif words.plural_determiner[t.norm[first]] or words.grammar.singular(noun) then
    local singular = words.grammar.singular(noun)
    if words.roles[singular] == "person" then
      return "group"
    elseif words.roles[singular] == "organization" then
      return "organization"
    elseif words.roles[singular] == "document" then
      return "document"
    end
    return "group"
  end
  return "anonymous"
end

-- The words of a source as they stand.
local function describe(t, first, last)
  return t.text:sub(t.first[first], t.last[last])
end

-- The name of an organization that has none but its description: "West Mercia police", "the foreign
-- ministry", "police"; nil for "the company", "a local charity", which name nobody.
local function name_in_lower_case(t, first, last)
  if t.class[first] == NAME then
    return describe(t, first, last)
  end
  local from = t.words.article[t.norm[first]] and first + 1 or first
  for k = from, last do
    if t.class[k] ~= NOUN and t.class[k] ~= ADJECTIVE then
      return nil
    end
  end
  local known = last > from and from > first and t.words.name_ends[t.norm[last]]
      and t.words.name_fields[t.norm[from]]
  return (known or last == from and t.words.name_alone[t.norm[last]]) and describe(t, from, last) or nil
end

-- An entity of its own for a source without a name, shared by like descriptions.
local function unnamed(t, state, noun, kind, first, last)
  local known = state.by_noun[noun]
  local definite = t.words.definite[t.norm[first]]
  if known and (definite or known.kind ~= "anonymous") then
    return known
  end
  local entity = {kind = kind == "person" and "anonymous" or kind, unsure = kind == "anonymous",
                  described = describe(t, first, last), noun = noun, role_words = {[noun] = true},
                  unnamed = true, order = math.huge}
  local name = kind == "organization" and name_in_lower_case(t, first, last)
  if name then
    entity.name, entity.unnamed = name, nil
  end
  state.by_noun[noun] = entity
  state.unnamed[#state.unnamed + 1] = entity
  entity.gender = t.words.role_gender[noun]
  return entity
end

-- The person whom the text gave the role before, or failing that gives it later; one whose role
-- has all words of the description ("the prime minister") goes before others.
local function bearer_of(t, state, first, stop, noun, gender)
  local whole = describe(t, t.class[first] == DETERMINER and first + 1 or first, stop):lower()
  local function full(e)
    return e.kind == "person" and e.role ~= nil and people.agrees(e, gender)
        and e.role:lower():find(whole, 1, true) ~= nil
  end
  local entity = nearest_earlier(t, first, full) or nearest_earlier(t, first, function(e)
    return e.kind == "person" and people.agrees(e, gender) and e.role_words[noun]
  end)
  if not entity and not state.by_noun[noun] then
    for _, e in ipairs(t.entities) do
      entity = entity or (full(e) and e) or nil
    end
  end
  return entity
end

-- Whether an organization is a paper, an agency or a station, by the words of its name.
local function is_medium(t, entity)
  for word in (entity.words or ""):gmatch "%S+" do
    if t.words.name_medium[word] then
      return true
    end
  end
  return false
end

--- The organization that a text is about, for "the company" and "it": of those named before token i, one of the
-- paragraph or the one before that is named again or is a subject, else the one named most often, if it is named
-- three times, else the only one.
function descriptions.prominent(t, i)
  local near, best, most, first, several = nil, nil, 2, nil, false
  local counts = {}
  for k = 1, math.min(#t.mentions, MOST) do
    local mention = t.mentions[k]
    local entity = mention.entity
    if mention.first >= i then
      break
    elseif entity and entity.kind == "organization" and not t.run[mention.first]
        and not t.words.media_names[entity.words] and not is_medium(t, entity) then
      counts[entity] = (counts[entity] or 0) + 1
      several, first = several or first ~= nil and first ~= entity, first or entity
      local telling = counts[entity] > 1 or people.is_subject(t, mention)
      near = t.paragraph[mention.first] >= t.paragraph[i] - 1 and telling and entity or near
      if counts[entity] > most then
        best, most = entity, counts[entity]
      end
    end
  end
  return best or near or not several and first or nil
end

-- The organization that spoke in this paragraph or the one before, for "the company"; a business is no paper.
local function recent_organization(t, state, first, noun)
  local speaker = state.last_speaker
  if speaker and t.words.business[noun] and is_medium(t, speaker) then
    return nil
  elseif speaker and not speaker.unnamed and (speaker.kind == "organization" or speaker.kind == "name")
      and t.paragraph[first] - state.last_paragraph <= 1 then
    return speaker
  end
  return nil
end

--- The entity that a description leads to: for "the mayor", "the 56-year-old", "the group" the
-- person or organization that the text described so, else an unnamed one.
-- @tparam table t the blackboard, with entities
-- @tparam table state what was said before; see `speakers.resolve`
-- @int first first token of the source
-- @int stop last token of its main phrase
-- @int last last token of the source
-- @treturn table an entity, with `unnamed` when nobody is named
function descriptions.find(t, state, first, stop, last)
  local noun, at = head_noun(t, first, stop)
  local kind = kind_of_noun(t, noun, first)
  local determiner = t.norm[first]
  local definite = t.words.near_definite[determiner] or t.words.possessive[determiner]
      or t.class[first] == NAME
  local kin = noun:match "^(%l+)%-of%-%w+$"
  local like = t.words.grammar.is_age(noun) or t.words.adjectives[noun] -- "the 56-year-old", "the Italian"
      or kin and t.words.kin[kin] -- "the mother-of-two"
  if definite and (kind == "person" or like) then
    local gender = t.words.role_gender[kin or noun]
    local entity = bearer_of(t, state, first, stop, noun, gender)
    if like then
      entity = people.antecedent(t, state, first, gender) or state.last_person
    end
    if entity and at == stop then
      return entity
    end
  elseif definite and kind == "organization" and t.words.article[determiner] and stop - first <= 2
      and not state.by_noun[noun] then
    local entity = nearest_earlier(t, first, function(e)
      return e.kind == "organization" and (e.words:find(noun, 1, true) ~= nil)
    end) or recent_organization(t, state, first, noun)
        or t.words.business[noun] and descriptions.prominent(t, first)
    if entity then
      return entity
    end
  end
  return unnamed(t, state, noun, kind, first, last)
end

return descriptions
