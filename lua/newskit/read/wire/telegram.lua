--- What the text formats of wires share, IPTC 7901 and ANPA 1312: messages one after another, each between control
-- characters; lines broken at a width; a date of the sending at the end. Which line means what is told by the
-- readers.
-- @module newskit.read.wire.telegram
local authors = require "newskit.read.fields.authors"
local encoding = require "newskit.read.bytes.encoding"
local record = require "newskit.read.wire.record"
local words = require "newskit.language.words"

local telegram = {}

local LONGEST = 1 << 24 -- bytes of a message; a wire sends some thousand
local HEAD = 300        -- bytes of a line of the head

--- Control characters that tell nothing here: bells, shifts, padding, the marks of the beginning and the end.
local noise = "[%z\1\4-\8\14-\16\21-\31\127]"

-- What teleprinters send before a message, on a line of its own or before the first.
local START = "^[Zz][Cc][Zz][Cc] +"

--- A line of a head without control characters, the mark of a start, and spaces around it.
function telegram.line(text)
  return (text:gsub(noise, ""):gsub("[\17-\20\9]", " "):gsub("^%s+", ""):gsub(START, ""):gsub("%f[%s]%s+$", ""))
end

--- The first line of an input, behind the mark of a start, and the one behind it that holds anything.
-- @tparam string head
-- @treturn ?string
-- @treturn ?string
function telegram.first(head)
  head = head:match "^[%c ]*[Zz][Cc][Zz][Cc][\r ]*\n%s*(.*)" or head
  local first, behind = head:match "^([^\n]*)\n%s*()"
  if not first or #first > HEAD then return nil end
  local second = head:match("^[^\n]*", behind)
  return telegram.line(first), #second <= HEAD and telegram.line(second) or ""
end

--- Iterates over the messages of a stream: each begins at a line that `begins` knows.
-- @tparam newskit.source stream
-- @tparam function begins given a line and whether it is marked as a beginning (SOH)
-- @treturn function as `split` of a reader gives
function telegram.split(stream, begins)
  local following = stream:lines()
  local function is_begin(line)
    -- Service and number: nearly no other line begins so, and is made clean.
    if not line or #line > HEAD then return false end
    if not line:find "^[%c ]*%a%a?%a?%a?%a?%d%d%d" and not line:find "^[%c ]*[Zz][Cc][Zz][Cc] " then return false end
    return begins(telegram.line(line), line:find("\1", 1, true) ~= nil)
  end
  local line, number, byte = following()
  while line and not line:find "%S" do line, number, byte = following() end
  local something = line ~= nil
  if line and not begins(telegram.line(line:sub(1, HEAD)), true) then -- the mark of the first may be lost
    while line and not is_begin(line) do line, number, byte = following() end
  end
  local none = something and not line
  return function()
    if none then
      none = false
      return false, {line = 1, byte = 1, message = "no message of this format begins in it", code = "format"}
    end
    if not line then return nil end
    local parts, size, place = {}, 0, {line = number, byte = byte}
    repeat
      size = size + #line + 1
      if size <= LONGEST then parts[#parts + 1] = line end
      line, number, byte = following()
    until not line or is_begin(line)
    if size > LONGEST then
      place.message, place.code = ("a message longer than %d bytes"):format(LONGEST), "limit"
      return false, place
    end
    return table.concat(parts, "\n"), place
  end
end

--- The lines of a message, in UTF-8, with a list of the lines that hold STX and ETX.
-- @treturn[1] {string,...}
-- @treturn[1] table `text` and `tail`: the first line of the text and the first behind it, where they are marked
-- @treturn[1] string encoding
-- @treturn[1] integer repairs
-- @return[2] nil, message, code, position
function telegram.lines(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes, opts.strict)
  if not text then return nil, found, repairs, position end
  local list, marks = {}, {}
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    line = line:gsub("\r", "")
    if line:find("\2", 1, true) then
      marks.text = marks.text or #list + 1
      line = line:gsub("\2", "")
    end
    local stop = line:find("\3", 1, true)
    if stop and not marks.tail then -- what stands before the mark belongs to the text
      if stop > 1 then list[#list + 1] = line:sub(1, stop - 1) end
      marks.tail, line = #list + 1, line:sub(stop + 1)
    end
    list[#list + 1] = line
  end
  return list, marks, found, repairs
end

--- Is it a line that names who wrote this?
function telegram.is_byline(line)
  local first = #line < HEAD and words.fold(line):match "^[^%s:]+"
  return first and words.is(first, "by") and #authors.parse(line) > 0 or false
end

local WIDE = 100 -- characters of a line that was broken at a width; longer ones are paragraphs
local FULL = 0.7 -- of the width: a line as long is full, though its next word had fitted

-- Lines of a body as paragraphs: a line goes on where the first word of the next did not fit into the width. Empty
-- lines and indents begin a new one.
local function paragraphs_of(list)
  local width = 0
  for _, line in ipairs(list) do
    local length = utf8.len(line) or #line
    if length <= WIDE then width = math.max(width, length) end
  end
  local found, parts, last = {}, {}, nil
  local function flush()
    found[#found + 1] = record.line(table.concat(parts, " "))
    parts = {}
  end
  for _, line in ipairs(list) do
    local word = line:sub(1, WIDE):match "^%S+"
    local length = last and (utf8.len(last) or #last) or 0
    local is_short = last and word and length < FULL * width and length + 1 + (utf8.len(word) or #word) <= width
    if not word or is_short then flush() end
    parts[#parts + 1], last = line, line:find "%S" and line or nil
  end
  flush()
  return found
end

--- The article of a record whose body is these lines, which were broken at a width.
-- @tparam newskit.record self
-- @tparam {string,...} list
-- @tparam string name of the encoding of the message
-- @tparam integer repairs of its bytes
-- @treturn[1] newskit.article
-- @return[2] nil, message, code, position
function telegram.article(self, list, name, repairs)
  local pieces, placed, at = {}, {}, 1
  for at_line, line in ipairs(list) do list[at_line] = line:gsub(noise, ""):gsub("[\17-\20]", "") end
  for _, text in ipairs(paragraphs_of(list)) do
    if text:find "[^_*=.%s-]" then
      pieces[#pieces + 1] = text
      placed[#placed + 1] = {kind = "paragraph", first = at, last = at + #text - 1}
      at = at + #text + 2
    end
  end
  self:body(table.concat(pieces, "\n\n"), placed, "text")
  self.fields.encoding, self.fields.repairs = name, repairs
  local article, message = self:article()
  if not article then return nil, message, "format", 1 end
  return article
end

--- The message that takes back, or holds back, what was sent: by the words that agencies set above a text.
-- @tparam newskit.record self
-- @tparam string line in capitals
-- @tparam string element
function telegram.state(self, line, element)
  if line:find "KILL KILL" or line:find "MANDATORY KILL" or line:find "BULLETIN KILL" or line:find "ELIMINAR" then
    self:state("canceled", element)
  elseif line:find "SPERRFRIST" or line:find "EMBARGO" or line:find "HOLD FOR RELEASE" then
    self:state("embargoed", element)
  end
end

--- A year of two digits in full: wires began in the 1970s.
function telegram.year(digits)
  local year = math.tointeger(tonumber(digits))
  return #digits == 4 and year or year + (year >= 70 and 1900 or 2000)
end

return telegram
