--- How sure the rules are: what their pattern says, less for what is right less often than speech.
-- @module newskit.quotes.rules.confidence

local confidence = {}

-- Measured with the confidences of the patterns, on the train half of PolNeAR: attitudes are right
-- about six times in ten where speech is.
local of_report = {speech = 1, writing = 0.8, attitude = 0.6}

-- For what no pattern vouches for, as what a user's stage adds.
local UNKNOWN = 0.5

--- The confidence of an attribution that a rule found.
-- @tparam table attribution `pattern`, `report`
-- @tparam string type direct, mixed or indirect
function confidence.of_rule(attribution, type)
  local of_type = attribution.pattern and attribution.pattern.confidence
  return of_type and of_type[type] and of_type[type] * (of_report[attribution.report] or 1)
      or UNKNOWN
end

return confidence
