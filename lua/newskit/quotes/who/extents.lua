--- How far a name reaches: a run of capitalized words, the small words inside it, and the noun in lower
-- case that ends it ("the Jordanian government", "Milan police").
-- @module newskit.quotes.who.extents

local token = require "newskit.quotes.text.token"

local ADJECTIVE, COMMA, NAME, NOUN = token.adjective, token.comma, token.name, token.noun
local OTHER, POSSESSIVE = token.other, token.possessive

local extents = {}

-- Tokens of the longest known name, less one.
local LONGEST = 6

-- Over a nickname in marks: the last name behind it.
local function over_nickname(t, last, limit)
  if t.class[last + 1] ~= OTHER or not t.class[last + 2] or not t.quote_marks[t.form[last + 1]] then
    return nil
  end
  for k = last + 2, math.min(last + 5, limit - 1) do
    if t.class[k] == OTHER and t.quote_marks[t.form[k]] then
      return t.class[k + 1] == NAME and k + 1 or nil
    end
  end
  return nil
end

-- Over particles of a family name: "Maria de la Cruz".
local function over_particles(t, last, limit)
  local norm, class = t.norm, t.class
  if not t.words.name_particles[norm[last + 1]] then
    return nil
  end
  local k = last + 2
  while k < limit and t.words.name_particles[norm[k]] and class[k] ~= NAME do
    k = k + 1
  end
  return class[k] == NAME and (t.words.first_names[norm[last]] or t.name_tag[last] == "PERSON") and k or nil
end

-- Whether a run has "of", "for" or "on" inside.
local function has_preposition(t, first, last)
  for k = first, last do
    if t.words.name_preposition[t.norm[k]] or t.words.name_topic[t.norm[k]] then
      return true
    end
  end
  return false
end

-- Over "of", "for", "on" behind a head: "Ministry of Trade", "Committee on Security"; once there is one,
-- over another "of": "Conference of Clerks of Superior Court".
local function over_preposition(t, first, last, limit)
  local norm, class, words = t.norm, t.class, t.words
  local inside = has_preposition(t, first, last)
  local field = words.name_topic[norm[last + 1]] and (words.organization_words[norm[last]] or inside)
      and not words.other_words[norm[last + 2]] -- "Ann Church on Monday"
  local again = inside and (words.name_of[norm[last + 1]] or field) and not words.places[norm[last]]
  if not again and (not (words.name_preposition[norm[last + 1]] or field)
                    or not words.name_heads[norm[last]]) then
    return nil
  end
  local k = (words.name_article[norm[last + 2]] and last + 3 <= limit) and last + 3 or last + 2
  return class[k] == NAME and k or nil
end

-- Over the genitive of an office or of members: "Dockers' Union", "Sheriff's Department".
local function over_genitive(t, last)
  local norm, words = t.norm, t.words
  if t.class[last + 1] ~= POSSESSIVE then
    return nil
  end
  local head = norm[last + 2]
  local plural = norm[last + 1] == "'" or norm[last + 1] == "’"
  local saint = words.name_saint[norm[last - 1]] or words.titles[norm[last]]
  if saint and t.class[last + 2] == NAME and words.name_house[head] then
    return last + 2 -- "St Mary's Hospital", "King's College"
  end
  local office = words.titles[norm[last]] or words.roles[norm[last]] or words.name_owners[norm[last]]
  if plural and t.class[last + 2] == NAME and words.organization_words[head] then
    return last + 2
  end
  return office and words.name_ends[head] and last + 2 or nil
end

-- The last token of the capitalized words from k on.
local function capitals(t, k, limit)
  while k < limit and t.class[k + 1] == NAME do
    k = k + 1
  end
  return k
end

-- Over the list of what a ministry is for: "Ministry of Trade, Industry and Energy".
local function over_list(t, first, last, limit)
  if t.class[last + 1] ~= COMMA or t.class[last + 2] ~= NAME or not has_preposition(t, first, last) then
    return nil
  end
  local k = last
  while t.class[k + 1] == COMMA and t.class[k + 2] == NAME and k + 2 <= limit do
    if t.words.places[t.norm[k + 2]] or t.words.first_names[t.norm[k + 2]] then
      return nil
    end
    k = capitals(t, k + 2, limit)
  end
  if t.class[k + 1] == COMMA then
    k = k + 1
  end
  return t.words.name_conjunction[t.norm[k + 1]] and t.class[k + 2] == NAME and k + 2 or nil
end

-- Over "and" between two heads: "the Department of Health and Human Services", "the Food and Drug
-- Administration", "the U.S. Securities and Exchange Commission".
local function over_conjunction(t, first, last, limit)
  local norm, words = t.norm, t.words
  if not words.name_conjunction[norm[last + 1]] or t.class[last + 2] ~= NAME then
    return nil
  elseif has_preposition(t, first, last) and not words.places[norm[last]] then
    return last + 2
  end
  local lead = words.places[norm[first]] or words.adjectives[norm[first]]
  local led = words.name_article[norm[first - 1]] or t.class[first - 1] == POSSESSIVE
  local k = capitals(t, last + 2, limit)
  local short = last == first or last == first + 1
      and (lead or led and words.name_sure[norm[k]] and not words.name_sure[norm[last]])
  if words.places[norm[last + 2]] or words.places[norm[last]] then
    return nil -- "Brack and Norland United"
  elseif short and k > last + 2 and words.organization_words[norm[k]] and not words.first_names[norm[last]]
      and (led or lead) then
    return last + 2
  end
  return nil
end

-- Over the comma before a legal form: "Gull Robotics, Inc."
local function over_legal_form(t, last)
  return t.class[last + 1] == COMMA and t.words.legal_form[t.norm[last + 2]] and last + 2 or nil
end

-- Whether the capitalized run that reaches token `last` goes on over small words; gives the next
-- token of it.
local function continuation(t, first, last, limit)
  local nickname = over_nickname(t, last, limit)
  if nickname then
    return nickname
  elseif last + 2 > limit or t.run[last + 1] ~= t.run[last] then
    return nil
  end
  return over_particles(t, last, limit) or over_preposition(t, first, last, limit) or over_genitive(t, last)
      or t.norm[last + 1] == "&" and t.class[last + 2] == NAME and last + 2
      or over_legal_form(t, last) or over_list(t, first, last, limit) or over_conjunction(t, first, last, limit)
end

--- The last token of the capitalized run that begins at `first`, small words inside it included.
-- @int first
-- @int limit the last token that may belong to it
function extents.run_end(t, first, limit)
  local last = first
  while true do
    if last < limit and t.class[last + 1] == NAME and t.run[last + 1] == t.run[last] then
      last = last + 1
    else
      local further = continuation(t, first, last, limit)
      if not further or further > limit then
        return last
      end
      last = further
    end
  end
end

-- Whether a run may stand before an organization's noun: a country, its people, or what is called
-- after anybody ("the Trump administration").
local function may_lead(t, first, last, noun)
  local words = t.words
  if words.name_any_before[noun] then
    return true
  end
  for k = first, last do
    if not (words.places[t.norm[k]] or words.adjectives[t.norm[k]] or t.name_tag[k] == "LOCATION"
            or t.name_tag[k] == "ORGANIZATION") then
      return false
    end
  end
  return true
end

--- The organization's noun in lower case that ends a name: in "the Jordanian government" the last
-- token, else nil. What follows must not go on with the phrase ("government officials").
-- @int first first token of the capitalized run
-- @int last its last token
-- @int limit the last token of the sentence
function extents.tail(t, first, last, limit)
  local k = last + 1
  if t.class[k] == POSSESSIVE and t.words.places[table.concat(t.norm, " ", first, last)] then
    k = k + 1 -- "Norway's foreign ministry"
  end
  while k < limit and t.words.name_fields[t.norm[k]] and t.class[k] ~= NAME do
    k = k + 1
  end
  local noun, after = t.norm[k], t.class[k + 1]
  if k > limit or not t.words.name_ends[noun] or t.run[k] ~= t.run[last] or t.class[k] == NAME
      or not may_lead(t, first, last, noun)
      or after == NOUN or after == NAME or after == ADJECTIVE and t.class[k + 2] == NOUN then
    return nil
  end
  return k
end

--- The longest known name of several words that begins at token i, where no capitalized run would find it whole:
-- "Save the Children", "King's College London".
function extents.known(t, i, limit)
  if not t.words.known_start[t.norm[i]] or t.form[i] == t.norm[i] then
    return nil
  end
  local joined, found = t.norm[i], nil
  for k = i + 1, math.min(i + LONGEST, limit) do
    joined = joined .. t.norm[k]:gsub("’", "'")
    if t.words.known_joined[joined] and t.class[k + 1] ~= NAME
        and not (t.words.article[t.norm[i]] and t.form[k] == t.norm[k]) then -- "The sun", "The Sun"
      found = k
    end
  end
  return found and {first = i, last = found, name_first = i, name_last = found, kind = "organization",
                    by_words = "known"}
end

--- Whether a sentence begins with a common word that is part of a name: "Network Rail said".
function extents.opens(t, i)
  local class, words = t.class[i], t.words
  if class ~= NOUN and class ~= ADJECTIVE or t.form[i] == t.norm[i] or t.class[i + 1] ~= NAME
      or t.class[i + 2] == NAME or words.roles[t.norm[i]] == "person" or words.titles[t.norm[i]]
      or words.title_word[t.norm[i]] or words.other_words[t.norm[i]] then
    return false
  end
  return words.organization_words[t.norm[i + 1]] ~= nil
end

--- Adds a mention to a list, and notes its tokens in `t.name_at`.
-- @tparam table t token columns
-- @tparam table list mentions so far
-- @tparam table mention
function extents.add(t, list, mention)
  local k = #list + 1
  list[k] = mention
  for i = mention.first, mention.last do
    t.name_at[i] = k
  end
end

return extents
