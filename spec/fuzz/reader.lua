-- What reader.c runs over every input, and spec/read/reader_fuzz_spec.lua over the fixtures: a function of the bytes
-- and a reader's name, which raises when a promise is broken.
local nk = require "newskit"
local reader = require "newskit.read.reader"

local names = reader.names()

local LONGEST = 1 << 16 -- of an input; a longer one is cut, so that the fuzzer stays quick
local MOST = 200        -- articles looked at

local function check_text(value, path)
  if type(value) == "string" then
    assert(utf8.len(value), path .. " is no valid UTF-8")
  elseif type(value) == "table" then
    for key, item in pairs(value) do
      if type(key) ~= "string" or not key:find "^_" then check_text(item, path .. "." .. tostring(key)) end
    end
  end
end

local function check_article(article)
  check_text(article, "article")
  local text = article.text or ""
  for _, block in ipairs(article.blocks or {}) do
    assert(block.first >= 1 and block.last <= #text, "a block outside of the text")
  end
end

local function check_failure(message, code, position)
  assert(type(message) == "string" and message ~= "", "a failure without a message")
  check_text(message, "message")
  assert(type(code) == "string", "a failure without a code: " .. message)
  assert(position == nil or math.type(position) == "integer", "a place that is no byte: " .. message)
end

local function check_all(bytes, name)
  local articles, message, code, position = nk.open(bytes, {format = name})
  if not articles then return check_failure(message, code, position) end
  for _ = 1, MOST do
    local article, problem, why, at = articles()
    if article == nil then return end
    if article then
      check_article(article)
    else
      check_failure(problem, why, at)
    end
  end
end

local wanted = os.getenv "NK_READER"

return function(bytes, name)
  name = name or wanted
  if not name then
    name, bytes = names[(bytes:byte(1) or 0) % #names + 1], bytes:sub(2)
  end
  bytes = bytes:sub(1, LONGEST)
  check_all(bytes, name)
  local one, message, code, position = nk.parse(bytes, {format = name})
  if one then
    check_article(one)
  else
    check_failure(message, code, position)
  end
end
