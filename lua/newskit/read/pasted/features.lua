--- What a line looks like among its neighbors, as the columns of the tagger of lines.
-- Every column has a name and, at each line, a short text or nothing; numbers are in steps. The tagger
-- (`newskit.models.pasted`) reads the columns that its templates name. The same function makes them for
-- training and for reading.
-- @module newskit.read.pasted.features

local core = require "newskit.core"
local lines = require "newskit.read.pasted.lines"
local words = require "newskit.language.words"

local features = {}

local HEAD = lines.HEAD

local sizes = {4, 10, 20, 32, 48, 70, 100, 150, 250, 500}

local function bucket(value, limits)
  for at, limit in ipairs(limits) do
    if value <= limit then return at end
  end
  return #limits + 1
end

local function long_distance(list)
  local before, after = {}, {}
  local last
  for at, line in ipairs(list) do
    before[at] = last and at - last or 99
    if line.long then last = at end
  end
  last = nil
  for at = #list, 1, -1 do
    after[at] = last and last - at or 99
    if list[at].long then last = at end
  end
  return before, after
end

-- How often each content word occurs in long lines: the vocabulary of the article.
local function vocabulary(list)
  local counts = {}
  for _, line in ipairs(list) do
    if line.long then
      for word in line.folded:sub(1, HEAD):gmatch "[%w\x80-\xFF]+" do
        if #word >= 5 then counts[word] = (counts[word] or 0) + 1 end
      end
    end
  end
  return counts
end

local function overlap(line, counts)
  if line.folded:find "[\xE3-\xED]" then return nil end -- no spaces between words, so no words to compare
  local all, known = 0, 0
  for word in line.folded:sub(1, HEAD):gmatch "[%w\x80-\xFF]+" do
    if #word >= 5 then
      all = all + 1
      if (counts[word] or 0) > (line.long and 1 or 0) then known = known + 1 end
    end
  end
  return all > 0 and known / all or nil
end

local function repeated(list)
  local seen = {}
  for at, line in ipairs(list) do
    seen[line.folded] = seen[line.folded] or {}
    table.insert(seen[line.folded], at)
  end
  return seen
end

local enders = {"related", "comments", "tags", "author", "legal", "newsletter", "share"}

-- The nearest label line before each line that closes an article, with no long line since.
local function under_label(list)
  local found, label, age = {}, nil, 0
  for at, line in ipairs(list) do
    found[at] = label and {label, age} or nil
    age = age + 1
    if line.long then label = nil end
    for _, class in ipairs(enders) do
      if line.width <= 60 and line.labels[class] == 3 then label, age = class, 0 end
    end
  end
  return found
end

local credit_tail = {
  "%(%u%u+[^()]*%)%s*$", "\u{00A9}", "/%s*%a[%w%-]+%s*$", "%f[%a]dpa%f[%A]", "Getty", "Reuters", "imago", "AFP",
  "%f[%a][Ff]oto:", "Bild:", "Quelle:", "Image:", "Photo", "Picture", "Фото:", "\u{FF1D}",
  "%[[^%[%]]*%]%s*$", "%([^()]*/[^()]*%)%s*$",
}

local function credited(text)
  local tail = #text > 300 and "" or text
  for _, pattern in ipairs(credit_tail) do
    if tail:find(pattern) then return true end
  end
  return false
end

local function looks(add, line, text)
  add("ending", line.ending)
  local first = text:sub(1, 1)
  if first:find "%l" then add("lower") end
  if first:find "%d" then add("digit") end
  if first:find "[\"'\xE2]" and text:find "^[\"'\xE2][\x80\x9C-\x9F\xB9]?" then add("opens_quote") end
  if text:find "^[>|+#*/-]" then add("mark") end
  if not text:find "%a" and not text:find "[\x80-\xFF]" then add("no_letters") end
  if line.width <= 40 and text:find "^[%d%s.:,/%%-]+$" then add("numeric") end
  if text:find "https?://" or text:find "www%." then add("url") end
  if text:find "[%w.]@[%w.]" then add("email") end
  if text:find "|" then add("bar") end
  if text:find "%l%u%l" and line.width <= 120 then add("glued") end
  if text:find "^%u[%u%s]+:" or text:find "^[%w%s\x80-\xFF]+:%s" and line.width < 120 then add("prefix_colon") end
  if text == text:upper() and text:find "%u%u" then add("upper") end
  if credited(text) then add("credited") end
  if line.promotions > 0 then
    add("promotes", math.min(line.promotions, 3) .. (line.long and " long" or " short"))
  end
  if line.bullet then add("bullet") end
end

local function says(add, line, size)
  for _, class in ipairs(words.classes) do
    local strength = line.labels[class]
    if strength and line.width <= 160 then
      add("says_" .. class, strength)
      if size >= 6 then add("says_long_" .. class, strength) end
    end
  end
  if line.dates[1] then
    add("dated")
    if line.date_rest <= 4 then add("date_line", line.date_rest == 0 and "only" or "mostly") end
  end
  if line.clock then add("clock") end
  if line.capitals and line.words >= 1 then
    add("capitals", bucket(line.capitals, {0.15, 0.4, 0.7, 0.99}) .. (line.words <= 3 and " few" or " many"))
  end
end

local function own(add, line)
  local size = bucket(line.width, sizes)
  add("size", size)
  if line.long then add("sentences", math.min(line.sentences, 4)) end
  looks(add, line, line.text)
  says(add, line, size)
end

local function shape(line)
  if not line then return "none" end
  if line.long then return "long" end
  if line.bullet then return "bullet" end
  if line.labels.related == 3 or line.labels.comments == 3 or line.labels.tags == 3 then return "label" end
  if line.dates[1] or line.clock or line.labels.ago then return "date" end
  if line.ending == "sentence" or line.ending == "question" then return "sentence" end
  return line.width <= 25 and "tiny" or "short"
end

local function around(add, list, at, context)
  local line = list[at]
  local kind = line.long and "long" or (line.bullet and "bullet" or "short")
  add("build", kind)
  add("before", bucket(context.before[at], {1, 2, 3, 5, 10, 98}))
  add("after", bucket(context.after[at], {1, 2, 3, 5, 10, 98}))
  add("line_before", shape(list[at - 1]))
  add("line_after", shape(list[at + 1]))
  local next_line = list[at + 1]
  if next_line and next_line.labels.credit and next_line.width < 60 then add("next_credit") end
  if not line.gap then add("no_gap") end
  if context.under[at] then
    add("under", context.under[at][1])
    if context.under[at][2] <= 2 then add("close_under", context.under[at][1]) end
  end
end

-- Longer texts are not searched for pull quotes: the time would grow with the square of the lines.
local most_searched = 1000

local function globally(add, list, at, context)
  local line = list[at]
  local same = context.seen[line.folded]
  if #same > 1 then
    add("repeated", same[1] == at and "first" or "later")
    if same[1] == 1 and at > 1 then add("headline_again") end
  end
  if at == 1 then add("first") end
  if at <= 4 then add("early") end
  add("position", bucket(at / #list, {0.1, 0.25, 0.5, 0.7, 0.85}))
  local share = overlap(line, context.counts)
  if share then
    add("shared", bucket(share, {0, 0.2, 0.4, 0.6, 0.9}))
  end
  local searched = not line.long and line.width >= 40 and #list <= most_searched
  if searched and context.body:find(line.folded:gsub("[^%w]+$", ""), 1, true) then
    add("pulled") -- a sentence of the body printed again as a pull quote
  end
  add("long", line.long and "long" or "short")
  add("left", bucket(context.left[at], {0, 1, 2, 4, 8}))
  add("past", bucket(context.past[at], {0, 1, 2, 4, 8}))
end

local function long_counts(list)
  local past, left, count = {}, {}, 0
  for at, line in ipairs(list) do
    past[at] = count
    if line.long then count = count + 1 end
  end
  for at, line in ipairs(list) do left[at] = count - past[at] - (line.long and 1 or 0) end
  return past, left
end

--- The names of the columns, in order.
features.names = {
  "size", "ending", "sentences", "lower", "digit", "opens_quote", "mark", "no_letters", "numeric", "url", "email",
  "bar", "glued", "prefix_colon", "upper", "credited", "promotes", "bullet", "dated", "date_line", "clock", "capitals",
  "build", "before", "after", "line_before", "line_after", "next_credit", "no_gap", "under", "close_under", "repeated",
  "headline_again", "first", "early", "position", "shared", "pulled", "long", "left", "past",
}
for _, class in ipairs(words.classes) do
  table.insert(features.names, "says_" .. class)
  table.insert(features.names, "says_long_" .. class)
end

local function context_of(list)
  local context = {counts = vocabulary(list), seen = repeated(list), under = under_label(list)}
  context.before, context.after = long_distance(list)
  context.past, context.left = long_counts(list)
  local body = {}
  for _, line in ipairs(list) do
    if line.long then body[#body + 1] = line.folded end
  end
  context.body = table.concat(body, "\n")
  return context
end

local function empty_columns(count)
  local columns = {}
  for _, name in ipairs(features.names) do
    local values = {}
    for at = 1, count do values[at] = false end
    columns[name] = values
  end
  return columns
end

--- What every line looks like.
-- @tparam table list lines of `read/lines.lua`
-- @treturn table for each name of `features.names` a list with a text or false for each line
function features.of(list)
  local context, columns = context_of(list), empty_columns(#list)
  for at, line in ipairs(list) do
    local function add(name, value) columns[name][at] = value and tostring(value) or "yes" end
    own(add, line)
    around(add, list, at, context)
    globally(add, list, at, context)
  end
  return columns
end

--- The same as the columns that a tagger reads; the lines are one sequence.
-- @tparam table list lines of `read/lines.lua`, at least one
-- @treturn newskit.columns
function features.columns(list)
  local columns, values = assert(core.columns(#list, {1})), features.of(list)
  for _, name in ipairs(features.names) do assert(columns:add(name, values[name])) end
  return columns
end

return features
