--- Attributions as they are made: which tokens each one holds.
--
-- `t.owner` gives the attribution whose content holds a token, `t.claimed` marks tokens of cues and
-- sources. A token belongs to one attribution; the first to claim it keeps it.
-- @module newskit.quotes.rules.claims

local claims = {}

-- Whether the run stands in a paragraph behind an attribution, which it rather continues.
local function behind_attribution(t, run)
  for i = t.paragraph_first[t.paragraph[run.first]], run.first - 1 do
    if t.claimed[i] then
      return true
    end
  end
  return false
end

-- A run that goes on from the paragraph before brings along what it continues.
local function with_chain(t, content)
  local run = t.run[content[1][1]] and t.runs[t.run[content[1][1]]]
  while run and run.follows do
    run = t.runs[run.follows]
    if t.owner[run.first] or behind_attribution(t, run) then
      break
    end
    table.insert(content, 1, {run.first, run.last})
  end
end

--- Adds an attribution, with what its first run goes on.
-- @tparam table t the blackboard
-- @tparam table attribution its content must be free
-- @treturn table the attribution
function claims.add(t, attribution)
  with_chain(t, attribution.content)
  return claims.restore(t, attribution)
end

--- Adds an attribution as it is.
-- @tparam table t the blackboard
-- @tparam table attribution
-- @treturn table the attribution
function claims.restore(t, attribution)
  local k = #t.attributions + 1
  t.attributions[k] = attribution
  for _, span in ipairs(attribution.content) do
    for i = span[1], span[2] do
      t.owner[i] = k
    end
  end
  for _, part in ipairs {attribution.cue or attribution.source, attribution.source} do
    for i = part[1], part[2] do
      t.claimed[i] = true
    end
  end
  return attribution
end

--- Adds the tokens [first, last] to the content of attribution number k.
function claims.extend(t, k, first, last)
  local content = t.attributions[k].content
  content[#content + 1] = {first, last}
  for i = first, last do
    t.owner[i] = k
  end
end

--- Whether no attribution holds a token of [first, last].
-- @treturn boolean
function claims.is_free(t, first, last)
  for i = first, last do
    if t.owner[i] or t.claimed[i] then
      return false
    end
  end
  return true
end

--- An attribution by a cue.
-- @tparam table cue
-- @tparam table content a list of `{first, last}`
-- @tparam[opt] table source `{first, last}`
-- @tparam[opt] int colon the colon behind the cue, which belongs to it
function claims.new(cue, content, source, colon)
  return {content = content, cue = {cue.first, colon or cue.last}, source = source,
          lemma = cue.lemma, report = cue.report, stance = cue.stance, kind = cue.kind,
          head = cue.head}
end

--- An attribution with the cue's own: the pronoun that stands for its source, and whether it has none.
-- @tparam table cue
-- @tparam {table,...} content spans of tokens
-- @tparam ?table source a span
-- @treturn table
function claims.of_cue(cue, content, source)
  local found = claims.new(cue, content, source)
  found.pronoun, found.pronoun_gender = cue.pronoun and cue.head, cue.pronoun_gender
  found.sourceless = cue.sourceless
  return found
end

--- An attribution by a mark: a colon, a dash or a bracket beside who speaks.
-- @tparam int mark its token
-- @tparam table content a list of `{first, last}`
-- @tparam table source `{first, last}`
-- @tparam string lemma what stands for the lemma of a cue
function claims.labeled(mark, content, source, lemma)
  return {content = content, cue = {mark, mark}, source = source, head = mark, lemma = lemma,
          report = "speech", stance = "neutral", kind = "label"}
end

return claims
