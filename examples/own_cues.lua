-- Quotations with reporting verbs of one's own, and a speaker resolver of one's own.
--   newskit run examples/own_cues.lua
local nk = require "newskit"

local text = [[
The coach was not amused. "Nobody trained in the rain," Petra Holm growled.

By the account of the club secretary, the pitch was under water.

"We will play on Sunday," the gaffer said.
]]

-- Verbs have a report (speech, writing, attitude), a stance (neutral, assertive, doubting) and
-- complements: c a clause or quoted words, t an infinitive, o an object, w quoted words alone.
local vocabulary = nk.attribution.vocabulary{
  verbs = {growl = {report = "speech", stance = "assertive", complements = "cw"}},
  phrases = {"by the account of"},
}

-- A stage gets the token columns, the options and the stage that it stands for.
local function resolve(t, options, shipped)
  shipped(t, options)
  for _, attribution in ipairs(t.attributions) do
    local speaker = attribution.speaker
    if speaker and speaker.noun == "gaffer" then
      attribution.speaker = {kind = "person", name = "Petra Holm", role = "gaffer", gender = "female"}
    end
  end
  return t
end

print(nk.quotes(text))
print(nk.quotes(text, {vocabulary = vocabulary, stages = {speakers = resolve}}))
