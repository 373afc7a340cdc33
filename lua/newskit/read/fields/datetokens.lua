--- The numbers, words and marks of a line, for reading dates and times.
-- @module newskit.read.fields.datetokens

local words = require "newskit.language.words"

local datetokens = {}

-- Spaces, dashes and full-width digits in their ASCII forms.
local function plain(text)
  if not text:find "[\x80-\xFF]" then return text end
  text = text:gsub("\xC2[\xA0\xB7]", " "):gsub("\xE2\x80[\x80-\x8F\xA2\xAF]", " ")
    :gsub("\xE2\x80[\x90-\x95]", "-"):gsub("\xE3\x80[\x80-\x82]", " ")
  return (text:gsub("\xEF\xBC([\x8F-\x9A])", function(last) return string.char(last:byte() - 0x60) end))
end

-- Number and word tokens, single punctuation marks; `gap` says that white space came before.
--- Divides a line.
-- @tparam string text
-- @treturn table tokens `{kind, text, gap, at}`, kind `"number"`, `"word"` or `"mark"`
function datetokens.split(text)
  local tokens, at, gap = {}, 1, true
  text = words.fold(plain(text)):gsub("([ap])%.m%.?", "%1m")
  while at <= #text do
    local _, stop = text:find("^%s+", at)
    if stop then
      gap, at = true, stop + 1
    else
      _, stop = text:find("^%d+", at)
      local kind = "number"
      if not stop then
        _, stop = text:find("^[%a\x80-\xFF']+", at)
        kind = "word"
      end
      if not stop then stop, kind = at, "mark" end
      tokens[#tokens + 1] = {kind = kind, text = text:sub(at, stop), gap = gap, at = at}
      at, gap = stop + 1, false
    end
  end
  return tokens
end

--- The value of a number token within limits.
function datetokens.number(token, low, high, digits)
  if not token or token.kind ~= "number" or #token.text > (digits or 2) then return nil end
  local value = tonumber(token.text)
  return value >= low and value <= high and math.tointeger(value) or nil
end

--- The value of a token that is a year of four digits.
function datetokens.year(token)
  if token and token.kind == "number" and #token.text == 4 then return datetokens.number(token, 1800, 2199, 4) end
end

--- Is the token one of the marks in `set`?
function datetokens.is_mark(token, set)
  return token and token.kind == "mark" and set:find(token.text, 1, true) ~= nil
end

return datetokens
