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
  local listed = words.roles[norm] or words.common_nouns[norm] or words.time[norm] or words.nouns[norm]
      or words.media[norm] or has_noun_ending(words, norm) or t.form[i]:find "%-%l"
  return listed and not words.first_names[norm] or false
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

-- The last token of the particles behind a first name, and the name behind them: "Ursula von der Leyen"; or nil.
local function name_behind_particles(t, i)
  local far = i + 1
  while t.words.name_particles[t.norm[far]] and far < i + 4 do
    far = far + 1
  end
  return far > i + 1 and t.class[far] == NAME and far or nil
end

-- The words that stand side by side as full names do; gives their tokens and the words themselves.
local function full_names(t, is_noun)
  local keep, surnames = {}, {}
  local function take(i)
    keep[i], surnames[t.norm[i]] = true, true
  end
  for i = 1, t.count do
    if t.class[i] == NAME then
      local given = t.words.first_names[t.norm[i]]
      local follows = t.class[i + 1] == NAME and t.sentence[i + 1] == t.sentence[i]
          and (given or not is_listed_noun(t, i + 1))
      local far = given and name_behind_particles(t, i)
      local adjective = not given and opens(t, i) and t.norm[i]:find "e[rnsm]?$"
      if is_acronym(t.form[i]) or t.words.known_kind[t.norm[i]]
          or (t.words.titles[t.norm[i]] and t.class[i + 1] == NAME) then
        keep[i] = true
      elseif not adjective and (given or not is_noun(i)) and (follows or far) then
        take(i)
        take(follows and i + 1 or far)
      elseif t.class[i - 1] == NAME and keep[i - 1] and not is_listed_noun(t, i) then
        take(i)
      end
    end
  end
  return keep, surnames
end

-- Whether what stands around a single capitalized word makes it a name.
local function is_name_by_context(t, i)
  local before = t.class[i - 1]
  if t.class[i - 1] == STOP then
    return is_bare_subject(t, i)
  end
  local behind_role = (before == NAME or before == NOUN) and t.words.roles[t.norm[i - 1]] ~= nil
  local behind_verb = before ~= DETERMINER and before ~= ADJECTIVE and before ~= PREPOSITION and not opens(t, i)
      and t.verb[i - 1]
  return behind_role or behind_verb or is_bare_subject(t, i)
end

-- German: capitalized words are nouns until something speaks for a name.
local function settle_nouns(t)
  local nouns = nouns_of_text(t)
  local function is_noun(i)
    return is_listed_noun(t, i) or (nouns[t.norm[i]] and not is_acronym(t.form[i]))
  end
  local keep, surnames = full_names(t, is_noun)
  for i = 1, t.count do
    local norm = t.norm[i]
    if t.class[i] == NAME and not keep[i] and not t.words.first_names[norm] then
      local genitive = norm:match "^(.+)s$"
      local common = t.words.roles[norm] or t.words.common_nouns[norm]
      local known = surnames[norm] and not common or (genitive and surnames[genitive])
      local titled = i > 1 and t.class[i - 1] == NAME and t.words.titles[t.norm[i - 1]]
      if not (known or titled) and (nouns[norm] or is_noun(i) or not is_name_by_context(t, i)) then
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
    local titled = t.class[i] == token.pronoun and t.form[i] ~= t.norm[i] and t.words.titles[t.norm[i]]
    if titled and not opens(t, i) and t.class[i + 1] == NAME then
      t.class[i] = NAME -- "Me Exemple", a lawyer
    end
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
      local role = t.words.roles[norm] == "person"
      local office = role and (is_acronym(t.form[i]) -- "le PDG", "le Premier ministre"
                               or t.words.roles[t.norm[i + 1]] == "person" and t.form[i + 1] == t.norm[i + 1])
      if (listed or office) and not t.words.first_names[norm] then
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
