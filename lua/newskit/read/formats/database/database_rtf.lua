--- The reader of RTF from news databases: Nexis Uni's documents and Factiva's. Other RTF is left to others.
-- @module newskit.read.formats.database.database_rtf

local factiva = require "newskit.read.formats.database.factiva_text"
local nexis = require "newskit.read.formats.database.nexis_rows"
local reader = require "newskit.read.reader"
local rtf = require "newskit.read.bytes.rtf"
local source = require "newskit.read.bytes.source"

local function is_nexis(bytes)
  return (bytes:find "End of Document" or bytes:find "[^%a]Load%-Date:" or bytes:find "[ }\n]Body\\par"
    and bytes:find "Length:") ~= nil
end

local function looks(_, _, bytes)
  if not bytes:find "^%s*{\\rtf" then return false end
  if is_nexis(bytes) then return true end
  local ok, text = pcall(rtf.text, bytes)
  text = ok and text:match "^%s*(.*)$" or ""
  return text ~= "" and factiva.looks(text)
end

-- Articles of Nexis Uni's text: lines up to "End of Document" each.
local function documents(text)
  local following, list, ended = (text .. "\n"):gmatch "([^\n]*)\n", {}, false
  return function()
    while not ended do
      local line = following()
      ended = not line
      local is_end = ended or nexis.heading(line) == "finish"
      if line and not is_end and line:find "%S" then list[#list + 1] = {text = line} end
      if is_end and (#list > 0 and (not ended or #list > 3)) then
        local article, message, code = nexis.uni(list, "database_rtf")
        list = {}
        if not article then return false, {message = message, code = code} end
        return article, {}
      end
    end
    return nil
  end
end

local function texts(text)
  local split = factiva.split(source.bytes(text))
  return function()
    local part, place = split()
    if not part then return part, place end
    local article, message, code = factiva.article(part, "database_rtf")
    if article then return article, {} end
    return false, {message = message, code = code}
  end
end

local function open(stream)
  local bytes = stream:all()
  if not looks(nil, nil, bytes) then
    return nil, "is an RTF document and no export of Nexis Uni or Factiva (a word processor saves it as text)", "format"
  end
  local text, is_whole = rtf.text(bytes)
  local following = (factiva.looks(text:match "^%s*(.*)$") and texts or documents)(text)
  return function()
    local article, place = following()
    if article == nil and not is_whole then
      is_whole = true
      return false, {message = "the RTF is cut short: groups are not closed", code = "format"}
    end
    return article, place
  end
end

return reader.new{
  name = "database_rtf", summary = "RTF of Nexis Uni and Factiva", suffixes = {"rtf"}, binary = true, looks = looks,
  open = open,
}
