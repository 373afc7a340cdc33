--- Crews: pipelines worked by several Lua states on threads. Each state loads the pipeline for itself,
-- from the same file or name; items go to them in batches, as text, and what comes back is put in the
-- order of the items, so that the result is the same for any number of them.
local core = require "newskit.core"
local fold = require "newskit.pipeline.fold"
local frame = require "newskit.frame"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local pack = require "newskit.frame.pack"
local pipelines = require "newskit.pipelines"

local crew = {}

local BATCH = 8

-- What a state runs first: the search paths, then the task.
local SETUP = [[
local path, cpath, task = ...
package.path, package.cpath = path, cpath
return require("newskit.pipeline.crew").serve(task)
]]

local kinds = {failure = 0, left_out = 1, output = 2, article = 3}

local forms = {text = 0, frame = 1, twin = 2}

--- A contribution (see `newskit.pipeline.fold`) as text.
local function pack_contribution(pipeline, made)
  for _, kind in ipairs{"failure", "left_out", "output"} do
    if made[kind] then return string.pack("Bs4", kinds[kind], made[kind]) end
  end
  local whole = {} -- steps whose frame was packed, for those that have the same one
  local parts = {string.pack("Bs4", kinds.article, json.encode(made.article))}
  for i, step in ipairs(pipeline.steps) do
    local part = made.parts[step.name]
    if step.twin and not step.part and not step.merge and whole[step.twin] then
      parts[i + 1] = string.pack("Bs4", forms.twin, "")
    elseif frame.is(part) then
      whole[step.name] = not step.part and not step.merge
      parts[i + 1] = string.pack("Bs4", forms.frame, pack.pack(part))
    else
      parts[i + 1] = string.pack("Bs4", forms.text, tostring(part))
    end
  end
  return table.concat(parts)
end

local function unpack_contribution(pipeline, bytes)
  local kind, text, at = string.unpack("Bs4", bytes)
  if kind ~= kinds.article then
    return {
      failure = kind == kinds.failure and text or nil, left_out = kind == kinds.left_out and text or nil,
      output = kind == kinds.output and text or nil,
    }
  end
  local made = {article = json.decode(text), parts = {}}
  for _, step in ipairs(pipeline.steps) do
    local form, part
    form, part, at = string.unpack("Bs4", bytes, at)
    if form == forms.frame then part = pack.unpack(part) end
    if form == forms.twin then part = made.parts[step.twin] end
    made.parts[step.name] = part
  end
  return made
end

local function pack_list(list)
  local parts = {string.pack("I4", #list)}
  for i, text in ipairs(list) do parts[i + 1] = string.pack("s4", text) end
  return table.concat(parts)
end

local function unpack_list(bytes)
  local count, at = string.unpack("I4", bytes)
  local list = {}
  for i = 1, count do list[i], at = string.unpack("s4", bytes, at) end
  return list
end

--- In a worker: the function that does jobs. `task` is JSON: `origin` of the pipeline, and `each`, when
-- the outputs of single articles are wanted.
function crew.serve(task)
  local wanted = assert(json.decode(task))
  local pipeline = assert(pipelines.again(wanted.origin))
  return function(job)
    local results = {}
    for i, packed in ipairs(unpack_list(job)) do
      local each = item.unpack(packed)
      local made = wanted.each and fold.output_of_item(pipeline, each, wanted.each)
        or fold.of_item(pipeline, each)
      results[i] = pack_contribution(pipeline, made)
    end
    return pack_list(results)
  end
end

--- Whether another state can read the item for itself.
local function can_travel(each)
  return not each.article and not each.failure and each.source ~= "-"
end

--- The next batch of items, and the job for those that can travel.
local function next_batch(next_item, corpus, seen)
  local items, texts = {}, {}
  while #items < BATCH do
    local each = next_item()
    if not each then break end
    seen.count = seen.count + 1
    if corpus.watch then corpus.watch(seen.count, item.name(each)) end
    items[#items + 1] = each
    if can_travel(each) then texts[#texts + 1] = item.pack(each) end
  end
  return items, pack_list(texts)
end

--- Works on every item of a corpus and calls `take(contribution, name)` for each, in order.
local function work(pipeline, corpus, workers, each, here, take)
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
    local items, results, at = waiting[from], unpack_list(pool:pull()), 0
    waiting[from] = nil
    from = from + 1
    for _, one in ipairs(items) do
      local made
      if can_travel(one) then
        at = at + 1
        made = unpack_contribution(pipeline, results[at])
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

--- Adds all that a corpus contributes to `folder` (see `newskit.pipeline.fold`).
function crew.fold(folder, corpus, workers)
  local pipeline = folder.pipeline
  work(pipeline, corpus, workers, nil,
    function(one) return fold.of_item(pipeline, one) end,
    function(made, name) folder:add(made, name) end)
end

--- Calls `take(contribution, name)` with the output of each article, rendered as `each` says.
-- @tparam table each `format` and `options`
function crew.each(pipeline, corpus, workers, each, take)
  work(pipeline, corpus, workers, each,
    function(one) return fold.output_of_item(pipeline, one, each) end, take)
end

return crew
