--- Phrases declared once: words that count as one wherever words are counted. In the text the space between their words
-- becomes "_", which joins words (UAX #29), so that everything behind sees one word: prime_minister.
-- @module newskit.analyzers.shared.phrases

local phrases = {}

local JOINER = "_"

local function fault(message, ...)
  error(("option 'phrases': " .. message):format(...), 0)
end

local function trimmed(line)
  line = line:match "^%s*(%S.*)$" or ""
  local last = #line
  while last > 0 and line:find("^%s", last) do last = last - 1 end
  return line:sub(1, last)
end

--- The phrases of a file: one a line; what begins with "#" is a remark.
local function read(path)
  local handle <close> = io.open(path, "rb")
  if not handle then fault("cannot read '%s'", path) end
  local text, list = handle:read "a" or "", {}
  if text:sub(1, 3) == "\xEF\xBB\xBF" then text = text:sub(4) end
  if not utf8.len(text) then fault("'%s' is not valid UTF-8", path) end
  for line in text:gmatch "[^\r\n]+" do
    line = trimmed(line)
    if line ~= "" and line:sub(1, 1) ~= "#" then list[#list + 1] = line end
  end
  return list
end

local files = {}

local function list_of(source)
  if type(source) == "table" then return source end
  files[source] = files[source] or read(source)
  return files[source]
end

--- The phrases as a tree of norm forms; made once for each list and each way to tell words apart.
local function tree_of(list, read_document)
  local tree = {}
  for i, phrase in ipairs(list) do
    if type(phrase) ~= "string" then fault("a list of phrases expected, got a %s at %d", type(phrase), i) end
    local node = tree
    for _, norm in ipairs(read_document(phrase):norms()) do
      node[norm] = node[norm] or {}
      node = node[norm]
    end
    node[JOINER] = true
  end
  return tree
end

local trees = setmetatable({}, {__mode = "k"})

local function known_tree(list, key, read_document)
  trees[list] = trees[list] or {}
  trees[list][key] = trees[list][key] or tree_of(list, read_document)
  return trees[list][key]
end

--- The last token of the longest phrase that begins at token `at`, or nil.
local function reach(tree, norms, at, last)
  local node, found = tree, nil
  for i = at, last do
    node = node[norms[i]]
    if not node then break end
    if node[JOINER] == true and i > at then found = i end
  end
  return found
end

local function is_space(text, from, to)
  for at = from, to do
    if not text:find("^%s", at) and text:sub(at, at) ~= "\xC2" and text:sub(at, at) ~= "\xA0" then return false end
  end
  return true
end

--- What stands between the words of a phrase becomes the joiner. Where it is longer, as a no-break space is, spaces
-- behind the phrase keep the places of all that follows.
local function add_phrase(pieces, text, starts, ends, first, last)
  local padding = 0
  for i = first, last do
    pieces[#pieces + 1] = text:sub(starts[i], ends[i])
    local gap = i < last and starts[i + 1] - ends[i] - 1 or 0
    if gap > 0 then
      pieces[#pieces + 1], padding = JOINER, padding + gap - 1
    end
  end
  if padding > 0 then pieces[#pieces + 1] = (" "):rep(padding) end
end

--- A text in which phrases are single words.
-- @tparam string text
-- @tparam string|{string,...} source a file, or a list
-- @tparam string key of the way in which words are told apart
-- @tparam function read_document gives the document of a text in that way
-- @treturn string of the same length
function phrases.join(text, source, key, read_document)
  local tree = known_tree(list_of(source), key, read_document)
  local document = read_document(text)
  local norms, starts, ends = document:norms(), document:spans "token"
  local firsts, lasts = document:ranges "sentence"
  local pieces, copied = {}, 0
  for sentence = 1, #firsts do
    local at = firsts[sentence]
    while at <= lasts[sentence] do
      local stop = reach(tree, norms, at, lasts[sentence])
      for i = at, (stop or at) - 1 do
        if not is_space(text, ends[i] + 1, starts[i + 1] - 1) then stop = nil end
      end
      if stop then
        pieces[#pieces + 1] = text:sub(copied + 1, starts[at] - 1)
        add_phrase(pieces, text, starts, ends, at, stop)
        copied = ends[stop]
      end
      at = (stop or at) + 1
    end
  end
  if copied == 0 then return text end
  pieces[#pieces + 1] = text:sub(copied + 1)
  return table.concat(pieces)
end

return phrases
