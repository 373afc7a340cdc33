--- What is not text: files of other kinds, by their first bytes, and bytes that no text has.
-- A reader that took them for windows-1252 would give pages of rubbish; here they are named instead.
-- @module newskit.read.bytes.binary

local core = require "newskit.core"

local binary = {}

-- A magic of letters may begin a text too; then control bytes must follow.
local function at(position, magic)
  return function(head)
    return head:sub(position, position + #magic - 1) == magic and head:find "[%z\1-\8]" ~= nil
  end
end

local function at_start(magic)
  return at(1, magic)
end

local function written(magic)
  return function(head) return head:sub(1, #magic) == magic end
end

local function zip_of(part)
  return function(head) return head:sub(1, 4) == "PK\3\4" and head:find(part, 1, true) ~= nil end
end

local function riff(kind)
  return function(head) return head:sub(1, 4) == "RIFF" and head:sub(9, 12) == kind end
end

local unpack_first = "unpack it first"
local see = "a program for OCR, such as tesseract, makes text of it"
local hear = "a transcript of it can be read"

-- What the first bytes say: the test, the name with its article, and what makes text of it if anything
-- does. The special kinds of a container stand before it.
-- Source: the registrations of the formats and the `magic` database of file(1).
local kinds = {
  {written "%PDF-", "a PDF document", "pdftotext makes text of it"},
  {written "%!PS-", "a PostScript document", "ps2txt makes text of it"},
  {written "{\\rtf", "an RTF document", "a word processor saves it as text"},
  {zip_of "word/", "a Word document", "a word processor saves it as text or HTML"},
  {zip_of "xl/", "an Excel workbook", "a spreadsheet saves it as CSV"},
  {zip_of "ppt/", "a PowerPoint presentation", "a presentation program saves it as text"},
  {zip_of "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet",
    "a spreadsheet program saves it as CSV"},
  {zip_of "mimetypeapplication/vnd.oasis.opendocument.presentation", "an OpenDocument presentation",
    "a presentation program saves it as text"},
  {zip_of "mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file",
    "a word processor saves it as text or HTML"},
  {zip_of "mimetypeapplication/epub+zip", "an EPUB book", "it is a zip archive of pages"},
  {written "PK\3\4", "a zip archive", unpack_first},
  {written "PK\5\6", "an empty zip archive"},
  {written "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office document",
    "its program saves it as text, HTML or CSV"},
  {written "\x89PNG\r\n\x1A\n", "a PNG image", see},
  {written "\xFF\xD8\xFF", "a JPEG image", see},
  {at_start "GIF87a", "a GIF image", see},
  {at_start "GIF89a", "a GIF image", see},
  {riff "WEBP", "a WebP image", see},
  {riff "WAVE", "a WAVE sound", hear},
  {riff "AVI ", "an AVI video", hear},
  {at_start "II*\0", "a TIFF image", see},
  {at_start "MM\0*", "a TIFF image", see},
  {at(5, "ftypavif"), "an AVIF image", see},
  {at(5, "ftyphei"), "an HEIC image", see},
  {at(5, "ftyp"), "an MPEG-4 file", hear},
  {written "\x1A\x45\xDF\xA3", "a Matroska or WebM video", hear},
  {at_start "ID3", "an MP3 sound", hear},
  {at_start "OggS", "an Ogg file"},
  {at_start "fLaC", "a FLAC sound", hear},
  {written "\x1F\x8B", "gzip data", unpack_first},
  {written "\xFD7zXZ\0", "xz data", unpack_first},
  {written "\x28\xB5\x2F\xFD", "zstd data", unpack_first},
  {at_start "7z\xBC\xAF\x27\x1C", "a 7-Zip archive", unpack_first},
  {at_start "Rar!\x1A\7", "a RAR archive", unpack_first},
  {function(head) return head:find "^BZh[1-9]1AY&SY" ~= nil end, "bzip2 data", unpack_first},
  {at(258, "ustar"), "a tar archive", unpack_first},
  {at_start "SQLite format 3\0", "an SQLite database", "sqlite3 -csv writes its tables as CSV"},
  {written "\x7FELF", "a program"},
  {at_start "MZ", "a program"},
  {written "NKCORPUS", "a corpus of newskit's", "newskit read prints its articles"},
  {written "#newskit part 1\n", "a part of newskit's", "newskit merge makes the result of parts"},
  {written "#newskit count 1\n", "a table of counts of newskit's", "newskit merge adds such up"},
  {at_start "NKCOUNT1", "a counts file", "newskit.core.counts_load loads it"},
}

local HEAD = 65536
local SAMPLE = 4096 -- every page passes here, and counting takes longer than finding its body

-- Control characters that text has no use for; tab, line feed, form feed, return and escape it may have.
local controls = "[%z\1-\8\11\14-\26\28-\31\127]"

--- What kind of file bytes are that are no text, by their first bytes.
-- @tparam string bytes
-- @treturn ?table the name with its article, and what makes text of it if anything does
function binary.kind(bytes)
  local head = bytes:sub(1, HEAD)
  for _, kind in ipairs(kinds) do
    if kind[1](head) then return {kind[2], kind[3]} end
  end
  return nil
end

--- Says what bytes are that are no text.
-- @tparam string bytes after unpacking
-- @treturn ?string a sentence without full stop, such as "is a PDF document, not text (pdftotext makes
--   text of it)"; nil when the bytes may be text
function binary.describe(bytes)
  if bytes:find "^%s*<[%a!?]" and not bytes:sub(1, SAMPLE // 8):find(controls) then return nil end -- nearly every page
  local head = bytes:sub(1, HEAD)
  local kind = binary.kind(head)
  if kind then return ("is %s, not text%s"):format(kind[1], kind[2] and (" (%s)"):format(kind[2]) or "") end
  if core.wide(bytes) then return nil end
  local sample = head:find "^%s*<[%a!?]" and head:sub(1, SAMPLE // 8) or head:sub(1, SAMPLE)
  local _, count = sample:gsub(controls, "")
  if count > 4 and count > #sample * 0.02 then
    return ("is not text: %d of its first %d bytes are control characters"):format(count, #sample)
  end
  return nil
end

return binary
