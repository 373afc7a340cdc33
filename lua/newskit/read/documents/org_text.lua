--- The text of Org: front fields, headings, paragraphs, items, rows, quotations and code without their marks.
-- Source: the Org syntax reference, version 9.6 (orgmode.org).
-- @module newskit.read.documents.org_text

local org_text = {}

local LONGEST = 65536 -- bytes of a line in which marks are looked for

local fields = {
  title = "headline", subtitle = "standfirst", author = "byline", date = "published", description = "description",
  keywords = "keywords", language = "language",
}

local blocks = {quote = "quotation", verse = "quotation", src = "code", example = "code", center = "paragraph"}
local dropped = {comment = true, export = true}

-- Marks of emphasis stand before a word and behind one.
local emphasis = {"%*", "/", "_", "=", "~", "%+"}

local function without_emphasis(line)
  line = " " .. line .. " "
  for _, mark in ipairs(emphasis) do
    if line:find(mark) then
      local inner = "([%s%-({'\"])" .. mark .. "([^%s" .. mark .. "][^" .. mark .. "]*)" .. mark
        .. "%f[%s%-.,;:!?)}'\"%[]"
      line = line:gsub(inner, function(before, text)
        if text:find "%s$" then return nil end
        return before .. text
      end)
    end
  end
  return line:sub(2, -2)
end

--- A line without its marks: links, emphasis, notes, dates in brackets.
function org_text.unmarked(line)
  if #line > LONGEST then return line end
  line = line:gsub("%[%[([^%[%]]*)%]%[([^%[%]]*)%]%]", "%2"):gsub("%[%[([^%[%]]*)%]%]", function(target)
    return target:find "^file:" and "" or target
  end)
  line = line:gsub("%[fn:[^%[%]:]*:?([^%[%]]*)%]", ""):gsub("[<%[](%d%d%d%d%-%d%d%-%d%d)[^<>%[%]]*[>%]]", "%1")
  return without_emphasis((line:gsub("\\\\$", "")))
end

local function flush(self)
  if #self.parts == 0 then return end
  local text = table.concat(self.parts, " ")
  self.pieces[#self.pieces + 1] = {kind = self.kind, text = org_text.unmarked(text)}
  self.parts, self.kind = {}, self.block or "paragraph"
end

local function begin(self, kind, text)
  flush(self)
  self.kind, self.parts = kind, {text}
end

-- A heading without its state, priority and tags.
local function heading(self, text)
  text = text:gsub("^TODO%s+", ""):gsub("^DONE%s+", ""):gsub("^%[#%w%]%s*", "")
  if #text < 1000 then text = text:gsub("%s+:[%w_@#%%:]+:%s*$", "") end
  begin(self, "heading", text)
  flush(self)
end

-- A line of the form #+KEY: value or #+BEGIN_X; whether it was one.
local function keyword(self, line)
  local key, value = line:match "^%s*#%+([%a_]+):?%s*(.*)$"
  if not key then return false end
  key = key:lower()
  local is_begin, name = key:match "^(begin)_(%a+)$", key:match "^%a+_(%a+)$"
  if is_begin then
    flush(self)
    self.drop = dropped[name] and name or nil
    self.block = blocks[name] or "paragraph"
    self.kind = self.block
  elseif key:find "^end_" then
    flush(self)
    self.block, self.drop, self.kind = nil, nil, "paragraph"
  elseif key == "caption" then
    self.captions[#self.captions + 1] = org_text.unmarked(value)
  elseif fields[key] and value ~= "" then
    value = org_text.unmarked(value)
    self.given[#self.given + 1] = {field = fields[key], value = value, element = "#+" .. key:upper()}
  end
  return true
end

local function item(line)
  local text = line:match "^%s*[-+]%s+(.*)$" or line:match "^%s*%d+[.)]%s+(.*)$" or line:match "^%s+%*%s+(.*)$"
  return text and (text:gsub("^%[[ X%-]%]%s*", ""):gsub(" ::%s", ": ")) or nil
end

local function row(line)
  if line:find "^%s*|[-+|]*$" then return "" end
  local cells = line:match "^%s*|(.*)$"
  return cells and (cells:gsub("|", " ")) or nil
end

-- A line that is no text: a drawer's, a date of planning, a comment; whether it was one.
local function aside(self, line)
  local drawer = line:match "^%s*:([%a_-]+):%s*$"
  if drawer then
    self.drawer = drawer:upper() ~= "END"
    return true
  end
  return self.drawer or line:find "^%s*SCHEDULED:" or line:find "^%s*DEADLINE:" or line:find "^%s*CLOSED:"
    or line:find "^%s*# " or line:find "^%s*#$" or line:find "^%s*%-%-%-%-%-+%s*$"
end

local function text_line(self, line)
  local stars, title = line:match "^(%*+)%s+(.*)$"
  if stars then return heading(self, title) end
  local note = line:match "^%[fn:[^%[%]]*%]%s*(.*)$"
  if note then return begin(self, "footnote", note) end
  local cells = row(line)
  if cells then
    begin(self, "table", cells)
    return flush(self)
  end
  local text = not self.block and item(line)
  if text then return begin(self, "list_item", text) end
  self.parts[#self.parts + 1] = line
end

--- The pieces of a text.
-- @tparam string text
-- @treturn table pieces
-- @treturn table given for `outline.article`
-- @treturn table captions
function org_text.pieces(text)
  local self = {pieces = {}, given = {}, captions = {}, parts = {}, kind = "paragraph"}
  for line in (text:gsub("\r\n?", "\n") .. "\n"):gmatch "([^\n]*)\n" do
    if keyword(self, line) or self.drop then -- a field, or what a comment holds
      self.drawer = nil
    elseif line:find "%S" then
      if not aside(self, line) then text_line(self, line) end
    else
      flush(self)
    end
  end
  flush(self)
  return self.pieces, self.given, self.captions
end

return org_text
