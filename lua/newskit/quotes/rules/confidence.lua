--- How sure the rules are: the share of what each found that is right, by pattern and type.
--
-- Right is an attribution whose content matches by half or more, whose cue meets the annotated one
-- and whose source covers the head of the annotated one. Measured on the train half of PolNeAR 1.0.0
-- (Newell, Margolin, Ruths 2018); patterns that it hardly has ("dialogue", "mark", "alone") are set
-- by hand. Attitudes are right less often than speech.

local confidence = {}

local by_pattern = {
  ["after run"] = {direct = 0.95, mixed = 0.65, indirect = 0.65},
  colon = {direct = 0.8, mixed = 0.8, indirect = 0.5},
  name = {direct = 0.8, mixed = 0.7, indirect = 0.6},
  lead = {direct = 0.8, mixed = 0.7, indirect = 0.6},
  trailing = {direct = 0.8, mixed = 0.75, indirect = 0.7},
  leading = {direct = 0.75, mixed = 0.75, indirect = 0.6},
  phrase = {direct = 0.8, mixed = 0.75, indirect = 0.8},
  dialogue = {direct = 0.8, mixed = 0.7, indirect = 0.7},
  mark = {direct = 0.7, mixed = 0.6, indirect = 0.5},
  alone = {direct = 0.5, mixed = 0.4, indirect = 0.3},
}
local of_report = {speech = 1, writing = 0.8, attitude = 0.6}

--- The confidence of an attribution that a rule found.
-- @tparam table attribution `pattern`, `report`
-- @tparam string type direct, mixed or indirect
function confidence.of_rule(attribution, type)
  local pattern = by_pattern[attribution.pattern]
  return pattern and pattern[type] * (of_report[attribution.report] or 1) or 0.5
end

return confidence
