--- Text by display width: measuring, cutting and padding in terminal cells, and making text from
-- pages harmless to a terminal. Nothing here knows frames.
-- @module newskit.display.width
local ranges = require "newskit.display.widths"
local valid = require "newskit.base.valid"

local width = {}

local cells = {} -- code point → cells, filled as code points are met

local function look_up(code)
  local low, high = 1, #ranges
  while low <= high do
    local middle = (low + high) // 2
    local range = ranges[middle]
    if code < range[1] then
      high = middle - 1
    elseif code > range[2] then
      low = middle + 1
    else
      return range[3]
    end
  end
  return 1
end

local ZWJ, EMOJI_STYLE = 0x200D, 0xFE0F

local function is_regional(code) return code >= 0x1F1E6 and code <= 0x1F1FF end

local function is_skin_tone(code) return code >= 0x1F3FB and code <= 0x1F3FF end

--- The cells that `code` adds after `state.last`: an emoji joined to the one before, a skin tone and
-- the second letter of a flag add none; the emoji style makes a narrow character wide.
local function advance(state, code)
  local count = cells[code]
  if not count then
    count = look_up(code)
    cells[code] = count
  end
  local last = state.last
  state.last = code
  if last == ZWJ or (is_skin_tone(code) and state.cells == 2) then return 0 end
  if is_regional(code) then
    state.last = is_regional(last) and 0 or code -- a third letter starts a new flag
    return 1
  end
  if code == EMOJI_STYLE then
    local more = state.cells == 1 and last > 0xFF and 1 or 0
    state.cells = 2
    return more
  end
  if count > 0 then state.cells = count end
  return count
end

--- The display width of UTF-8 text, in cells.
function width.of(text)
  if not text:find "[\x80-\xFF]" then return #text end
  text = valid(text)
  local state, total = {last = 0, cells = 0}, 0
  for _, code in utf8.codes(text) do total = total + advance(state, code) end
  return total
end

--- How many bytes of `text` fit in `limit` cells, whole characters with their marks, and the cells
-- they take.
local function fitting(text, limit)
  local state, total, bytes = {last = 0, cells = 0}, 0, 0
  for position, code in utf8.codes(text) do
    local step = advance(state, code)
    if total + step > limit then break end
    total = total + step
    bytes = position + #utf8.char(code) - 1
  end
  return bytes, total
end

--- Cuts `text` to `limit` cells; what is cut ends in an ellipsis. Returns the text and its width.
function width.cut(text, limit)
  local whole = width.of(text)
  if whole <= limit then return text, whole end
  if limit < 1 then return "", 0 end
  local short = text:sub(1, (fitting(text, limit - 1))):gsub("%s+$", "") .. "…"
  return short, width.of(short)
end

--- Cuts a text at its beginning, so that its last words stay.
-- @tparam string text
-- @tparam integer limit cells
-- @treturn string
function width.cut_start(text, limit)
  if width.of(text) <= limit then return text end
  if limit < 1 then return "" end
  -- What is further from the end than this cannot fit, but for marks that stand on others.
  local at = math.max(1, #text - 8 * limit)
  while at <= #text and text:byte(at) >= 0x80 and text:byte(at) < 0xC0 do at = at + 1 end
  while at <= #text and width.of(text:sub(at)) > limit - 1 do at = utf8.offset(text, 2, at) or #text + 1 end
  return "…" .. text:sub(at):gsub("^%s+", "")
end

--- Pads `text` with spaces to `target` cells, on the right, or on the left for side "right".
function width.pad(text, target, side)
  local missing = target - width.of(text)
  if missing <= 0 then return text end
  local spaces = (" "):rep(missing)
  return side == "right" and spaces .. text or text .. spaces
end

--- Breaks `text` into lines of at most `limit` cells, at spaces; a longer word is broken. Returns a
-- list, of one empty line at least.
function width.wrap(text, limit)
  local lines, line, used = {}, {}, 0
  local function close()
    lines[#lines + 1] = table.concat(line, " ")
    line, used = {}, 0
  end
  for word in text:gmatch "%S+" do
    local size = width.of(word)
    if used > 0 and used + 1 + size > limit then close() end
    while size > limit do
      local bytes = fitting(word, limit)
      if bytes == 0 then bytes = utf8.offset(word, 2) - 1 end
      lines[#lines + 1] = word:sub(1, bytes)
      word = word:sub(bytes + 1)
      size = width.of(word)
    end
    if size > 0 then
      used = used + size + (used > 0 and 1 or 0)
      line[#line + 1] = word
    end
  end
  if used > 0 or #lines == 0 then close() end
  return lines
end

--- `text` as one harmless line: valid UTF-8, every run of white space one space, and every control
-- character, bidirectional override and other invisible format character but the joiners gone.
function width.plain(text)
  if not text:find "[%c\x7F-\xFF]" and not text:find "  " then return text end
  text = valid(text)
  text = text:gsub("%s+", " ")
  if text:find "[%c\x7F]" then text = text:gsub("[%c\x7F]", "") end
  if text:find "[\xC2\xE2\xEF]" then
    text = text:gsub("\xC2[\x80-\x9F]", "")                 -- C1 controls
    text = text:gsub("\xE2\x80[\x8B\x8E\x8F\xA8-\xAE]", "") -- zero width space, marks, overrides
    text = text:gsub("\xE2\x81[\xA6-\xA9]", "")             -- isolates
    text = text:gsub("\xEF\xBB\xBF", "")                    -- byte order mark
  end
  return text
end

return width
