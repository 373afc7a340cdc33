--- The words near the hits of a query: what collocations of a node are ranked of. A word counts once, however many
-- hits it is near (Evert 2008), and only in the sentence of the hit.
-- @module newskit.analyzers.shared.search.neighbors
local core = require "newskit.core"
local missed = require "newskit.analyzers.shared.search.missed"
local query = require "newskit.analyzers.shared.search.query"

local neighbors = {}

local meta = {__name = "newskit.neighbors"}
meta.__index = meta

--- Makes an empty count.
-- @tparam newskit.query node
-- @tparam integer window words to each side that is looked at
-- @tparam string side "left", "right" or "both"
function neighbors.new(node, window, side)
  return setmetatable({
    node = node, left = side ~= "right" and window or 0, right = side ~= "left" and window or 0,
    counts = core.counts{n = 1}, hits = 0, documents = 0, near = {}, order = {},
  }, meta)
end

--- The numbers of the words in the windows, and on which sides of a hit they stand.
local function places_of(self, view, hits)
  local left, right, order = {}, {}, {}
  for _, hit in ipairs(hits) do
    local first, last = view.firsts[hit.sentence], view.lasts[hit.sentence]
    for at = math.max(first, hit.first - self.left), hit.first - 1 do
      if not left[at] and not right[at] then order[#order + 1] = at end
      left[at] = true
    end
    for at = hit.last + 1, math.min(last, hit.last + self.right) do
      if not left[at] and not right[at] then order[#order + 1] = at end
      right[at] = true
    end
  end
  return order, left, right
end

local function count(self, norm, is_left, is_right)
  local found = self.near[norm]
  if not found then
    found = {norm = norm, frequency = 0, left = 0, right = 0, documents = 0, place = #self.order + 1}
    self.near[norm], self.order[#self.order + 1] = found, found
  end
  found.frequency = found.frequency + 1
  if is_left then found.left = found.left + 1 end
  if is_right then found.right = found.right + 1 end
  if found.last ~= self.documents then found.last, found.documents = self.documents, found.documents + 1 end
end

--- Adds a document; returns the count.
function meta:add(document)
  local view = query.view(document)
  local hits = self.node:find(view)
  self.counts:add(document)
  self.documents, self.hits = self.documents + 1, self.hits + #hits
  local order, left, right = places_of(self, view, hits)
  for _, at in ipairs(order) do count(self, view.norms[at], left[at], right[at]) end
  return self
end

--- Each word near a hit, in order of first occurrence: `norm`, `frequency`, `left`, `right`, `documents`, `total` (how
-- often it occurs anywhere).
function meta:words()
  for _, found in ipairs(self.order) do found.total = self.counts:frequency(found.norm) end
  return self.order
end

--- What is said when the query has no hit, or nil.
function meta:missed()
  return missed(self.hits == 0 and {self.node} or {}, self.counts)
end

return neighbors
