--- The subjects of the first level of IPTC's Media Topics and of its older subject codes, which share their first
-- two digits: what a code without a name means.
-- Source: IPTC NewsCodes, cv.iptc.org/newscodes/mediatopic.
-- @module newskit.read.wire.topics
local topics = {}

local names = {
  ["01"] = "arts, culture, entertainment and media", ["02"] = "crime, law and justice",
  ["03"] = "disaster, accident and emergency incident", ["04"] = "economy, business and finance",
  ["05"] = "education", ["06"] = "environment", ["07"] = "health", ["08"] = "human interest", ["09"] = "labour",
  ["10"] = "lifestyle and leisure", ["11"] = "politics and government", ["12"] = "religion",
  ["13"] = "science and technology", ["14"] = "society", ["15"] = "sport", ["16"] = "conflict, war and peace",
  ["17"] = "weather",
}

--- The subject of a code: "medtop:04000000", "04015001".
-- @tparam ?string code
-- @treturn ?string nil for codes of other lists, and for those of Media Topics whose place their digits do not tell
function topics.of(code)
  local digits = code and code:match "^(%d%d)%d%d%d%d%d%d$"
  if digits then return names[digits] end
  digits = code and (code:match "^medtop:(%d%d)000000$" or code:match "^subj:(%d%d)%d%d%d%d%d%d$")
  return digits and names[digits]
end

return topics
