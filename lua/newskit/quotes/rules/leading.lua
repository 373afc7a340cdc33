--- Attributions that stand before their content: "X said …", "X said: “…”", "According to X, …".
-- @module newskit.quotes.rules.leading

local claims = require "newskit.quotes.rules.claims"
local clauses = require "newskit.quotes.text.clauses"
local contents = require "newskit.quotes.rules.contents"
local sources = require "newskit.quotes.text.sources"
local subject = require "newskit.quotes.rules.subject"
local token = require "newskit.quotes.text.token"

local AUXILIARY, COLON, COMMA = token.auxiliary, token.colon, token.comma
local DASH, PRONOUN, SEMICOLON = token.dash, token.pronoun, token.semicolon
local STOP, SUBORDINATOR = token.stop, token.subordinator
local VERB = token.verb

local leading = {}

-- "According to X, …": the source, and the first token after it.
local function source_of_phrase(t, cue, limit)
  local first, _, main = sources.after(t, cue.last + 1, limit)
  if not first then
    return nil
  end
  local k = main + 1
  for j = main + 1, limit do
    if t.run[j] then
      break
    elseif t.class[j] == COMMA then
      k = j
      break
    end
  end
  return {first, k - 1}, k
end

-- The attribution of a cue with its source and what begins at `after`.
local function attribution_of(t, cue, source, after, limit)
  local reach = t.class[limit] == COLON and t.run[limit + 1] and limit + 1 or limit
  local first, last, colon = contents.right(t, cue, after, reach)
  if first and claims.is_free(t, first, first) then
    return claims.new(cue, {{first, last}}, source, colon)
  end
  return nil
end

-- Whether another attribution has the head of a cue.
local function is_taken(t, cue)
  return t.owner[cue.head] or t.claimed[cue.head]
end

--- "According to X, …": a phrase that opens a sentence, and the clause after it.
-- @treturn ?table an attribution
function leading.find_phrase(t, cue)
  local sentence = t.sentence[cue.head]
  local limit = t.sentence_last[sentence]
  local floor = clauses.after_dateline(t, t.sentence_first[sentence])
  if cue.kind ~= "phrase" or is_taken(t, cue) or cue.first > floor + 1 then
    return nil
  end
  local source, after = source_of_phrase(t, cue, limit)
  return source and attribution_of(t, cue, source, after, limit)
end

-- Whether a relative clause has the cue as its verb: "the man who said".
local function is_relative(t, cue)
  return t.words.relative_clause[t.norm[cue.first - 1]] ~= nil
end

-- The attribution of a verb whose source stands before it and whose content follows.
local function find_verb(t, cue)
  if cue.kind ~= "verb" or is_taken(t, cue) or cue.passive or cue.infinitive then
    return nil
  end
  local sentence = t.sentence[cue.head]
  local floor = clauses.after_dateline(t, t.sentence_first[sentence])
  local source = subject.before(t, cue, floor)
  return source and attribution_of(t, cue, source, cue.last + 1, t.sentence_last[sentence])
end

--- "X said …": the main verb of a sentence and what follows it. It goes before that of a relative
-- clause inside its subject, which is `find_relative`'s.
-- @treturn ?table an attribution
function leading.find(t, cue)
  return not is_relative(t, cue) and find_verb(t, cue) or nil
end

--- "X, who said …, …": a verb in a relative clause, and what follows it.
-- @treturn ?table an attribution
function leading.find_relative(t, cue)
  return is_relative(t, cue) and find_verb(t, cue) or nil
end

-- Whether a cue may introduce words in marks, with a colon, a comma or nothing between.
local function may_quote(t, cue, mark)
  local verb = cue.verb
  if cue.passive and not (mark and t.words.passive_lead[cue.lemma]) then
    return false
  elseif mark == COLON then
    return verb.clause or verb.weak or verb.object
  end
  return (verb.clause or verb.weak) and not t.words.finding[verb.lemma]
      and (verb.report ~= "attitude" or t.words.quoted_thought[verb.lemma])
end

-- Whether a token between a cue and a run makes them strangers.
local function bars_lead(t, i, last)
  local class = t.class[i]
  return t.run[i] or class == STOP or class == SEMICOLON or class == AUXILIARY or class == VERB
      or (class == SUBORDINATOR and not t.words.circumstance_of_cue[t.norm[i]])
      or (class == PRONOUN and i < last)
end

-- The cue that introduces a run, over an addressee, time or place: "told reporters on Monday, “…”".
local function lead_cue(t, run, mark)
  local k = mark and run.first - 2 or run.first - 1
  if k < 1 or t.run[k] then
    return nil
  end
  local commas = 0
  for i = k, math.max(t.sentence_first[t.sentence[k]], k - 14), -1 do
    local cue = t.cue_at[i]
    if cue then
      local fits = cue.kind == "verb" and (mark or cue.last == k) and not t.claimed[i]
      return fits and may_quote(t, cue, mark) and cue or nil
    elseif bars_lead(t, i, k) then
      return nil
    elseif t.class[i] == COMMA then
      commas = commas + 1
      if commas > 1 then
        return nil
      end
    end
  end
  return nil
end

-- Whether a run could be all that is said, not a part of a clause.
local function stands_alone(t, run, mark)
  local inner = t.class[run.last - 1]
  local after = t.class[run.last + 1]
  return mark or inner == STOP or inner == COMMA or not run.closed or after == STOP or after == nil
end

-- The run and the cue right before it.
local function lead_of(t, run, mark)
  local cue = lead_cue(t, run, mark)
  if not cue or t.owner[run.first] or not stands_alone(t, run, mark) then
    return nil
  end
  local floor = t.sentence_first[t.sentence[cue.head]]
  local source = not cue.passive and subject.before(t, cue, floor) or nil
  if source and source[2] >= cue.first then
    source = nil
  end
  if not source and mark and not cue.passive then
    -- "But, said Ann Example, “…”"
    local first, last = sources.after(t, cue.last + 1, run.first - 2)
    source = first and last == run.first - 2 and {first, last} or nil
  end
  local colon = mark == COLON and cue.last == run.first - 2 and run.first - 1 or nil
  if (source or mark or cue.passive) and claims.is_free(t, run.first, run.last) then
    return claims.new(cue, {{run.first, run.last}}, source, colon)
  end
  return nil
end

-- The colon or comma right before a run, as a class, or nil.
local function mark_before(t, run)
  local class = t.class[run.first - 1]
  return (class == COLON or class == COMMA) and not t.run[run.first - 1] and class or nil
end

--- "… - Ann Example: “…”", "More from Example: “…”": a name and a colon.
-- @treturn ?table an attribution
function leading.find_name(t, run)
  local colon = run.first - 1
  local mention = mark_before(t, run) == COLON and t.mentions[t.name_at[colon - 1]]
  if not mention or mention.last ~= colon - 1 or not mention.entity
      or mention.entity.kind ~= "person" then
    return nil
  end
  local before = t.class[mention.first - 1]
  local opens = mention.first == t.sentence_first[t.sentence[colon]]
  if opens or before == DASH or before == STOP
      or t.words.from_speaker[t.norm[mention.first - 1]] then
    return claims.labeled(colon, {{run.first, run.last}}, {mention.first, mention.last}, ":")
  end
  return nil
end

--- "X said: “…”": a run that a colon introduces, and the cue before that.
-- @treturn ?table an attribution
function leading.find_colon(t, run)
  return mark_before(t, run) == COLON and lead_of(t, run, COLON) or nil
end

--- "X said, “…”", "X called it “…”": a run that follows a cue directly, or after a comma.
-- @treturn ?table an attribution
function leading.find_lead(t, run)
  local mark = mark_before(t, run)
  return mark ~= COLON and lead_of(t, run, mark) or nil
end

return leading
