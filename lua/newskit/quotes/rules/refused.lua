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
  end
  return is_anonymity(t, content)
end

return refused
