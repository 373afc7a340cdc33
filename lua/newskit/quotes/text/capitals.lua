--- Which capitalized words are names, in languages without a tagger of names.
--
-- Where common nouns have a capital too (`grammar.capitals`), the text itself tells much: a word that an article
-- precedes somewhere is a noun, two capitalized words side by side of which the first is no noun are a name.
-- Elsewhere a capital inside a sentence is a name, and one that opens a sentence is when it does so elsewhere.
-- @module newskit.quotes.text.capitals

local token = require "newskit.quotes.text.token"

local ADJECTIVE, DETERMINER, NAME, NOUN = token.adjective, token.determiner, token.name, token.noun
local MARK, NUMBER, STOP = token.mark, token.number, token.stop
local PREPOSITION = token.preposition

local capitals = {}

-- Whether a token opens its sentence or stands behind what may be followed by a capital.
local function opens(t, i)
  local first = t.sentence_first[t.sentence[i]]
  local before = t.class[i - 1]
  return i == first or before == MARK or before == token.colon or before == STOP or before == token.dash
end

-- Whether a word has an ending that common nouns have.
local function has_noun_ending(words, norm)
  for size = 3, 9 do
    if words.noun_endings[norm:sub(-size)] and #norm > size + 1 then
      return true
    end
  end
  return false
end

-- An acronym, or a word with a capital inside: "CDU", "PayPal".
local function is_acronym(form)
  return form:find "^%u%u[%u%d]*$" ~= nil
end

-- Whether a word is a common noun by the lists.
local function is_listed_noun(t, i)
  local words, norm = t.words, t.norm[i]
  return (words.roles[norm] or words.common_nouns[norm] or words.time[norm] or has_noun_ending(words, norm)
          or words.nouns[norm] or words.media[norm] or norm ~= t.form[i] and t.form[i]:find("%-%l")) and not words.first_names[norm] or false
end

-- Nouns that the text itself uses as such: behind an article, unless a role or title follows that way.
local function nouns_of_text(t)
  local nouns = {}
  for i = 2, t.count do
    if t.class[i] == NAME and not t.words.first_names[t.norm[i]] and not is_acronym(t.form[i]) then
      local before = t.class[i - 1]
      if before == DETERMINER or before == NUMBER or (before == ADJECTIVE and t.class[i - 2] ~= NAME) then
        nouns[t.norm[i]] = true
      end
    end
  end
  return nouns
end

-- A noun without an article before a verb in the singular: "Tiktok weist". Plurals need no article, nor do names.
local function is_bare_subject(t, i)
  local before, verb = t.class[i - 1], t.verb[i + 1]
  if not (opens(t, i) or before == token.comma) or t.class[i + 1] == NAME then
    return false
  end
  local after = t.norm[i + 1]
  return t.words.singular_auxiliary[after]
      or (verb and verb.kind == "finite" and not after:find "n$") or false
end

-- German: capitalized words are nouns until something speaks for a name.
local function settle_nouns(t)
  local nouns, keep = nouns_of_text(t), {}
  local function is_noun(i)
    return is_listed_noun(t, i) or (nouns[t.norm[i]] and not is_acronym(t.form[i]))
  end
  local surnames = {}
  for i = 1, t.count do
    if t.class[i] == NAME then
      local given = t.words.first_names[t.norm[i]]
      local follows = t.class[i + 1] == NAME and t.sentence[i + 1] == t.sentence[i]
      local far = i + 1 -- behind particles: "Ursula von der Leyen"
      while given and t.words.name_particles[t.norm[far]] and far < i + 4 do
        far = far + 1
      end
      local particle = far > i + 1 and t.class[far] == NAME
      local adjective = not given and opens(t, i) and t.norm[i]:find "e[rnsm]?$"
      if t.words.titles[t.norm[i]] or is_acronym(t.form[i]) then
        keep[i] = true
      elseif not adjective and (given or not is_noun(i)) and (follows and (given or not is_listed_noun(t, i + 1)) or particle) then
        keep[i], keep[follows and i + 1 or far] = true, true
        surnames[t.norm[i]] = true
        surnames[t.norm[follows and i + 1 or far]] = true
      elseif t.class[i - 1] == NAME and keep[i - 1] and not is_listed_noun(t, i) then
        keep[i] = true
        surnames[t.norm[i]] = true
      end
    end
  end
  for i = 1, t.count do
    local norm = t.norm[i]
    if t.class[i] == NAME and not keep[i] then
      local genitive = norm:match "^(.+)s$"
      local known = surnames[norm] and not is_listed_noun(t, i) or (genitive and surnames[genitive])
      local titled = i > 1 and t.class[i - 1] == NAME and t.words.titles[t.norm[i - 1]]
      local role_before = i > 1 and t.class[i - 1] ~= STOP and not nouns[norm] and not is_noun(i)
          and (t.class[i - 1] == NAME or t.class[i - 1] == NOUN)
          and t.words.roles[t.norm[i - 1]] ~= nil
      local unknown = not nouns[norm] and not is_noun(i) and t.class[i - 1] ~= DETERMINER
          and t.class[i - 1] ~= ADJECTIVE and t.class[i - 1] ~= PREPOSITION and not opens(t, i)
          and t.verb[i - 1]
      local subject = not nouns[norm] and not is_noun(i) and is_bare_subject(t, i)
      if not (known or titled or role_before or unknown or subject or t.words.first_names[norm]) then
        t.class[i] = NOUN
      end
    end
  end
end

-- Elsewhere: a word that opens a sentence is a name when it is one inside another, is a first name, or stands
-- before another name.
local function settle_openings(t)
  local inside, lower = {}, {}
  for i = 1, t.count do
    if t.class[i] == NAME and not opens(t, i) then
      inside[t.form[i]] = true
    elseif t.form[i] == t.norm[i] then
      lower[t.norm[i]] = true
    end
  end
  for i = 1, t.count do
    if t.class[i] == NAME then
      local norm = t.norm[i]
      local listed = t.words.common_nouns[norm] or t.words.time[norm]
      local follows = t.class[i + 1] == NAME and t.sentence[i + 1] == t.sentence[i]
      if listed and not t.words.first_names[norm] then
        t.class[i] = NOUN
      elseif opens(t, i) and not (t.words.first_names[norm] or t.words.titles[norm] or is_acronym(t.form[i]))
          and (lower[norm] or not (inside[t.form[i]] or follows)) then
        t.class[i] = NOUN
      end
    end
  end
end

--- Makes common nouns of capitalized words that are no names.
-- @tparam table t token columns with classes, sentences and verbs
function capitals.settle(t)
  if t.words.grammar.capitals then
    settle_nouns(t)
  end
  if not t.words.grammar.capitals then
    settle_openings(t)
  end
end

return capitals
