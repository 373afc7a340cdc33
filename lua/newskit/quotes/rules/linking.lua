--- Linking: which content, cue and source make one attribution, sentence by sentence.
--
-- Attributions that follow their content ("…, said X"; "…, according to X") are looked for from
-- the end of the sentence, because they report all that stands before them; then those before
-- their content, from the left. What lies inside a content is not looked at again: only the
-- outermost report counts. Quotations without a cue are joined in carry.lua,
-- and transcripts are read before all else, in dialogue.lua.

local dialogue = require "newskit.quotes.rules.dialogue"
local leading = require "newskit.quotes.rules.leading"
local trailing = require "newskit.quotes.rules.trailing"
local token = require "newskit.quotes.text.token"

local COLON, COMMA = token.colon, token.comma

local linking = {}

-- Calls `visit` with the cues of each sentence, from the first or from the last.
local function each_cue(t, backward, visit)
  local cues = t.cues
  local from, to, step = 1, #cues, 1
  if backward then
    from, to, step = #cues, 1, -1
  end
  for k = from, to, step do
    local cue = cues[k]
    local sentence = t.sentence[cue.head]
    visit(cue, t.sentence_first[sentence], t.sentence_last[sentence])
  end
end

-- Runs that a cue introduces on their left ("said: “…”") are not read as a trailing clause.
local function find_leads(t)
  t.lead_before = {}
  for k, run in ipairs(t.runs) do
    local before = run.first - 1
    local class = t.class[before]
    if class == COLON or (class == COMMA and t.cue_at[before - 1]) or t.cue_at[before] then
      t.lead_before[k] = true
    end
  end
end

local function is_relative(t, cue)
  return t.words.relative_clause[t.norm[cue.first - 1]] ~= nil
end

--- Links cues with their contents and sources.
-- @tparam table t token columns with runs, names and cues
-- @treturn table `t`, with `attributions` (token spans: `content` list, `cue`, `source`; `lemma`,
--   `report`, `stance`) in the order found, and `owner`, the attribution by content token
function linking.link(t)
  t.attributions, t.owner, t.claimed = {}, {}, {}
  dialogue.find(t)
  find_leads(t)
  leading.link_colons(t)
  for _, run in ipairs(t.runs) do
    if not t.owner[run.first] then
      trailing.link_after_run(t, run)
    end
  end
  each_cue(t, true, function(cue, floor, limit)
    if not t.claimed[cue.head] and not t.owner[cue.head] then
      trailing.link(t, cue, floor, limit)
    end
  end)
  leading.link_runs(t)
  -- The main verb of a sentence goes before that of a relative clause inside its subject.
  for _, relative in ipairs {false, true} do
    each_cue(t, false, function(cue, floor, limit)
      if is_relative(t, cue) == relative then
        leading.link(t, cue, floor, limit)
      end
    end)
  end
  return t
end

return linking
