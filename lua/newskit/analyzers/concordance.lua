--- Concordance: each occurrence of a word or phrase with the words around it (KWIC).
-- @module newskit.analyzers.concordance
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local nowhere = require "newskit.analyzers.shared.search.nowhere"
local query = require "newskit.analyzers.shared.search.query"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "left", type = "string", keep = "end"},
  {name = "node", type = "string"},
  {name = "right", type = "string"},
  {name = "sentence", type = "integer"},
  {name = "at", type = "spans"},
}

local places = {"L1", "L2", "L3", "L4", "L5", "R1", "R2", "R3", "R4", "R5"}

-- The keys of an order: "position", or up to three places, "R1,L1".
local function sort_keys(by)
  local known, keys = {}, {}
  for _, place in ipairs(places) do known[place] = true end
  if by == "position" then return keys end
  for key in by:gmatch "[^,%s]+" do
    keys[#keys + 1] = key
    if not known[key] or #keys > 3 then
      error(("option 'sort': position, or up to three of L1 … L5 and R1 … R5 expected, got '%s'"):format(by), 0)
    end
  end
  return keys
end

--- The word at a place counted from the hit, if it is in the same sentence.
local function word_at(hit, view, key)
  local side, distance = key:match "^([LR])(%d)$"
  local at = side == "L" and hit.first - distance or hit.last + distance
  at = math.tointeger(at)
  return view.sentences[at] == hit.sentence and view.norms[at] or ""
end

local function sort(hits, view, by)
  local keys = sort_keys(by)
  if #keys == 0 then return end
  for place, hit in ipairs(hits) do
    hit.place = place
    for i, key in ipairs(keys) do hit[i] = word_at(hit, view, key) end
  end
  table.sort(hits, function(a, b)
    for i = 1, #keys do
      if a[i] ~= b[i] then return a[i] < b[i] end
    end
    return a.place < b.place
  end)
end

--- Whether a hit of `other` lies within `distance` words of the hit, in its sentence.
local function is_near(hit, others, distance)
  for _, other in ipairs(others) do
    if other.sentence == hit.sentence and other.last >= hit.first - distance
      and other.first <= hit.last + distance and (other.last < hit.first or other.first > hit.last) then
      return true
    end
  end
  return false
end

local function filter(hits, others, distance, wanted)
  local kept = {}
  for _, hit in ipairs(hits) do
    if is_near(hit, others, distance) == wanted then kept[#kept + 1] = hit end
  end
  return kept
end

--- The hits that the options want, in their order.
local function find(view, options, language)
  local node = query.new(options.node, options, language)
  local hits = node:find(view)
  for _, name in ipairs{"near", "not_near"} do
    if options[name] then
      local others = query.new(options[name], options, language, name):find(view)
      hits = filter(hits, others, options.near_window, name == "near")
    end
  end
  sort(hits, view, options.sort)
  return hits, #hits == 0 and node:near_in(view) or nil
end

--- The last byte of a hit in the text of the article, where spaces pad what phrases were joined of.
local function last_of(last, joined, text)
  while joined:byte(last + 1) == 32 and text:byte(last + 1) ~= 32 and last < #text do last = last + 1 end
  return last
end

local function line(text)
  return (text:gsub("%s+", " "))
end

--- The tokens of a hit, and those around it: `left` and `right` of them, within its sentence or across.
local function around(hit, view, options)
  local first, last = view.tokens[hit.first], view.tokens[hit.last]
  local from, to = 1, view.size
  if not options.across then from, to = view.ranges[1][hit.sentence], view.ranges[2][hit.sentence] end
  return first, last, math.max(first - (options.left or options.window), from),
    math.min(last + (options.right or options.window), to)
end

-- The parts of a word with hyphens are found anyway: a query knows where they stand close together.
local function as_query(options)
  local as = {}
  for name, value in pairs(options) do as[name] = value end
  if as.hyphens == "both" then as.hyphens = "split" end
  return as
end

local function run(article, options)
  if not options.node then error("option 'node': a word or a phrase expected", 0) end
  local as = as_query(options)
  local document = units.body(article, as)
  local view, text, result = query.view(document), document.text, frame.new{columns = columns}
  local starts, ends = document:spans "token"
  view.size, view.ranges = #document, {document:ranges "sentence"}
  local hits, near = find(view, as, article.language)
  result.caption = near
  for i = 1, options.top > 0 and math.min(options.top, #hits) or #hits do
    local first, last, from, to = around(hits[i], view, options)
    local left, right = text:sub(starts[from], starts[first] - 1), text:sub(ends[last] + 1, ends[to])
    result:add{
      left = line(left):gsub(" $", ""), node = line(text:sub(starts[first], ends[last])),
      right = line(right):gsub("^ ", ""), sentence = hits[i].sentence,
      at = {{first = starts[first], last = last_of(ends[last], text, article.body.text)}},
    }
  end
  return result
end

--- Each occurrence of the query `node` (docs/statistics.md, Queries).
-- `nk.concordance(corpus, {node = "regulat*", window = 8, sort = "R1"})`
return analyzer.new{
  name = "concordance",
  title = "Concordance",
  summary = "each occurrence of a word or phrase with the words around it",
  example = [[nk.concordance(art, {node = "regulat*", sort = "R1"})]],
  options = units.extend{
    node = {type = "string|list", sample = "'regulat*'",
      summary = 'what to find: a word or phrase with *, ?, a|b, "x y"~5'},
    window = {default = 8, type = "integer", minimum = 0, summary = "tokens on each side"},
    left = {type = "integer", minimum = 0, summary = "tokens on the left, when not as on the right"},
    right = {type = "integer", minimum = 0, summary = "tokens on the right, when not as on the left"},
    across = {default = false, summary = "whether context runs across the ends of sentences"},
    sort = {default = "position", type = "string", takes = "^[LR]%d$",
      summary = "order: position, or by the words this far left or right: R1 or R1,R2,L1"},
    near = {type = "string|list", summary = "only where this query has a hit near by"},
    not_near = {type = "string|list", summary = "only where this query has no hit near by"},
    near_window = {default = 5, type = "integer", minimum = 1, summary = "how many words away near is"},
    top = {default = 0, type = "integer", minimum = 0, summary = "how many; 0: all"},
  },
  run = run,
  -- What one article has near counts for it alone.
  finish = function(joined, _, captions)
    joined.caption = #joined == 0 and nowhere(captions) or nil
    return joined
  end,
}
