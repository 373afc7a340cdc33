--- Plans: analyzers with their options in an order in which each comes after those that it needs, and
-- running them on an article. Pipelines are plans with a face; one analyzer called by itself is a plan
-- of one.
-- @module newskit.pipeline.plan
local registry = require "newskit.analyzer.registry"
local frame = require "newskit.frame"
local options = require "newskit.base.options"
local subject = require "newskit.base.subject"

local plan = {}

local reserved = {[1] = true, as = true, show = true, merge = true}

--- A step from what a pipeline lists: a name, an analyzer, or `{name or analyzer, as=, show=, merge=, …}`
-- with the options of the analyzer among the fields. A `merge` of the step's own takes the place of the
-- analyzer's, and folds its frames, that of a single article too.
-- @return[1] the step `{name=, analyzer=, options=, show=, part=, merge=, finish=}`
-- @return[2] nil
-- @return[2] message
function plan.step(item)
  local target, given, about = item, nil, {}
  if type(item) == "table" and not registry.is(item) then
    target, given, about = item[1], {}, item
    for key, value in pairs(item) do
      if not reserved[key] then given[key] = value end
    end
  end
  local found, message = target, nil
  if type(target) == "string" then found, message = registry.find(target) end
  if not registry.is(found) then
    return nil, message or ("name of an analyzer or analyzer expected, got " .. type(target))
  end
  local fault = given and found.declared:fault(given)
  if fault then return nil, ("analyzer '%s': %s"):format(found.name, fault) end
  local step = {
    name = about.as or found.name, analyzer = found, options = found.declared:resolve(given),
    show = about.show, merge = about.merge, own_merge = about.merge ~= nil,
  }
  if not step.own_merge then step.part, step.merge, step.finish = found.part, found.merge, found.finish end
  return step
end

--- Whether two tables of options hold the same values; functions are the same only as such.
local function same_options(a, b)
  for key, value in pairs(a) do
    local other = b[key]
    if type(value) == "table" and type(other) == "table" then
      if #value ~= #other or not same_options(value, other) then return false end
    elseif value ~= other then
      return false
    end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

--- Notes for each step an earlier one that gives the same frame, as `twin`, so that it runs once.
local function find_twins(ordered)
  for i, step in ipairs(ordered) do
    for j = 1, i - 1 do
      local other = ordered[j]
      if not step.twin and not other.twin and other.analyzer == step.analyzer
        and same_options(other.options, step.options) then
        step.twin = other.name
      end
    end
  end
  return ordered
end

--- Puts steps into an order of needs; needed analyzers that are not listed are added, `hidden`.
-- @tparam {step,...} steps
-- @return[1] list of steps
-- @return[2] nil
-- @return[2] message that names the missing need or the cycle
function plan.order(steps)
  local by_name, result, state, trail = {}, {}, {}, {}
  for _, step in ipairs(steps) do by_name[step.name] = step end
  local visit

  local function visit_need(step, need)
    local found = by_name[need]
    if not found then
      local message
      found, message = plan.step(need)
      if not found then return ("analyzer '%s' needs '%s': %s"):format(step.name, need, message) end
      found.hidden = true
      by_name[need] = found
    end
    found.needed = true
    return visit(found)
  end

  function visit(step)
    if state[step] == "done" then return nil end
    trail[#trail + 1] = step.name
    if state[step] == "open" then
      return "analyzers need each other in a circle: " .. table.concat(trail, " → ")
    end
    state[step] = "open"
    for _, need in ipairs(step.analyzer.needs) do
      local message = visit_need(step, need)
      if message then return message end
    end
    state[step] = "done"
    trail[#trail] = nil
    result[#result + 1] = step
    return nil
  end

  for _, step in ipairs(steps) do
    local message = visit(step)
    if message then return nil, message end
  end
  return find_twins(result)
end

-- Whether a table holds numbers by name, as lists of frequencies do, and how many.
local function count_numbers(value)
  local count = 0
  for key, each in pairs(value) do
    if type(key) ~= "string" or type(each) ~= "number" then return nil end
    count = count + 1
  end
  return count > 0 and count or nil
end

--- A value as a frame records it; nil for what is not plain.
local function plain_value(value)
  if subject.is_corpus(value) then return value:describe() end
  if type(value) == "function" or type(value) == "userdata" then return nil end
  if type(value) ~= "table" then return value end
  if value.body ~= nil then
    return (value.origin and tostring(value.origin)) or value.path or value.headline or "article"
  end
  local numbers = count_numbers(value)
  if numbers then return ("%d frequencies"):format(numbers) end
  local list = {}
  for i, each in ipairs(value) do list[i] = plain_value(each) or "counts" end
  return #list > 0 and list or value
end

--- Options as a frame records them: plain values; of corpora and articles, where they came from.
local function plain_settings(opts)
  local copy = {}
  for name, value in pairs(opts) do copy[name] = plain_value(value) end
  return copy
end

local function has_spans(result)
  for _, column in ipairs(result.columns) do
    if column.type == "spans" then return true end
  end
  return false
end

--- The names of settings, those that are not the default first.
local function order_settings(settings, fields)
  local names, plain_default = {}, {}
  for name, value in pairs(settings) do
    names[#names + 1] = name
    plain_default[name] = fields[name] ~= nil and fields[name].default == value
  end
  table.sort(names, function(a, b)
    if plain_default[a] ~= plain_default[b] then return plain_default[b] end
    return a < b
  end)
  return names
end

--- Fills in what the step knows and the analyzer need not say.
local function complete(result, step, article)
  if not result.name then result.name = step.name end
  if next(result.settings) == nil then result.settings = plain_settings(step.options) end
  result.settings_order = order_settings(result.settings, step.analyzer.declared.fields)
  if not result.title then result.title = step.analyzer.title end
  if not result.text and article and article.body and has_spans(result) then
    result.text = article.body.text
  end
  return result
end
plan.complete = complete

local function with_trace(message)
  return type(message) == "string" and debug.traceback(message, 2) or message
end

local function run_step(step, article, results)
  local ok, result = xpcall(step.analyzer.run, with_trace, article, step.options, results)
  if not ok then
    local message, trace = tostring(result):match "^(.-)\n(stack traceback:.*)$"
    error({analyzer = step.name, message = message or tostring(result), traceback = trace}, 0)
  end
  if not frame.is(result) then
    error({analyzer = step.name, message = "run returned " .. type(result) .. ", not a frame"}, 0)
  end
  return complete(result, step, article)
end

--- Runs the ordered steps on one article. Returns the frames by name.
-- @tparam {step,...} steps
-- @tparam newskit.article article
-- @tparam[opt] boolean as_part the article is one of many: analyzers that say by `part` what it adds, and
-- whose frame no other needs, are left out
-- @raise as the analyzers do, with the name of the analyzer in front
function plan.run(steps, article, as_part)
  local results = {}
  for _, step in ipairs(steps) do
    local twin = step.twin and results[step.twin]
    if twin then
      results[step.name] = twin:with{name = step.name}
    elseif step.needed or not (as_part and step.part) then
      results[step.name] = run_step(step, article, results)
    end
  end
  return results
end

--- An error of `plan.run` as one line.
function plan.explain(problem)
  if type(problem) == "table" and problem.analyzer then
    return ("analyzer '%s': %s"):format(problem.analyzer, problem.message)
  end
  return tostring(problem)
end

--- The message for an unknown name of a step.
function plan.unknown(name, steps)
  local names = {}
  for i, step in ipairs(steps) do names[i] = step.name end
  return options.unknown("analyzer", name, names)
end

return plan
