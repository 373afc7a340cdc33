--- Walks through an XML document and makes articles of its items, one at a time: what is held is one item.
-- @module newskit.read.wire.walk
local core = require "newskit.core"
local xml = require "newskit.read.bytes.xml"

local walk = {}

-- The repairs since they were last asked for.
local function repaired(self)
  local count = self.reader:repairs()
  local fresh = count - self.repairs
  self.repairs = count
  return fresh
end

-- Queues what an item became: nothing, an article, or several.
local function made(self, element)
  local place = {line = element.line, byte = element.byte}
  local list, message, code = self.plan.item(element, self.state)
  if not list then
    place.message, place.code = message, code or "record"
    return message and {false, place} or nil
  end
  if list._sources then list = {list} end
  for at = #list, 2, -1 do self.queue[#self.queue + 1] = {list[at], {line = place.line, byte = place.byte}} end
  if not list[1] then return nil end
  list[1].repairs = list[1].repairs + repaired(self)
  return {list[1], place}
end

-- Reads the element that has begun. Returns what to give, and whether reading goes on.
local function begun(self, name)
  local plan = self.plan
  if not plan.items[name] and not plan.heads[name] then
    if plan.enter then plan.enter(self.reader, name, self.state) end
    return nil
  end
  local element, message, code, byte = xml.element(self.reader)
  if not element then
    if self.reader:failure() then self.ended = true end
    return {false, {message = message, code = code, byte = byte}}
  end
  if plan.items[name] then
    self.state.count = self.state.count + 1
    return made(self, element)
  end
  plan.head(element, self.state)
  return nil
end

-- What is wrong with the end of the document: that it is cut short, or damaged after the last item.
local function damaged_end(self)
  local _, list = self.reader:repairs()
  local last = list[#list]
  if last and (repaired(self) > 0 or last.message:find("the document ends", 1, true)) then
    return {false, {message = last.message .. ": what came before is read", code = "format", byte = last.byte}}
  end
  return nil
end

local function step(self)
  local kind, name, code, byte = self.reader:next()
  if kind == "start" then return begun(self, name) end
  if kind then return nil end
  self.ended = true
  if name then return {false, {message = name, code = code, byte = byte}} end
  local damage = damaged_end(self)
  if damage then return damage end
  if self.state.count == 0 then
    return {false, {message = self.plan.nothing or "holds no items", code = "format", byte = 1}}
  end
  return nil
end

--- Iterates over the articles of a document.
-- @tparam newskit.source stream
-- @tparam table opts those of reading; what is damaged is repaired unless they are `strict`
-- @tparam table plan `items` (names of elements as keys), `item(element, state)`, which gives an article, a list
--   of them, nil to pass over, or nil and a message; `heads` and `head(element, state)` for elements that tell
--   something of the items after them; `enter(reader, name, state)` for all others; `nothing`, the message for
--   a document without items
-- @treturn[1] function for `open` of a reader
-- @return[2] nil, message, code
function walk.articles(stream, opts, plan)
  local reader, message, code = core.xml(function() return stream:read() end, {recover = not opts.strict})
  if not reader then return nil, message, code end
  local self = {
    reader = reader, plan = plan, queue = {}, repairs = 0, state = {count = 0, options = opts},
  }
  return function()
    while true do
      local waiting = table.remove(self.queue)
      if not waiting and not self.ended then waiting = step(self) end
      if waiting then return waiting[1], waiting[2] end
      if self.ended then return nil end
    end
  end
end

return walk
