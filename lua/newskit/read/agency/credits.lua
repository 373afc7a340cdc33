--- Who worked on a text beside its authors: "(Reporting by …; Editing by …)", "Additional reporting by …", "with AFP".
-- @module newskit.read.agency.credits

local authors = require "newskit.read.fields.authors"
local leads = require "newskit.read.agency.leads"
local names = require "newskit.read.agency.names"
local wires = require "newskit.lexicon.wires"
local words = require "newskit.language.words"

local credits = {}

local LONGEST = 600 -- bytes of a credit; longer paragraphs are text
local FEWEST_BYTES = 6

local role_of = leads.finder(wires.roles)

local places = {}
for _, word in ipairs(wires.at) do places[word] = true end

local function trim(text)
  text = text:gsub("^\u{2013}", ""):gsub("^\u{2014}", "")
  return text:match "^[%s/*_]*(.-)[%s/*_]*$"
end

-- What brackets around the whole hold.
local pairs_of = {{"(", ")"}, {"[", "]"}, {"\u{FF08}", "\u{FF09}"}, {"\u{3010}", "\u{3011}"}}
local function bare(text)
  text = text:match "^%s*(.-)%s*$"
  for _, pair in ipairs(pairs_of) do
    local inner = #pair[1] + 1
    if text:sub(1, #pair[1]) == pair[1] and text:find(pair[2], inner, true) then
      local stop = text:find(pair[2], inner, true)
      local rest = text:sub(stop + #pair[2])
      if rest == "" or rest == "." then return text:sub(inner, stop - 1), true end
    end
  end
  return text, false
end

-- "Ann Example in London" without the place.
local function without_place(name)
  local kept = {}
  for word in name:gmatch "%S+" do
    if #kept >= 1 and places[words.fold(word)] and not name:find(word .. ".", 1, true) then break end
    kept[#kept + 1] = word
  end
  return table.concat(kept, " ")
end

local function take_people(list, text, role)
  local count = #list
  text = text:gsub("%.$", ""):gsub("\u{3001}", ", ")
  for piece in (text:gsub(" and ", ", "):gsub(" und ", ", "):gsub(" et ", ", "):gsub(" y ", ", ")):gmatch "[^,&]+" do
    local name = without_place(trim(piece:match ":%s+(.*)$" or piece)) -- "Audio: Ann Example"
    if name:find "[\xE3-\xED]" and not name:find "%a" and #name <= 24 then
      list[#list + 1] = {name = name, role = role, kind = "person"}
    elseif name ~= "" then
      for _, one in ipairs(authors.parse(name)) do
        list[#list + 1] = {name = one.name, role = role, kind = one.kind}
      end
    end
  end
  return #list > count
end

local function take_agencies(list, text)
  local found = names.all((text:gsub("%.$", ""):gsub("^%s+", "")))
  for _, name in ipairs(found or {}) do
    list[#list + 1] = {name = name, role = "agency", kind = "organization"}
  end
  return found ~= nil
end

-- The pieces of a credit: at semicolons, full-width spaces, and where a comma or an "and" is followed by another role.
local function pieces_of(text)
  local list, from = {}, 1
  local function close(last, go_on)
    local piece = trim(text:sub(from, last))
    if piece ~= "" then list[#list + 1] = piece end
    from = go_on
  end
  for first, mark, after in text:gmatch "()([;,\xE3\xEF][\x80-\x9B\xBC]*)%s*()" do
    local semicolon = mark == ";" or mark == "\u{FF1B}" or mark == "\u{3000}"
    if first >= from and (semicolon or (mark == "," or mark == "\u{FF0C}") and role_of(text:sub(after))) then
      close(first - 1, after)
    end
  end
  close(#text, #text + 1)
  return list
end

local function take(list, text)
  local count = 0
  for _, piece in ipairs(pieces_of(text)) do
    local role, size = role_of((piece:gsub("^and ", "")))
    if not role then return count > 0 end
    local rest = trim(piece:gsub("^and ", ""):sub(size + 1):gsub("^%s*:", ""))
    local took = role == "agency" and take_agencies(list, rest) or role ~= "agency" and take_people(list, rest, role)
    if not took then return false end
    count = count + 1
  end
  return count > 0
end

-- "(Reuters)", "(dpa/tmn)", "/dpa": an agency and nothing else.
local function sign_of(text, bracketed)
  if not bracketed and text:byte() ~= 47 then return nil end -- 47: a slash
  return names.all(trim(text))
end

-- Behind the bracket, slash or dash with which a credit may begin; 1 where it has none.
local function front_of(text)
  local first = text:byte()
  if first == 0xE2 or first == 0xE3 or first == 0xEF then
    local sign = text:sub(1, 3)
    local opens = sign == "\u{FF08}" or sign == "\u{3010}" or sign == "\u{2013}" or sign == "\u{2014}"
    return opens and text:match("^%s*()", 4) or 1
  end
  return text:match "^[%s/*_(%[]*()"
end

-- Does a paragraph begin as a credit, or end with a bracket? The usual one does neither.
local function may_be(text)
  local last = text:byte(-1)
  if last == 41 or last == 46 and text:byte(-2) == 41 or text:sub(-3) == "\u{FF09}" then return true end
  local front = front_of(text)
  return text:byte() == 47 or role_of(front > 1 and text:sub(front, front + 80) or text) ~= nil
end

--- The credits that a paragraph is, or ends with in brackets.
-- @tparam string text
-- @treturn ?table records `{name, role, kind}`
-- @treturn ?integer where they begin; 1 when the paragraph is nothing else
function credits.find(text)
  if not may_be(text) then return nil end
  local first = 1
  local stop = text:sub(-4):find(")", 1, true) or text:sub(-4):find("\u{FF09}", 1, true)
  if stop and text:byte() ~= 40 then -- a bracket at the end
    local tail = text:sub(-LONGEST)
    local at = tail:match "^.*()%(" or tail:match "^.*()\u{FF08}"
    if at then first = #text - #tail + at end
  end
  if #text - first > LONGEST then return nil end
  local inner, bracketed = bare(text:sub(first))
  if #inner < FEWEST_BYTES - 4 or first > 1 and not bracketed then return nil end
  local list = {}
  if role_of(trim(inner)) then -- the usual paragraph ends here
    if take(list, trim(inner)) then return list, first end
    list = {}
  end
  local sign = sign_of(inner, bracketed)
  if sign and take_agencies(list, table.concat(sign, "/")) then return list, first end
end

return credits
