--- Words in marks that nobody said: titles of works, thanks, and requests not to be named.
--
-- They are left out with `speech`; the conventions of PolNeAR, without it, keep them.
-- @module newskit.quotes.rules.refused

local token = require "newskit.quotes.text.token"

local MARK, NAME = token.mark, token.name

local refused = {}

-- Longest title that is taken for one, in words.
local TITLE_MAX = 7

-- The words of a content that is one span, marks apart: first and last token.
local function inner(t, content)
  if #content ~= 1 then
    return nil
  end
  local first, last = content[1][1], content[1][2]
  while first < last and t.class[first] == MARK do first = first + 1 end
  while last > first and t.class[last] == MARK do last = last - 1 end
  return first, last
end

-- Whether the words in marks that a content begins with look like a title: capitals but for small words.
local function is_title(t, content)
  local first = inner(t, content)
  local run = first and t.runs[t.run[first]]
  if not run then
    return false
  end
  local last = run.closed and run.last - 1 or run.last
  if last <= first or last - first >= TITLE_MAX
      or t.form[last]:find "%u" == nil then
    return false
  end
  for k = first, last do
    if t.form[k] == t.norm[k] and (#t.form[k] > 3 or k == first) then
      return false
    end
    if t.class[k] ~= NAME and not t.form[k]:find "%w" then
      return false
    end
  end
  return true
end

-- "asked not to be named"
local function is_anonymity(t, content)
  local first, last = inner(t, content)
  if not first or last - first > 5 then
    return false
  end
  return t.words.unnamed[t.norm[last]] and not t.run[first] or false
end

--- Whether some of the words in marks of a content are more than names and titles: they have a longer word in lower
-- case, or letters beyond those of English.
-- @tparam table t the blackboard
-- @tparam table content spans
-- @treturn boolean
function refused.has_words(t, content)
  for _, span in ipairs(content) do
    for i = span[1], span[2] do
      local form = t.run[i] and t.class[i] ~= MARK and t.form[i]
      if form and (#form > 3 and form:find "^%l" or form:find "^[\xC3-\xF4]") then
        return true
      end
    end
  end
  return false
end

-- Whether a cue has a verb of speech that the lists know.
local function is_spoken(t, cue)
  for i = cue and cue[1] or 1, cue and cue[2] or 0 do
    if t.cue_at[i] and t.cue_at[i].report ~= "attitude" then
      return true
    end
  end
  return false
end

--- Whether an attribution is no speech although it looks like one.
-- @tparam table t the blackboard
-- @tparam table attribution `content`, `lemma`
-- @treturn boolean
function refused.is(t, attribution)
  local lemma, content = attribution.lemma, attribution.content
  local first, last = inner(t, content)
  if lemma and t.words.work_verb[lemma] and is_title(t, content) then
    return true
  elseif lemma and t.words.thanks[lemma] and first and t.run[first] and last - first < 6 then
    return true
  elseif not attribution.pattern and first and t.run[first] and attribution.cue
      and not (refused.has_words(t, content) or is_spoken(t, attribution.cue)) then
    return true -- "known as “Button”", by the models alone
  end
  return is_anonymity(t, content)
end

return refused
