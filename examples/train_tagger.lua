-- A tagger of one's own: a few sentences in which dishes are marked, learned, saved, loaded, used.
--   newskit run examples/train_tagger.lua
local nk = require "newskit"

-- Dishes stand in braces here; any way of marking does, as long as each token gets a tag.
local marked = {
  "We ate {lentil soup} and {fried rice} at the corner.", "She ordered {onion soup} with bread.",
  "He cooks {fried fish} on Fridays.", "They ordered {lentil stew} and left.",
  "The {pumpkin soup} was cold.", "We cook {mushroom rice} at home.",
  "The corner was cold on Friday.", "She left the bread at home.", "They ate at the corner.",
}

-- A document of the sentence without braces, and a tag for each token.
local function example(sentence)
  local inside, text = {}, ""
  for before, dish in (sentence .. "{}"):gmatch "([^{]*){([^}]*)}" do
    text = text .. before
    for at = #text + 1, #text + #dish do inside[at] = true end
    text = text .. dish
  end
  local document = nk.document(text, {clitics = true})
  local tags = {}
  for at, first in ipairs((document:spans "token")) do tags[at] = inside[first] and "DISH" or "O" end
  return {document = document, tags = tags}
end

local data = {}
for at, sentence in ipairs(marked) do data[at] = example(sentence) end

local tagger = nk.tagger.train{data = data, epochs = 20, cutoff = 1, note = "dishes, from nine sentences"}
local path = os.tmpname()
assert(tagger:save(path))
local loaded = assert(nk.tagger.load(path))
os.remove(path)

local document = nk.document("He ate tomato soup and left.", {clitics = true})
local tags, probabilities = loaded:tag(document, {probabilities = true})
for at, form in ipairs(document:forms()) do
  print(("%-8s %-5s %.2f"):format(form, tags[at], probabilities[at]))
end
print(loaded:evaluate({example "We cooked {onion stew} and {fried fish} at home."}, {outside = "O"}))
