--- Reports that go on without a cue, in languages without a tagger: sentences whose mood alone says so, and words in
-- marks.
-- @module newskit.quotes.rules.plain.goes_on

local claims = require "newskit.quotes.rules.claims"
local phrases = require "newskit.quotes.text.phrases"
local token = require "newskit.quotes.text.token"

local COMMA, STOP = token.comma, token.stop

local plain_goes_on = {}

-- For each sentence the attribution whose last token is in it; the later one of two.
local function ends_by_sentence(t)
  local ends, at = {}, {}
  for k, attribution in ipairs(t.attributions) do
    local stop = math.max(attribution.content[#attribution.content][2], attribution.cue and attribution.cue[2] or 0)
    local s = t.sentence[stop]
    if not at[s] or stop > at[s] then
      ends[s], at[s] = k, stop
    end
  end
  return ends
end

-- The attribution that sentence `s` may go on: that of the sentence before, or, for reported speech, the last one
-- in the paragraph.
local function attribution_before(t, ends, s, reported)
  local paragraph = t.paragraph[t.sentence_first[s]]
  local before = s - 1
  if before < 1 or t.paragraph[t.sentence_first[before]] < paragraph - (reported and 1 or 0) then
    return nil
  elseif ends[before] then
    return ends[before]
  end
  while reported and before >= 1 and t.paragraph[t.sentence_first[before]] == paragraph do
    if ends[before] then
      return ends[before]
    end
    before = before - 1
  end
  return nil
end

-- The run that fills sentence `s`, when nothing has it yet.
local function free_run(t, s)
  local first = t.sentence_first[s]
  local run = t.runs[t.run[first]]
  if not run or run.first ~= first or not claims.is_free(t, run.first, run.last) or run.last - run.first < 4 then
    return nil
  end
  local last = run.closed and run.last - 1 or run.last
  local full = t.class[last] == STOP or t.class[run.last + 1] == STOP
      or run.last == t.paragraph_last[t.paragraph[first]]
  return full and run or nil
end

-- Whether the main clause of a sentence is in the mood of reports: the first verb is, and no relative clause has it.
local function is_main_reported(t, first, last)
  local opened = t.class[first] == token.subordinator
  for i = first, last do
    if not t.run[i] and phrases.is_finite(t, i) then
      local reported = t.words.subjunctive[t.norm[i]]
      for k = i - 1, first, -1 do
        if t.class[k] == COMMA then
          if not opened and (t.words.relative[t.norm[k + 1]] or t.class[k + 1] == token.subordinator) then
            return false
          end
          break
        end
      end
      if reported or not opened then
        return reported or false
      end
    end
  end
  return false
end

-- Adds [first, last] to the content of attribution k; what stands side by side is one span.
local function extend(t, k, first, last, joined)
  local content = t.attributions[k].content
  if joined then
    content[#content][2] = last
  else
    content[#content + 1] = {first, last}
  end
  for i = first, last do
    t.owner[i] = k
  end
end

--- Sentences in the mood of reports behind an attribution go on with it, and so do words in marks.
-- @tparam table t the blackboard
function plain_goes_on.find(t)
  local ends, extended = ends_by_sentence(t), {}
  for s = 2, #t.sentence_first do
    local first, last = t.sentence_first[s], phrases.sentence_end(t, t.sentence_first[s])
    local run = free_run(t, s)
    local reported = not run and not t.run[first] and claims.is_free(t, first, last)
        and is_main_reported(t, first, last)
    local k = (run or reported) and attribution_before(t, ends, s, reported)
    if k then
      last = run and run.last or last
      extend(t, k, first, last, reported and extended[s - 1] == k)
      ends[t.sentence[last]] = k
      extended[s] = reported and k or nil
    end
  end
end

return plain_goes_on
