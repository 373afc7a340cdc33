--- Quotations that no cue introduces: a name after a dash or before a colon, paragraphs that open
-- with marks, and quotations that go on after the attribution.
-- @module newskit.quotes.rules.carry

local sources = require "newskit.quotes.text.sources"
local claims = require "newskit.quotes.rules.claims"
local token = require "newskit.quotes.text.token"

local AUXILIARY, BRACKET, COLON, COMMA = token.auxiliary, token.bracket, token.colon, token.comma
local DASH, MARK, STOP, VERB = token.dash, token.mark, token.stop, token.verb

local carry = {}

-- Fewer words in marks are titles, slogans and names more often than something said.
local LEAST_ALONE = 5

-- Words of a stretch of text, marks and stops apart.
local function words_in(t, first, last)
  local count = 0
  for i = first, last do
    local class = t.class[i]
    if class ~= MARK and class ~= COMMA and class ~= STOP and class ~= COLON and class ~= DASH then
      count = count + 1
    end
  end
  return count
end

-- A quotation that could stand alone: several words with a sentence's end inside the marks.
local function is_sentence(t, run)
  local last = run.closed and run.last - 1 or run.last
  local class = t.class[last]
  return words_in(t, run.first, run.last) >= 3
      and (class == STOP or class == COMMA or class == DASH or t.class[run.last + 1] == STOP
           or run.last == t.paragraph_last[t.paragraph[run.last]])
end

-- "“…” – Name" and "“…” (Name)" at the end of a paragraph.
local function dashed_name(t, run)
  local k = run.last + 1
  local class = t.class[k]
  local paragraph = t.paragraph[run.last]
  if class == STOP then
    k, class = k + 1, t.class[k + 1]
  end
  if (class ~= DASH and class ~= BRACKET) or t.paragraph[k] > paragraph + 1 then
    return nil
  end
  local mention = t.mentions[t.name_at[k + 1]]
  local last = mention and t.paragraph_last[t.paragraph[k]]
  if not mention or (t.paragraph[k] ~= paragraph and t.paragraph_first[t.paragraph[k]] ~= k)
      or last - mention.first > 16 then
    return nil
  end
  for i = mention.last + 1, last do
    if t.class[i] == AUXILIARY or t.class[i] == VERB then
      return nil
    end
  end
  if class == BRACKET then
    last = mention.last
  elseif t.class[last] == STOP then
    last = last - 1
  end
  return {k + 1, last}, k
end

-- "And from X:", "The minister:", before a quotation; the colon is the cue.
local function colon_before(t, run)
  local colon = run.first - 1
  if t.class[colon] ~= COLON or t.owner[colon] or t.claimed[colon] then
    return nil
  end
  local floor = t.sentence_first[t.sentence[colon]]
  local first, last = sources.before(t, colon - 1, floor)
  if not first then
    return nil
  end
  local mention = t.mentions[t.name_at[last]]
  local led = t.words.from_speaker[t.norm[first - 1]]
  if led or (mention and first <= floor + 1) or first == floor then
    return {first, last}, colon
  end
  return nil
end

-- Whether a content begins or ends with quoted text.
local function has_run(t, attribution)
  for _, span in ipairs(attribution.content) do
    if t.run[span[1]] or t.run[span[2]] then
      return true
    end
  end
  return false
end

-- The last token of any part of an attribution.
local function last_token(attribution)
  local stop = attribution.content[#attribution.content][2]
  for _, part in ipairs {attribution.cue or {0, 0}, attribution.source or {0, 0}} do
    stop = math.max(stop, part[2])
  end
  return stop
end

-- The attribution that ends last before a token; one with quoted words, when it is in the sentence
-- right before, goes before others.
local function last_attribution_before(t, at)
  local best, best_end = nil, 0
  local sentence = t.sentence[at]
  for k = #t.attributions, 1, -1 do
    local attribution = t.attributions[k]
    local stop = last_token(attribution)
    if attribution.content[1][1] < at and stop < at then
      if has_run(t, attribution) and sentence - t.sentence[stop] <= 1 then
        stop = stop + 100
      end
      if stop > best_end then
        best, best_end = k, stop
      end
    end
  end
  return best
end

-- Whether the run begins a sentence; after an abbreviation the segmenter may not have seen it.
local function begins_sentence(t, run)
  return run.first == t.sentence_first[t.sentence[run.first]]
      or run.first == t.paragraph_first[t.paragraph[run.first]]
      or t.form[run.first - 1]:sub(-1) == "."
end

-- The attribution that a run without a cue continues: in the sentence after it, or, unless `apart`,
-- in the paragraph after it.
local function continued(t, run, apart)
  local k = last_attribution_before(t, run.first)
  if not k or not has_run(t, t.attributions[k]) then
    return nil
  end
  local stop = last_token(t.attributions[k])
  local gap = t.paragraph[run.first] - t.paragraph[stop]
  if gap == 0 then
    return t.sentence[run.first] - t.sentence[stop] <= 1 and k or nil
  elseif gap == 1 and not apart and run.first == t.paragraph_first[t.paragraph[run.first]] then
    return k
  end
  return nil
end

-- Whether another attribution has the run already.
local function is_taken(t, run)
  return t.owner[run.first] or t.owner[run.last] or t.claimed[run.first + 1]
end

--- A run that its paragraph left open goes on where the next begins: the attribution of its first
-- part gets it.
-- @tparam table t the blackboard
-- @tparam table run
function carry.over_paragraphs(t, run)
  local before = not is_taken(t, run) and run.follows and t.owner[t.runs[run.follows].last]
  if before then
    claims.extend(t, before, run.first, run.last)
  end
end

--- A run with a mark and who said it: "“…” – Name", "“…” (Name)", "And from Name: “…”".
-- @tparam table t the blackboard
-- @tparam table run
-- @treturn ?table an attribution
function carry.find_mark(t, run)
  if is_taken(t, run) then
    return nil
  end
  local source, mark = dashed_name(t, run)
  if not source then
    source, mark = colon_before(t, run)
  end
  local content = {{run.first, run.last}}
  return source and claims.labeled(mark, content, source, t.form[mark]) or nil
end

--- A run in the sentence after an attribution with quoted words, or, unless `options.apart`, in the
-- paragraph after it: the attribution gets it.
-- @tparam table t the blackboard
-- @tparam table run
-- @tparam table options `apart`
function carry.go_on(t, run, options)
  if not is_taken(t, run) and is_sentence(t, run) and begins_sentence(t, run) then
    local earlier = continued(t, run, options.apart)
    if earlier then
      claims.extend(t, earlier, run.first, run.last)
    end
  end
end

-- A quotation that nobody is known to say.
local function unattributed(run)
  return {content = {{run.first, run.last}}, report = "speech", kind = "none", stance = "neutral"}
end

-- Whether a sentence about a person leads to the run, which is a sentence of its own: "Ann Example laughs. “No.”"
local function is_led(t, run)
  local before = run.first - 1
  local inner = run.closed and run.last - 1 or run.last
  if before < 1 or t.paragraph[before] ~= t.paragraph[run.first] or t.class[inner] ~= STOP then
    return false
  end
  local first = t.sentence_first[t.sentence[before]]
  for k = first, math.min(first + 3, before) do
    local mention = t.mentions[t.name_at[k]]
    if mention and mention.entity and mention.entity.kind == "person" then
      return true
    end
  end
  return false
end

--- A run that nothing attributes, with `options.apart`, when its words could be a sentence.
-- @tparam table t the blackboard
-- @tparam table run
-- @tparam table options `apart`
-- @treturn ?table an attribution without cue and source
function carry.find_alone(t, run, options)
  if not options.apart or is_taken(t, run) or not is_sentence(t, run) then
    return nil
  end
  local long = words_in(t, run.first, run.last) >= LEAST_ALONE
  if begins_sentence(t, run) and long or is_led(t, run)
      and (begins_sentence(t, run) or t.class[run.first - 1] == COLON) then
    return unattributed(run)
  end
  return nil
end

--- A run in a language without rules, when its words could be a sentence: nothing but the marks
-- tells that somebody said them.
-- @tparam table t the blackboard, with runs alone
-- @tparam table run
-- @treturn ?table an attribution without cue and source
function carry.find_marks_only(t, run)
  local class, after = t.class[run.closed and run.last - 1 or run.last], t.class[run.last + 1]
  local ends = class == STOP or class == COMMA or after == STOP or after == COMMA
      or run.last == t.paragraph_last[t.paragraph[run.last]]
  if ends and words_in(t, run.first, run.last) >= LEAST_ALONE then
    return unattributed(run)
  end
  return nil
end

return carry
