--- The Matrix Market renderer: the cells of a matrix in coordinates. The names of rows and columns stand in comments,
-- and, saved, in two files beside it, a name a line.
-- Source: Boisvert, Pozo, Remington 1996, "The Matrix Market exchange formats", NISTIR 5935.
-- @module newskit.render.mtx
local render = require "newskit.render"
local rows = require "newskit.render.shared.rows"

-- The format lets a line have 1024 characters, the mark and the number included.
local LONGEST_NAME = 1000

local function numbered(frame, column)
  local names, numbers, at = {}, {}, {}
  for row, name in ipairs((frame:values(column))) do
    if not numbers[name] then
      names[#names + 1] = name
      numbers[name] = #names
    end
    at[row] = numbers[name]
  end
  return names, at
end

local function one_line(text)
  text = text:gsub("%c", " ")
  if #text <= LONGEST_NAME then return text end
  local stop = LONGEST_NAME
  while stop > 0 and text:byte(stop + 1) & 0xC0 == 0x80 do stop = stop - 1 end
  return text:sub(1, stop)
end

local function comments(lines, what, names)
  for i, name in ipairs(names) do lines[#lines + 1] = ("%% %s %d %s"):format(what, i, one_line(name)) end
end

local function cells(report)
  local frame, known = rows.find(report, "mtx", {"document", "feature", "frequency"}, "matrix")
  local value = known.weight and "weight" or "frequency"
  return frame, value
end

local function report_mtx(report)
  local frame, value = cells(report)
  local documents, row = numbered(frame, "document")
  local features, column = numbered(frame, "feature")
  local field = value == "weight" and "real" or "integer"
  local lines = {"%%MatrixMarket matrix coordinate " .. field .. " general"}
  comments(lines, "row", documents)
  comments(lines, "column", features)
  lines[#lines + 1] = ("%d %d %d"):format(#documents, #features, #frame)
  local form = value == "weight" and "%d %d %.17g" or "%d %d %d"
  for i, number in ipairs((frame:values(value))) do
    lines[#lines + 1] = form:format(row[i], column[i], number)
  end
  return table.concat(lines, "\n") .. "\n"
end

local function names_text(frame, column)
  local names = numbered(frame, column)
  for i, name in ipairs(names) do names[i] = name:gsub("%c", " ") end
  return #names > 0 and table.concat(names, "\n") .. "\n" or ""
end

--- Writes `PATH.mtx`, and the names of its rows and columns to `PATH-rows.txt` and `PATH-columns.txt`.
local function save(report, _, path)
  local frame = cells(report)
  local stem = path:match "^(.*)%.mtx$" or path
  for _, part in ipairs{{"rows", "document"}, {"columns", "feature"}} do
    local ok, message = render.write(("%s-%s.txt"):format(stem, part[1]), names_text(frame, part[2]))
    if not ok then return nil, message end
  end
  return render.write(path, report_mtx(report))
end

return render.new{
  name = "mtx", summary = "a matrix of documents and words as Matrix Market", extension = "mtx",
  report = report_mtx, save = save,
}
