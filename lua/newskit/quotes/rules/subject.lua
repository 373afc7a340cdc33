--- Who stands before a cue: the noun phrase there, the name before an apposition, what dashes part from its verb,
-- or the subject that the verb shares with an earlier one.
-- @module newskit.quotes.rules.subject

local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADVERB, COMMA, CONJUNCTION = token.adverb, token.comma, token.conjunction
local DASH, DETERMINER, GERUND = token.dash, token.determiner, token.gerund
local PREPOSITION, PRONOUN = token.preposition, token.pronoun
local SUBORDINATOR, VERB = token.subordinator, token.verb

local subject = {}

-- What may stand behind a subject.
local after_subject = token.set "auxiliary verb adverb noun"

-- The first name or pronoun of [floor, last] that stands as a subject: at the start of a clause,
-- with a verb or an unknown word after it.
local function named_subject(t, floor, last)
  local j = floor
  while j <= last do
    local mention = t.mentions[t.name_at[j]]
    local stop = mention and mention.last or j
    local before = t.class[j - 1]
    if not t.run[j] and (mention and mention.kind ~= "other" or t.class[j] == PRONOUN)
        and after_subject[t.class[stop + 1]] and stop < last
        and (j == floor or before == COMMA or before == CONJUNCTION or before == ADVERB) then
      return {j, stop}
    end
    j = stop + 1
  end
  return nil
end

-- The subject that a later verb of the sentence shares: "Hamas praised him, saying …".
local function shared_subject(t, cue, floor)
  for k = #t.attributions, 1, -1 do
    local other = t.attributions[k]
    if other.source and other.cue and t.sentence[other.cue[1]] == t.sentence[cue.first]
        and other.cue[1] < cue.first then
      return other.source
    end
  end
  local found = named_subject(t, floor, cue.first - 2)
  if found then
    return found
  end
  local class, k = t.class, floor
  while class[k] == ADVERB or class[k] == CONJUNCTION or class[k] == COMMA do
    k = k + 1
  end
  if class[k] == PREPOSITION or class[k] == SUBORDINATOR or class[k] == GERUND
      or class[k] == VERB then
    for j = k, math.min(k + 25, cue.first - 2) do
      if class[j] == COMMA and not t.run[j] then
        k = j + 1
        break
      end
    end
  end
  local first, last = sources.after(t, k, cue.first - 1)
  return first and {first, last} or nil
end

-- The whole subject of the sentence, appositions and all, when the cue is its first main verb.
local function sentence_subject(t, cue, floor)
  local class = t.class[floor]
  if (class == PRONOUN or sources.nominal[class]) and clauses.subject_cue(t, floor, cue.last) == cue
      and cue.first > floor then
    local last = cue.first - 1
    while last > floor and sources.is_time(t, last) do
      last = last - 1 -- "Gull, a maker of ropes, today announced"
    end
    return {floor, last}
  end
  return nil
end

-- "Ann Example, president of the club said": the name before an apposition left open.
local function apposed_name(t, first, floor)
  local mention = t.class[first - 1] == COMMA and t.mentions[t.name_at[first - 2]]
  if mention and mention.first >= floor and mention.entity and mention.entity.kind == "person"
      and mention.last == first - 2 then
    local word = t.norm[t.class[first] == DETERMINER and first + 1 or first]
    return t.words.roles[word] == "person" and mention.first or nil
  end
  return nil
end

-- "The agency—to the surprise of many—announced": the source before the dashes.
local function before_dashes(t, cue)
  local floor = t.sentence_first[t.sentence[cue.first]]
  for k = cue.first - 2, floor + 1, -1 do
    if t.run[k] then
      return nil
    elseif t.class[k] == DASH then
      local first, last = sources.before(t, k - 1, floor)
      return first and {first, last} or nil
    end
  end
  return nil
end

--- The source of a cue before it: the noun phrase there, over an apposition, or the subject that it
-- shares with an earlier verb.
-- @tparam table t the blackboard
-- @tparam table cue
-- @int floor the first token of the sentence
-- @treturn ?table `{first, last}`
function subject.before(t, cue, floor)
  local before = t.class[cue.first - 1]
  if cue.gerund or before == CONJUNCTION then
    return shared_subject(t, cue, floor)
  end
  if before == COMMA and not t.run[cue.first - 1] then
    local found = sentence_subject(t, cue, floor)
    if found then
      return found
    end
    local first, last = sources.before(t, cue.first - 1, floor)
    return first and {first, last} or shared_subject(t, cue, floor)
  end
  if before == DASH and not t.run[cue.first - 1] then
    return before_dashes(t, cue)
  end
  local first, last = sources.before(t, cue.first - 1, floor)
  return first and {apposed_name(t, first, floor) or first, last} or nil
end

return subject
