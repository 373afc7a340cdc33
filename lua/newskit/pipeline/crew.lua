--- Crews: pipelines worked by several Lua states on threads. Each state loads the pipeline for itself
-- (`newskit.pipeline.worker`); items go to them in batches, as text, and what comes back is put in the
-- order of the items, so that the result is the same for any number of them.
-- @module newskit.pipeline.crew
local core = require "newskit.core"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local parcel = require "newskit.pipeline.parcel"

local crew = {}

-- Items of a job: few, so that no state waits long for the last.
local BATCH = 8

-- What a state runs first: the search paths, then the task.
local SETUP = [[
local path, cpath, task = ...
package.path, package.cpath = path, cpath
return require("newskit.pipeline.worker").serve(task)
]]

--- The next batch of items, and the job for those that can travel.
local function next_batch(next_item, corpus, seen)
  local items, texts = {}, {}
  while #items < BATCH do
    local each = next_item()
    if not each then break end
    seen.count = seen.count + 1
    if corpus.watch then corpus.watch(seen.count, item.name(each)) end
    items[#items + 1] = each
    if item.can_travel(each) then texts[#texts + 1] = item.pack(each) end
  end
  return items, parcel.pack_list(texts)
end

--- Works on every item of a corpus and calls `take(contribution, name)` for each, in order.
-- @tparam newskit.pipeline pipeline one that ships, or one of a file, so that other states find it
-- @tparam newskit.corpus corpus
-- @tparam integer workers how many states
-- @tparam ?table each `format` and `options`, when the outputs of single articles are wanted
-- @tparam function here what works on an item that cannot travel to another state
-- @tparam function take
function crew.work(pipeline, corpus, workers, each, here, take)
  if not pipeline.origin then
    error("more than one worker needs a pipeline of a file, or one that ships", 0)
  end
  if #corpus.steps > 0 then
    error("more than one worker needs a corpus without functions: put where into the pipeline", 0)
  end
  local task = json.encode{origin = json.object{
    {"path", pipeline.origin.path}, {"name", pipeline.origin.name},
    {"arguments", json.array(pipeline.origin.arguments)}, {"analyzer", pipeline.origin.analyzer},
    {"options", pipeline.origin.options},
  }, each = each}
  local pool <close> = core.workers(workers, SETUP, package.path, package.cpath, task)
  local next_item, seen, waiting, from = corpus:items(), {count = 0}, {}, 1

  local function fetch()
    local items, results, at = waiting[from], parcel.unpack_list(pool:pull()), 0
    waiting[from] = nil
    from = from + 1
    for _, one in ipairs(items) do
      local made
      if item.can_travel(one) then
        at = at + 1
        made = parcel.unpack(pipeline, results[at])
      else
        made = here(one)
      end
      take(made, item.name(one))
    end
  end

  local given = 0
  while true do
    local items, job = next_batch(next_item, corpus, seen)
    if #items == 0 then break end
    while not pool:push(job) do fetch() end
    given = given + 1
    waiting[given] = items
  end
  while from <= given do fetch() end
end

return crew
