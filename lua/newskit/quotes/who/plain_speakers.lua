--- Who a source is, in languages without a tagger: the person whom its head names or an apposition does, else the
-- organization, else whom it describes ("die Ministerin", "le groupe").
-- @module newskit.quotes.who.plain_speakers

local descriptions = require "newskit.quotes.who.descriptions"
local people = require "newskit.quotes.who.people"
local token = require "newskit.quotes.text.token"

local BRACKET, COMMA, DETERMINER = token.bracket, token.comma, token.determiner
local PREPOSITION, SUBORDINATOR = token.preposition, token.subordinator

local plain_speakers = {}

-- A description leads to a person as far back as this, in paragraphs.
local REACH = 4

-- The main phrase of a source: up to the first comma, bracket, preposition or article behind its head.
local function head_end(t, first, last)
  for k = first + 1, last do
    local class = t.class[k]
    local behind = class == COMMA or class == BRACKET or class == SUBORDINATOR or class == PREPOSITION
        or (class == DETERMINER and t.class[k - 1] ~= DETERMINER)
    if behind and not (t.name_at[k] and t.name_at[k] == t.name_at[k - 1]) then
      return k - 1
    end
  end
  return last
end

-- The entity of the nearest mention before token i that passes a test, `REACH` paragraphs back at most.
local function nearest_earlier(t, i, test)
  local floor = t.paragraph_first[math.max(1, t.paragraph[i] - REACH)]
  for k = i - 1, floor, -1 do
    local mention = not t.run[k] and people.mention_at(t, k)
    if mention and mention.last == k and mention.entity and test(mention.entity, mention) then
      return mention.entity
    end
  end
  return nil
end

-- The person that a role leads to: the one who has it, else the nearest of that gender.
local function bearer(t, state, first, noun, alone)
  local gender = t.words.role_gender[noun] or t.words.article_gender[t.norm[first]]
  local function has_role(entity)
    return entity.kind == "person" and people.agrees(entity, gender) and entity.role_words[noun]
  end
  local party = noun:match "^(.-)%-[^-]+$" -- "die CDU-Politikerin": who has "(CDU)" behind the name
  local entity = party and nearest_earlier(t, first, function(other)
    local of = other.kind == "person" and people.agrees(other, gender) and other.affiliation
    return of and of.words == party
  end) or nearest_earlier(t, first, has_role)
  for _, other in ipairs(entity and {} or t.entities) do
    entity = entity or has_role(other) and other or nil
  end
  if entity or not alone then
    return entity
  end
  return people.antecedent(t, state, first, gender) or nearest_earlier(t, first, function(other)
    return other.kind == "person" and people.agrees(other, gender)
  end)
end

-- The organization that a noun means: one that has it in its name, else, for "der Konzern", the nearest.
local function organization(t, first, noun)
  local found
  for _, entity in ipairs(t.entities) do
    if entity.kind == "organization" and entity.words ~= noun and not entity.unnamed
        and entity.words:sub(-#noun) == noun then
      found = found or entity
    end
  end
  if found or not t.words.generic[noun] then
    return found
  end
  return nearest_earlier(t, first, function(entity, mention)
    return (entity.kind == "organization" or entity.kind == "name") and not mention.called
  end)
end

-- The role or institution that heads [first, stop], and its kind.
local function head_of(t, first, stop)
  for k = first, stop do
    local kind = t.words.roles[t.norm[k]] or t.words.titles[t.norm[k]] and "person"
    if kind then
      return t.norm[k], kind
    end
  end
  return t.norm[stop], nil
end

-- The last token of what "of" joins to an institution: "le Conseil de sécurité", "le ministère de l'Intérieur".
local function of_end(t, stop, last)
  if t.words.grammar.capitals or not t.words.of[t.norm[stop + 1]] then
    return stop
  end
  local k = stop + 2
  if t.class[k] == DETERMINER then
    k = k + 1
  end
  return k <= last and (t.class[k] == token.noun or t.class[k] == token.name) and k or stop
end

-- The organization of its own that a source describes: "la préfecture".
local function own_organization(t, state, first, stop, noun)
  local key = "organization " .. table.concat(t.norm, " ", t.class[first] == DETERMINER and first + 1 or first, stop)
  local entity = state.by_noun[key]
  if not entity then
    local from = t.class[first] == DETERMINER and first < stop and first + 1 or first
    entity = {kind = "organization", name = t.text:sub(t.first[from], t.last[stop]), words = noun,
              role_words = {[noun] = true}, order = math.huge, mentions = {}}
    state.by_noun[key] = entity
  end
  return entity
end

-- Whom a source without a name describes.
local function described(t, state, first, last)
  local stop = head_end(t, first, last)
  local noun, kind = head_of(t, first, stop)
  local start = t.norm[first]
  local definite = t.words.near_definite[start] or t.words.possessive[start] or t.class[first] ~= DETERMINER
  local entity
  if kind == "person" and definite then
    entity = bearer(t, state, first, noun, stop == last)
  elseif not kind and t.words.near_definite[start] and stop > first and stop == last
      and t.words.grammar.capitals and t.words.article_gender[start] then
    entity = bearer(t, state, first, noun, true) -- "der Drittplatzierte"
  elseif kind == "organization" and definite then
    entity = organization(t, first, noun)
    if not entity then
      entity = own_organization(t, state, first, of_end(t, stop, last), noun)
    end
  end
  return entity or descriptions.find(t, state, first, stop, last)
end

-- What a mention says of who speaks; the institution that a noun calls may mean one with a fuller name.
local function entity_of(t, mention)
  local entity = mention.entity
  if mention.called or mention.first == mention.last and t.words.generic[t.norm[mention.last]] then
    return organization(t, mention.first, t.norm[mention.last]) or entity
  end
  return entity
end

--- The speaker of a source that is no pronoun.
-- @tparam table t the blackboard, with entities
-- @tparam table state what was said before; see `speakers.resolve`
-- @int first first token of the source
-- @int last last token
-- @treturn table an entity
function plain_speakers.find(t, state, first, last)
  local head, found = true, nil
  for k = first, last do
    local mention = people.mention_at(t, k)
    local entity = mention and mention.first >= first and mention.last == k and entity_of(t, mention)
    local links = t.class[k] == PREPOSITION or t.class[k] == BRACKET or t.class[k] == SUBORDINATOR
        or (k > first and t.words.genitive[t.norm[k]])
    if t.class[k] == COMMA then
      head = true
    elseif links and not mention then
      head = false
    elseif entity and (entity.kind == "person" or entity.kind == "name") and (head or k == last and not found) then
      if entity.kind == "person" and (head or t.class[(mention.name_first or mention.first) - 1] ~= PREPOSITION) then
        return entity
      end
      found = found or head and entity
    elseif entity and head and not found and entity.kind == "organization" then
      found = entity
    end
  end
  return found or described(t, state, first, last)
end

return plain_speakers
