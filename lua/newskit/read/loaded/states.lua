--- The text in what a page's scripts are given: `__NEXT_DATA__`, `window.__STATE__ = {…}` and their kin. Their
-- objects are walked for the one that is the article: a long text, best below the page's own headline.
-- @module newskit.read.loaded.states

local cjson = require("cjson").new()

cjson.decode_max_depth(200)

local states = {}

local MOST = 1 << 23     -- bytes of script that are looked at
local NODES = 200000     -- values that are walked
local PROSE = 200        -- a text is as long as this
local VALUES = 40        -- values of one script
local HEADED = 32        -- a story of the same site is not so many times as long

-- Keys under which texts of articles stand, and those of pieces of one.
local text_keys, piece_keys = {}, {}
for key in ([[articleBody body bodyHtml bodyHTML body_html bodyText body_text content contentHtml content_html
  articleText article_text text html fullText full_text paragraphs blocks components elements nodes children
  sections storyBody story rendered value data items contentBlocks content_elements bodyBlocks]]):gmatch "%S+"
do
  text_keys[key] = true
end
for key in ([[text content html value body paragraph children data model blocks]]):gmatch "%S+" do
  piece_keys[#piece_keys + 1] = key
end

-- The end of a string that begins with a quotation mark at `from`.
local function string_end(text, from)
  local at = from + 1
  while true do
    local stop = text:find("[\"\\]", at)
    if not stop then return nil end
    if text:byte(stop) == 34 then return stop end
    at = stop + 2
  end
end

-- The end of the JSON value that begins with a brace or bracket at `from`: where its braces close. Linear.
local function value_end(text, from)
  local depth, at = 0, from
  while true do
    local place = text:find("[%[%]{}\"]", at)
    if not place then return nil end
    local byte = text:byte(place)
    at = place + 1
    if byte == 34 then
      local stop = string_end(text, place)
      if not stop then return nil end
      at = stop + 1
    elseif byte == 123 or byte == 91 then
      depth = depth + 1
    else
      depth = depth - 1
      if depth == 0 then return place end
    end
  end
end

-- Where a value ends that is the last thing of a script but for a semicolon: the usual case, seen from the end.
local function last_of(script)
  local at, byte = #script, script:byte(-1)
  while byte and (byte <= 32 or byte == 59) do
    at = at - 1
    byte = script:byte(at)
  end
  return (byte == 125 or byte == 93) and at or nil
end

local function decoded(text)
  local ok, value = pcall(cjson.decode, text)
  if not ok and text:find ":%s*undefined" then
    ok, value = pcall(cjson.decode, (text:gsub(":%s*undefined", ":null")))
  end
  if ok and type(value) == "string" and value:find "^%s*[{%[]" then return decoded(value) end
  return ok and type(value) == "table" and value or nil
end

-- The values of a script that are as long as `least`, each with its name: JSON as a whole, or what is assigned or
-- parsed.
local function each_value(attributes, script, least, visit)
  if script:find "^%s*[{%[]" then
    local value = decoded(script)
    if value then visit(value, attributes:match "id%s*=%s*[\"']?([%w_.-]+)" or "data") end
    return
  end
  local at, final = 1, last_of(script)
  for _ = 1, VALUES do
    local sign, from = script:match("()=%s*()[{%[J]", at)
    if not sign or #script - from < least then return end
    local last, value = nil, nil
    if script:byte(from) ~= 74 then
      value = final and decoded(script:sub(from, final))
      last = value and final or value_end(script, from)
    elseif script:sub(from, from + 11) == 'JSON.parse("' then
      from = from + 11
      last = string_end(script, from)
    end
    if last and last - from >= least then
      value = value or decoded(script:sub(from, last))
      local before = script:sub(math.max(1, sign - 60), sign - 1)
      if value then visit(value, before:match "([%w_.$]+)[\"'%]]*%s*$" or "data") end
    end
    at, final = (last or from) + 1, nil
  end
end

-- Every script as long as `least`, in order. Tags are found in one case: patterns would look at each byte.
local function scripts(html, least)
  local lower, at = html, 1
  if html:find("<SCRIPT", 1, true) or html:find("</SCRIPT", 1, true) then lower = html:lower() end
  return function()
    while true do
      local _, stop = lower:find("<script", at, true)
      local close = stop and lower:find(">", stop, true)
      local last = close and lower:find("</script", close, true)
      if not last then return nil end
      at = last
      if last - close > least and last - close < MOST then
        return html:sub(stop + 1, close - 1), html:sub(close + 1, last - 1)
      end
    end
  end
end

-- Running text: long, with words, and ends of sentences or paragraphs.
local function is_prose(text)
  if #text < PROSE then return false end
  local ends = text:find "[.!?][%s\"<]" or text:find("\u{3002}", 1, true) or text:find("<p", 1, true)
  return ends and not text:find "^[{%[]" and not text:find "^https?://%S*$" and not text:find "^data:"
end

-- The text of a list of pieces, each a string or an object with one.
local function joined(list, depth)
  local parts, size = {}, 0
  for _, item in ipairs(list) do
    local text = item
    if type(item) == "table" then
      text = nil
      for _, key in ipairs(piece_keys) do
        local value = item[key]
        if type(value) == "string" and value:find "%s" then text = value break end
        if type(value) == "table" and depth < 4 then
          text = joined(value[1] ~= nil and value or {value}, depth + 1)
          if text then break end
        end
      end
    end
    if type(text) == "string" and text:find "%S" then
      parts[#parts + 1] = text
      size = size + #text
    end
  end
  if size == 0 or depth == 1 and size < PROSE then return nil end
  return table.concat(parts, depth > 1 and "" or "\n\n")
end

local function folded(text)
  return type(text) == "string" and text:lower():gsub("[%s%p]+", " ") or nil
end

local headline_keys = {"headline", "title", "heading"}

-- Whether an object has the page's headline, or another one; nil when it has none.
local function is_headed(object, headline)
  local answer
  for _, key in ipairs(headline_keys) do
    local value = object[key]
    if type(value) == "table" then value = value.main or value.text or value.rendered or value.basic end
    local own = folded(value)
    if own and own == headline then return true end
    if own and #own > 10 then answer = false end
  end
  return answer
end

local function offer(state, text, headed)
  if not text or not is_prose(text) then return end
  local weight = #text * (headed and HEADED or 1)
  if weight > state.weight then state.text, state.weight = text, weight end
end

local walk

local function walk_object(object, state, headed, depth)
  local own = is_headed(object, state.headline)
  if own ~= nil then headed = own end
  local keys = {}
  for key, inner in next, object do
    if type(inner) == "table" or text_keys[key] and type(inner) == "string" then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local inner = object[key]
    if type(inner) == "string" then
      offer(state, inner, headed)
    else
      if text_keys[key] and inner[1] ~= nil then offer(state, joined(inner, 1), headed) end
      walk(inner, state, headed, depth + 1)
    end
  end
end

-- Walks a value for the heaviest text. One below the page's headline weighs HEADED times its length.
function walk(value, state, headed, depth)
  if depth > 40 or state.left <= 0 then return end
  state.left = state.left - 1
  if value[1] == nil then return walk_object(value, state, headed, depth) end
  for _, inner in ipairs(value) do
    if type(inner) == "table" then walk(inner, state, headed, depth + 1) end
  end
end

--- The longest text of an article in the values that the scripts of a page hold.
-- @tparam string html UTF-8
-- @tparam[opt] string headline of the page
-- @tparam[opt] integer least bytes of script that a text needs that is of use; 200 without it
-- @treturn ?string text or markup
-- @treturn ?string where it stands: the name of the value
function states.text(html, headline, least)
  least = math.max(least or 0, PROSE)
  local state = {weight = 0, left = NODES, headline = folded(headline)}
  local origin
  for attributes, script in scripts(html, least) do
    if not attributes:find("ld+json", 1, true) then
      each_value(attributes, script, least, function(value, name)
        local before = state.text
        walk(value, state, false, 1)
        if state.text ~= before then origin = name end
      end)
    end
  end
  return state.text, origin
end

return states
