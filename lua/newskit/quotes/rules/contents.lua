--- Contents after a cue: where they begin, behind addressees and circumstances, whether they fit
-- what the verb takes, and where they end.
-- @module newskit.quotes.rules.contents

local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADVERB, AUXILIARY, COLON, COMMA = token.adverb, token.auxiliary, token.colon, token.comma
local CONJUNCTION, DASH, DETERMINER = token.conjunction, token.dash, token.determiner
local INFINITIVE, NOUN, PREPOSITION = token.infinitive, token.noun, token.preposition
local PRONOUN, STOP, SUBORDINATOR = token.pronoun, token.stop, token.subordinator
local VERB = token.verb

local contents = {}

-- Tags of finite verbs.
local finite_tags = {VBD = true, VBZ = true, VBP = true}

-- Whether a token is an auxiliary or a finite verb.
local function is_finite(t, k)
  return t.class[k] == AUXILIARY or (t.class[k] == VERB and finite_tags[t.pos[k]]) or false
end

-- The end of a noun phrase that is a content: before a comma, a time or a second verb.
local function object_end(t, first, last)
  for k = first + 1, last do
    local class = t.class[k]
    if t.run[k] then
      return last
    elseif class == COMMA or (sources.is_time(t, k) and t.class[k - 1] == PREPOSITION)
        or (class == CONJUNCTION and is_finite(t, k + 1)) then
      local stop = k - 1
      while stop > first and t.class[stop] == PREPOSITION do
        stop = stop - 1
      end
      return stop
    end
  end
  return last
end

-- The first token behind a time or a place, up to a complementizer near by when all between is
-- plain.
local function skip_circumstance(t, k, limit)
  -- "said on Tuesday that", "said Monday", "said at a news conference that"
  local class = t.class
  local start = k
  if class[k] == INFINITIVE then
    return k
  end
  for j = k, math.min(k + 10, limit) do
    if t.run[j] then
      break
    elseif t.words.complementizer[t.norm[j]] and t.pos[j] ~= "DT" and j > k and class[j + 1] ~= STOP
        and class[j - 1] ~= DETERMINER then
      local clean = true
      for i = k, j - 1 do
        if class[i] == VERB or class[i] == AUXILIARY or class[i] == SUBORDINATOR then
          clean = false
        end
      end
      return clean and j or start
    end
  end
  while k < limit and not t.run[k]
      and (sources.is_time(t, k) or (class[k] == ADVERB and k == start)
           or (class[k] == PREPOSITION and sources.is_time(t, k + 1))) do
    k = k + 1
  end
  return k
end

-- The first token after an addressee: "told reporters that", "asked staff to".
local function after_addressee(t, k, limit, verb)
  local class = t.class
  if class[k] == PRONOUN then
    return k + 1
  elseif t.words.complementizer[t.norm[k]] or t.run[k] or not sources.nominal[class[k]] then
    return k
  end
  if verb.infinitive then
    for j = k + 1, math.min(k + 16, limit) do
      if t.run[j] or class[j] == STOP
          or (verb.clause and (class[j] == PRONOUN or class[j] == SUBORDINATOR)) then
        break
      elseif class[j] == INFINITIVE and (class[j + 1] == NOUN or class[j + 1] == VERB
                                  or class[j + 1] == ADVERB or class[j + 1] == AUXILIARY) then
        return j
      end
    end
  end
  local _, last = sources.after(t, k, limit)
  -- "told the Times the plan was dead": the phrase walker takes one name or noun at a time.
  local j = k
  while j <= (last or k) do
    if class[j] == DETERMINER and j > k and class[j - 1] ~= DETERMINER
        and class[j - 1] ~= PREPOSITION then
      return j
    elseif class[j + 1] == PRONOUN then
      return j + 1
    end
    j = j + 1
  end
  return (last or k - 1) + 1
end

-- Where the content after a cue may begin; the addressee and circumstances are passed over.
local function right_start(t, cue, after, limit)
  local k = after
  local verb = cue.verb
  if verb and t.words.addressee[verb.lemma] and not cue.particle and k <= limit then
    k = after_addressee(t, k, limit, verb)
  end
  if verb and verb.clause then
    k = skip_circumstance(t, k, limit)
  end
  return k
end

-- Whether what stands at [first, last] is a complement that the verb takes.
local function fits(t, cue, first, last)
  local verb = cue.verb
  local class = t.class[first]
  if t.words.complementizer[t.norm[first]] or (class == SUBORDINATOR and verb.clause) then
    return verb.clause or cue.verb.infinitive
  elseif class == INFINITIVE then
    return verb.infinitive
  elseif verb.clause and clauses.is_clause(t, first, last) then
    return true
  elseif cue.particle or verb.object then
    return sources.nominal[class] or class == PRONOUN or t.run[first] ~= nil
  end
  return verb.clause and t.words.bare_content[verb.lemma]
      and (last > first and sources.nominal[class] or t.words.answer[t.norm[first]] or false)
end

-- Whether the content is a noun phrase, not a clause or an infinitive.
local function is_object(t, cue, first, last)
  local class = t.class[first]
  if class == SUBORDINATOR or class == INFINITIVE or t.words.complementizer[t.norm[first]] then
    return false
  end
  if cue.particle or not cue.verb.clause then
    return true
  end
  -- "reported its third case after two others were found": the verb is not of the content.
  for k = first + 1, last do
    if t.run[k] then
      break
    elseif t.words.circumstance_of_object[t.norm[k]] and cue.verb.object then
      return not clauses.is_clause(t, first, k - 1)
    end
  end
  return not clauses.is_clause(t, first, last)
end

--- The content to the right of a cue, or nil.
-- @tparam table t token columns with runs and cues
-- @tparam table cue
-- @int after the first token after the cue and a source that follows it
-- @int limit the last token of the sentence
-- @treturn[1] integer first token
-- @treturn[1] integer last token
-- @treturn[1] integer|nil the colon before the content, which belongs to the cue
function contents.right(t, cue, after, limit)
  local first = right_start(t, cue, after, limit)
  local colon
  if t.class[first] == COLON and not t.run[first] then
    colon, first = first, first + 1
  elseif t.class[first] == COMMA and t.run[first + 1] then
    first = first + 1
  end
  local r = t.run[first]
  if r and t.runs[r].first == first then
    local last = t.runs[r].last
    local inner = t.class[last - 1]
    if colon or inner == STOP or inner == COMMA or inner == DASH or last >= limit - 1
        or not t.runs[r].closed then
      return first, last, colon
    end
  elseif cue.kind == "phrase" then
    first = t.class[first] == COMMA and first + 1 or first
  elseif first > limit or (colon and not clauses.is_clause(t, first, limit)) then
    return nil
  end
  local last = clauses.right_end(t, first, limit, cue.verb and cue.verb.kind)
  if last < first or t.class[first] == COMMA or t.class[first] == STOP then
    return nil
  elseif cue.kind == "verb" and not r then
    if not fits(t, cue, first, last) then
      return nil
    elseif is_object(t, cue, first, last) then
      last = object_end(t, first, last)
    end
  end
  return first, last, colon
end

return contents
