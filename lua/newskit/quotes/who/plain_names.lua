--- Names in languages without a tagger of names: runs of the words that capitals.lua leaves as names, with their
-- titles, long forms before an acronym in brackets, and organizations that a noun calls.
-- @module newskit.quotes.who.plain_names

local extents = require "newskit.quotes.who.extents"
local token = require "newskit.quotes.text.token"

local BRACKET, BRACKET_END, DETERMINER = token.bracket, token.bracket_end, token.determiner
local NAME, NOUN = token.name, token.noun

local plain_names = {}

-- How many words of a long form an acronym may have beside its letters: "of the".
local SMALL_WORDS = 5

-- Whether a token is written with a capital.
local function is_capital(form)
  return form:find "^%u" ~= nil or form:find "^\xC3[\x80-\x9E]" ~= nil
end

-- The last token of the run of names that begins at i: particles join names ("Ursula von der Leyen").
local function run_end(t, i, limit)
  local words, k = t.words, i
  local person = words.first_names[t.norm[i]] or words.titles[t.norm[i]]
  while k < limit and t.run[k + 1] == t.run[i] do
    local j = k + 1
    if person then
      while words.name_particles[t.norm[j]] and j < limit and j - k < 4 do
        j = j + 1
      end
    end
    local article = t.form[j]:find "^[ae]l%-%u" -- "Ahmad al-Beispiel"
    if t.class[j] == DETERMINER and t.form[j] ~= t.norm[j] and t.class[j + 1] == NAME and j < limit then
      j = j + 1 -- "Exemple Les Verts"
    end
    local agency = k == i and t.form[i]:find "^%u%u+$" and words.first_names[t.norm[j]] -- "à l'AFP Anne Exemple"
    if agency or t.class[j] ~= NAME and not article or (j > k + 1 and k == i and words.titles[t.norm[i]])
        or (words.titles[t.norm[j]] and words.honorifics[t.norm[j]]) then
      break
    end
    k = j
  end
  return k
end

-- Over what "of" joins to a body with a capital: "Conseil de sécurité", "Banque de France".
local function over_of(t, last, limit)
  local words, norm = t.words, t.norm
  local body = words.organization_words[norm[last]] or words.roles[norm[last]] == "organization"
  if words.grammar.capitals or not body or not words.of[norm[last + 1]] or t.run[last + 2] ~= t.run[last] then
    return last
  end
  local k = t.class[last + 2] == DETERMINER and last + 3 or last + 2
  return k <= limit and (t.class[k] == NOUN or t.class[k] == NAME) and k or last
end

-- The last of the titles that a run begins with, or nil; "M. Exemple".
local function title_end(t, first, last)
  local title
  for k = first, last - 1 do
    if not (t.words.titles[t.norm[k]] or t.words.roles[t.norm[k]] == "person") then
      break
    end
    title = k
  end
  if not title and not t.words.first_names[t.norm[first]]
      and (t.words.grammar.capitals or t.words.genitive[t.norm[first - 1]]) then
    for k = first + 1, last - 1 do
      if t.words.first_names[t.norm[k]] then
        return k - 1 -- "Kriminologin Anne Beispiel": what no list knows before a first name
      end
    end
  end
  return title
end

-- What a run looks like by its own words.
local function kind_of(t, first, last, titled)
  local words = t.words
  if titled then
    return "person"
  elseif words.known_kind[table.concat(t.norm, " ", first, last)] then
    return words.known_kind[table.concat(t.norm, " ", first, last)]
  end
  local place = t.norm[last]
  if first == last and (words.places[place] or words.places[place:match "^(.*)s$" or ""]) then
    return "place"
  end
  for k = first, last do
    if words.organization_words[t.norm[k]] then
      return "organization"
    end
  end
  if last > first and words.first_names[t.norm[first]] and last - first <= 4 then
    return "person"
  elseif first == last and t.form[first]:find "^%u%u+$" then
    return "organization"
  end
  return nil
end

-- Whether what stands around a run says that a person speaks: a role before it, or a verb of speech beside it.
local function is_spoken_for(t, first, last)
  local before = first - 1
  if not t.words.grammar.capitals and not t.words.roles[t.norm[before]] and t.form[before] == t.norm[before]
      and (t.class[before] == token.adjective or t.class[before] == NOUN) then
    before = before - 1 -- "le président américain Paul Exemple"
  end
  local role = t.class[before] == NOUN and t.words.roles[t.norm[before]] == "person"
  local verb = t.verb[before]
  return role or (last > first and verb and verb.report == "speech" and verb.clause and verb.bare) or false
end

local function mention_of(t, first, last)
  local title = title_end(t, first, last)
  local name_first = title and title + 1 or first
  local mention = {first = first, last = last, name_first = name_first, name_last = last, title_last = title}
  if title then
    mention.title_gender = t.words.titles[t.norm[title]] or t.words.role_gender[t.norm[title]]
    mention.honorific = t.words.honorifics[t.norm[title]] or false
  end
  mention.kind = kind_of(t, name_first, last, title)
  if not mention.kind and is_spoken_for(t, first, last) then
    mention.kind = "person"
  end
  return mention
end

-- Where the long form begins that an acronym in brackets behind token `last` abbreviates, or nil.
local function long_form(t, last)
  local bracket = last + 1
  if t.class[bracket] ~= BRACKET or t.class[bracket + 2] ~= BRACKET_END
      or not (t.form[bracket + 1] or ""):find "^%u%u+$" then
    return nil
  end
  local letter, size = t.form[bracket + 1]:sub(1, 1), #t.form[bracket + 1]
  local start
  for k = last, math.max(t.sentence_first[t.sentence[last]], last - size - SMALL_WORDS), -1 do
    if t.run[k] ~= t.run[last] or t.class[k] == token.comma then
      break
    elseif t.form[k]:sub(1, 1) == letter and last - k >= 1 then
      start = k
      if last - k + 1 >= size - 1 then
        break
      end
    end
  end
  return start
end

-- Long forms before acronyms, as mentions by their first token.
local function long_forms(t)
  local by_first = {}
  for i = 2, t.count do
    if t.class[i] == BRACKET then
      local start = long_form(t, i - 1)
      if start then
        by_first[start] = i - 1
      end
    end
  end
  return by_first
end

-- An organization that a noun calls: "Europäische Kommission", in languages whose nouns have capitals. What stands
-- before it with a capital belongs to it.
local function called(t, i, limit)
  local words = t.words
  if not words.grammar.capitals or not is_capital(t.form[i]) then
    return nil
  end
  local k = i
  while k < limit and t.class[k] == NOUN and not words.roles[t.norm[k]] and is_capital(t.form[k + 1])
      and (t.class[k + 1] == NOUN) and k - i < 3 and t.form[k]:find "e[rsn]?$" do
    k = k + 1
  end
  if words.roles[t.norm[k]] == "organization" and t.class[k] == NOUN
      and not (t.class[i - 1] == DETERMINER and (words.indefinite[t.norm[i - 1]] or i == k
                                                 and t.class[i - 2] == token.preposition)) then
    return {first = i, last = k, name_first = i, name_last = k, kind = "organization", called = i == k}
  end
  return nil
end

--- Finds the mentions of names, as `names.find` does for English.
-- @tparam table t token columns with runs
-- @treturn table `t`, with `mentions` and `name_at`
function plain_names.find(t)
  local list, long = {}, long_forms(t)
  t.name_at = {}
  local i = 1
  while i <= t.count do
    local limit = t.sentence_last[t.sentence[i]] or i
    local known = extents.known(t, i, limit)
    if known then
      extents.add(t, list, known)
      i = known.last
    elseif long[i] then
      extents.add(t, list, {first = i, last = long[i], name_first = i, name_last = long[i], kind = "organization",
                   long = true})
      i = long[i]
    elseif t.class[i] == NAME then
      local stop = over_of(t, run_end(t, i, limit), limit)
      extents.add(t, list, mention_of(t, i, stop))
      i = stop
    elseif t.class[i] == NOUN then
      local mention = called(t, i, limit)
      if mention then
        extents.add(t, list, mention)
        i = mention.last
      end
    end
    i = i + 1
  end
  t.mentions = list
  return t
end

return plain_names
