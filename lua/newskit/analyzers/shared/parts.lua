--- Words, or hits of queries, counted by parts: stretches of an article, or the articles of a corpus.
-- @module newskit.analyzers.shared.parts
local core = require "newskit.core"
local missed = require "newskit.analyzers.shared.search.missed"
local query = require "newskit.analyzers.shared.search.query"

local parts = {}

local meta = {}
meta.__index = meta

--- Empty counts; with `queries`, a list of `newskit.query`, of their hits instead of words.
function parts.new(queries)
  local self = setmetatable({sizes = {}, total = 0, terms = {}, order = {}, queries = queries}, meta)
  if queries then self.words = core.counts{n = 1} end
  for _, one in ipairs(queries or {}) do self:count(one.source, nil) end
  return self
end

--- Counts a term `times` in part `index`; without an index only makes it known.
function meta:count(term, index, times)
  local found = self.terms[term]
  if not found then
    found = {term = term, total = 0, place = #self.order + 1}
    self.terms[term], self.order[#self.order + 1] = found, found
  end
  if index then
    found.total = found.total + times
    found[index] = (found[index] or 0) + times
  end
end

--- Adds words first to last of a view as one part; none when there are no words.
function meta:add(view, first, last)
  local index = #self.sizes + 1
  if last < first then return end
  self.sizes[index], self.total = last - first + 1, self.total + last - first + 1
  if not self.queries then
    for word = first, last do self:count(view.norms[word], index, 1) end
    return
  end
  for _, one in ipairs(self.queries) do
    for _, hit in ipairs(one:find(view)) do
      if hit.first >= first and hit.first <= last then self:count(one.source, index, 1) end
    end
  end
end

--- Adds a document as one part.
function meta:add_document(document)
  local view = query.view(document)
  if self.words then self.words:add(document) end
  self:add(view, 1, #view.norms)
  return self
end

--- Adds a document as `count` parts as long as each other, but for one word.
function meta:add_slices(document, count)
  local view = query.view(document)
  local size = #view.norms
  if self.words then self.words:add(document) end
  count = math.min(count, size)
  for part = 1, count do self:add(view, (part - 1) * size // count + 1, part * size // count) end
  return self
end

--- The terms that occur `min` times and are no stopwords, the most frequent first, then in order of first occurrence.
-- @tparam integer min
-- @tparam table stop set
-- @tparam integer top how many; 0: all
function meta:ranked(min, stop, top)
  local kept = {}
  for _, found in ipairs(self.order) do
    if found.total >= min and not stop[found.term] then kept[#kept + 1] = found end
  end
  table.sort(kept, function(a, b)
    if a.total ~= b.total then return a.total > b.total end
    return a.place < b.place
  end)
  return top > 0 and table.move(kept, 1, math.min(top, #kept), 1, {}) or kept
end

--- What is said of the queries that have no hit, or nil.
function meta:missed()
  local without = {}
  for _, one in ipairs(self.queries or {}) do
    if self.terms[one.source].total == 0 then without[#without + 1] = one end
  end
  return self.words and missed(without, self.words)
end

--- How a term is spread, as `core.dispersion` says it; of one that does not occur only its range, 0.
function meta:dispersion(found)
  local counts = {}
  if found.total == 0 then return {range = 0} end
  for part = 1, #self.sizes do counts[part] = found[part] or 0 end
  return core.dispersion(counts, self.sizes)
end

return parts
