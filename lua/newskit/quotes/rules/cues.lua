--- Cues: the words that announce a report, outside of quoted text.
--
-- A cue is a reporting verb with its auxiliaries, negation, particle and medium ("did not say",
-- "pointed out", "said in a statement"), or a phrase such as "according to". Lines with a name and
-- a colon, dashes after quotations and colons before them are seen by the linking.
-- @module newskit.quotes.rules.cues

local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, AUXILIARY = token.adjective, token.adverb, token.auxiliary
local BRACKET_END, COMMA, CONJUNCTION = token.bracket_end, token.comma, token.conjunction
local DETERMINER, GERUND, INFINITIVE = token.determiner, token.gerund, token.infinitive
local MARK, NAME, NOUN, POSSESSIVE = token.mark, token.name, token.noun, token.possessive
local PREPOSITION, PRONOUN, STOP = token.preposition, token.pronoun, token.stop
local SUBORDINATOR, VERB = token.subordinator, token.verb

local cues = {}

-- Behind these a form that could be a verb is none.
local not_before_verb = token.set "determiner adjective possessive preposition number"
-- Whether the -ed form at i follows a form of "be", adverbs apart: "was told".
local function is_passive(t, i)
  local k = i - 1
  while t.class[k] == ADVERB do
    k = k - 1
  end
  return t.words.passive_auxiliary[t.norm[k]] or false
end

-- "A letter to staff indicated administrative jobs would go": no verb stands before it in the
-- sentence, and a clause follows. "…, the poll found.": nothing follows a subject behind a comma.
local function is_main_verb(t, i)
  if t.class[i + 1] == STOP then
    local k = i - 1
    while t.class[k] == NOUN or t.class[k] == ADJECTIVE or t.class[k] == NAME do
      k = k - 1
    end
    return t.verb[i].clause and t.class[k] == DETERMINER and t.class[k - 1] == COMMA
  end
  for k = t.sentence_first[t.sentence[i]], i - 1 do
    if t.class[k] == AUXILIARY or t.class[k] == VERB or t.class[k] == COMMA or t.run[k] then
      return false
    end
  end
  for k = i + 1, math.min(i + 8, t.sentence_last[t.sentence[i]]) do
    if t.class[k] == AUXILIARY or t.words.complementizer[t.norm[k]] then
      return t.verb[i].clause
    elseif t.class[k] == PREPOSITION or t.class[k] == COMMA then
      return false
    end
  end
  return false
end

-- A participle that no form of "have" makes a tense: "the plan described there".
local function is_bare_participle(t, i)
  if t.pos[i] ~= "VBN" then
    return false
  end
  for k = i - 1, math.max(1, i - 4), -1 do
    local norm = t.norm[k]
    if t.words.perfect_auxiliary[norm] then
      return false
    elseif t.class[k] ~= ADVERB and t.class[k] ~= AUXILIARY and t.class[k] ~= CONJUNCTION
        and t.class[k] ~= VERB then
      break
    end
  end
  return t.class[i - 1] == NOUN and not is_main_verb(t, i)
end

-- Whether a noun means several people, by its ending or by the list of roles.
local function means_several(t, norm)
  return t.words.grammar.is_plural(norm) or t.words.roles[norm] == "group"
end

-- Plural nouns and role nouns before a base form make it a verb: "critics say".
local function may_take_base(t, k)
  local class, norm = t.class[k], t.norm[k]
  return class == AUXILIARY or class == PRONOUN or class == ADVERB or class == INFINITIVE
      or class == COMMA or ((class == NAME or class == NOUN) and means_several(t, norm))
      or class == BRACKET_END or (class == SUBORDINATOR and t.words.relative_subject[norm])
      or class == MARK
end

-- "Example claims he", "Example estimates that": what taggers take for a noun in the plural is a verb
-- between a name and what begins a clause; and in "as Example reports," too.
local function is_clause_after_name(t, i)
  local before, after = t.class[i - 1], t.class[i + 1]
  if before ~= NAME or t.sentence[i + 1] ~= t.sentence[i] then
    return false
  end
  local k = i - 1
  while t.class[k - 1] == NAME do
    k = k - 1
  end
  return after == PRONOUN or t.words.complementizer[t.norm[i + 1]] or false
      or (t.words.as_before_subject[t.norm[k - 1]] and (after == COMMA or after == PREPOSITION)) or false
end

-- Whether a form of a reporting verb is a noun here. The tagger decides; without one, what stands
-- before and behind it.
local function is_noun_use(t, i, verb)
  local before = t.class[i - 1]
  if before == DETERMINER and verb.kind == "past" and t.words.subject_determiner[t.norm[i - 1]] then
    return false
  end
  local pos = t.pos[i]
  if pos and pos:sub(1, 2) ~= "VB" and verb.kind == "present" and is_clause_after_name(t, i) then
    return false
  elseif pos then
    return pos:sub(1, 2) ~= "VB" and t.class[i] ~= VERB
  end
  if not_before_verb[before] and not (before == PREPOSITION and verb.kind == "gerund")
      and not (before == POSSESSIVE and verb.kind ~= "base" and t.class[i + 1] == SUBORDINATOR) then
    return true
  elseif verb.kind == "base" then
    return not may_take_base(t, i - 1)
  elseif verb.kind == "present" and t.words.roles[t.norm[i]] then
    -- "reports", "claims", "posts": a verb only between a subject and an object or clause.
    local after = t.class[i + 1]
    return not (before == PRONOUN or before == NAME or before == NOUN or before == COMMA)
        or after == COMMA or after == STOP or after == PREPOSITION or after == AUXILIARY
        or after == nil
  elseif verb.kind == "past" and before == VERB and t.verb[i - 1]
      and t.verb[i - 1].kind == "past" then
    return true
  end
  return false
end

-- The first token of the auxiliaries, adverbs and negation before a verb.
local function extend_left(t, i)
  local first = i
  while first > 1 and (t.class[first - 1] == AUXILIARY or t.class[first - 1] == ADVERB)
      and not t.words.time[t.norm[first - 1]] and t.run[first - 1] == nil
      and t.sentence[first - 1] == t.sentence[i] do
    first = first - 1
  end
  while first < i and t.class[first] == ADVERB and t.class[first - 1] == COMMA do
    first = first + 1
  end
  return first
end

-- "said in a statement", "wrote on X": the medium belongs to the cue.
local function medium_end(t, last)
  local k = last + 1
  if t.class[k] ~= PREPOSITION or t.run[k] then
    return last
  end
  local stop = math.min(k + 4, t.sentence_last[t.sentence[last]])
  for j = k + 1, stop do
    local norm, class = t.norm[j], t.class[j]
    if t.run[j] or not (class == DETERMINER or class == ADJECTIVE or class == NOUN or class == NAME
                        or class == VERB or class == GERUND) then
      return last
    elseif t.words.media[norm] and class == NOUN and t.class[j + 1] ~= NOUN then
      return j
    elseif j == k + 1 and t.words.media_names[norm] and class == NAME
        and t.class[j + 1] ~= NAME then
      return j
    end
  end
  return last
end

-- The last token of the particle and the medium behind a verb.
local function extend_right(t, i, verb)
  local set = t.words.particles[verb.lemma]
  local last = i
  if set and set[t.norm[i + 1]] and not t.run[i + 1] then
    last = i + 1
  end
  if verb.clause and verb.report ~= "attitude" then
    last = medium_end(t, last)
  end
  return last
end

-- "went on to say", "was prompted to say": the cue begins with the finite verb, unless that reports
-- by itself ("declined to say").
local function finite_start(t, i)
  local k, verb_seen = i - 2, false
  while k > 0 and t.sentence[k] == t.sentence[i] and not t.run[k] and i - k <= 6 do
    local class = t.class[k]
    local verb = t.verb[k]
    if class == VERB and verb and (verb.infinitive or verb.clause) then
      return nil
    elseif class == VERB or class == AUXILIARY then
      verb_seen = true
    elseif not (class == ADVERB or (class == PREPOSITION and not verb_seen)) then
      break
    end
    k = k - 1
  end
  return verb_seen and k + 1 or nil
end

-- The cue that the reporting verb at i heads, or nil when it is a noun here.
local function verb_cue(t, i)
  local verb = t.verb[i]
  if is_noun_use(t, i, verb) then
    return nil
  end
  local last = extend_right(t, i, verb)
  local infinitive = t.class[i - 1] == INFINITIVE
  local start = infinitive and verb.clause and verb.report ~= "attitude" and finite_start(t, i)
  return {first = start or extend_left(t, i), last = last, head = i, verb = verb, kind = "verb",
          lemma = verb.lemma, report = verb.report, stance = verb.stance,
          particle = last > i and t.norm[i + 1] or nil,
          passive = verb.kind == "past" and (is_passive(t, i) or is_bare_participle(t, i)),
          infinitive = infinitive and not start, gerund = verb.kind == "gerund"}
end

-- The cue that begins at i with a phrase such as "according to", or nil.
local function phrase_cue(t, i)
  for _, phrase in ipairs(t.words.phrases[t.norm[i]] or {}) do
    local k = 0
    while k < #phrase and t.norm[i + k] == phrase[k + 1] do
      k = k + 1
    end
    if k == #phrase and not t.run[i + k - 1] then
      return {first = i, last = i + k - 1, head = i, kind = "phrase",
              lemma = table.concat(phrase, " "), report = "speech", stance = "neutral"}
    end
  end
  return nil
end

--- Finds the cues of a text.
-- @tparam table t token columns with runs
-- @treturn table `t`, with `cues` in text order: `first`, `last`, `head` token, `kind` ("verb" or
--   "phrase"), `lemma`, `report`, `stance`, for verbs also `verb`, `passive`, `gerund`,
--   `infinitive`, `particle`; and `cue_at`, the cue by the token of its head
function cues.find(t)
  local list, at = {}, {}
  local norm, verb, run, class, phrases = t.norm, t.verb, t.run, t.class, t.words.phrases
  for i = 1, t.count do
    local cue
    if run[i] then
      cue = nil
    elseif phrases[norm[i]] then
      cue = phrase_cue(t, i)
    end
    if not cue and verb[i] and not run[i] and class[i] ~= NAME then
      cue = verb_cue(t, i)
    end
    if cue then
      local before = list[#list]
      if before and cue.first <= before.head then
        list[#list], at[before.head] = nil, nil -- a part of "went on to say"
      end
      list[#list + 1] = cue
      at[i] = cue
    end
  end
  t.cues, t.cue_at = list, at
  return t
end

return cues
