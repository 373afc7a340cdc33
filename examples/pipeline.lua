-- A pipeline of one's own, over the files that are given. It is a plain Lua file: it returns a function of
-- arguments that returns a pipeline.
--   newskit run examples/pipeline.lua examples/news/
--   newskit run examples/pipeline.lua -j 2 -a least=2 --format csv examples/news/
-- Without files it reports on a text of its own.
local nk = require "newskit"

local function make(arguments)
  return nk.pipeline{
    name = "voices",
    title = "Voices and words",
    -- Articles that are left out, and why; the report counts them.
    where = function(article) return #article.body > 20, "too short" end,
    {"keywords", top = 5},
    {"ngrams", n = 2, stopwords = "auto", min = arguments.least or 1, top = 5, as = "phrases"},
    -- How the quotations of several articles become one table.
    {"quotes",
      merge = {keys = {"kind"}, measures = {"count as quotations", "articles"}, sort = "-quotations"},
      show = {title = "Kinds of sources", plot = {kind = "bar", y = "quotations"}},
    },
  }
end

if arg and #arg == 0 then -- run by hand; another Lua state that loads the file has no `arg`
  local text = [["The bridge is safe," said Ann Example, the town's engineer. The council had closed the bridge
on Monday. A spokesman said the bridge would open again on Friday, and that the town had learned from it.]]
  print(make{}:run(text))
  return
end

return make
