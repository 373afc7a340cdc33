--- The token columns that the stages of quote attribution work on.
--
-- One whole-document call per column, then plain arrays by token index; words with hyphens are
-- joined into one token each. classes.lua tells the letters of the column `class`.
-- @module newskit.quotes.text.tokens

local capitals = require "newskit.quotes.text.capitals"
local classes = require "newskit.quotes.text.classes"
local elision = require "newskit.quotes.text.elision"
local tagger = require "newskit.tagger"

local tokens = {}

-- The number of the range that each token is in.
local function index_by_range(firsts, lasts)
  local of = {}
  for k = 1, #firsts do
    for i = firsts[k], lasts[k] do
      of[i] = k
    end
  end
  return of
end

-- The word lists spell "n't" and "'s" with the straight apostrophe.
local function plain_apostrophes(norms, text)
  if not text:find("’", 1, true) then
    return norms
  end
  for i = 1, #norms do
    if norms[i]:find("’", 1, true) then
      norms[i] = norms[i]:gsub("’", "'")
    end
  end
  return norms
end

-- What joins words into one: hyphens of all kinds, and the ampersand of "AT&T".
local joins = {["-"] = true, ["‐"] = true, ["‑"] = true, ["&"] = true}
local joinable = {word = true, number = true}

-- Joins "45-year-old" and "AT&T", which are several tokens of the document, into one each.
-- `origin` gives the document's first token of each.
local function join_hyphenated(t, kinds)
  local form, first, last = t.form, t.first, t.last
  local columns = {form, t.norm, kinds, t.pos, t.name_tag, first, last}
  local origin, count, i, total = {}, 0, 1, t.count
  -- Tokens from `from` on, which are to stand from `to` on, wait to be moved together.
  local from, to = 1, 1
  local function move(stop)
    for c = 1, from > to and #columns or 0 do
      table.move(columns[c], from, stop, to)
    end
  end
  while i <= total do
    local stop = i
    while stop - i < 16 and joins[form[stop + 1]] and joinable[kinds[stop]]
        and joinable[kinds[stop + 2]]
        and first[stop + 1] == last[stop] + 1 and first[stop + 2] == last[stop + 1] + 1 do
      stop = stop + 2
    end
    count = count + 1
    origin[count] = i
    if stop > i then
      form[i], t.norm[i] = table.concat(form, "", i, stop), table.concat(t.norm, "", i, stop)
      kinds[i], t.pos[i], last[i] = "word", false, last[stop]
      move(i)
      from, to = stop + 1, count + 1
    end
    i = stop + 1
  end
  move(total)
  for k = count + 1, total do
    for c = 1, #columns do
      columns[c][k] = nil
    end
  end
  t.origin, t.count = origin, count
end

-- Ranges of the document's tokens as ranges of the joined ones.
local function joined_ranges(t, firsts, lasts)
  local origin, k = t.origin, 1
  for r = 1, #firsts do
    while origin[k] < firsts[r] do
      k = k + 1
    end
    firsts[r] = k
    while origin[k + 1] and origin[k + 1] <= lasts[r] do
      k = k + 1
    end
    lasts[r] = k
  end
  return firsts, lasts
end

--- The languages that the taggers of parts of speech and names were trained on.
tokens.tagged = {en = true}

-- Parts of speech and names; in a language that no tagger knows, none.
local function tag(t, document, language)
  if tokens.tagged[language] then
    t.columns = tagger.columns(document)
    t.pos = tagger.shipped("pos"):tag(t.columns)
    assert(t.columns:add("pos", t.pos))
    t.name_tag = tagger.shipped("names"):tag(t.columns)
    return
  end
  t.pos, t.name_tag = {}, {}
  for i = 1, t.count do
    t.pos[i], t.name_tag[i] = false, "O"
  end
end

--- Reads the columns of a document.
-- @tparam newskit.document document made with `clitics = true`
-- @tparam table words a vocabulary
-- @treturn table `text`, `count`, and by token `form`, `norm`, `first`, `last`, `class`, `verb`
--   (entry of the reporting verb, or false), `glued` (no space before), `sentence`, `paragraph`,
--   `origin` (the document's token); by sentence and paragraph `sentence_first` … `paragraph_last`
function tokens.read(document, words)
  local t = {text = document.text, count = #document, words = words, document = document}
  local kinds = document:kinds()
  t.form, t.norm = document:forms(), plain_apostrophes(document:norms(), t.text)
  t.first, t.last = document:spans "token"
  tag(t, document, words.language)
  join_hyphenated(t, kinds)
  if words.grammar.untagged then
    elision.split(t, kinds, words)
  end
  t.sentence_first, t.sentence_last = joined_ranges(t, document:ranges "sentence")
  t.paragraph_first, t.paragraph_last = joined_ranges(t, document:ranges "paragraph")
  t.sentence = index_by_range(t.sentence_first, t.sentence_last)
  t.paragraph = index_by_range(t.paragraph_first, t.paragraph_last)
  classes.classify(t, kinds, words)
  local verb, glued = {}, {}
  local norm, first, last, verbs = t.norm, t.first, t.last, words.verbs
  for i = 1, t.count do
    verb[i] = verbs[norm[i]] or false
    glued[i] = i > 1 and first[i] == last[i - 1] + 1
  end
  t.verb, t.glued = verb, glued
  if words.grammar.untagged then
    capitals.settle(t)
  end
  return t
end

return tokens
