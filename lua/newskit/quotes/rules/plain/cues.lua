--- Cues in languages without a tagger: verbs by their forms, with their auxiliaries, separated particles and the
-- pronouns that a hyphen ties to them; phrases such as "laut" and "selon"; "so" behind a quotation.
-- @module newskit.quotes.rules.plain.cues

local interjections = require "newskit.quotes.rules.interjections"
local phrases = require "newskit.quotes.text.phrases"
local token = require "newskit.quotes.text.token"

local ADVERB, COLON, COMMA = token.adverb, token.colon, token.comma
local SEMICOLON, STOP = token.semicolon, token.stop

local plain_cues = {}

-- Where a separated particle may stand: before the end of its clause.
local ends_clause = token.set "comma stop colon semicolon conjunction mark dash bracket subordinator"

-- The verb that a form stands for with a particle behind it, and the particle's token.
local function with_particle(t, i, verb)
  local limit = t.sentence_last[t.sentence[i]]
  for k = i + 1, math.min(limit, i + 30) do
    local entry = verb.separated[t.norm[k]]
    if t.class[k] == STOP or t.class[k] == SEMICOLON then
      break
    elseif entry and not t.run[k] and (k == limit or ends_clause[t.class[k + 1]]) then
      return entry, k
    end
  end
  return nil
end

-- The auxiliary that makes a participle at i a tense: beside it, or, where verbs come second, in its clause.
local function auxiliary_of(t, i)
  local words = t.words
  local floor = t.sentence_first[t.sentence[i]]
  if words.grammar.verb_second then
    for k = i - 1, floor, -1 do
      if t.class[k] == COMMA or t.class[k] == COLON or t.class[k] == SEMICOLON or t.run[k] then
        break
      elseif words.perfect_auxiliary[t.norm[k]] then
        return k
      end
    end
    return words.perfect_auxiliary[t.norm[i + 1]] and i + 1 or nil
  end
  local k = i - 1
  while k >= floor and (t.class[k] == ADVERB or words.negation[t.norm[k]] or words.between[t.norm[k]]
                        or t.norm[k]:find "mente?$") do
    k = k - 1
  end
  if words.be_auxiliary[t.norm[k]] then
    return words.reflexive[t.norm[k - 1]] and k or nil -- a passive otherwise
  end
  return words.perfect_auxiliary[t.norm[k]] and k or nil
end

-- Whether a participle at i shares the auxiliary of a cue before it: "a condamné le crime et estimé que".
local function shares_auxiliary(t, i, list)
  local before = list[#list]
  return t.class[i - 1] == token.conjunction and before ~= nil and before.auxiliary ~= nil
      and t.sentence[before.first] == t.sentence[i]
end

-- The first token of a cue whose verb or auxiliary is at k: small words that belong to it.
local function with_clitics(t, k)
  local words = t.words
  while k > 1 and words.reflexive[t.norm[k - 1]] do
    k = k - 1
  end
  if words.negation[t.norm[k - 1]] and not words.grammar.verb_second then
    k = k - 1
  end
  return k
end

local function cue_of(entry, first, last, head, kind)
  return {first = first, last = last, head = head, kind = kind or "verb", lemma = entry.lemma,
          report = entry.report or "speech", stance = entry.stance or "neutral", verb = entry}
end

-- Stands for the verb of a cue that has none of its own.
local phrase_entry = {lemma = "", report = "speech", stance = "neutral", clause = true}

-- The cue of the verb at i, or nil.
local function verb_cue(t, i, list)
  local verb, particle = t.verb[i], nil
  if t.words.infinitive_marker[t.norm[i - 1]] then
    return nil
  end
  local aux = verb.kind == "participle" and auxiliary_of(t, i) or verb.both and auxiliary_of(t, i)
  if verb.kind == "participle" and not aux and not shares_auxiliary(t, i, list) then
    return nil
  end
  local entry = verb
  if not aux and next(verb.separated) then
    local separated, at = with_particle(t, i, verb)
    entry, particle = separated or (verb.bare and verb), at
  end
  if not entry then
    return nil
  end
  local first = i
  if aux and not t.words.grammar.verb_second then
    first = aux
  end
  first = t.words.grammar.verb_second and first or with_clitics(t, first)
  local last = particle == i + 1 and particle or i
  if t.words.grammar.verb_second and last == i and t.words.reflexive[t.norm[i + 1]] then
    last = i + 1
  end
  local cue = cue_of(entry, first, last, i)
  cue.particle, cue.auxiliary = particle, aux
  return cue
end

-- A verb with its pronoun behind a hyphen: "dit-il", "a-t-elle ajouté".
local function inverted_cue(t, i)
  local words, norm = t.words, t.norm[i]
  local base, pronoun = norm:match "^(.-)%-t%-(%a+)$"
  if not base then
    base, pronoun = norm:match "^(.-)%-(%a+)$"
  end
  if not base or not words.subject_pronoun[pronoun] then
    return nil
  end
  local gender = words.pronoun_gender[pronoun]
  local verb = words.verbs[base]
  if verb and verb.bare then
    local cue = cue_of(verb, with_clitics(t, i), i, i)
    cue.pronoun, cue.pronoun_gender = true, gender
    return cue
  end
  local k = i + 1
  while t.class[k] == ADVERB do
    k = k + 1
  end
  local behind = t.class[i - 1] == COMMA and i - 2 or i - 1
  if not words.perfect_auxiliary[base] and t.run[behind] and not t.run[i] then
    local cue = cue_of({lemma = base, clause = true, separated = {}}, i, i, i) -- "tente-t-il" behind words in marks
    cue.pronoun, cue.pronoun_gender = true, gender
    return cue
  end
  verb = t.verb[k]
  if words.perfect_auxiliary[base] and verb and (verb.kind == "participle" or verb.both) then
    local cue = cue_of(verb, with_clitics(t, i), k, k)
    cue.pronoun, cue.pronoun_gender = true, gender
    return cue
  end
  return nil
end


-- A phrase that begins at i, or nil.
local function phrase_cue(t, i)
  local words = t.words
  for _, list in ipairs(words.phrases[t.norm[i]] or {}) do
    local k = 1
    while k < #list and t.norm[i + k] == list[k + 1] do
      k = k + 1
    end
    if k == #list then
      local last = i + k - 1
      if k > 1 and words.phrase_link[t.norm[last + 1]] then
        last = last + 1
      end
      if phrases.begins(t, last + 1) or t.words.pronoun_gender[t.norm[last + 1]]
          or t.words.plural_pronoun[t.norm[last + 1]] then -- "selon lui", "selon eux"
        local cue = cue_of(phrase_entry, i, last, i, "phrase")
        cue.lemma = table.concat(list, " ")
        return cue
      end
    end
  end
  local first = t.sentence_first[t.sentence[i]]
  if words.opening_phrases[t.norm[i]] and (i == first or t.class[i - 1] == token.bracket_end) then
    local stop = phrases.source_after(t, i + 1, t.sentence_last[t.sentence[i]])
    local named = false
    for k = i + 1, stop or i do
      local mention = t.mentions[t.name_at[k]]
      named = named or (mention and mention.kind == "person") or words.roles[t.norm[k]] == "person"
    end
    if named and (t.class[stop + 1] == COMMA or t.class[stop + 1] == COLON) then
      local cue = cue_of(phrase_entry, i, i, i, "phrase")
      cue.lemma = t.norm[i]
      return cue
    end
  end
  return nil
end

-- "…, so Beispiel.": between a comma or a mark and who speaks.
local function so_cue(t, i)
  if not t.words.so[t.norm[i]] or not (t.class[i - 1] == COMMA or t.run[i - 1]) then
    return nil
  end
  local limit = t.sentence_last[t.sentence[i]]
  local stop = phrases.source_after(t, i + 1, limit)
  local k = stop and stop + 1
  while k and k <= limit and t.class[k] ~= COMMA and not t.run[k] do
    if phrases.is_finite(t, k) then
      return nil
    end
    k = k + 1
  end
  if not stop then
    return nil
  end
  local cue = cue_of(phrase_entry, i, i, i, "aside")
  cue.lemma = t.norm[i]
  return cue
end

-- What stands before a verb that is a noun elsewhere: "« … », juge la ministre".
local before_verb = token.set "comma mark name pronoun"

local function is_verb_after_all(t, i)
  local behind_auxiliary = t.verb[i].kind == "participle" and t.words.perfect_auxiliary[t.norm[i - 1]]
  return behind_auxiliary or before_verb[t.class[i - 1]] and t.verb[i].kind == "finite" and t.form[i] == t.norm[i]
end

-- "a fait savoir": two verbs that report together.
local function caused_cue(t, i)
  local first = t.words.perfect_auxiliary[t.norm[i - 1]] and i - 1 or i
  local cue = cue_of(phrase_entry, first, i + 1, i)
  cue.lemma = t.norm[i + 1]
  return cue
end

-- The cue at token i, or nil.
local function cue_at(t, i, list)
  if t.run[i] then
    return nil
  end
  local cue = so_cue(t, i) or phrase_cue(t, i)
  if cue then
    return cue
  elseif t.words.causative[t.norm[i]] and t.words.caused[t.norm[i + 1]] then
    return caused_cue(t, i)
  elseif t.verb[i] and t.class[i] ~= token.name and (t.class[i] ~= token.noun or is_verb_after_all(t, i)) then
    return verb_cue(t, i, list)
  elseif t.words.postpositions[t.norm[i]] then
    cue = cue_of(phrase_entry, i, i, i, "postposition")
    cue.lemma = t.norm[i]
    return cue
  elseif t.form[i]:find("-", 2, true) then
    return inverted_cue(t, i)
  end
  return nil
end

--- Finds the cues of a text in a language without a tagger, as `cues.find` does for English.
-- @tparam table t the blackboard, with runs and names
-- @treturn table `t`, with `cues` and `cue_at`
function plain_cues.find(t)
  local list, at = {}, {}
  if not t.words.grammar.capitals then
    interjections.take_out(t, inverted_cue)
  end
  for i = 1, t.count do
    local cue = cue_at(t, i, list)
    if cue then
      list[#list + 1] = cue
      at[cue.head] = cue
      at[cue.first] = at[cue.first] or cue
    end
  end
  t.cues, t.cue_at = list, at
  return t
end

return plain_cues
