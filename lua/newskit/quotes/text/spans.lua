--- Runs of quoted text, from quotation marks.
--
-- Marks are paired within a paragraph by a small stack, so that nested marks, a mark too few or
-- too many, straight marks, guillemets, German and doubled-apostrophe marks all give the outermost
-- runs. A run that a paragraph leaves open goes on in the next one when that opens with a mark.
-- Single marks count only in texts that quote with them. Which runs are quotations and which are
-- nicknames, titles or scare quotes is for the linking to say.
-- @module newskit.quotes.text.spans

local marks = require "newskit.quotes.text.marks"
local token = require "newskit.quotes.text.token"
local types = require "newskit.quotes.text.types"

local COMMA, DASH, MARK, NAME, STOP = token.comma, token.dash, token.mark, token.name, token.stop

local spans = {}

local looks_opening, looks_closing = marks.looks_opening, marks.looks_closing

-- Punctuation that stands glued behind a closing mark.
local ends_clause = token.set "comma stop colon semicolon bracket_end"

-- How deep on the stack a mark of a family is open, or nil.
local function family_on_stack(stack, family)
  for depth = #stack, 1, -1 do
    if stack[depth].family == family then
      return depth
    end
  end
  return nil
end

-- How often the double-mark run that is open closes before another opens.
local function closers_before_opener(p, i)
  local count = 0
  for k = i + 1, p.last do
    local form = p.t.form[k]
    if form == "”" then
      count = count + 1
    elseif form == "“" then
      break
    end
  end
  return count
end

-- Ends a run and keeps it.
local function finish(p, run, last, closed)
  run.last, run.closed = last, closed
  p.runs[#p.runs + 1] = run
end

-- Closes the run at a depth of the stack, with those inside it; only the outermost is kept.
local function pop_to(p, depth, last, closed)
  local stack = p.stack
  if depth == 1 then
    finish(p, stack[1], last, closed)
  end
  for k = #stack, depth, -1 do
    stack[k] = nil
  end
end

-- The last place in [first, last] where a sentence or clause of a run left open may end.
local function natural_end(p, first, last)
  local class = p.t.class
  for k = last, first + 1, -1 do
    if class[k] == STOP then
      return k
    end
  end
  for k = last, first + 1, -1 do
    if class[k] == COMMA then
      return k
    end
  end
  return last
end

local function open_run(p, i, family)
  p.stack[#p.stack + 1] = {first = i, family = family, opened = true}
end

-- A closing mark that nothing opened: the run begins with its sentence.
local function close_orphan(p, i, last)
  local t = p.t
  local first = math.max(t.sentence_first[t.sentence[i]], p.first)
  local previous = p.runs[#p.runs]
  if previous and previous.last >= first then
    first = previous.last + 1
  end
  local before = t.class[i - 1]
  if i - first >= 3 and (before == COMMA or before == STOP or before == DASH) then
    p.runs[#p.runs + 1] = {first = first, last = last, family = "double", opened = false,
                           closed = true}
  end
end

-- Ends what is open at a natural place before the mark, and opens a run at it.
local function reopen(p, i, family)
  pop_to(p, 1, natural_end(p, p.stack[1].first, i - 1), false)
  open_run(p, i, family)
end

-- A mark that its form makes an opening or a closing one, unless the spaces around it contradict.
local function see_directed(p, i, mark, last)
  local stack, depth = p.stack, family_on_stack(p.stack, mark.family)
  local low = family_on_stack(stack, "low")
  if low and mark.family ~= "low" then
    pop_to(p, low, last, true)
  elseif mark.role == "open" then
    if depth and looks_closing(p, i, last) and not looks_opening(p, i, last) then
      pop_to(p, depth, last, true)
    elseif not depth or closers_before_opener(p, i) >= 2 then
      open_run(p, i, mark.family)
    else
      reopen(p, i, mark.family)
    end
  elseif depth then
    pop_to(p, depth, last, true)
  elseif looks_opening(p, i, last) and not looks_closing(p, i, last) then
    open_run(p, i, mark.family)
  else
    close_orphan(p, i, last)
  end
end

-- French sets its marks off by a space: "« … », dit-elle".
local function closes_after_space(p, i, mark, last)
  return mark.family == "angle" and last < p.last and not p.t.glued[i] and p.t.glued[last + 1]
      and ends_clause[p.t.class[last + 1]] or false
end

-- A mark that opens or closes as the spaces around it tell.
local function see_undirected(p, i, mark, last)
  local depth = family_on_stack(p.stack, mark.family)
  local opening, closing = looks_opening(p, i, last), looks_closing(p, i, last)
  if closes_after_space(p, i, mark, last) then
    opening, closing = false, true
  end
  local low = not depth and mark.family == "double" and family_on_stack(p.stack, "low")
  if low and closing and not opening then
    pop_to(p, low, last, true) -- „…" as many type it
  elseif depth then
    if opening and not closing then
      reopen(p, i, mark.family)
    else
      pop_to(p, depth, last, true)
    end
  elseif opening or not closing then
    open_run(p, i, mark.family)
  else
    close_orphan(p, i, last)
  end
end

-- A single mark: a quotation mark, or an apostrophe, which becomes part of a genitive.
local function see_single(p, i, mark)
  local depth = family_on_stack(p.stack, "single")
  if family_on_stack(p.stack, "low") and mark.role == "open" then
    pop_to(p, family_on_stack(p.stack, "low"), i, true)
  elseif mark.role == "open" then
    open_run(p, i, "single")
  elseif not marks.is_apostrophe(p, i, depth ~= nil) then
    if depth then
      pop_to(p, depth, i, true)
    else
      open_run(p, i, "single")
    end
  elseif i > p.first and p.t.glued[i] then
    p.t.class[i] = token.possessive -- a genitive: "the workers' rights"
  end
end

-- Reads the mark at token i; gives the last token that belongs to it.
local function see(p, i)
  local t = p.t
  local mark, last = marks.by_form[t.form[i]], i
  local pair = marks.doubled[t.form[i]]
  if pair and i < p.last and t.form[i + 1] == t.form[i] and t.glued[i + 1] then
    mark, last = pair, i + 1
  end
  if not mark then
    return last
  elseif mark.family == "single" then
    see_single(p, i, mark)
  elseif mark.role == "either" then
    see_undirected(p, i, mark, last)
  else
    see_directed(p, i, mark, last)
  end
  return last
end

local function opens_with_mark(t, paragraph)
  local first = t.paragraph_first[paragraph]
  local mark = first and t.class[first] == MARK and marks.by_form[t.form[first]]
  return mark and mark or nil
end

-- Where a run ends whose closing mark is missing: before ", she said." if that ends the paragraph.
local function missing_close(p, run)
  local t = p.t
  local sentence_first = t.sentence_first[t.sentence[p.last]]
  for k = p.last - 1, math.max(run.first + 2, sentence_first), -1 do
    if t.class[k] == COMMA then
      for v = k + 1, math.min(k + 8, p.last) do
        if t.verb[v] and t.verb[v].clause and p.last - v <= 6 then
          return k
        end
      end
    end
  end
  return p.last
end

local function end_paragraph(p, number)
  local run = p.stack[1]
  if not run then
    return
  end
  local following = opens_with_mark(p.t, number + 1)
  local last = run.family ~= "single" and missing_close(p, run) or p.last
  if last == p.last and following and following.family == run.family then
    finish(p, run, p.last, false)
    run.goes_on = true
  elseif run.family ~= "single" then
    finish(p, run, last, false)
  end
  p.stack = {}
end

-- Single marks are the text's own quotation marks when they outnumber all others.
local function chosen_families(runs)
  local single, other = 0, 0
  for _, run in ipairs(runs) do
    if run.family == "single" then
      single = single + 1
    else
      other = other + 1
    end
  end
  return single > other
end

-- A nickname in marks: 'Tony "The Ox" Barker'. Its marks are made plain tokens of the name.
local function is_nickname(t, run)
  if not run.closed or run.last - run.first > 4 or t.class[run.first - 1] ~= NAME
      or t.class[run.last + 1] ~= NAME or t.sentence[run.last + 1] ~= t.sentence[run.first - 1] then
    return false
  end
  for i = run.first + 1, run.last - 1 do
    if t.class[i] == COMMA or t.class[i] == STOP then
      return false
    end
  end
  t.class[run.first], t.class[run.last] = token.other, token.other
  return true
end

--- Finds the runs of quoted text.
-- @tparam table t token columns
-- @treturn table `t`, with `quote_marks` (by form), `runs` (in text order: `first` and `last`
--   token, marks included; `opened`, `closed`: whether the mark stands there; `follows`: the index
--   of the run of the paragraph before that goes on here) and `run`, the index of its run by token,
--   or nil; `letters` and `quoted_letters`, see types.lua
function spans.find(t)
  local p = {t = t, runs = {}}
  for number = 1, #t.paragraph_first do
    p.first, p.last, p.stack = t.paragraph_first[number], t.paragraph_last[number], {}
    local i = p.first
    while i <= p.last do
      if t.class[i] == MARK then
        i = see(p, i)
      end
      i = i + 1
    end
    end_paragraph(p, number)
  end
  local with_single = chosen_families(p.runs)
  t.runs, t.run, t.quote_marks = {}, {}, marks.by_form
  for _, run in ipairs(p.runs) do
    if (with_single or run.family ~= "single") and not is_nickname(t, run) then
      local k = #t.runs + 1
      t.runs[k] = run
      local before = t.runs[k - 1]
      if before and before.goes_on and t.paragraph[run.first] == t.paragraph[before.last] + 1 then
        run.follows = k - 1
      end
      for i = run.first, run.last do
        t.run[i] = k
      end
    end
  end
  types.measure(t)
  return t
end

return spans
