--- What runs in the other Lua states of a crew (`newskit.pipeline.crew`): each loads the pipeline for itself, from
-- the same file or name, and works on the items that it is given.
-- @module newskit.pipeline.worker
local fold = require "newskit.pipeline.fold"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local parcel = require "newskit.pipeline.parcel"
local pipelines = require "newskit.pipelines"

local worker = {}

--- The function that does jobs. `task` is JSON: `origin` of the pipeline, and `each`, when
-- the outputs of single articles are wanted.
function worker.serve(task)
  local wanted = assert(json.decode(task))
  local pipeline = assert(pipelines.again(wanted.origin))
  return function(job)
    local results = {}
    for i, packed in ipairs(parcel.unpack_list(job)) do
      local each = item.unpack(packed)
      local made = wanted.each and fold.output_of_item(pipeline, each, wanted.each)
        or fold.of_item(pipeline, each)
      results[i] = parcel.pack(pipeline, made)
    end
    return parcel.pack_list(results)
  end
end

return worker
