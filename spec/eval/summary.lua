-- How much of the descriptions of pages their summaries hold: ROUGE-2 of one and of three sentences, beside the lead.
--
--   build/newskit run spec/eval/summary.lua FOLDER…
--
-- Of the pages in the folders those count that have a standfirst or description of 80 to 400 bytes, not cut short,
-- whose pairs of words stand by less than half at the beginning of the body: else the description is the lead itself.
-- Source: Lin 2004, "ROUGE", section 2 (recall and F1 of bigrams).
local core = require "newskit.core"
local lfs = require "lfs"
local nk = require "newskit"

local LEAST_SENTENCES = 8

local function bigrams(text)
  local document = core.document(text)
  local words, kinds = {}, document:kinds()
  for i, norm in ipairs(document:norms()) do
    if kinds[i] ~= "punctuation" then words[#words + 1] = norm end
  end
  local counts = {}
  for i = 1, #words - 1 do
    local pair = words[i] .. " " .. words[i + 1]
    counts[pair] = (counts[pair] or 0) + 1
  end
  return counts, math.max(#words - 1, 0)
end

local function rouge(summary, reference)
  local have, size = bigrams(summary)
  local wanted, all = bigrams(reference)
  local met = 0
  for pair, count in pairs(wanted) do met = met + math.min(count, have[pair] or 0) end
  return all > 0 and met / all or 0, size + all > 0 and 2 * met / (size + all) or 0
end

local function reference_of(article)
  local text = article.standfirst or article.description
  if article.kind ~= "article" or not text or #text < 80 or #text > 400 then return nil end
  if text:find "%.%.%.$" or text:find "…$" then return nil end
  if #(article.body:ranges "sentence") < LEAST_SENTENCES then return nil end
  local recall = rouge(article.body.text:sub(1, #text + 200), text)
  return recall < 0.5 and text or nil
end

local function summary_of(article, method, count)
  local parts = {}
  for i, row in ipairs(nk.summary(article, {method = method, sentences = count})) do parts[i] = row.text end
  return table.concat(parts, " ")
end

local files = {}
for _, folder in ipairs(arg) do
  for name in lfs.dir(folder) do
    if name:find "%.html" then files[#files + 1] = folder .. "/" .. name end
  end
end
table.sort(files)

local pages, sums = 0, {}
for _, path in ipairs(files) do
  local article = nk.read(path)
  local reference = article and reference_of(article)
  pages = pages + (reference and 1 or 0)
  for _, method in ipairs(reference and {"lead", "central", "both"} or {}) do
    for _, count in ipairs{1, 3} do
      local key = ("%s, %d"):format(method, count)
      local recall, f1 = rouge(summary_of(article, method, count), reference)
      sums[key] = sums[key] or {recall = 0, f1 = 0}
      sums[key].recall, sums[key].f1 = sums[key].recall + recall, sums[key].f1 + f1
    end
  end
end
print(pages .. " pages")
for _, method in ipairs{"lead", "central", "both"} do
  for _, count in ipairs{1, 3} do
    local key = ("%s, %d"):format(method, count)
    local sum = sums[key] or {recall = 0, f1 = 0}
    print(("%-12s recall %.3f  F1 %.3f"):format(key, sum.recall / math.max(pages, 1), sum.f1 / math.max(pages, 1)))
  end
end
