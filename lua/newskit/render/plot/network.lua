--- Networks as SVG: words as dots, edges as lines as thick as they are strong. The places come from forces: all words
-- push each other away, edges pull. Source: Fruchterman and Reingold 1991. The same edges give the same bytes.
-- @module newskit.render.plot.network
local markup = require "newskit.render.html.markup"
local svg = require "newskit.render.plot.svg"
local width = require "newskit.display.width"

local h = markup.h

local HEIGHT, STEPS, MARGIN = 460, 150, 0.06
local SMALLEST, LARGEST = 4, 11 -- radius of a dot, in pixels

--- The words in order of first occurrence, around a circle.
local function nodes_of(edges)
  local nodes, by_name = {}, {}
  for _, edge in ipairs(edges) do
    for _, name in ipairs{edge.source, edge.target} do
      if not by_name[name] then
        by_name[name] = {name = name, degree = 0}
        nodes[#nodes + 1] = by_name[name]
      end
      by_name[name].degree = by_name[name].degree + 1
    end
  end
  for i, node in ipairs(nodes) do
    local angle = 2 * math.pi * (i - 1) / #nodes
    node.x, node.y = 0.5 + 0.3 * math.cos(angle), 0.5 + 0.3 * math.sin(angle)
  end
  return nodes, by_name
end

local function pull_apart(nodes, ideal)
  for i, one in ipairs(nodes) do
    for k = i + 1, #nodes do
      local two = nodes[k]
      local dx, dy = one.x - two.x, one.y - two.y
      local square = math.max(dx * dx + dy * dy, 1e-6)
      local force = ideal * ideal / square
      one.dx, one.dy = one.dx + dx * force, one.dy + dy * force
      two.dx, two.dy = two.dx - dx * force, two.dy - dy * force
    end
  end
end

local function pull_together(edges, by_name, ideal)
  for _, edge in ipairs(edges) do
    local one, two = by_name[edge.source], by_name[edge.target]
    local dx, dy = one.x - two.x, one.y - two.y
    local force = math.sqrt(dx * dx + dy * dy) / ideal
    one.dx, one.dy = one.dx - dx * force, one.dy - dy * force
    two.dx, two.dy = two.dx + dx * force, two.dy + dy * force
  end
end

local function place(nodes, edges, by_name)
  local ideal = math.sqrt(1 / math.max(#nodes, 1)) * 0.8
  for step = 1, STEPS do
    -- What pulls to the middle keeps parts that no edge joins in the picture.
    for _, node in ipairs(nodes) do node.dx, node.dy = (0.5 - node.x) * 0.5, (0.5 - node.y) * 0.5 end
    pull_apart(nodes, ideal)
    pull_together(edges, by_name, ideal)
    local most = 0.1 * (1 - (step - 1) / STEPS)
    for _, node in ipairs(nodes) do
      local length = math.max(math.sqrt(node.dx * node.dx + node.dy * node.dy), 1e-9)
      local reach = math.min(length, most)
      node.x, node.y = node.x + node.dx / length * reach, node.y + node.dy / length * reach
    end
  end
end

--- Stretches one coordinate over the picture.
local function spread(nodes, axis)
  local low, high = math.huge, -math.huge
  for _, node in ipairs(nodes) do low, high = math.min(low, node[axis]), math.max(high, node[axis]) end
  for _, node in ipairs(nodes) do
    local share = high > low and (node[axis] - low) / (high - low) or 0.5
    node[axis] = MARGIN + (1 - 2 * MARGIN) * share
  end
end

local function percent(share)
  return ("%.4g%%"):format(100 * share)
end

local function line_of(edge, one, two, low, high)
  local share = high > low and (edge.value - low) / (high - low) or 1
  return h.line{
    class = "edge", x1 = percent(one.x), y1 = ("%.4g"):format(one.y * HEIGHT), x2 = percent(two.x),
    y2 = ("%.4g"):format(two.y * HEIGHT), stroke_width = ("%.3g"):format(0.8 + 2.7 * share),
    h.title{("%s, %s"):format(edge.source, edge.target)},
  }
end

local function dot_of(node, most)
  local radius = SMALLEST + (LARGEST - SMALLEST) * math.sqrt(node.degree / most)
  local is_right = node.x > 0.8
  return {
    h.circle{class = "mark", cx = percent(node.x), cy = ("%.4g"):format(node.y * HEIGHT), r = ("%.3g"):format(radius)},
    h.text{class = "label", x = percent(node.x), y = ("%.4g"):format(node.y * HEIGHT + 4),
      dx = is_right and ("%.3g"):format(-radius - 3) or ("%.3g"):format(radius + 3),
      text_anchor = is_right and "end" or "start", (width.cut(width.plain(node.name), 24))},
  }
end

--- The picture.
-- @tparam {table,...} edges `{source=, target=, value=}`, at least one
-- @tparam table opts `title`, `id`
return function(edges, opts)
  local nodes, by_name = nodes_of(edges)
  place(nodes, edges, by_name)
  spread(nodes, "x")
  spread(nodes, "y")
  local low, high, most, children = math.huge, -math.huge, 1, {}
  for _, edge in ipairs(edges) do low, high = math.min(low, edge.value), math.max(high, edge.value) end
  for _, node in ipairs(nodes) do most = math.max(most, node.degree) end
  for _, edge in ipairs(edges) do
    children[#children + 1] = line_of(edge, by_name[edge.source], by_name[edge.target], low, high)
  end
  for _, node in ipairs(nodes) do children[#children + 1] = dot_of(node, most) end
  local about = ("Network of %d words and %d edges. First: %s, %s."):format(#nodes, #edges, edges[1].source,
    edges[1].target)
  return svg.picture({kind = "network", title = opts.title, id = opts.id, about = about}, HEIGHT, children)
end
