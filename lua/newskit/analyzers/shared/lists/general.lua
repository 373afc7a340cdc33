--- The list of words of general English that ships, for comparing when there is nothing else to compare with.
-- @module newskit.analyzers.shared.lists.general

local general = {}

local lists

local function load()
  local data = require "newskit.lexicon.general"
  local words, count, listed = {}, 0, 0
  for piece in data.words:gmatch "%S+" do
    -- Words are in lines behind their frequency; numbers are no words of the list.
    if piece:find "^%d+$" then
      count = math.tointeger(tonumber(piece))
    else
      words[piece], listed = count, listed + count
    end
  end
  return {words = words, rest = data.total - listed, language = data.language, total = data.total,
    documents = data.documents}
end

--- The list for a language: `words` with their frequencies, `total` (all words that were counted), `documents`,
-- `rest` (occurrences of words too rare to be listed); nil where none ships.
-- @tparam ?string language none is taken for English, as in segmentation
function general.of(language)
  lists = lists or load()
  return (language or lists.language):match "^%a+" == lists.language and lists or nil
end

--- What it is called, for captions.
general.name = "general English (lexicon/general: English Web Treebank, CC BY-SA 4.0)"

return general
