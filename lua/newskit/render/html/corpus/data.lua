--- What the script of a page on many articles reads: an index of all of them, and their texts in chunks, which it
-- opens when they are asked for. Up to a size the page carries both; above it they are files in a folder beside it.
--
-- The index: `articles`, as `newskit.analyzers.corpora.dossier` wrote them; `chunk`, how many texts a chunk holds;
-- `typical`, rows of site, word, numbers of articles, articles of others with it; `copies`, rows of story, kind,
-- article, of, percent; `left`, rows of reason and count; `failed`, rows of source and message.
-- @module newskit.render.html.corpus.data
local file = require "newskit.base.file"
local json = require "newskit.base.json"
local markup = require "newskit.render.html.markup"

local data = {}

local CHUNK = 50

--- Data that a page carries itself, in bytes; with more it would take seconds to open (an article of 600 words is
-- about 6,000 bytes, so this is some 4,000 articles).
data.MOST = 24 * 1024 * 1024

local function rows_of(frame, names)
  local rows = {}
  for index = 1, frame and #frame or 0 do
    local row = {}
    for i, name in ipairs(names) do
      local value = frame:get(index, name)
      row[i] = value == nil and json.null or value
    end
    rows[index] = json.array(row)
  end
  return json.array(rows)
end

local function left_out(report)
  local corpus, reasons, left, failed = report.corpus or {}, {}, {}, {}
  for reason in pairs(corpus.left_out or {}) do reasons[#reasons + 1] = reason end
  table.sort(reasons)
  for i, reason in ipairs(reasons) do left[i] = json.array{reason, corpus.left_out[reason]} end
  for i, one in ipairs(corpus.failed or {}) do
    failed[i] = json.array{tostring(one.source or "?"), tostring(one.message or ""):match "^[^\n]*"}
  end
  return json.array(left), json.array(failed)
end

local function index_of(report, frame)
  local articles, left, failed = {}, left_out(report)
  for index = 1, #frame do articles[index] = json.raw(frame:get(index, "facts")) end
  return json.encode(json.object{
    {"articles", json.array(articles)}, {"chunk", CHUNK},
    {"typical", rows_of(report.frames.typical, {"site", "term", "numbers", "others"})},
    {"copies", rows_of(report.frames.duplicates, {"story", "copy", "article", "of", "shared"})},
    {"left", left}, {"failed", failed},
  })
end

local function chunks_of(frame)
  local chunks = {}
  for first = 1, #frame, CHUNK do
    local texts = {}
    for index = first, math.min(first + CHUNK - 1, #frame) do texts[#texts + 1] = frame:get(index, "passages") end
    chunks[#chunks + 1] = "[" .. table.concat(texts, ",\n") .. "]"
  end
  return chunks
end

--- Whether the data of the articles is more than a page carries.
function data.is_large(frame, most)
  local size = 0
  for index = 1, #frame do size = size + #frame:get(index, "facts") + #frame:get(index, "passages") end
  return size > (most or data.MOST)
end

-- No "<" in a script element of data: nothing can end it.
local function element(id, text)
  text = text:gsub("[<>]", {["<"] = "\\u003c", [">"] = "\\u003e"})
  return markup.h.script{type = "application/json", id = id, markup.raw(text)}
end

--- The data as elements of the page.
function data.elements(report, frame)
  local list = {element("data-index", index_of(report, frame))}
  for i, chunk in ipairs(chunks_of(frame)) do list[i + 1] = element("data-texts-" .. i, chunk) end
  return list
end

-- A file of data is a script that hands it to the page: pages from a disk may read nothing else.
local function script(name, text)
  return "newskitTake(" .. json.encode(name) .. ", " .. text .. ");\n"
end

--- An element that tells the script where the files are.
function data.place(folder)
  return element("data-folder", json.encode(folder))
end

--- Writes the data as files into a folder, which is made.
-- @return[1] true
-- @return[2] nil
-- @return[2] message
function data.write(report, frame, path)
  local lfs = require "lfs"
  if lfs.attributes(path, "mode") ~= "directory" then
    local made, message = lfs.mkdir(path)
    if not made then return nil, path .. ": " .. tostring(message) end
  end
  local written, message = file.write(path .. "/index.js", script("index", index_of(report, frame)))
  for i, chunk in ipairs(chunks_of(frame)) do
    if not written then break end
    written, message = file.write(("%s/texts-%d.js"):format(path, i), script("texts-" .. i, chunk))
  end
  if not written then return nil, message end
  return true
end

return data
