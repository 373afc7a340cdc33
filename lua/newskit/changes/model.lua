--- Two versions of an article, compared: fields, paragraphs with their words, quotations, figures. What the table and
-- the page of changes are made of.
-- @module newskit.changes.model
local core = require "newskit.core"
local diff = require "newskit.changes.diff"
local registry = require "newskit.analyzer.registry"

local model = {}

-- Paragraphs that share less than half of their words are other paragraphs; a quotation is cited more closely.
local LIKE_PARAGRAPH, LIKE_QUOTATION = 0.5, 0.6

local fields = {"headline", "standfirst", "byline", "section", "published", "modified"}

-- A piece of text with its tokens: folded words, kinds, and each with the white space behind it.
local function piece(document, first, last)
  local norms, kinds = document:norms(), document:kinds()
  local starts, ends = document:spans "token"
  local made = {words = {}, kinds = {}, texts = {}, tokens = {}}
  for i = first, last do
    local stop = i < last and starts[i + 1] - 1 or ends[i]
    made.words[#made.words + 1] = norms[i]
    made.kinds[#made.kinds + 1] = kinds[i]
    made.texts[#made.texts + 1] = document.text:sub(starts[i], stop)
    made.tokens[#made.tokens + 1] = document.text:sub(starts[i], ends[i])
  end
  made.text = first <= last and document.text:sub(starts[first], ends[last]) or ""
  made.key = table.concat(made.words, " ")
  return made
end

local function whole(text)
  local document = assert(core.document(text))
  return piece(document, 1, #document)
end

local function paragraphs_of(document)
  local list = {}
  local firsts, lasts = document:ranges "paragraph"
  for i, first in ipairs(firsts) do list[i] = piece(document, first, lasts[i]) end
  return list
end

--- How one piece became another: runs {kind=, text=}, and how many tokens were added and removed.
local function words_between(old, new)
  local runs, added, removed, at = diff.runs(old.words, new.words), 0, 0, 1
  for _, run in ipairs(runs) do
    local count = run.last - run.first + 1
    if run.kind == "removed" then
      run.text, removed = table.concat(old.texts, "", run.first, run.last), removed + count
    else
      run.text = table.concat(new.texts, "", at, at + count - 1)
      at = at + count
      if run.kind == "added" then added = added + count end
      local parted = run.kind == "same" and old.texts[run.last]:find "%s$"
      if parted and not run.text:find "%s$" then run.text = run.text .. " " end
    end
  end
  return runs, added, removed
end

local function pair_of(part, change, old, new)
  local row = {part = part, change = change, before = old and old.text, after = new and new.text}
  if old and new then
    row.runs, row.added, row.removed = words_between(old, new)
  else
    row.added, row.removed = new and #new.words or 0, old and #old.words or 0
    row.runs = {{kind = change, text = (old or new).text}}
  end
  row.old_piece, row.new_piece = old, new
  return row
end

local function compare_fields(old, new, rows)
  for _, name in ipairs(fields) do
    local before, after = old[name], new[name]
    if type(before) == "string" or type(after) == "string" then
      local one, two = before and whole(before), after and whole(after)
      local change = before ~= after and (not before and "added" or not after and "removed" or "changed")
      if change then rows[#rows + 1] = pair_of(name, change, one, two) end
    end
  end
end

local function keys_of(list)
  local keys = {}
  for i, each in ipairs(list) do keys[i] = each.key end
  return keys
end

-- The items that no other list's item stands for: their numbers, and their words.
local function left_over(list, taken)
  local numbers, words = {}, {}
  for i, each in ipairs(list) do
    if not taken[i] then
      numbers[#numbers + 1] = i
      words[#words + 1] = each.words
    end
  end
  return numbers, words
end

-- Old number → new number, for what is the same or alike.
local function match(olds, news, least)
  local map, reverse = diff.common(keys_of(olds), keys_of(news)), {}
  for i = 1, #olds do
    if map[i] then reverse[map[i]] = i end
  end
  local old_numbers, old_words = left_over(olds, map)
  local new_numbers, new_words = left_over(news, reverse)
  for _, pair in ipairs(diff.alike(old_words, new_words, least)) do
    local i, j = old_numbers[pair.old], new_numbers[pair.new]
    map[i], reverse[j] = j, i
  end
  return map, reverse
end

-- Which old paragraphs stand in another order than the others.
local function moved_of(count, map)
  local numbers, places, moved = {}, {}, {}
  for i = 1, count do
    if map[i] then
      numbers[#numbers + 1] = i
      places[#places + 1] = map[i]
    end
  end
  local stays = diff.ascending(places)
  for at, i in ipairs(numbers) do moved[i] = not stays[at] end
  return moved
end

-- Every paragraph of both, in the order of the new ones; what is removed stands where it stood.
local function compare_paragraphs(olds, news)
  local map, reverse = match(olds, news, LIKE_PARAGRAPH)
  local moved, rows = moved_of(#olds, map), {}
  -- Those that went behind old paragraph `i`, up to one that stayed.
  local function add_removed(i)
    while olds[i + 1] and (not map[i + 1] or moved[i + 1]) do
      i = i + 1
      if not map[i] then
        rows[#rows + 1] = pair_of("paragraph", "removed", olds[i])
        rows[#rows].old = i
      end
    end
  end
  add_removed(0)
  for j, new in ipairs(news) do
    local i = reverse[j]
    local row = pair_of("paragraph", i and "same" or "added", i and olds[i], new)
    if i and row.added + row.removed > 0 then row.change = "changed" end
    if i and moved[i] then row.change = "moved" end
    row.old, row.new = i, j
    rows[#rows + 1] = row
    if i and not moved[i] then add_removed(i) end
  end
  return rows
end

local function quotations_of(article)
  local list = {}
  for _, quote in ipairs(registry.find "quotes"(article)) do
    local made = whole(quote.text or "")
    made.speaker = quote.speaker
    list[#list + 1] = made
  end
  return list
end

local function compare_quotations(olds, news, rows)
  local map, reverse = match(olds, news, LIKE_QUOTATION)
  for j, new in ipairs(news) do
    local old = reverse[j] and olds[reverse[j]]
    local row = pair_of("quotation", old and "changed" or "added", old, new)
    local speaker = old and old.speaker ~= new.speaker
    row.speaker, row.old_speaker = new.speaker, speaker and (old.speaker or "nobody named") or nil
    if not old or speaker or row.added + row.removed > 0 then rows[#rows + 1] = row end
  end
  for i, old in ipairs(olds) do
    if not map[i] then
      rows[#rows + 1] = pair_of("quotation", "removed", old)
      rows[#rows].speaker = old.speaker
    end
  end
end

-- The numbers of a run.
local function numbers_in(from, run)
  local found = {}
  for i = run and run.first or 1, run and run.last or 0 do
    if from.kinds[i] == "number" then found[#found + 1] = from.tokens[i] end
  end
  return found
end

-- Numbers that stand in the place of each other, of one row that has two sides.
local function compare_figures(row, rows)
  local runs = row.old_piece and row.new_piece and row.runs or {}
  for at, run in ipairs(runs) do
    local after = runs[at + 1]
    local replaces = run.kind == "removed" and after and after.kind == "added"
    local olds, news = {}, {}
    if run.kind == "removed" then
      olds, news = numbers_in(row.old_piece, run), numbers_in(row.new_piece, replaces and after or nil)
    elseif run.kind == "added" and not (at > 1 and runs[at - 1].kind == "removed") then
      news = numbers_in(row.new_piece, run)
    end
    for i = 1, math.max(#olds, #news) do
      local change = not olds[i] and "added" or not news[i] and "removed" or "changed"
      rows[#rows + 1] = {
        part = "figure", change = change, before = olds[i], after = news[i], old = row.old, new = row.new,
      }
    end
  end
end

--- Compares two articles.
-- @treturn {table,...} rows of all parts: `part`, `change` ("same" too), `old`, `new` (numbers of paragraphs),
-- `before`, `after`, `added`, `removed` (words), `runs` ({kind=, text=}), `speaker`, `old_speaker`
function model.of(old, new, options)
  local rows, figures = {}, {}
  compare_fields(old, new, rows)
  local paragraphs = compare_paragraphs(paragraphs_of(old.body), paragraphs_of(new.body))
  table.move(paragraphs, 1, #paragraphs, #rows + 1, rows)
  local with_figures = {paragraph = true, headline = true, standfirst = true}
  for _, row in ipairs(rows) do
    if with_figures[row.part] then compare_figures(row, figures) end
  end
  if options.quotes then compare_quotations(quotations_of(old), quotations_of(new), rows) end
  return table.move(figures, 1, #figures, #rows + 1, rows)
end

return model
