--- Concordance: each occurrence of a word or phrase with the words around it (KWIC).
-- @module newskit.analyzers.concordance
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"

local columns = {
  {name = "left", type = "string"},
  {name = "node", type = "string"},
  {name = "right", type = "string"},
  {name = "sentence", type = "integer"},
  {name = "at", type = "spans"},
}

--- A test of one norm form: a word, in which "*" stands for any letters and "?" for one.
local function matcher(word)
  local folded = core.fold(word)
  if not folded:find "[*?]" then return function(norm) return norm == folded end end
  local pattern = folded:gsub("[%^%$%(%)%%%.%[%]%+%-]", "%%%0"):gsub("%*", ".*"):gsub("%?", utf8.charpattern)
  pattern = "^" .. pattern .. "$"
  return function(norm) return norm:find(pattern) ~= nil end
end

local function parse(node)
  local tests = {}
  for word in node:gmatch "%S+" do tests[#tests + 1] = matcher(word) end
  if #tests == 0 then error("option 'node': a word or a phrase expected", 0) end
  return tests
end

local function matches(tests, norms, at, last)
  if at + #tests - 1 > last then return false end
  for i, test in ipairs(tests) do
    if not test(norms[at + i - 1]) then return false end
  end
  return true
end

local function is_near(test, norms, first, last)
  for i = first, last do
    if test(norms[i]) then return true end
  end
  return false
end

-- Which token to sort by, counted from the node: L1 is the one before it, R1 the one after.
local function sort_key(hit, norms, by)
  local side, distance = by:match "^([LR])(%d)$"
  distance = tonumber(distance)
  local at = side == "L" and hit.first - distance or hit.last + distance
  local inside = at >= hit.from and at <= hit.to
  return inside and norms[at] or ""
end

local function sort(hits, norms, by)
  if by == "position" then return end
  for place, hit in ipairs(hits) do hit.key, hit.place = sort_key(hit, norms, by), place end
  table.sort(hits, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    return a.place < b.place
  end)
end

--- The hits, each with the tokens that it may show: those of its sentence, or of the document.
local function find(document, options)
  local tests, norms = parse(options.node), document:norms()
  local near, far = options.near and matcher(options.near), options.not_near and matcher(options.not_near)
  local firsts, lasts = document:ranges "sentence"
  local hits = {}
  for s = 1, #firsts do
    for at = firsts[s], lasts[s] do
      if matches(tests, norms, at, lasts[s]) then
        local hit = {first = at, last = at + #tests - 1, sentence = s}
        hit.from = math.max(hit.first - options.window, options.across and 1 or firsts[s])
        hit.to = math.min(hit.last + options.window, options.across and #norms or lasts[s])
        local wanted = (not near or is_near(near, norms, hit.from, hit.to))
          and not (far and is_near(far, norms, hit.from, hit.to))
        if wanted then hits[#hits + 1] = hit end
      end
    end
  end
  sort(hits, norms, options.sort)
  return hits
end

local function line(text)
  return (text:gsub("%s+", " "))
end

--- Each occurrence of the words `node`, compared as norm forms; "*" and "?" stand for letters.
-- `nk.concordance(corpus, {node = "regulat*", window = 8, sort = "R1"})`
return analyzer.new{
  name = "concordance",
  title = "Concordance",
  summary = "each occurrence of a word or phrase with the words around it",
  example = [[nk.concordance(art, {node = "regulat*", sort = "R1"})]],
  options = {
    node = {type = "string", summary = 'a word or phrase; "*" and "?" stand for letters'},
    window = {default = 8, type = "integer", minimum = 0, summary = "tokens on each side"},
    across = {default = false, summary = "whether context runs across the ends of sentences"},
    sort = {default = "position", choices = {"position", "L1", "L2", "L3", "R1", "R2", "R3"},
      summary = "order: by position, or by the word this far left or right"},
    near = {type = "string", summary = "only where this word is in the window"},
    not_near = {type = "string", summary = "only where this word is not in the window"},
    top = {default = 0, type = "integer", minimum = 0, summary = "how many; 0: all"},
  },
  run = function(article, options)
    if not options.node then error("option 'node': a word or a phrase expected", 0) end
    local result, document = frame.new{columns = columns}, article.body
    local text, firsts, lasts = document.text, document:spans "token"
    local hits = find(document, options)
    for i = 1, options.top > 0 and math.min(options.top, #hits) or #hits do
      local hit = hits[i]
      local first, last = firsts[hit.first], lasts[hit.last]
      result:add{
        left = line(text:sub(firsts[hit.from], first - 1):gsub("%s+$", "")), node = line(text:sub(first, last)),
        right = line(text:sub(last + 1, lasts[hit.to]):gsub("^%s+", "")), sentence = hit.sentence,
        at = {{first = first, last = last}},
      }
    end
    return result
  end,
}
