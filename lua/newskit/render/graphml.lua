--- The GraphML renderer: a network with the words as nodes and their company as edges.
-- Source: Brandes and others 2002, "GraphML Progress Report"; graphml.graphdrawing.org, version 1.0.
-- @module newskit.render.graphml
local graph = require "newskit.render.shared.graph"
local render = require "newskit.render"
local xml = require "newskit.render.shared.xml"

local escape = xml.escape

local function data(key, value)
  return value and ('<data key="%s">%s</data>'):format(key, escape(tostring(value))) or ""
end

local function report_graphml(report)
  local nodes, edges = graph.of(report, "graphml")
  local lines = {
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="label" for="node" attr.name="label" attr.type="string"/>',
    '<key id="count" for="node" attr.name="frequency" attr.type="int"/>',
    '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    '<key id="times" for="edge" attr.name="frequency" attr.type="int"/>',
    '<graph id="network" edgedefault="undirected">',
  }
  for _, node in ipairs(nodes) do
    lines[#lines + 1] = ('<node id="n%d">%s%s</node>'):format(node.number, data("label", node.name),
      data("count", node.frequency))
  end
  for number, edge in ipairs(edges) do
    local about = data("weight", ("%.17g"):format(edge.score)) .. data("times", edge.frequency)
    lines[#lines + 1] = ('<edge id="e%d" source="n%d" target="n%d">%s</edge>'):format(number, edge.source, edge.target,
      about)
  end
  lines[#lines + 1] = "</graph>\n</graphml>\n"
  return table.concat(lines, "\n")
end

return render.new{
  name = "graphml", summary = "a network as GraphML", extension = "graphml", report = report_graphml,
}
