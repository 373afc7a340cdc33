--- Quotation marks: what each may do, and what the white space around one tells.
--
-- `p` is a paragraph: `t`, the token columns, and its `first` and `last` token.
-- @module newskit.quotes.text.marks

local token = require "newskit.quotes.text.token"

local ADJECTIVE, BRACKET, DASH, MARK = token.adjective, token.bracket, token.dash, token.mark
local NOUN = token.noun

local marks = {}

-- What each mark may do. "either" marks are told apart by the white space around them.
marks.by_form = {
  ["“"] = {family = "double", role = "open"}, ["”"] = {family = "double", role = "close"},
  ["„"] = {family = "low", role = "open"}, ["‟"] = {family = "double", role = "open"},
  ["``"] = {family = "double", role = "open"}, ["''"] = {family = "double", role = "either"},
  ["\""] = {family = "double", role = "either"}, ["＂"] = {family = "double", role = "either"},
  ["«"] = {family = "angle", role = "either"}, ["»"] = {family = "angle", role = "either"},
  ["‹"] = {family = "angle", role = "either"}, ["›"] = {family = "angle", role = "either"},
  ["‘"] = {family = "single", role = "open"}, ["’"] = {family = "single", role = "close"},
  ["'"] = {family = "single", role = "either"}, ["‚"] = {family = "low", role = "open"},
  ["「"] = {family = "corner", role = "open"}, ["」"] = {family = "corner", role = "close"},
  ["『"] = {family = "hollow", role = "open"}, ["』"] = {family = "hollow", role = "close"},
}

-- Classes that may stand glued behind a closing mark.
local closes_before = token.set [[
  comma stop colon semicolon dash bracket_end mark bracket possessive ]]

-- Token k of the paragraph [first, last], or nil outside of it.
local function class_at(p, k)
  if k >= p.first and k <= p.last then
    return p.t.class[k]
  end
  return nil
end

--- Whether white space makes the mark at i an opening one.
-- @tparam table p a paragraph
-- @int i the token of the mark
-- @tparam[opt] int last its last token, where two make one mark
-- @treturn boolean
function marks.looks_opening(p, i, last)
  local glued, class = p.t.glued, p.t.class
  last = last or i
  if last == p.last or not glued[last + 1] then
    return false
  end
  return i == p.first or not glued[i] or class[i - 1] == BRACKET or class[i - 1] == DASH
      or class[i - 1] == MARK
end

--- Whether white space makes the mark at i a closing one.
-- @tparam table p a paragraph
-- @int i the token of the mark
-- @tparam[opt] int last its last token
-- @treturn boolean
function marks.looks_closing(p, i, last)
  last = last or i
  if i == p.first or not p.t.glued[i] then
    return false
  end
  local following = class_at(p, last + 1)
  return following == nil or not p.t.glued[last + 1] or closes_before[following] or false
end

--- Whether token i is an apostrophe that stands as a token of its own: "workers' rights", "'90s".
-- @tparam table p a paragraph
-- @int i its token
-- @tparam boolean open whether a run with single marks is open
-- @treturn boolean
function marks.is_apostrophe(p, i, open)
  local t = p.t
  if not open then
    local following = t.norm[i + 1] or ""
    return not marks.looks_opening(p, i) or following:find "^%d%d?s?$" ~= nil
        or t.words.clipped[following] ~= nil
  elseif i == p.first or not t.glued[i] then
    return not marks.looks_closing(p, i)
  elseif not marks.looks_closing(p, i) then
    return true
  end
  -- After a plural in -s a mark may be a genitive: it is when the same run closes later on.
  if t.words.grammar.is_plural(t.norm[i - 1])
      and (t.class[i + 1] == NOUN or t.class[i + 1] == ADJECTIVE) then
    for k = i + 1, p.last do
      local mark = t.class[k] == MARK and marks.by_form[t.form[k]]
      if mark and mark.family == "single" then
        return marks.looks_closing(p, k) and not marks.looks_opening(p, k)
      end
    end
  end
  return false
end

-- Two single marks without a space are one double mark: ’’ and '' in two tokens.
marks.doubled = {["’"] = {family = "double", role = "close"},
                 ["‘"] = {family = "double", role = "open"},
                 ["'"] = {family = "double", role = "either"},
                 ["`"] = {family = "double", role = "open"}}

return marks
