--- Dialogue: paragraphs that begin with who speaks and a colon, as transcripts and interviews do:
-- "PENCE: …", "Ann Example: …", "Q: … A: …".
-- @module newskit.quotes.rules.dialogue

local claims = require "newskit.quotes.rules.claims"
local token = require "newskit.quotes.text.token"

local BRACKET, COMMA, MARK, VERB = token.bracket, token.comma, token.mark, token.verb

local dialogue = {}

-- The label of a paragraph: its first token, the colon, and what kind it is ("name", "q", "a").
local function label_of(t, number)
  local first, last = t.paragraph_first[number], t.paragraph_last[number]
  local marked = t.class[first] == MARK
  if marked then
    first = first + 1
  end
  local mention = t.mentions[t.name_at[first]]
  for k = first + 1, math.min(first + 7, last - 1) do
    local form = t.form[k]
    local letter = k == first + 1 and t.words.turn_labels[t.form[first]]
    if t.class[k] == MARK or t.verb[k - 1] and t.class[k - 1] == VERB then
      return nil -- "Ann Example, 81, said:" has a cue
    elseif form == ":" or (form == "." and letter) then
      if letter then
        return {number = number, first = first, colon = k, kind = letter}
      elseif k == first + 1 and t.form[first]:find "^%u[%u'-]+$" then
        return {number = number, first = first, colon = k, kind = "name", marked = marked}
      elseif mention and (mention.last == k - 1 or t.class[mention.last + 1] == BRACKET
                          or t.class[mention.last + 1] == COMMA) then
        return {number = number, first = first, colon = k, kind = "name", marked = marked}
      end
      return nil
    end
  end
  return nil
end

-- Labels in capitals, when there are several, make one in small letters a heading.
local function without_odd_ones(t, list)
  local function is_shouted(label)
    return label.kind ~= "name" or t.form[label.colon - 1]:find "^%u%u" ~= nil
  end
  local kept = {}
  for _, label in ipairs(list) do
    if is_shouted(label) then
      kept[#kept + 1] = label
    end
  end
  return #kept >= 3 and kept or list
end

-- The labels of all paragraphs, how many there are of each kind, and whether one speaks again.
local function find_labels(t)
  local list, by_kind, seen, again = {}, {name = 0, q = 0, a = 0}, {}, false
  for number = 1, #t.paragraph_first do
    local label = label_of(t, number)
    if label then
      list[#list + 1] = label
      by_kind[label.kind] = by_kind[label.kind] + 1
      local word = t.norm[label.colon - 1]
      again = again or (label.kind == "name" and seen[word] ~= nil)
      seen[word] = true
    end
  end
  -- In a dialogue somebody speaks twice; lists of headings do not repeat themselves.
  return without_odd_ones(t, list), by_kind, again
end

-- Claims a turn. Its first words may go on a run that another holds, so nothing is brought along.
local function add(t, label, content)
  local source = {label.first, label.colon - 1}
  local lemma = label.kind == "name" and ":" or label.kind
  local attribution = claims.labeled(label.colon, content, source, lemma)
  attribution.label = label.kind
  claims.restore(t, attribution)
end

-- The paragraphs of a turn: the labelled one, and those up to the next label but for remarks in
-- brackets.
local function turn(t, label, following)
  local closing = t.paragraph_last[label.number]
  if t.class[closing] == MARK and closing > label.colon + 1 and label.marked then
    closing = closing - 1 -- the mark that opened the paragraph stands before the label
  end
  local content = {{label.colon + 1, closing}}
  for number = label.number + 1, following and following.number - 1 or label.number do
    local first, last = t.paragraph_first[number], t.paragraph_last[number]
    local opening = t.class[first] == MARK and first + 1 or first
    if opening <= last and t.class[opening] ~= BRACKET then
      content[#content + 1] = {opening, last}
    end
  end
  return content
end

--- Claims the turns of a dialogue; a single labelled paragraph counts when its words stand in
-- marks.
-- @tparam table t token columns with runs and names
function dialogue.find(t)
  local labels, count, again = find_labels(t)
  local interview = count.q >= 1 and count.a >= 1
  for k, label in ipairs(labels) do
    local run = t.run[label.colon + 1] and t.runs[t.run[label.colon + 1]]
    if (label.kind == "name" and count.name >= 3 and again)
        or (label.kind ~= "name" and interview) then
      if run and run.first == label.colon + 1 then
        add(t, label, {{run.first, run.last}})
      else
        add(t, label, turn(t, label, labels[k + 1]))
      end
    elseif label.kind == "name" and run and run.first == label.colon + 1
        and t.paragraph[run.first] == label.number and t.class[label.first - 1] ~= MARK then
      add(t, label, {{run.first, run.last}})
    end
  end
end

return dialogue
