--- Numbers by lot that are the same every time: one for each seed and place.
-- Source: SplitMix64 (Vigna, public domain).
-- @module newskit.base.scatter

--- A whole number from 0 up to 2^53.
-- @tparam integer seed
-- @tparam integer at
-- @treturn integer
return function(seed, at)
  local z = seed * 0x632BE59BD9B4E019 + (at + 1) * 0x9E3779B97F4A7C15
  z = (z ~ (z >> 30)) * 0xBF58476D1CE4E5B9
  z = (z ~ (z >> 27)) * 0x94D049BB133111EB
  return (z ~ (z >> 31)) >> 11
end
