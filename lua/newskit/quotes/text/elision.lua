--- Tokens as the grammars of languages without taggers want them: letters that an apostrophe cuts off stand alone
-- ("d'après" is "d'" and "après"), and an abbreviation before a name is one word without its name ("M.Exemple").
-- @module newskit.quotes.text.elision

local elision = {}

-- Where a form is to be cut, or nil: behind its apostrophe, or behind the full stop of a title.
local function cut_at(form, norm, words)
  local apostrophe = norm:find("'", 2, true)
  if apostrophe and words.elided[norm:sub(1, apostrophe)] and #norm > apostrophe then
    local typographic = form:find("’", 1, true)
    return typographic and typographic + 2 or apostrophe, apostrophe
  end
  local stop = norm:find(".", 2, true)
  if stop and #norm > stop + 1 and words.titles[norm:sub(1, stop)] and not norm:find(".", stop + 1, true) then
    return stop, stop
  end
  return nil
end

--- Cuts tokens in two where letters are elided.
-- @tparam table t token columns before classes are told: `form`, `norm`, `pos`, `name_tag`, `first`, `last`, `origin`
-- @tparam {string,...} kinds of the tokens
-- @tparam table words a vocabulary
function elision.split(t, kinds, words)
  local columns = {form = {}, norm = {}, pos = {}, name_tag = {}, first = {}, last = {}, origin = {}}
  local new_kinds, n = {}, 0
  local function add(i, form, norm, first, last)
    n = n + 1
    columns.form[n], columns.norm[n], columns.pos[n], columns.name_tag[n] = form, norm, false, "O"
    columns.first[n], columns.last[n], columns.origin[n], new_kinds[n] = first, last, t.origin[i], kinds[i]
  end
  for i = 1, t.count do
    local form, norm, first, last = t.form[i], t.norm[i], t.first[i], t.last[i]
    local at, at_norm
    if kinds[i] == "word" then
      at, at_norm = cut_at(form, norm, words)
    end
    if at and at < #form then
      add(i, form:sub(1, at), norm:sub(1, at_norm), first, first + at - 1)
      add(i, form:sub(at + 1), norm:sub(at_norm + 1), first + at, last)
    else
      add(i, form, norm, first, last)
    end
  end
  for name, column in pairs(columns) do
    t[name] = column
  end
  for i = 1, n do
    kinds[i] = new_kinds[i]
  end
  t.count = n
end

return elision
