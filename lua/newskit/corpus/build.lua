--- Corpora on disk: writes the articles of a corpus, with their documents, to a file that is read in place of them.
-- @module newskit.corpus.build
local core = require "newskit.core"
local corpus = require "newskit.corpus"
local file = require "newskit.base.file"
local guard = require "newskit.base.guard"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local lfs = require "lfs"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"
local sources = require "newskit.corpus.sources"
local stored = require "newskit.read.stored"

local declared = options.new("build", {
  append = {type = "boolean", default = false},
  resume = {type = "boolean", default = false},
})

-- What a build is made from, so that another does not go on with it.
local function settings_of(made)
  local kinds = {}
  for i, step in ipairs(made.steps) do kinds[i] = step.kind end
  return json.encode(json.object{
    {"newskit", core.version}, {"sources", json.array(made:describe())}, {"reading", made.reading},
    {"steps", json.array(kinds)},
  })
end

-- The articles behind the first `done`, each with its number. What is done is not read again where nothing
-- changes what is read.
local function numbered(made, done)
  if #made.steps > 0 or made.held then return made:articles() end
  local number, following = 0, made:items()
  made.failed, made.withheld = {}, {}
  local function unread()
    for each in following do
      number = number + 1
      if made.watch then made.watch(number, item.name(each)) end
      if number > done then return each end
    end
  end
  return function()
    for each in unread do
      local ok, article, message, code, position = guard.call(item.read, each)
      if not ok then article, message = nil, article end
      if article then return number, article end
      item.note(made, each, message, code, position)
    end
  end
end

-- Where is written, and how: beside the file until all is there, but for what is added to one that is there.
local function place_of(path, opts)
  if opts.append and lfs.attributes(path, "mode") then return path, opts.resume and "resume" or "append" end
  local beside = path .. ".part"
  local size = lfs.attributes(beside, "size") or 0
  return beside, opts.resume and size > 0 and "resume" or "create"
end

-- Why the file cannot be written, or nil.
local function fault_of(made, path, opts)
  local mode = lfs.attributes(path, "mode")
  if mode and mode ~= "file" then return "is a " .. mode .. ", no file" end
  for _, source in ipairs(opts.append and made.sources or {}) do
    if type(source) == "string" and sources.same(source, path) then return "would be added to itself" end
  end
end

-- Adds what the file has not yet.
local function add(writer, made)
  local done = writer:last()
  for number, article in numbered(made, done) do
    if number > done then
      local fields, more, document = stored.pack(article)
      local ok, problem, kind = writer:add(number, fields, more, document)
      if not ok then return nil, problem, kind end
    end
  end
  return true
end

--- Writes a corpus to a file. The file takes its name when all is written; until then it is `path .. ".part"`, which
-- can be read as far as it is there, and with which `resume` goes on: the bytes are those of a build that was not
-- stopped. What could not be read, or must not be, is noted in the corpus, as `corpus:articles()` does. The file at
-- `path` is not read for itself where it lies in a folder that it is built from.
-- @tparam newskit.corpus made
-- @tparam string path
-- @tparam[opt] table opts `append`: add to the corpus at `path`, in place; `resume`: go on with a build that was
--   stopped (with `append`, with one that added)
-- @treturn[1] integer how many articles the file has
-- @return[2] nil, message, code; "empty" where something was given and none of it could be read: what was at `path`
--   is there still
-- @raise on what is no corpus, and on an unknown option
-- @usage nk.build(nk.corpus "news/", "news.nkc")
return function(made, path, opts)
  if not corpus.is(made) then schema.blame(1, "build", "corpus expected, got " .. type(made)) end
  schema.expect(path, "string", 2, "build", 1)
  opts = declared:resolve(opts, 3, 1)
  local last = file.target(path)
  local fault = fault_of(made, last, opts)
  if fault then return nil, ("%s: %s"):format(path, fault), "io" end
  if last:find "%.nkc$" then made.written = last end
  local target, mode = place_of(last, opts)
  local writer <close>, message, code = core.store_writer(target, mode, settings_of(made))
  if not writer then return nil, message, code end
  local added, problem, kind = add(writer, made)
  local count = #writer
  if added then added, problem, kind = writer:finish() end
  if not added then return nil, ("%s: %s"):format(target, problem), kind end
  if target == last then return count end
  if count == 0 and #made.failed > 0 then
    os.remove(target)
    return nil, path .. ": not built: no article could be read", "empty"
  end
  added, problem = os.rename(target, last)
  if not added then return nil, ("%s: %s"):format(path, problem), "io" end
  return count
end
