--- The GEXF renderer: a network for Gephi and its relatives.
-- Source: the GEXF working group, "GEXF 1.3", gexf.net.
-- @module newskit.render.gexf
local graph = require "newskit.render.shared.graph"
local render = require "newskit.render"
local xml = require "newskit.render.shared.xml"

local escape = xml.escape

local function values(value)
  return value and ('<attvalues><attvalue for="0" value="%d"/></attvalues>'):format(value) or ""
end

local function report_gexf(report)
  local nodes, edges = graph.of(report, "gexf")
  local attribute = '<attribute id="0" title="frequency" type="integer"/>'
  local lines = {
    '<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="undirected">', '<attributes class="node">' .. attribute .. "</attributes>",
    '<attributes class="edge">' .. attribute .. "</attributes>", "<nodes>",
  }
  for _, node in ipairs(nodes) do
    lines[#lines + 1] = ('<node id="%d" label="%s">%s</node>'):format(node.number, escape(node.name),
      values(node.frequency))
  end
  lines[#lines + 1] = "</nodes>\n<edges>"
  for number, edge in ipairs(edges) do
    lines[#lines + 1] = ('<edge id="%d" source="%d" target="%d" weight="%.17g">%s</edge>'):format(number, edge.source,
      edge.target, edge.score, values(edge.frequency))
  end
  lines[#lines + 1] = "</edges>\n</graph>\n</gexf>\n"
  return table.concat(lines, "\n")
end

return render.new{
  name = "gexf", summary = "a network as GEXF", extension = "gexf", report = report_gexf,
}
