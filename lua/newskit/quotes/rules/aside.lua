--- Attributions beside the clause that they report, and posts that are shown whole: "As X says, …",
-- a paragraph and below it "— X (@handle)".
-- @module newskit.quotes.rules.aside

local claims = require "newskit.quotes.rules.claims"
local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local BRACKET, COMMA, CONJUNCTION = token.bracket, token.comma, token.conjunction
local BRACKET_END, DASH, PREPOSITION = token.bracket_end, token.dash, token.preposition
local STOP, SUBORDINATOR, VERB = token.stop, token.subordinator, token.verb

local aside = {}

-- Whether a cue may be the verb of "as X says".
local function may_stand_aside(cue)
  return cue.kind == "verb" and not (cue.passive or cue.infinitive or cue.gerund)
      and cue.verb.clause and cue.report ~= "attitude"
end

-- The comma that closes "as X reports for Y,": right behind the cue, or behind a few words that a
-- preposition opens.
local function closing_comma(t, cue, limit)
  local k = cue.last + 1
  if t.class[k] == COMMA then
    return k
  elseif t.class[k] ~= PREPOSITION then
    return nil
  end
  for j = k + 1, math.min(k + 6, limit) do
    local class = t.class[j]
    if class == COMMA then
      return j
    elseif class == VERB or class == SUBORDINATOR or class == STOP or t.run[j] then
      return nil
    end
  end
  return nil
end

--- "As X says, …": a clause whose verb is a cue before the clause that it reports.
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function aside.find(t, cue)
  if not may_stand_aside(cue) or t.claimed[cue.head] or t.owner[cue.head] then
    return nil
  end
  local limit = t.sentence_last[t.sentence[cue.head]]
  local comma = closing_comma(t, cue, limit)
  if not comma or comma >= limit or t.run[comma + 1] then
    return nil
  end
  local floor = t.sentence_first[t.sentence[cue.head]]
  local first, last = sources.before(t, cue.first - 1, floor)
  local before = first and t.class[first - 2]
  if not first or not t.words.as_before_subject[t.norm[first - 1]]
      or not (first - 1 <= floor + 1
              or ((before == COMMA or before == CONJUNCTION)
                  and not clauses.is_clause(t, floor, first - 3))) then
    return nil
  end
  local stop = clauses.right_end(t, comma + 1, limit)
  if not clauses.is_clause(t, comma + 1, stop) or not claims.is_free(t, comma + 1, stop) then
    return nil
  end
  return claims.new(cue, {{comma + 1, stop}}, {first, last})
end

-- Who does what a passive tells, "by Ann Example" behind it, and the first token behind that.
local function agent_behind(t, cue, limit)
  local k = cue.last + 1
  if not t.words.agent[t.norm[k]] then
    return nil, k
  end
  local first, last = sources.after(t, k + 1, limit)
  return first and {first, last}, first and last + 1 or k
end

-- The subject of a passive: the noun phrase before it, or nil.
local function passive_subject(t, cue, floor)
  local first, last, main = sources.before(t, cue.first - 1, floor)
  if not first or t.words.relative_subject[t.norm[first]] or main < last then
    return nil
  end
  return first, last
end

-- What a passive reports from token k on: an infinitive, a clause, or "of" and what somebody is accused of.
local function begins_report(t, cue, k, told)
  local clause = t.words.complementizer[t.norm[k]] and t.pos[k] == "IN"
  local infinitive = t.class[k] == token.infinitive and (t.class[k + 1] == VERB or t.class[k + 1] == token.auxiliary
                                                         or t.class[k + 1] == token.adverb)
  if told then
    return clause or infinitive
  end
  return t.words.accused_of[t.norm[k]] and t.words.accusing[cue.lemma]
      or infinitive and t.words.rumored[cue.lemma]
end

--- "They were told by X to leave", "X was accused of lying", "X was said to have left": verbs that report in the
-- passive. Who is told belongs to nothing; who is accused is part of the content.
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function aside.find_passive(t, cue)
  if cue.kind ~= "verb" or not cue.passive or cue.report == "attitude"
      or t.claimed[cue.head] or t.owner[cue.head] then
    return nil
  end
  local told = t.words.addressee[cue.lemma]
  local limit = t.sentence_last[t.sentence[cue.head]]
  local source, k = agent_behind(t, cue, limit)
  if k >= limit or not begins_report(t, cue, k, told) then
    return nil
  end
  local stop = clauses.right_end(t, k, limit)
  local content = {{k, stop}}
  if not told then
    local first, last = passive_subject(t, cue, t.sentence_first[t.sentence[cue.head]])
    if not first or not claims.is_free(t, first, last) then
      return nil
    end
    table.insert(content, 1, {first, last})
  end
  return stop > k and claims.is_free(t, k, stop) and claims.new(cue, content, source) or nil
end

-- The tokens of "X (@handle)" at the start of paragraph p, a dash before them; nil elsewhere.
local function signature(t, p)
  local first = t.paragraph_first[p]
  if t.class[first] ~= DASH or p == 1 then
    return nil
  end
  for k = first + 2, math.min(first + 10, t.paragraph_last[p] - 1) do
    if t.class[k] == BRACKET and t.form[k + 1]:find "^@" then
      local last = k + 1
      while last < t.paragraph_last[p] and t.class[last] ~= BRACKET_END do
        last = last + 1
      end
      return {first + 1, last}
    end
  end
  return nil
end

--- Posts that an article shows: a paragraph, and below it a dash, a name and a handle in brackets.
-- It claims all of them itself.
-- @tparam table t the blackboard
function aside.find_posts(t)
  for p = 2, #t.paragraph_first do
    local source = signature(t, p)
    local first, last = t.paragraph_first[p - 1], t.paragraph_last[p - 1]
    if source and claims.is_free(t, first, last) then
      claims.add(t, {content = {{first, last}}, source = source, report = "writing",
                     stance = "neutral", kind = "label"})
    end
  end
end

return aside
