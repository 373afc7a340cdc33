--- The rules' judgement as token columns, for a trained model to use as features.
--
-- A column holds one short string a token, "" where there is nothing to say.

local labels = {}

local function fill(column, first, last, begin, inside)
  column[first] = begin
  for i = first + 1, last do
    column[i] = inside
  end
end

local function parts(t)
  local column = {}
  for i = 1, t.count do
    column[i] = ""
  end
  for _, attribution in ipairs(t.attributions) do
    local cue = attribution.cue
    for _, span in ipairs(attribution.content) do
      local side = cue and span[1] > cue[1] and "r" or "l"
      fill(column, span[1], span[2], "B" .. side, "I" .. side)
    end
    if attribution.source then
      fill(column, attribution.source[1], attribution.source[2], "Bs", "Is")
    end
    if cue then
      fill(column, cue[1], cue[2], "Bq", "Iq")
    end
  end
  return column
end

-- Where a token stands in its run of quoted text: b, i, e, and o for one that is short.
local function quoted(t)
  local column = {}
  for i = 1, t.count do
    column[i] = ""
  end
  for _, run in ipairs(t.runs) do
    local short = run.last - run.first <= 5
    fill(column, run.first, run.last, short and "sb" or "b", short and "s" or "i")
    column[run.last] = short and "se" or "e"
  end
  return column
end

local function cue_class(t)
  local column = {}
  for i = 1, t.count do
    local cue = t.cue_at[i]
    local verb = cue and cue.verb
    if not cue then
      column[i] = ""
    elseif not verb then
      column[i] = "p"
    else
      column[i] = verb.report:sub(1, 1) .. (verb.clause and "c" or "") .. (verb.infinitive and "t" or "")
          .. (verb.object and "o" or "") .. (verb.weak and "w" or "") .. (cue.passive and "-" or "")
    end
  end
  return column
end

-- From the joined tokens of the rules to those of the document.
local function by_document(t, column)
  local result, count = {}, #t.document
  local next_origin = t.origin
  for k = 1, t.count do
    local stop = (next_origin[k + 1] or count + 1) - 1
    local inside = column[k]:gsub("^B", "I")
    result[t.origin[k]] = column[k]
    for i = t.origin[k] + 1, stop do
      result[i] = inside
    end
  end
  return result
end

--- Columns by name: `rule` (B and I with l, r: content left or right of its cue; q: cue; s: source),
-- `quoted`, `cue` (class of a cue's head) and `class` (the coarse word class).
-- @tparam table t what `quotes.analyze` gives
-- @treturn table columns, each with one string for each token of the document
function labels.columns(t)
  return {rule = by_document(t, parts(t)), quoted = by_document(t, quoted(t)),
          cue = by_document(t, cue_class(t)), class = by_document(t, t.class)}
end

return labels
