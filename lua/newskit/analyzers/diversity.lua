--- Lexical diversity: how many different words a text uses for its length.
-- @module newskit.analyzers.diversity
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"

-- In this order, with what each is.
local measures = {
  {"tokens", "tokens that are neither punctuation nor symbols"},
  {"types", "distinct norm forms"},
  {"hapaxes", "types that occur once"},
  {"ttr", "types over tokens; falls with length"},
  {"root_ttr", "types over the root of tokens (Guiraud)"},
  {"corrected_ttr", "types over the root of twice the tokens (Carroll)"},
  {"log_ttr", "log types over log tokens (Herdan)"},
  {"mattr", "mean TTR of a moving window (Covington and McFall)"},
  {"mtld", "mean length of stretches that keep a TTR of 0.72 (McCarthy and Jarvis)"},
  {"hdd", "mean share of types in samples of 42 tokens (McCarthy and Jarvis)"},
  {"yule_k", "repetition, independent of length (Yule)"},
  {"simpson_d", "chance that two tokens are of one type (Simpson)"},
}

--- A record for each measure that the text is long enough for.
return analyzer.new{
  name = "diversity",
  title = "Lexical diversity",
  summary = "type-token ratios and measures that do not depend on length",
  options = {
    window = {default = 50, type = "integer", minimum = 1, summary = "tokens in the window of MATTR"},
  },
  run = function(article, options)
    local values = core.diversity(article.body, options.window)
    local result = frame.new{
      columns = {{name = "measure"}, {name = "value", type = "number"}, {name = "meaning"}},
    }
    for _, measure in ipairs(measures) do
      local value = values[measure[1]]
      if value then result:add{measure = measure[1], value = value, meaning = measure[2]} end
    end
    return result
  end,
}
