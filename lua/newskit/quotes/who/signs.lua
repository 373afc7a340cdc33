--- Signs around a name of what it names: who speaks, what has shares, who has an age or a role.
-- @module newskit.quotes.who.signs

local token = require "newskit.quotes.text.token"

local AUXILIARY, COMMA, NAME, NOUN = token.auxiliary, token.comma, token.name, token.noun
local NUMBER, POSSESSIVE = token.number, token.possessive
local PREPOSITION, STOP, VERB = token.preposition, token.stop, token.verb

local signs = {}

-- Whether a phrase such as "according to" ends at token k.
local function phrase_ends(t, k)
  if not t.words.phrase_last[t.norm[k]] then
    return false
  end
  for n = 1, 4 do
    for _, words in ipairs(t.words.phrases[t.norm[k - n + 1]] or {}) do
      if #words == n and table.concat(words, " ") == table.concat(t.norm, " ", k - n + 1, k) then
        return true
      end
    end
  end
  return false
end

--- Whether a reporting verb of speech follows, or "according to" stands before. In "authorities in Brack said" the
-- town is no subject.
function signs.speaks(t, mention)
  local before, after = mention.first - 1, mention.last + 1
  if t.words.article[t.norm[before]] then
    before = before - 1
  end
  if before > 3 and phrase_ends(t, before) then
    return true
  elseif t.class[before] == PREPOSITION then
    return false
  end
  local v = t.verb[after]
  return v and v.report == "speech" and v.clause and t.class[after] == VERB or false
end

--- Whether what an organization has follows: "Gull's shares", "Gull's chief executive".
function signs.owns(t, mention)
  local k = mention.last + 1
  if t.verb[k] and t.class[k] == VERB then -- "Gull said that it would"
    k = t.words.complementizer[t.norm[k + 1]] and k + 2 or k + 1
    return t.words.thing_alone[t.norm[k]] or false
  elseif t.class[k] ~= POSSESSIVE then
    return false
  end
  return t.words.name_owned[t.norm[k + 1]] or t.words.name_owned[t.norm[k + 2]] or false
end

-- Whether an apposition from token k has a role of a person before it ends.
local function role_follows(t, k)
  for i = k, k + 4 do
    if t.class[i] == COMMA or t.class[i] == STOP or t.class[i] == AUXILIARY then
      return false
    elseif t.words.roles[t.norm[i]] == "person" then
      return true
    end
  end
  return false
end

--- Signs in the text around a capitalized run that it names a person: an age, a role on either side, "who".
function signs.acts_as_person(t, mention)
  local norm, class = t.norm, t.class
  local before, after = mention.first - 1, mention.last + 1
  local full = mention.name_last > mention.name_first and t.words.first_names[norm[mention.name_first]]
  if t.words.article[norm[before]] then
    return false
  elseif t.words.relative_person[norm[after]] then
    return true
  elseif full and (class[before] == POSSESSIVE or (norm[mention.name_first - 1] or ""):find "^%l+%-of%-%w+$") then
    return class[after] ~= NOUN and class[after] ~= POSSESSIVE -- "Labour's Ida Moss said", "mother-of-two Ida Moss"
  elseif class[after] == COMMA then
    local word = norm[after + 1]
    local age = class[after + 1] == NUMBER and class[after + 2] == COMMA and #word <= 2
    if age or t.words.relative_person[word] or role_follows(t, after + 1) then
      return true
    end
  end
  if class[before] == COMMA then
    before = before - 1 -- "the city's mayor, María Catalá"
  end
  return t.words.roles[norm[before]] == "person" and class[before] == NOUN
end

--- Whether a first name and words that tell nothing else make a name up: "Ida Moss", not "Bard College".
function signs.is_full_name(t, group)
  local words, norm = t.words, t.norm
  if group.first == group.last or not words.first_names[norm[group.first]] then
    return false
  end
  for k = group.first, group.last do
    if words.organization_words[norm[k]] or words.places[norm[k]] or words.adjectives[norm[k]]
        or words.other_words[norm[k]] or words.name_plain[norm[k]] then
      return false
    end
  end
  return true
end

-- Whether all words of a name are common ones, or the text has them in lower case, too: "Public Spaces".
local function all_plain(t, group)
  for k = group.first, group.last do
    if not (t.words.name_plain[t.norm[k]] or t.in_lower[t.norm[k]]) then
      return false
    end
  end
  return true
end

--- Whether a word alone is taken for an organization without a sign: a common word, an abstract noun, a place.
function signs.is_plain(t, group)
  if group.last > group.first then
    return all_plain(t, group)
  end
  local word, form = t.norm[group.first], t.form[group.first]
  return group.in_lower or t.words.name_plain[word] or group.inside > 0
      or #form > 5 and form:find "^%u%l+$" ~= nil and (word:find "ness$" or word:find "ing$" or word:find "ism$"
        or word:find "ment$" or word:find "[st]ion$") ~= nil
end

-- Words of sports in a text, and their share of all, that make it a report on a match: few other texts have both.
local LEAST, SHARE = 6, 0.01

--- Whether a text reports on a match or a club.
function signs.is_sports(t)
  local count, norm, sports = 0, t.norm, t.words.sports
  for k = 1, t.count do
    if sports[norm[k]] then
      count = count + 1
    end
  end
  return count >= LEAST and count >= SHARE * t.count
end

--- Whether a mention looks like a team: it plays somebody, has players, or acts.
function signs.plays(t, mention)
  local before, after = t.norm[mention.first - 1], mention.last + 1
  if t.words.place_preposition[before] and not t.words.versus[before]
      or t.class[after] == COMMA and t.class[after + 1] == NAME then
    return false -- "in Brack", "Brack, Norland"
  end
  local class = t.class[after]
  return t.words.versus[before] or class == VERB or class == AUXILIARY or class == POSSESSIVE
      or t.words.roles[t.norm[after]] == "person" or false
end

return signs
