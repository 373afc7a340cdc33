--- Linking: runs the patterns over a text, which say what content, cue and source make one
-- attribution.
--
-- What lies inside a content is not looked at again: only the outermost report counts. Which
-- patterns there are and in what order is patterns.lua's to say; here is how they are run.
-- @module newskit.quotes.rules.linking

local claims = require "newskit.quotes.rules.claims"
local patterns = require "newskit.quotes.rules.patterns"
local token = require "newskit.quotes.text.token"

local COLON, COMMA = token.colon, token.comma

local linking = {}

-- Ways over a text, by what a pattern looks at: each calls `visit` with one item after another.
local ways = {}

function ways.text(_, visit)
  visit(nil)
end

function ways.run(t, visit)
  for _, run in ipairs(t.runs) do
    visit(run)
  end
end

function ways.cue(t, visit)
  for _, cue in ipairs(t.cues) do
    visit(cue)
  end
end

ways["cue from the end"] = function(t, visit)
  for k = #t.cues, 1, -1 do
    visit(t.cues[k])
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

-- A user's pattern need not know what others have claimed, nor what an attribution is made of.
local function completed(t, attribution)
  for _, span in ipairs(attribution.content) do
    if not claims.is_free(t, span[1], span[2]) then
      return nil
    end
  end
  attribution.report = attribution.report or "speech"
  attribution.stance = attribution.stance or "neutral"
  attribution.kind = attribution.kind or "label"
  attribution.head = attribution.head or (attribution.cue and attribution.cue[1])
  return attribution
end

-- Runs a pattern on an item, claims what it gives, and lets all that it claimed bear its name.
local function try(t, pattern, item, options)
  local list = t.attributions
  local before = #list
  local found = pattern.find(t, item, options)
  if found and pattern.own then
    found = completed(t, found)
  end
  if found then
    claims.add(t, found)
  end
  for k = before + 1, #list do
    list[k].pattern = pattern
  end
end

-- The patterns of a stage in groups: those of a pass that stand side by side are one group.
local function groups_of(chosen, stage)
  local groups, last = {}, nil
  for _, pattern in ipairs(chosen) do
    if pattern.stage == stage then
      if not last or last[1].pass ~= pattern.pass or last[1].over ~= pattern.over then
        last = {}
        groups[#groups + 1] = last
      end
      last[#last + 1] = pattern
    end
  end
  return groups
end

-- Runs the patterns of a stage, group after group.
local function run_stage(t, stage, options)
  local chosen = options.chosen or patterns.choose(nil, t.words.language)
  for _, group in ipairs(groups_of(chosen, stage)) do
    ways[group[1].over](t, function(item)
      for _, pattern in ipairs(group) do
        try(t, pattern, item, options)
      end
    end)
  end
  return t
end

--- Links cues with their contents and sources.
-- @tparam table t token columns with runs, names and cues
-- @tparam table options `chosen`: the patterns to run, when they are not those that ship
-- @treturn table `t`, with `attributions` (token spans: `content` list, `cue`, `source`; `lemma`,
--   `report`, `stance`, `pattern`) in the order found, and `owner`, the attribution by content
--   token
function linking.link(t, options)
  t.attributions, t.owner, t.claimed = {}, {}, {}
  find_leads(t)
  return run_stage(t, "linking", options)
end

--- Attributes the runs that no cue has claimed.
-- @tparam table t the result of linking
-- @tparam table options `apart`: a quotation without a cue that does not stand in the sentence
--   after another is an attribution of its own; otherwise it goes on the one of the paragraph
--   before, or is left out
-- @treturn table `t`, with more in `attributions`
function linking.carry(t, options)
  return run_stage(t, "carry", options)
end

return linking
