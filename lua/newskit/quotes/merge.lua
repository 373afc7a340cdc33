--- Rules and model together: which attributions of each stand.
--
-- The rules are right about quotation marks wherever they come from; the model knows more of
-- reports without marks, in text like that it was trained on. So the direct quotations of the rules
-- stand first; then, with attitudes, the model's reports and the rules' where the model has none;
-- without attitudes, the rules' reports and the model's where the rules have none and it is sure.

local claims = require "newskit.quotes.claims"

local merge = {}

local function is_direct(t, attribution)
  for _, span in ipairs(attribution.content) do
    local run = t.run[span[1]]
    if not run or t.runs[run].first > span[1] or not t.run[span[2]] then
      return false
    end
  end
  return true
end

-- Lemma, report and stance of a cue, from the last reporting verb or noun in it.
local function describe_cue(t, attribution)
  local words = t.words
  attribution.report, attribution.stance, attribution.lemma = "attitude", "neutral", nil
  for i = attribution.cue[2], attribution.cue[1], -1 do
    local norm = t.norm[i]
    local verb = t.verb[i]
    if verb then
      attribution.report, attribution.stance, attribution.lemma = verb.report, verb.stance, verb.lemma
      return
    elseif words.nouns[norm] then
      attribution.report, attribution.lemma = words.nouns[norm], norm
      return
    elseif norm == "according" or t.class[i] == ":" or t.class[i] == "-" then
      attribution.report = "speech"
      attribution.lemma = norm == "according" and "according to" or t.form[i]
      return
    end
  end
  attribution.lemma = t.norm[attribution.cue[2]]
end

local function is_free(t, attribution)
  for _, span in ipairs(attribution.content) do
    if not claims.is_free(t, span[1], span[2]) then
      return false
    end
  end
  local cue = attribution.cue
  if cue then
    for i = cue[1], cue[2] do
      if t.owner[i] or t.cue_taken[i] then
        return false
      end
    end
  end
  return true
end

local function add_all(t, list, test)
  for _, attribution in ipairs(list) do
    if not attribution.taken and (not test or test(attribution)) and is_free(t, attribution) then
      attribution.taken = true
      local cue = attribution.cue
      claims.restore(t, attribution)
      for i = cue and cue[1] or 1, cue and cue[2] or 0 do
        t.cue_taken[i] = true
      end
    end
  end
end

-- A source that the model missed is taken from the rules, when they know the cue.
local function lend_sources(rules, found)
  local by_cue = {}
  for _, attribution in ipairs(rules) do
    local cue = attribution.source and attribution.cue
    for i = cue and cue[1] or 1, cue and cue[2] or 0 do
      by_cue[i] = attribution.source
    end
  end
  for _, attribution in ipairs(found) do
    for i = attribution.cue[1], attribution.cue[2] do
      attribution.source = attribution.source or by_cue[i]
    end
  end
end

--- Replaces `t.attributions` by those that stand.
-- @tparam table t the result of the rules
-- @tparam table found the model's attributions, see tags.lua
-- @tparam table options `speech`; `sure`: the least confidence of the model's own without attitudes
function merge.run(t, found, options)
  local rules = t.attributions
  t.attributions, t.owner, t.claimed, t.cue_taken = {}, {}, {}, {}
  for _, attribution in ipairs(found) do
    attribution.kind = "model"
    describe_cue(t, attribution)
  end
  lend_sources(rules, found)
  add_all(t, rules, function(a) return is_direct(t, a) end)
  if options.speech then
    add_all(t, rules)
    add_all(t, found, function(a) return a.confidence >= (options.sure or 0.6) and a.report ~= "attitude" end)
  else
    add_all(t, found)
    if options.rest then add_all(t, rules, function(a) return a.report ~= "attitude" or options.rest == 2 end) end
  end
  return t
end

return merge
