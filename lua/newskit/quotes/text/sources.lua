--- Sources: the noun phrase beside a cue that names who reports.
--
-- The phrase is found by walking from the cue over the coarse word classes, with its appositions
-- and relative clauses ("Li Wei, an expert on security, stated"; "a man who gave no name, told").
-- @module newskit.quotes.text.sources

local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, COMMA = token.adjective, token.adverb, token.comma
local CONJUNCTION, DETERMINER, GERUND = token.conjunction, token.determiner, token.gerund
local NAME, NOUN, NUMBER = token.name, token.noun, token.number
local INFINITIVE, PREPOSITION, PRONOUN = token.infinitive, token.preposition, token.pronoun
local POSSESSIVE = token.possessive
local STOP, SUBORDINATOR, VERB = token.stop, token.subordinator, token.verb

local sources = {}

-- Classes that a noun phrase may be made of.
local nominal = token.set [[
  noun name adjective possessive number determiner gerund other bracket bracket_end ]]

-- Tags behind which "to" is no infinitive's: "a letter to staff".
local nominal_tags = {NN = true, NNS = true, NNP = true, NNPS = true, DT = true, ["PRP$"] = true}

-- Whether a token is a day, a month or the like, which belongs to no source.
local function is_time(t, k)
  return t.words.time[t.norm[k]] or false
end

-- The bracket that opens what ends at k, a few words before it; k when none does: "Gull Inc. (NYSE: GUL)".
local function over_brackets(t, k, floor)
  if t.class[k] == token.bracket_end then
    for j = k - 1, math.max(floor, k - 6), -1 do
      if t.class[j] == token.bracket then
        return j
      end
    end
  end
  return k
end

-- The start of the plain noun phrase that ends at token `last`, going back to `floor`.
local function phrase_start(t, last, floor)
  local class, run = t.class, t.run
  if class[last] == PRONOUN then
    return last
  end
  local k, first = last, nil
  while k >= floor and not run[k] do
    k = over_brackets(t, k, floor)
    local c = class[k]
    if nominal[c] or (c == VERB and k < last
        and (class[k - 1] == DETERMINER or class[k - 1] == ADJECTIVE)) then
      first = k
      if c == DETERMINER and not (class[k - 1] == DETERMINER or class[k - 1] == ADJECTIVE) then
        -- A determiner begins a phrase; go on only over "of the", "and the".
        local before = class[k - 1]
        if not (before == PREPOSITION or before == CONJUNCTION) then
          return k
        end
      end
    elseif (c == PREPOSITION or c == CONJUNCTION or c == INFINITIVE
            and (t.words.roles[t.norm[k - 1]] or nominal_tags[t.pos[k + 1]]))
        and first and k > floor then
      if not (nominal[class[k - 1]] or class[k - 1] == PRONOUN) or run[k - 1] then
        return first
      end
      if t.words.contrast[t.norm[k]] or (c == PREPOSITION and is_time(t, first)) then
        return first
      end
    else
      return first
    end
    k = k - 1
  end
  -- "In Ohio officials": an opening prepositional phrase is no part of the subject.
  return first
end

-- The same over a relative clause: "the firm that makes ships for ports said".
local function whole_start(t, last, floor)
  local first = phrase_start(t, last, floor)
  if first and t.pos[first] == "WDT" and first < last and first > floor then
    return phrase_start(t, first - 1, floor) or first
  end
  return first
end

-- Left of a comma that closes an apposition: the comma that opens it.
local function apposition_open(t, close, floor)
  local depth = 0
  for k = close - 1, floor, -1 do
    if t.run[k] then
      return nil
    elseif t.class[k] == COMMA and depth == 0 then
      local word = t.class[k + 1]
      local norm = t.norm[k + 1]
      if (word == DETERMINER and not t.words.pronoun[norm]) or t.words.relative_any[norm]
          or word == NUMBER or (word == NOUN and t.words.roles[norm])
          or word == PREPOSITION or word == GERUND or t.words.roles[t.norm[close - 1]]
          or (word == NAME and close - k <= 5) or t.verb[k + 1] or word == ADJECTIVE then
        return k
      end
      return nil
    elseif t.class[k] == STOP then
      return nil
    end
  end
  return nil
end

--- The source before a cue, or nil.
-- @tparam table t token columns
-- @int last the token before the cue
-- @int floor the first token that may belong to the source
-- @treturn[1] integer first token
-- @treturn[1] integer last token, a closing comma included
-- @treturn[1] integer last token of the main phrase, appositions apart
function sources.before(t, last, floor)
  local stop = last
  local skipped
  -- "Trump Monday said", "the group on Tuesday said": the time belongs to no span.
  while stop > floor and is_time(t, stop)
      and (t.class[stop - 1] == NOUN or t.class[stop - 1] == NAME
        or t.class[stop - 1] == PREPOSITION or t.class[stop - 1] == COMMA) do
    stop = stop - 1
    if t.class[stop] == PREPOSITION then
      stop = stop - 1
    end
    skipped = true
  end
  local head_last = stop
  for _ = 1, 4 do
    if t.class[head_last] ~= COMMA then
      break
    end
    local open = apposition_open(t, head_last, floor)
    if not open or open <= floor then
      return nil
    end
    head_last = open - 1
    while t.class[open - 1] == COMMA do
      open = open - 1
    end
    local candidate = t.class[head_last]
    if candidate == COMMA then
      head_last = head_last - 1
    end
    if t.class[head_last] == NUMBER and t.class[head_last - 1] == COMMA then
      head_last = head_last - 2
    end
    -- Another comma may open an earlier apposition: "Ann, 45, a nurse, said".
  end
  if t.words.reflexive[t.norm[head_last]] and nominal[t.class[head_last - 1]]
      and head_last > floor then
    head_last = head_last - 1 -- "Trump himself said"
  end
  if t.class[head_last] == PRONOUN or nominal[t.class[head_last]]
      or t.words.who[t.norm[head_last]] then
    local first = t.words.who[t.norm[head_last]] and head_last or whole_start(t, head_last, floor)
    if first then
      return first, skipped and stop or last, head_last
    end
  end
  return nil
end

-- Classes that end a relative clause.
local ends_relative = token.set "stop semicolon colon mark comma"

-- The last token of the relative clause or apposition that goes on from token k.
local function relative_end(t, k, limit)
  local stop = k
  while stop < limit do
    local class = t.class[stop + 1]
    if ends_relative[class] or t.run[stop + 1] then
      break
    end
    stop = stop + 1
  end
  return stop
end

-- "…, former adviser Ann Example": a person's name at the end of the words from k to the next
-- comma.
local function person_after(t, k, limit)
  for j = k, math.min(k + 8, limit) do
    local mention = t.mentions[t.name_at[j]]
    if mention and mention.entity and mention.entity.kind == "person" then
      return mention.first > k or t.class[mention.last + 1] == COMMA
          or t.class[mention.last + 1] == STOP
    elseif not mention and t.class[j] ~= NOUN and t.class[j] ~= ADJECTIVE then
      return false
    end
  end
  return false
end

-- The last token of the plain noun phrase that begins at `first`, or one before it when there is
-- none.
local function phrase_end(t, first, limit)
  local class, norm = t.class, t.norm
  local k = first
  while k <= limit and not t.run[k] do
    local c = class[k]
    if nominal[c] then
      if k > first and is_time(t, k) then
        break
      end
    elseif c == PREPOSITION and k > first then
      if is_time(t, k + 1) or class[k + 1] == GERUND or not (nominal[class[k + 1]])
          or (t.words.in_medium[norm[k]] and t.words.media[norm[k + 2]])
          or t.words.circumstance_of_source[norm[k]] then
        break
      end
    elseif c == CONJUNCTION and k > first then
      if not nominal[class[k + 1]] or t.words.contrast[norm[k]] then
        break
      end
    elseif not (c == VERB and t.pos[k] ~= "VBD" and t.pos[k] ~= "VBP" and t.pos[k] ~= "VBZ"
                and (k == first or class[k - 1] == DETERMINER or class[k - 1] == ADJECTIVE
                              or class[k - 1] == NOUN or class[k - 1] == ADVERB)
                and nominal[class[k + 1]] and (not t.verb[k] or class[k - 1] == ADVERB))
        and not (c == ADVERB and k > first and class[k + 1] == VERB and t.pos[k + 1] == "VBN"
                 and (class[k - 1] == DETERMINER or class[k - 1] == POSSESSIVE)
                 and nominal[class[k + 2]]) then
      break
    end
    k = k + 1
  end
  return k - 1
end

-- What a reported clause may begin with.
local begins_clause = token.set "pronoun determiner name noun"

-- Whether a relative clause reports something of its own: "Ann Example, who also says she is tired".
local function reports_itself(t, first, limit)
  for k = first, math.min(first + 4, limit - 1) do
    local cue = t.cue_at and t.cue_at[k]
    if cue then
      return cue.kind == "verb" and not cue.passive and cue.verb.clause and cue.report == "speech"
          and (t.words.complementizer[t.norm[cue.last + 1]] or begins_clause[t.class[cue.last + 1]])
    end
  end
  return false
end

-- The end of an apposition after a source that ends at `last`, or `last`.
local function apposition_end(t, last, limit)
  local class, norm = t.class, t.norm
  if class[last + 1] == COMMA and last + 2 <= limit and not t.run[last + 2] then
    local word = norm[last + 2]
    if t.words.relative_person[word] and reports_itself(t, last + 3, limit) then
      return last
    elseif (class[last + 2] == DETERMINER and not t.words.pronoun[word])
        or t.words.relative_person[word]
        or t.words.roles[word] == "person" or (class[last + 2] == NUMBER and #word <= 2)
        or (class[last + 2] == NAME and t.words.titles[word])
        or person_after(t, last + 2, limit) then
      last = relative_end(t, last + 2, limit)
      if class[last + 1] == COMMA and class[last] == NUMBER then
        last = relative_end(t, last + 2, limit)
      end
    end
  end
  return last
end

--- The source after a cue ("said Ann Example, a nurse", "according to the report"), or nil.
-- @tparam table t token columns
-- @int first the token after the cue
-- @int limit the last token that may belong to the source
-- @treturn[1] integer first token
-- @treturn[1] integer last token, appositions included
-- @treturn[1] integer last token of the main phrase
function sources.after(t, first, limit)
  local class, norm = t.class, t.norm
  if first > limit or t.run[first] or is_time(t, first)
      or t.words.complementizer[norm[first]] then
    return nil
  elseif class[first] == PRONOUN then
    return first, first, first
  end
  local main = phrase_end(t, first, limit)
  if main < first then
    return nil
  end
  local last = main
  if class[main + 1] == SUBORDINATOR and t.words.relative_person[norm[main + 1]] then
    last = relative_end(t, main + 1, limit)
  end
  return first, apposition_end(t, last, limit), main
end

sources.is_time = is_time
sources.nominal = nominal

return sources
