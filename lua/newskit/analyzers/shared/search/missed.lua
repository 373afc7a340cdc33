--- What is said of queries that have no hit: the words that are near theirs.
-- @module newskit.analyzers.shared.search.missed

--- @tparam {newskit.query,...} queries those without a hit
-- @tparam newskit.counts counts of the words of all texts
-- @treturn ?string nil when there are none, or nothing is near
return function(queries, counts)
  if #queries == 0 then return nil end
  local frequencies, known, parts = {}, {}, {}
  for i, record in ipairs(counts:top(0, {n = 1})) do
    frequencies[record.ngram], known[i] = record.frequency, record.ngram
  end
  for _, query in ipairs(queries) do parts[#parts + 1] = query:near(frequencies, known) end
  return #parts > 0 and table.concat(parts, "; ") or nil
end
