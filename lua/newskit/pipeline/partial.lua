--- Partial results: what each input adds to a report, kept with the place that it came from, so that parts worked out
-- apart are folded into the report of one run, whatever the parts and their order.
--
-- A part is a file: a line that says what it is, the task as a line of JSON, and records, each a key and a
-- contribution (`newskit.pipeline.parcel`). Records are folded in the order of their keys: file by file, folders by
-- their names, then by number; this is the order in which a run reads a folder, or files named in that order.
-- @module newskit.pipeline.partial
local crew = require "newskit.pipeline.crew"
local fold = require "newskit.pipeline.fold"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local parcel = require "newskit.pipeline.parcel"

local partial = {}

local MARK = "#newskit part 1\n"

--- How a part begins.
partial.mark = MARK

local function head_of(task, sources)
  return MARK .. task .. "\n" .. json.encode(json.array(sources)) .. "\n"
end

--- Works on every item of a corpus and writes the part.
-- @tparam newskit.pipeline pipeline
-- @tparam newskit.corpus corpus
-- @tparam table opts `workers`, `task` (one line: what a merge needs to make the pipeline again)
-- @tparam function write called with strings
-- @treturn table `{articles=, failed=, left_out=}`
function partial.write(pipeline, corpus, opts, write)
  local told = {articles = 0, failed = {}, left_out = {}}
  local function take(made, name)
    if made.left_out then told.left_out[made.left_out] = (told.left_out[made.left_out] or 0) + (made.times or 1) end
    if made.failure then told.failed[#told.failed + 1] = {source = name, message = made.failure} end
    if made.failure and corpus.stops then error(("%s: %s"):format(name, tostring(made.failure)), 0) end
    if made.article then told.articles = told.articles + 1 end
    write(string.pack("<s4s4", name, parcel.pack(pipeline, made)))
  end
  local function here(one) return fold.of_item(pipeline, one) end
  write(head_of(opts.task, corpus:describe()))
  if opts.workers > 1 then
    crew.work(pipeline, corpus, opts.workers, nil, here, take)
  else
    local seen = 0
    for one in corpus:items() do
      seen = seen + 1
      if corpus.watch then corpus.watch(seen, item.name(one)) end
      take(here(one), item.name(one))
    end
  end
  return told
end

local function read_head(file, path)
  local mark, task, sources = file:read "L", file:read "l", file:read "l"
  if mark ~= MARK then return nil, path .. ": no part of newskit's" end
  local list = sources and json.decode(sources)
  if not task or not list then return nil, path .. ": the part is damaged" end
  return task, list
end

-- The places of the records of an open part: {part=, at=, size=, name=}.
local function index_part(file, number, path, records)
  local from = file:seek()
  local last = file:seek "end"
  file:seek("set", from)
  while true do
    local size = file:read(4)
    if not size then return true end
    local name = #size == 4 and file:read((string.unpack("<I4", size)))
    local bytes = name and file:read(4)
    local length = bytes and #bytes == 4 and string.unpack("<I4", bytes)
    local at = file:seek()
    if not length or at + length > last then return nil, path .. ": the part is cut short" end
    file:seek("set", at + length)
    records[#records + 1] = {part = number, at = at, size = length, name = name}
  end
end

-- A key by which names are in the order of reading: folders by their names, then the number of a record.
local function key_of(name)
  local path, number = name:match "^(.*)[:#](%d+)$"
  return ((path or name):gsub("/", "\0")), number and math.tointeger(tonumber(number)) or 0
end

local function sort_records(records)
  for _, record in ipairs(records) do record.key, record.number = key_of(record.name) end
  table.sort(records, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    if a.number ~= b.number then return a.number < b.number end
    if a.part ~= b.part then return a.part < b.part end
    return a.at < b.at
  end)
end

local function merge_sources(lists)
  local all, seen = {}, {}
  for _, list in ipairs(lists) do
    for _, name in ipairs(list) do
      if not seen[name] then all[#all + 1] = name end
      seen[name] = true
    end
  end
  table.sort(all, function(a, b) return key_of(a) < key_of(b) end)
  return all
end

local methods = {}
local meta = {__name = "newskit.parts", __index = methods, __close = function(self)
  for _, file in ipairs(self.files) do file:close() end
end}

--- Opens parts. Nothing but the places of their records is held.
-- @tparam {string,...} paths
-- @treturn[1] parts, to be closed, with `task` (the same for all) and `sources`
-- @return[2] nil, message
function partial.open(paths)
  local self = setmetatable({files = {}, records = {}}, meta)
  local lists = {}
  local function fail(message)
    meta.__close(self)
    return nil, message
  end
  for i, path in ipairs(paths) do
    local file, message = io.open(path, "rb")
    if not file then return fail(message) end
    self.files[i] = file
    local task, list = read_head(file, path)
    if not task then return fail(list) end
    if self.task and self.task ~= task then return fail(path .. ": a part of another command than " .. paths[1]) end
    self.task, lists[i] = task, list
    local whole, problem = index_part(file, i, path, self.records)
    if not whole then return fail(problem) end
  end
  self.sources = merge_sources(lists)
  sort_records(self.records)
  return self
end

local function bytes_of(self, record)
  local file = self.files[record.part]
  file:seek("set", record.at)
  return file:read(record.size) or ""
end

--- The report of all parts.
-- @tparam newskit.pipeline pipeline as the task says
-- @treturn newskit.report
function methods:report(pipeline)
  local folder = fold.new(pipeline)
  for _, record in ipairs(self.records) do folder:add(parcel.unpack(pipeline, bytes_of(self, record)), record.name) end
  return folder:finish(self.sources)
end

--- All parts as one, by `write`, called with strings.
function methods:join(write)
  write(head_of(self.task, self.sources))
  for _, record in ipairs(self.records) do write(string.pack("<s4s4", record.name, bytes_of(self, record))) end
end

return partial
