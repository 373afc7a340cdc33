--- The reader of corpora on disk, which `newskit build` makes: articles with their documents, so that nothing is
-- parsed or segmented again. A file is mapped; what comes through a pipe or is packed is held as a whole.
-- @module newskit.read.formats.archives.nkc

local core = require "newskit.core"
local reader = require "newskit.read.reader"
local source = require "newskit.read.bytes.source"
local stored = require "newskit.read.stored"

local function open(stream)
  local store, message, code, position
  if stream.path then
    store, message, code, position = core.store_open(stream.path)
  else
    store, message, code, position = core.store_of(stream:all())
  end
  if not store then source.fail(message, code, position) end
  return store
end

-- What is wrong with the file as a whole, when it is not finished; nil when nothing is.
local function complaint(store)
  local finished, damaged, lost = store:condition()
  if finished then return nil end
  local message = ("the build was not finished: %d articles are there"):format(#store)
  if damaged > 0 then message = ("%s, %d stretches are damaged"):format(message, damaged) end
  if lost > 0 then message = ("%s, the last %d bytes are lost"):format(message, lost) end
  return message
end

local function split(stream)
  local store = open(stream)
  local count, number, problem = #store, 0, complaint(store)
  return function()
    number = number + 1
    if number > count then
      local message = problem
      problem = nil
      if message then return false, {message = message, code = "unfinished"} end
      store:close()
      return nil
    end
    local record, message, code, position = store:record(number)
    if record then return record, {single = count == 1} end
    return false, {message = message, code = code, byte = position}
  end
end

return reader.new{
  name = "nkc", summary = "corpora that newskit build makes: articles as they were read, with their documents",
  suffixes = {"nkc"}, binary = true, looks = function(head) return head:sub(1, 8) == "NKCORPUS" end,
  split = split, read = stored.unpack,
}
