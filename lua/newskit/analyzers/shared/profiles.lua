--- How often each n-gram occurs in each article, for tests whose unit is the article.
-- @module newskit.analyzers.shared.profiles
local core = require "newskit.core"

local profiles = {}

local meta = {}
meta.__index = meta

--- Empty profiles of n-grams of order `n`.
function profiles.new(n)
  return setmetatable({n = n, articles = 0, rates = {}}, meta)
end

--- Adds an article; returns the profiles.
function meta:add(document)
  local counts = core.counts{n = self.n}:add(document)
  local total = counts:total(self.n)
  self.articles = self.articles + 1
  for _, record in ipairs(counts:top(0, {n = self.n})) do
    local rates = self.rates[record.ngram] or {}
    rates[#rates + 1] = record.frequency / total
    self.rates[record.ngram] = rates
  end
  return self
end

--- The relative frequencies of an n-gram, one for each article, those without it last.
function meta:of(ngram)
  local rates = table.move(self.rates[ngram] or {}, 1, #(self.rates[ngram] or {}), 1, {})
  for i = #rates + 1, self.articles do rates[i] = 0 end
  return rates
end

return profiles
