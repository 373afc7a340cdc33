--- What the taggers of quotations see of each token, beside its form and part of speech: the rules'
-- judgement, cues, quotation marks and landmarks of the sentence, as columns.
--
-- Rules work on tokens in which hyphenated words are joined, taggers on those of the document;
-- `evidence.expand` and `evidence.contract` go from one to the other.
-- @module newskit.quotes.learned.evidence

local token = require "newskit.quotes.text.token"

local COMMA = token.comma

local evidence = {}

-- Runs of the rules' tokens that are one token of the document each but for the last: a first and a
-- last number in turn. Between two runs a joined word has more pieces.
local function segments_of(t)
  local origin, list, first = t.origin, {}, 1
  for k = 1, t.count do
    if k == t.count or origin[k + 1] ~= origin[k] + 1 then
      list[#list + 1], list[#list + 2] = first, k
      first = k + 1
    end
  end
  t.segments = list
  return list
end

--- A column of the rules' tokens as one of the document's. Behind the first piece of a joined word
-- a tag that begins a span ("Bq") goes on ("Iq").
-- @tparam table t the blackboard
-- @tparam table list a value for each of the rules' tokens
-- @treturn table a value for each of the document's
function evidence.expand(t, list)
  local origin, total = t.origin, #t.document
  if t.count == total then
    return list
  end
  local result, segments = {}, t.segments or segments_of(t)
  for s = 1, #segments, 2 do
    local first, last = segments[s], segments[s + 1]
    table.move(list, first, last, origin[first], result)
    local value, stop = list[last], (origin[last + 1] or total + 1) - 1
    if stop > origin[last] then
      local inside = value and #value == 2 and value:gsub("^B", "I") or value
      for i = origin[last] + 1, stop do
        result[i] = inside
      end
    end
  end
  return result
end

--- A column of the document's tokens as one of the rules': the value of the first piece.
-- @tparam table t the blackboard
-- @tparam table list a value for each of the document's tokens
-- @treturn table a value for each of the rules'
function evidence.contract(t, list)
  if t.count == #list then
    return list
  end
  local result, origin, segments = {}, t.origin, t.segments or segments_of(t)
  for s = 1, #segments, 2 do
    local first, last = segments[s], segments[s + 1]
    table.move(list, origin[first], origin[last], first, result)
  end
  return result
end

-- A column in which no token has anything.
local function empty(t)
  if not t.nothing then
    t.nothing = {}
    for i = 1, t.count do
      t.nothing[i] = false
    end
  end
  return table.move(t.nothing, 1, t.count, 1, {})
end

-- Tags the tokens of a span.
local function mark(list, first, last, kind)
  list[first] = "B" .. kind
  for i = first + 1, last do
    list[i] = "I" .. kind
  end
end

--- The parts of attributions as tags: l, r (content left or right of its cue), q (cue), s (source),
-- B at the first token and I behind it; false elsewhere.
-- @tparam table t the blackboard
-- @tparam table attributions
-- @treturn table a column
function evidence.tags_of(t, attributions)
  local list = empty(t)
  for _, attribution in ipairs(attributions) do
    local cue = attribution.cue
    for _, span in ipairs(attribution.content) do
      mark(list, span[1], span[2], cue and span[1] < cue[1] and "l" or "r")
    end
  end
  for _, attribution in ipairs(attributions) do
    local cue, source = attribution.cue, attribution.source
    if cue then
      mark(list, cue[1], cue[2], "q")
    end
    if source then
      mark(list, source[1], source[2], "s")
    end
  end
  return list
end

-- What the lists know of a verb: report, stance and complements, a letter each.
local function verb_class(verb)
  return verb.report:sub(1, 1) .. verb.stance:sub(1, 1) .. (verb.clause and "c" or "")
      .. (verb.infinitive and "t" or "") .. (verb.object and "o" or "")
      .. (verb.preposition and "p" or "") .. (verb.weak and "w" or "")
end

-- The class of its verb, its form, and whether it is a passive or an infinitive.
local function cue_class(cue, class)
  if cue.kind ~= "verb" then
    return "phrase"
  end
  return class .. cue.verb.kind:sub(1, 2) .. (cue.passive and "P" or "")
      .. (cue.infinitive and "I" or "")
end

-- Columns about cues: what kind, which lemma, what follows, and all reporting verbs.
local function cues(t, columns)
  local cue, lemma, follow, verb, classes = empty(t), empty(t), empty(t), empty(t), {}
  for i = 1, t.count do
    local entry, found = t.verb[i], t.cue_at[i]
    if entry then
      classes[entry] = classes[entry] or verb_class(entry)
      verb[i] = classes[entry]
    end
    if found then
      cue[i] = cue_class(found, verb[i])
      lemma[i] = found.lemma
      follow[i] = found.lemma .. "_" .. (t.norm[found.last + 1] or "")
    end
  end
  columns.cue, columns.lemma, columns.follow, columns.verb = cue, lemma, follow, verb
end

-- Lengths in steps, so that few cases are rare.
local function size_step(words)
  return words <= 2 and "a" or words <= 4 and "b" or words <= 8 and "c"
      or words <= 16 and "d" or "e"
end

-- Classes that may end a run and tell something.
local ending = token.set "comma stop dash colon"

-- Length of a run, how its last token ends it, whether a capital begins it, whether it is whole.
local function run_class(t, run)
  local opened = run.opened ~= false
  local words = run.last - run.first + 1 - (opened and 1 or 0) - (run.closed and 1 or 0)
  local last = t.class[run.closed and run.last - 1 or run.last]
  local form = t.form[opened and run.first + 1 or run.first]
  return size_step(words) .. (ending[last] and last or "w")
      .. (form and form:find "^%u" and "U" or "l")
      .. (run.closed and "" or "o") .. (run.follows and "f" or "")
end

-- Columns about runs: where in one a token is, what it is like, and what stands around it.
local function runs(t, columns)
  local run, class, before, after = empty(t), empty(t), empty(t), empty(t)
  local opening, closing = empty(t), empty(t)
  for _, one in ipairs(t.runs) do
    local first, last, name = one.first, one.last, run_class(t, one)
    local left = first > t.sentence_first[t.sentence[first]] and t.norm[first - 1] or "^"
    local inside = last < t.paragraph_last[t.paragraph[last]]
    local right = inside and t.norm[last + 1] or "$"
    for i = first, last do
      run[i], class[i], before[i], after[i] = "I", name, left, right
    end
    run[last], run[first] = "E", "B"
    opening[first], closing[last] = name, name .. (inside and t.class[last + 1] or "$")
  end
  columns.run, columns.run_class, columns.run_before, columns.run_after = run, class, before, after
  columns.opening, columns.closing = opening, closing
end

-- Marks that taggers see as landmarks.
local punctuation = token.set "comma semicolon colon dash bracket bracket_end mark"

-- Columns about landmarks of the sentence: its ends, commas, complementizers, names, marks.
local function landmarks(t, columns)
  local stop, first, comma = empty(t), empty(t), empty(t)
  local that, who, mark_of = empty(t), empty(t), empty(t)
  for s = 1, #t.sentence_first do
    first[t.sentence_first[s]] = t.norm[t.sentence_first[s]]
    stop[t.sentence_last[s]] = t.norm[t.sentence_last[s]]
  end
  local classes, names, norms, complementizer = t.class, t.name_tag, t.norm, t.words.complementizer
  for i = 1, t.count do
    local class, name, norm = classes[i], names[i], norms[i]
    if class == COMMA then
      comma[i] = class
    end
    if punctuation[class] then
      mark_of[i] = class
    end
    if complementizer[norm] then
      that[i] = norm
    end
    if name == "PERSON" or name == "ORGANIZATION" then
      who[i] = name
    end
  end
  columns.stop, columns.first, columns.comma, columns.that = stop, first, comma, that
  columns.who, columns.mark = who, mark_of
end

-- Quotations without cue and source are not what the taggers were trained with.
local function linked(attributions)
  local list = {}
  for _, attribution in ipairs(attributions) do
    if attribution.cue or attribution.source then
      list[#list + 1] = attribution
    end
  end
  return list
end

--- Adds all that the rules know to `t.columns`.
-- @tparam table t what the stages up to "carry" found
function evidence.add(t)
  local columns = {class = t.class, name = t.name_tag}
  cues(t, columns)
  runs(t, columns)
  landmarks(t, columns)
  for name, list in pairs(columns) do
    assert(t.columns:add(name, list, t.origin))
  end
  assert(t.columns:add("rule", evidence.expand(t, evidence.tags_of(t, linked(t.attributions)))))
end

--- The tags whose probability the second tagger sees.
evidence.levels = {"Bq", "Iq", "Bs", "Is", "Bl", "Il", "Br", "Ir"}

--- Adds what the first tagger found, for the second.
-- @tparam table t
-- @tparam newskit.tagging result with probabilities
function evidence.add_first(t, result)
  local tags = evidence.contract(t, result:tags())
  local columns = {q = empty(t), s = empty(t), l = empty(t), r = empty(t)}
  local lemma, any = empty(t), empty(t)
  for i = 1, t.count do
    local tag = tags[i]
    if tag ~= "O" then
      local kind = tag:sub(2)
      columns[kind][i] = tag
      local before = tags[i - 1]
      any[i] = (not before or before:sub(2) ~= kind) and tag
      lemma[i] = tag == "Bq" and (t.cue_at[i] and t.cue_at[i].lemma or t.norm[i])
    end
  end
  assert(t.columns:add("tag", result))
  for _, tag in ipairs(evidence.levels) do
    assert(t.columns:add("level_" .. tag, result, tag))
  end
  for kind, list in pairs(columns) do
    assert(t.columns:add("tag_" .. kind, evidence.expand(t, list)))
  end
  assert(t.columns:add("tag_lemma", lemma, t.origin))
  assert(t.columns:add("tag_any", evidence.expand(t, any)))
end

return evidence
