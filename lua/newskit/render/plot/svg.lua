--- Plots as SVG: bars, lines, and strips that show where in a text something stands. They are as wide
-- as their place: what lies along the width is in percent, text keeps its size. No style attributes, so
-- a strict Content-Security-Policy lets them be; colors come from the page's classes `s1` … and `mark`.
--
-- Every plot has a title and a description for those who cannot see it.
-- @module newskit.render.plot.svg
local decimal = require "newskit.base.decimal"
local markup = require "newskit.render.html.markup"
local number = require "newskit.display.number"
local scale = require "newskit.render.plot.scale"
local width = require "newskit.display.width"

local h = markup.h

local svg = {}

local ROW, BAR, STRIP, LABEL = 34, 8, 38, 46 -- heights in pixels; characters of a label
local LINE_HEIGHT, LINE_TOP, LINE_BOTTOM = 240, 12, 28
local LINE_LEFT, LINE_WIDTH = 8, 91 -- percent
local MOST_DOTS = 60

local function percent(share)
  return decimal.format("%.4g%%", 100 * math.max(0, math.min(1, share)))
end

local function short(label, limit)
  return (width.cut(width.plain(label), limit or LABEL))
end

--- The plot's element; `opts.id` makes its parts' ids.
local function picture(opts, height, children)
  local id = opts.id or "plot"
  return h.svg{
    xmlns = "http://www.w3.org/2000/svg", class = "plot " .. opts.kind, width = "100%", height = height,
    role = opts.role or "img", aria_labelledby = ("%s-title %s-about"):format(id, id),
    h.title{id = id .. "-title", opts.title or ""}, h.desc{id = id .. "-about", opts.about or ""}, children,
  }
end

svg.picture = picture

local function shade(item)
  return item.color and "mark s" .. item.color or "mark"
end

--- Bars, each below its label.
-- @tparam {table,...} items `{label=, value=, color=}`, values not below 0
-- @tparam table opts `title`, `id`
function svg.bars(items, opts)
  local most, children, said = 0, {}, {}
  for _, item in ipairs(items) do most = math.max(most, item.value) end
  for i, item in ipairs(items) do
    local top, value = (i - 1) * ROW, number.format(item.value)
    local share = most > 0 and item.value / most or 0
    children[i] = h.g{
      h.text{class = "label", x = 0, y = top + 14, short(item.label)},
      h.text{class = "value", x = "100%", y = top + 14, text_anchor = "end", value},
      h.rect{class = "rail", x = 0, y = top + 20, width = "100%", height = BAR, rx = 2},
      h.rect{class = shade(item), x = 0, y = top + 20, width = percent(share), height = BAR, rx = 2},
    }
    if i <= 3 then said[i] = width.plain(item.label) .. " " .. value end
  end
  local about = ("Bar plot of %d values. First: %s."):format(#items, table.concat(said, ", "))
  return picture({kind = "bars", title = opts.title, id = opts.id, about = about}, #items * ROW, children)
end

local function tick_mark(row, mark, top)
  local from = math.max(0, math.min(1, mark.from))
  local shape = h.rect{
    class = shade{color = mark.color or row.color}, x = percent(from), y = top + 18, height = 13,
    width = percent(math.max(mark.to - from, 0)), rx = 1, mark.title and h.title{mark.title},
  }
  if not mark.href then return shape end
  return h.a{href = mark.href, data_at = mark.at, aria_label = mark.title, shape}
end

--- Strips: one for each row, with a mark at each place, from the start of the text to its end.
-- @tparam {table,...} rows `{label=, note=, color=, marks={{from=, to=, href=, at=, title=}, …}}`,
-- places from 0 to 1; `at` as `html/places.lua` gives it
-- @tparam table opts `title`, `id`, `label` (how many characters of a label are shown)
function svg.dispersion(rows, opts)
  local children, said, links = {}, {}, false
  for i, row in ipairs(rows) do
    local top, marks = (i - 1) * STRIP, {}
    for j, mark in ipairs(row.marks) do
      marks[j] = tick_mark(row, mark, top)
      links = links or mark.href ~= nil
    end
    children[i] = h.g{
      h.text{class = "label", x = 0, y = top + 13, short(row.label, opts.label)},
      h.text{class = "value", x = "100%", y = top + 13, text_anchor = "end", row.note or tostring(#row.marks)},
      h.rect{class = "rail", x = 0, y = top + 18, width = "100%", height = 13, rx = 1}, marks,
    }
    if i <= 3 then said[i] = ("%s %d"):format(width.plain(row.label), #row.marks) end
  end
  local about = ("Where in the text, from start to end. Places: %s."):format(table.concat(said, ", "))
  local shown = {
    kind = "dispersion", title = opts.title, id = opts.id, about = about, role = links and "group" or nil,
  }
  return picture(shown, #rows * STRIP, children)
end

--- The smallest and the largest of a coordinate over all series, and whether all are whole numbers.
local function range(series, key)
  local low, high, is_whole = math.huge, -math.huge, true
  for _, line in ipairs(series) do
    for _, point in ipairs(line.points) do
      low, high = math.min(low, point[key]), math.max(high, point[key])
      is_whole = is_whole and math.type(point[key]) == "integer"
    end
  end
  return low, high, is_whole
end

local function horizontal_rules(ticks, place)
  local rules = {}
  for i, tick in ipairs(ticks) do
    local y = place(tick)
    rules[i] = h.g{
      h.line{class = "grid", x1 = LINE_LEFT .. "%", x2 = "100%", y1 = y, y2 = y},
      h.text{class = "tick", x = (LINE_LEFT - 1) .. "%", y = decimal.format("%.4g", y + 4), text_anchor = "end",
        number.format(tick)},
    }
  end
  return rules
end

local function x_labels(labels, low, high)
  local texts = {}
  for i, label in ipairs(labels) do
    local share = high > low and (label.x - low) / (high - low) or 0.5
    local anchor = share < 0.02 and "start" or share > 0.98 and "end" or "middle"
    texts[i] = h.text{
      class = "tick", x = decimal.format("%.4g%%", LINE_LEFT + LINE_WIDTH * share), y = LINE_HEIGHT - 8,
      text_anchor = anchor, label.text,
    }
  end
  return texts
end

-- Lines differ in their dashes too, not in color alone.
local dashes = {false, "7 4", "2 4", "12 4 2 4", "4 2", "16 5", "2 2", "8 3 2 3 2 3"}

--- The line of a series in a frame of its own, stretched to the width with its stroke unstretched; and its
-- points, each with its value, when there are few.
local function curve(line, index, low, high, place)
  local points, dots = {}, {}
  local color = line.color and " s" .. line.color or ""
  for i, point in ipairs(line.points) do
    local share, y = high > low and (point.x - low) / (high - low) or 0.5, place(point.y)
    points[i] = decimal.format("%.5g", 1000 * share) .. "," .. decimal.format("%.5g", y)
    if #line.points <= MOST_DOTS then
      dots[i] = h.circle{
        class = "dot" .. color, cx = decimal.format("%.5g%%", LINE_LEFT + LINE_WIDTH * share),
        cy = decimal.format("%.5g", y),
        r = 3, h.title{("%s%s: %s"):format(line.name and line.name .. ", " or "", point.label or point.x,
          number.format(point.y))},
      }
    end
  end
  return {h.svg{
    x = LINE_LEFT .. "%", y = 0, width = LINE_WIDTH .. "%", height = LINE_HEIGHT,
    viewBox = "0 0 1000 " .. LINE_HEIGHT, preserveAspectRatio = "none", overflow = "visible",
    h.polyline{
      class = "curve" .. color, points = table.concat(points, " "), vector_effect = "non-scaling-stroke",
      stroke_dasharray = dashes[(index - 1) % #dashes + 1],
    },
  }, dots}
end

--- A sample of the line of the `index`-th series, for a key.
function svg.sample(index, color)
  return h.svg{
    class = "plot sample", width = 28, height = 10, aria_hidden = "true",
    h.line{
      class = "curve s" .. color, x1 = 0, x2 = 28, y1 = 5, y2 = 5,
      stroke_dasharray = dashes[(index - 1) % #dashes + 1],
    },
  }
end

--- Lines over a common axis.
-- @tparam {table,...} series `{name=, color=, points={{x=, y=, label=}, …}}`, points in order of x
-- @tparam table opts `title`, `id`, `labels` ({{x=, text=}, …} below the axis)
function svg.lines(series, opts)
  local x_low, x_high = range(series, "x")
  local y_low, y_high, is_whole = range(series, "y")
  local ticks = scale.ticks(math.min(0, y_low), y_high, 4, is_whole)
  local bottom, top = ticks[1], ticks[#ticks]
  local function place(y)
    return LINE_TOP + (LINE_HEIGHT - LINE_TOP - LINE_BOTTOM) * (top - y) / (top - bottom)
  end
  local curves = {}
  for i, line in ipairs(series) do curves[i] = curve(line, i, x_low, x_high, place) end
  local about = ("Line plot of %d series, from %s to %s."):format(
    #series, number.format(y_low), number.format(y_high))
  return picture({kind = "lines", title = opts.title, id = opts.id, about = about}, LINE_HEIGHT,
    {horizontal_rules(ticks, place), x_labels(opts.labels or {}, x_low, x_high), curves})
end

return svg
