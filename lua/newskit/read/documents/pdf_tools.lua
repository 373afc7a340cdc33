--- What poppler's programs say of a PDF document. It is handed over in a file whose name is made here, so that
-- nothing that a user or a document says is ever part of a command.
-- @module newskit.read.documents.pdf_tools

local pdf_tools = {}

local LIMIT = 64 << 20 -- bytes of text: more is no document of news, and the program is stopped
local SECONDS = 120    -- of a processor, after which a program is stopped

pdf_tools.missing = "is a PDF document, not text (pdftotext makes text of it, and is not installed: it is in the "
  .. "package poppler-utils, or poppler)"

local function quoted(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

local function first_line(path)
  local file <close> = io.open(path, "rb")
  local text = file and file:read(4096) or ""
  return text:match "[^\r\n]+"
end

-- What a program writes, its exit status, and the first line of its complaints.
local function run(program, options, path, behind)
  local errors = os.tmpname()
  local command = ("command -v %s >/dev/null 2>&1 || exit 127; ulimit -t %d; exec %s %s %s %s 2>%s"):format(
    program, SECONDS, program, options, quoted(path), behind, quoted(errors))
  local pipe = io.popen(command, "r")
  local parts, size = {}, 0
  while pipe and size <= LIMIT do
    local part = pipe:read(65536)
    if not part then break end
    parts[#parts + 1], size = part, size + #part
  end
  local _, kind, status
  if pipe then _, kind, status = pipe:close() end
  local complaint = first_line(errors)
  os.remove(errors)
  return table.concat(parts), kind == "signal" and -1 or status or 127, complaint
end

local function text_of(path)
  local text, status, complaint = run("pdftotext", "-q -enc UTF-8", path, "-")
  if status == 127 then return nil, pdf_tools.missing, "format" end
  if #text > LIMIT then return nil, "is a PDF document of more than 64 MB of text", "limit" end
  if status < 0 then return nil, ("is a PDF document that takes longer than %d s to read"):format(SECONDS), "limit" end
  if status == 1 or status == 3 then
    local is_locked = complaint and complaint:find "[Pp]assword" or status == 3
    local reason = is_locked and "that is encrypted: save it without a password" or "that is damaged or cut short"
    return nil, "is a PDF document " .. reason, "format"
  end
  if status ~= 0 then return nil, ("is a PDF document, and pdftotext ends with %d"):format(status), "format" end
  return text
end

-- Title, author and dates, as "Title: …" a line.
local function properties_of(path)
  local text, status = run("pdfinfo", "-enc UTF-8 -isodates", path, "")
  local found = {}
  if status ~= 0 then return found end
  for line in text:sub(1, 65536):gmatch "[^\n]+" do
    local name, value = line:match "^(%a+):[ \t]*(%S.*)$"
    if name and not found[name] then found[name] = value end
  end
  return found
end

--- The text of a PDF document, pages parted by form feeds, and its properties.
-- @tparam string bytes
-- @treturn[1] string
-- @treturn[1] table
-- @return[2] nil, message, code
function pdf_tools.read(bytes)
  local path = os.tmpname()
  local file, problem = io.open(path, "wb")
  if not file then return nil, problem, "io" end
  local written, why = file:write(bytes)
  file:close()
  if not written then
    os.remove(path)
    return nil, why, "io"
  end
  local text, message, code = text_of(path)
  local properties = text and properties_of(path)
  os.remove(path)
  if not text then return nil, message, code end
  return text, properties
end

return pdf_tools
