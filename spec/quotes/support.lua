--- What the specs of the stages share: a text taken through the stages up to one of them.
local core = require "newskit.core"
local quotes = require "newskit.quotes"
local tokens = require "newskit.quotes.text.tokens"
local vocabulary = require "newskit.quotes.text.vocabulary"

local support = {}

--- The token columns of `text`.
function support.tokens(text, language)
  local document = assert(core.document(text, {clitics = true}))
  return tokens.read(document, vocabulary.default(language))
end

--- The token columns of `text` after stage `last`.
function support.upto(last, text)
  local t = support.tokens(text)
  for _, stage in ipairs(quotes.stages) do
    t = stage[2](t, {}) or t
    if stage[1] == last then break end
  end
  return t
end

--- The text of tokens first to last.
function support.text(t, first, last)
  return t.text:sub(t.first[first], t.last[last])
end

return support
