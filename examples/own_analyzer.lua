-- An analyzer of one's own: it joins a pipeline like any that ships, and its frame appears in the report.
--   newskit run examples/own_analyzer.lua [FILE]
local nk = require "newskit"

local shouting = nk.analyzer{
  name = "shouting",
  summary = "words in capital letters",
  options = {least = {default = 3, minimum = 1, summary = "letters that make a word count"}},
  run = function(article, options)
    local counts, order = {}, {}
    for word in article.body.text:gmatch "%f[%w]%u+%f[%W]" do
      if #word >= options.least then
        if not counts[word] then order[#order + 1] = word end
        counts[word] = (counts[word] or 0) + 1
      end
    end
    local frame = nk.frame{columns = {{name = "word"}, {name = "count", type = "integer"}}}
    for _, word in ipairs(order) do frame:add{word = word, count = counts[word]} end
    return frame:sort "-count"
  end,
}

local path = ...
local text = "NATO and the IMF met. NATO said no; the IMF, WHO and NATO said nothing more. OK."
local article = path and assert(nk.read(path)) or text

print(shouting(article, {least = 2}))
print(nk.pipeline{shouting}:run(article))
