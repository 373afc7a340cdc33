--- What the renderers of networks share: the nodes and edges of a frame.
-- @module newskit.render.shared.graph
local rows = require "newskit.render.shared.rows"

local graph = {}

--- The nodes, in order of first occurrence, and the edges between their numbers.
-- @tparam newskit.report report
-- @tparam string format for the message
-- @treturn {table,...} `{number=, name=, frequency=}`
-- @treturn {table,...} `{source=, target=, score=, frequency=}`
-- @raise when no table of the report is a network
function graph.of(report, format)
  local frame = rows.find(report, format, {"source", "target", "score"}, "network")
  local nodes, by_name, edges = {}, {}, {}
  local function number_of(name, frequency)
    if not by_name[name] then
      nodes[#nodes + 1] = {number = #nodes + 1, name = name, frequency = frequency}
      by_name[name] = #nodes
    end
    return by_name[name]
  end
  for i, row in ipairs(frame) do
    edges[i] = {source = number_of(row.source, row.source_frequency),
      target = number_of(row.target, row.target_frequency), score = row.score, frequency = row.frequency}
  end
  return nodes, edges
end

return graph
