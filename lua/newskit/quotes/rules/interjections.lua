--- Attributions inside of quotation marks, as French and Spanish set them: "« On avance, explique-t-il. Il faut … »".
-- @module newskit.quotes.rules.interjections

local claims = require "newskit.quotes.rules.claims"
local phrases = require "newskit.quotes.text.phrases"
local token = require "newskit.quotes.text.token"

local COLON, COMMA, STOP = token.colon, token.comma, token.stop

local interjections = {}

-- Where an attribution inside of marks ends that begins behind the comma at k: "« …, explique-t-il, … »"; or nil.
local function interjected(t, k, inverted_cue)
  local words, first = t.words, k + 1
  local run = t.runs[t.run[k]]
  local cue = inverted_cue(t, first)
  local last = cue and cue.last
  if not cue then
    local verb = t.verb[first]
    local head = verb and verb.bare and verb.kind == "finite" and first
        or words.perfect_auxiliary[t.norm[first]] and t.verb[first + 1] and first + 1
    if not head or t.verb[head].report ~= "speech" or not t.verb[head].clause then
      return nil
    end
    local named = false
    last = head
    while last + 1 < run.last and t.class[last + 1] ~= COMMA and t.class[last + 1] ~= STOP and last - head < 12 do
      last = last + 1
      local class = t.class[last]
      named = named or class == token.name or class == token.pronoun or words.roles[t.norm[last]] ~= nil
      if t.verb[last] or class == token.auxiliary or class == token.subordinator or class == COLON then
        return nil
      end
    end
    last = named and last or nil
  end
  local after = last and t.class[last + 1]
  return last and last < run.last and (after == COMMA or after == STOP) and last or nil
end

--- Takes attributions inside of marks out of their runs, for languages that put them there.
function interjections.take_out(t, inverted_cue)
  for _, run in ipairs(t.runs) do
    local k = run.first + 2
    while k < run.last - 1 do
      local last = t.class[k] == COMMA and interjected(t, k, inverted_cue)
      if last then
        for i = k + 1, last do
          t.run[i] = nil
        end
        break
      end
      k = k + 1
    end
  end
end

--- A run with its attribution inside: "« On avance, explique-t-il. Il faut continuer. »"
-- @tparam table t the blackboard
-- @tparam table run
-- @treturn ?table an attribution
function interjections.find(t, run)
  local first = run.first
  while first <= run.last and t.run[first] do
    first = first + 1
  end
  local last = first
  while last < run.last and not t.run[last + 1] do
    last = last + 1
  end
  local cue = first < run.last and t.cue_at[first]
  if not cue or cue.first ~= first then
    return nil
  end
  local behind = last + 2
  local found = claims.new(cue, {{run.first, first - 2}, {behind, run.last}}, nil)
  if cue.pronoun then
    found.pronoun, found.pronoun_gender = cue.head, cue.pronoun_gender
  elseif cue.last < last then
    local from, stop = phrases.source_behind(t, cue.last + 1, last)
    found.source = from and {from, stop} or nil
  end
  return found.content[2][1] < run.last and found or nil
end

return interjections
