--- Words in marks and who said them, in languages without a tagger: an attribution behind, or a colon before.
-- @module newskit.quotes.rules.plain.runs

local claims = require "newskit.quotes.rules.claims"
local phrases = require "newskit.quotes.text.phrases"
local subjects = require "newskit.quotes.text.subjects"
local token = require "newskit.quotes.text.token"

local ADVERB, COLON, COMMA, DASH = token.adverb, token.colon, token.comma, token.dash
local CONJUNCTION, STOP = token.conjunction, token.stop

local plain_runs = {}
-- Fewer tokens in marks belong to the sentence around them; as many behind a comma stand alone.
local LONG = 10

-- Fewer tokens than these, marks included, may be a title.
local SHORT = 7

-- The last token of the clause that token k begins in, up to the next run.
local function clause_limit(t, k)
  local limit = t.sentence_last[t.sentence[k]]
  for j = k, limit do
    if t.run[j] then
      limit = j - 1
      break
    end
  end
  while limit > k and (t.class[limit] == STOP or t.class[limit] == COMMA or t.class[limit] == COLON) do
    limit = limit - 1
  end
  return limit
end

--- The cue of "heißt es", without a source.
function plain_runs.sourceless(cue)
  return setmetatable({last = cue.last + 1, sourceless = true}, {__index = cue}), nil, cue.last + 1
end

-- Whether a word that no list knows looks like a verb that could stand between words in marks and who said them.
local function looks_like_verb(t, k)
  local norm, class = t.norm[k], t.class[k]
  return norm == t.form[k] and (class == token.adjective or class == token.verb or class == token.noun)
      and t.class[k - 1] == COMMA and not t.words.roles[norm]
      and (not t.words.grammar.capitals or norm:find "te?$" ~= nil)
end

-- A cue at k or, behind an auxiliary, in the clause; with its source span.
local function cue_then_source(t, k, limit)
  while t.words.clitic[t.norm[k]] and not t.cue_at[k] do
    k = k + 1 -- "lui avait dit"
  end
  local cue = t.cue_at[k]
  if cue and cue.first == k and cue.kind ~= "postposition" then
    if cue.pronoun then
      return cue, nil, cue.last
    end
    local it = t.words.thing_pronoun[t.norm[cue.last + 1]] and not phrases.begins(t, cue.last + 2)
    local first, stop = phrases.source_behind(t, cue.last + 1, limit)
    if first and not it then
      return cue, {first, stop}, math.max(stop, cue.particle or 0)
    elseif t.words.thing_pronoun[t.norm[cue.last + 1]] then
      return plain_runs.sourceless(cue)
    end
  elseif looks_like_verb(t, k) then
    local first, stop = phrases.source_behind(t, k + 1, limit)
    if first == k + 1 and phrases.can_speak(t, first, stop) and t.run[k - 2] then
      local verb = {lemma = t.norm[k], clause = true, report = "speech"}
      return {first = k, last = k, head = k, kind = "verb", lemma = verb.lemma, report = "speech",
              stance = "neutral", verb = verb}, {first, stop}, stop
    end
  elseif t.words.perfect_auxiliary[t.norm[k]] and t.words.grammar.verb_second then
    local stop = phrases.source_after(t, k + 1, limit)
    for j = (stop or limit) + 1, limit do
      local later = t.cue_at[j]
      if later and later.kind == "verb" and later.auxiliary == k then
        return later, {k + 1, stop}, j
      end
    end
  end
  return nil
end

-- "wie die Polizei mitteilte": k is the first word.
local function as_said(t, k, limit)
  if not t.words.as_said[t.norm[k]] then
    return nil
  end
  local cue, source, stop = cue_then_source(t, k + 1, limit)
  if cue then
    return cue, source, stop
  end
  local it = t.words.thing_pronoun[t.norm[k + 1]] -- "wie es hieß"
  local last = phrases.source_after(t, k + 1, limit)
  for j = (last or limit) + 1, limit do
    if t.class[j] == COMMA and last and j > last + 1 then
      break
    end
    cue = t.cue_at[j]
    if cue and cue.kind == "verb" and cue.head == j then
      return cue, not it and {k + 1, last} or nil, j
    end
  end
  return nil
end

plain_runs.as_said = as_said

-- Source and cue in this order behind a quotation: "« … », la ministre a dit".
local function source_then_cue(t, k, limit)
  local stop = phrases.begins(t, k) and phrases.source_after(t, k, limit)
  local cue = stop and (t.cue_at[stop + 1] or (t.class[stop + 1] == COMMA and t.cue_at[stop + 2]))
  if cue and cue.kind == "verb" and cue.report ~= "attitude" then
    return cue, {k, stop}, cue.last
  end
  return nil
end

-- What the sentence has before the run when that is no sentence by itself: the first token of the content.
local function content_start(t, run)
  local first = t.sentence_first[t.sentence[run.first]]
  while first < run.first and t.run[first] and t.runs[t.run[first]].first < first do
    first = first + 1 -- the mark that ends the sentence before
  end
  local before = t.class[run.first - 1]
  if first >= run.first or before == COLON or before == STOP
      or (before == COMMA and run.last - run.first >= LONG) or not claims.is_free(t, first, run.first - 1) then
    return run.first
  end
  while first < run.first and t.class[first] == CONJUNCTION do
    first = first + 1
  end
  for k = first, run.first - 1 do
    if (t.class[k] == COLON or t.class[k] == token.semicolon) and not t.run[k] then
      return run.first
    end
  end
  return first
end

--- A run with its attribution right behind it.
-- @tparam table t the blackboard
-- @tparam table run
-- @treturn ?table an attribution
function plain_runs.find_behind(t, run)
  local k = run.last + 1
  if t.class[k] == COMMA or t.class[k] == DASH then
    k = k + 1
  end
  local parted = k == run.last + 1 and t.sentence[k] ~= t.sentence[run.last]
      and not (t.cue_at[k] and t.norm[k] == t.form[k])
  if k > t.count or parted or t.paragraph[k] ~= t.paragraph[run.last] or t.run[k]
      or not claims.is_free(t, run.first, run.last) then
    return nil
  end
  local limit = clause_limit(t, k)
  local cue, source, stop = cue_then_source(t, k, limit)
  if not cue then
    cue, source, stop = as_said(t, k, limit)
  end
  if not cue and k > run.last + 1 then
    cue, source, stop = source_then_cue(t, k, limit)
  end
  local short = run.last - run.first < SHORT
  local verb = cue and cue.verb
  local inverted = not short and source and t.class[k - 1] == COMMA and cue.first == k -- "„…“, beschreibt er den Plan"
  if cue and (cue.report == "speech" and not (verb.clause or verb.weak or verb.preposition or inverted)
              or short and source and not phrases.can_speak(t, source[1], source[2])) then
    return nil
  end
  if not cue or t.class[stop + 1] == COLON and t.run[stop + 2] == nil then
    return nil
  end
  local content = {{content_start(t, run), run.last}}
  local following = t.runs[t.run[stop + 2]]
  if following and following.first == stop + 2 and claims.is_free(t, following.first, following.last)
      and (t.class[stop + 1] == COMMA or t.class[stop + 1] == COLON) then
    content[2] = {following.first, following.last}
  end
  return claims.of_cue(cue, content, source)
end

-- The last cue in [first, last], or nil.
local function last_cue(t, first, last)
  for k = last, first, -1 do
    local cue = t.cue_at[k]
    if cue and cue.head == k and not t.run[k] and cue.kind ~= "aside" and cue.report ~= "attitude" then
      return cue
    end
  end
  return nil
end

-- The content of a phrase before a colon: with the clause between its source and the run, if there is one.
local function behind_phrase(t, run, stop)
  local k = stop + 1
  if t.class[k] == COMMA then
    k = k + 1
  end
  return k < run.first - 1 and {{k, run.last}} or {{run.first, run.last}}
end

-- The person named last in [first, last] outside of marks, with a role right before the name, or nil.
local function last_person(t, first, last)
  for k = last, first, -1 do
    local mention = not t.run[k] and t.mentions[t.name_at[k]]
    if mention and mention.kind == "person" and mention.first >= first then
      local from = mention.first
      if t.class[from - 1] == token.noun and t.words.roles[t.norm[from - 1]] and from > first then
        from = from - 1
      end
      return {from, mention.last}
    end
  end
  return nil
end

-- A subject and a colon without any verb of speech: "Die Ministerin ist begeistert: „…“".
local function labeled(t, run, floor, colon)
  if colon - floor > 30 then
    return nil
  end
  local first = floor
  while first < colon and (t.class[first] == ADVERB or t.class[first] == CONJUNCTION) do
    first = first + 1
  end
  local stop = phrases.source_after(t, first, colon - 1)
  for k = first, stop or first - 1 do
    local mention = t.mentions[t.name_at[k]]
    local long = run.last - run.first > 6
        and (t.words.pronoun_gender[t.norm[k]] or t.words.roles[t.norm[k]])
    if long or mention and (mention.kind == "person" or stop == colon - 1) then
      return claims.labeled(colon, {{run.first, run.last}}, {first, stop}, ":")
    end
  end
  local person = last_person(t, floor, colon - 1)
  return person and claims.labeled(colon, {{run.first, run.last}}, person, ":") or nil
end

-- Whether nothing but adverbs stands in [first, last].
local function only_adverbs(t, first, last)
  for k = first, last do
    if t.class[k] ~= ADVERB and t.class[k] ~= CONJUNCTION then
      return false
    end
  end
  return true
end

--- A run that a colon introduces, with the cue before it.
-- @tparam table t the blackboard
-- @tparam table run
-- @treturn ?table an attribution
function plain_runs.find_colon(t, run)
  local colon = run.first - 1
  if t.class[colon] ~= COLON or t.run[colon] or not claims.is_free(t, run.first, run.last) then
    return nil
  end
  local floor = t.sentence_first[t.sentence[colon]]
  local cue = last_cue(t, floor, colon - 1)
  if cue and cue.kind == "phrase" then
    local stop = phrases.source_after(t, cue.last + 1, colon - 1)
    return stop and claims.new(cue, behind_phrase(t, run, stop), {cue.last + 1, stop}) or nil
  elseif cue and t.words.thing_pronoun[t.norm[cue.last + 1]] and cue.last + 2 == colon then
    local found = claims.new(cue, {{run.first, run.last}}, nil, colon)
    found.sourceless = true
    return found
  elseif cue and cue.kind == "verb" then
    local first, last = subjects.find(t, cue.first, floor, cue.last + 1, colon - 1)
    local near = math.max(cue.last, cue.particle or 0)
    local source = first and {first, last} or last_person(t, floor, cue.first - 1)
    local found = claims.new(cue, {{run.first, run.last}}, source, near == colon - 1
                             and only_adverbs(t, cue.last + 1, near - 1) and colon or nil)
    found.pronoun, found.pronoun_gender = cue.pronoun and cue.head, cue.pronoun_gender
    return found
  end
  return labeled(t, run, floor, colon)
end

--- A run right behind a cue, with a comma or nothing between: "Elle a dit « … »".
-- @tparam table t the blackboard
-- @tparam table run
-- @treturn ?table an attribution
function plain_runs.find_lead(t, run)
  local k = run.first - 1
  if t.class[k] == COMMA then
    k = k - 1
  end
  local cue = k > 0 and not t.run[k] and t.cue_at[k]
  if not cue or cue.kind ~= "verb" or cue.last ~= k or run.last - run.first < 4
      or not claims.is_free(t, run.first, run.last) or not claims.is_free(t, cue.first, cue.last) then
    return nil
  end
  local floor = t.sentence_first[t.sentence[cue.first]]
  local first, last = subjects.find(t, cue.first, floor, cue.last + 1, cue.last)
  return first and claims.new(cue, {{run.first, run.last}}, {first, last}) or nil
end

return plain_runs
