--- The edges of names and captions: marks and signs around them go whole. A class of a pattern holds bytes, and
-- a sign such as "®" or the middle dot is two: in a class only one of them would go.
-- @module newskit.read.fields.edges

local edges = {}

--- Text without what stands around it. Time is linear.
-- @tparam string text
-- @tparam string marks a class of ASCII characters for the start, such as `"[%s|/]"`
-- @tparam string sign a pattern for one sign of several bytes at the start
-- @tparam string rest a class of the ASCII characters that may end the text, such as `"[^%s|/]"`
-- @treturn string
function edges.cut(text, marks, sign, rest)
  local at, after = 1, 1
  while after do
    at, after = after, text:match("^" .. marks .. "+()", after) or text:match("^" .. sign .. "()", after)
  end
  return text:match("^.*" .. rest, at) or ""
end

return edges
