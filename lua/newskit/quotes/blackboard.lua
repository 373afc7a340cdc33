--- The blackboard of quote attribution: the one table `t` that the stages read and write.
--
-- Every field is declared here: its shape, which stages write it, which change what is in it, and
-- which read it. "tokens" is what makes the table, "records" what makes plain values of it; between
-- them stand the stages of `quotes.stages`. A stage that a user adds may write fields of its own.
--
-- A token is an index into the columns; a span is `{first, last}` in tokens, both included. Where a
-- column has nothing for a token it has false or nil, as its shape says.
-- @module newskit.quotes.blackboard

local blackboard = {}

-- A field: its name, its shape, who writes it, who reads it, who changes what is in it.
local function field(name, shape, written, read, changed)
  local function set(names)
    local members = {}
    for stage in (names or ""):gmatch "%S+" do
      members[stage] = true
    end
    return members
  end
  return {name = name, shape = shape, written = set(written), read = set(read),
          changed = set(changed)}
end

local every = "spans names entities cues linking carry learned speakers"

--- The fields, from the text to the attributions.
blackboard.fields = {
  -- The text and its tokens.
  field("text", "string: the document's", "tokens", "entities learned speakers records"),
  field("document", "newskit.document", "tokens", "learned"),
  field("words", "table: the vocabulary of the text's language", "tokens", every .. " records"),
  field("count", "integer: tokens", "tokens", "spans entities cues learned"),
  field("form", "strings: each token as it stands, hyphenated words joined",
        "tokens", "spans names entities linking carry learned speakers records"),
  field("norm", "strings: folded, with plain apostrophes", "tokens", every .. " records"),
  field("first", "integers: first byte of each token",
        "tokens", "spans entities learned speakers records"),
  field("last", "integers: last byte", "tokens", "spans entities learned speakers records"),
  field("origin", "integers: the document's first token of each", "tokens", "learned"),
  field("pos", "strings or false: part of speech", "tokens", "entities cues linking carry learned speakers"),
  field("name_tag", "strings: what the tagger of names says, O for nothing",
        "tokens", "names learned"),
  field("named", "set of forms that are tagged as names inside a sentence", "tokens", ""),
  field("in_lower", "set of norm forms that the text has in lower case", "entities", "entities"),
  field("class", "letters: the class of each token, as token.lua names them", "tokens", every .. " records",
        "spans"),
  field("verb", "entries of the vocabulary's verbs, or false",
        "tokens", "spans entities cues linking carry learned speakers"),
  field("glued", "booleans: no space before the token", "tokens", "spans"),
  field("sentence", "integers: the number of each token's sentence",
        "tokens", "spans entities cues linking carry learned speakers"),
  field("sentence_first", "integers: first token of each sentence",
        "tokens", "spans names entities cues linking carry learned speakers"),
  field("sentence_last", "integers: last token of each sentence",
        "tokens", "names entities cues linking learned"),
  field("paragraph", "integers: the number of each token's paragraph",
        "tokens", "spans entities linking carry learned speakers"),
  field("paragraph_first", "integers: first token of each paragraph",
        "tokens", "spans linking carry learned speakers"),
  field("paragraph_last", "integers: last token of each paragraph",
        "tokens", "spans linking carry learned"),
  field("columns", "newskit.columns for the taggers; nil in languages that none knows", "tokens",
        "learned", "learned"),

  -- Quoted text.
  field("quote_marks", "what each quotation mark may do, by form", "spans", "names entities"),
  field("runs", "list of {first, last, family, opened, closed, follows}: quoted text", "spans",
        "linking carry learned records"),
  field("run", "integers or nil: the number of each token's run",
        "spans", "names entities cues linking carry learned speakers records"),

  field("letters", "integers: letters and digits up to each token", "spans", "learned records"),
  field("quoted_letters", "integers: those of them in marks", "spans", "learned records"),

  -- Who is named.
  field("mentions", "list of {first, last, name_first, name_last, kind, entity, …}", "names",
        "entities linking carry speakers", "entities"),
  field("named_mentions", "the mentions, and those at the head of others (`lead`), in text order",
        "entities", ""),
  field("name_at", "integers or nil: the number of each token's mention", "names",
        "entities linking carry speakers"),
  field("entities", "list of {kind, name, mentions, role, affiliation, gender, …}", "entities",
        "speakers", "speakers"),

  -- Cues and what they link.
  field("cues", "list of {first, last, head, kind, lemma, report, stance, verb, …}", "cues",
        "linking"),
  field("cue_at", "cues by the token of their head", "cues", "linking carry learned"),
  field("lead_before", "set of the numbers of runs that a cue introduces", "linking", ""),
  field("attributions", "list of {content, cue, source, head, lemma, report, stance, kind, "
        .. "pattern, label, confidence, speaker}", "linking learned speakers",
        "carry learned speakers records", "linking carry learned speakers"),
  field("owner", "integers or nil: whose content holds each token", "linking learned",
        "carry learned", "linking carry learned"),
  field("claimed", "booleans or nil: whether a cue or source holds each token", "linking learned",
        "carry learned", "linking carry learned"),

  -- What is worked out once and kept.
  field("segments", "integers: ranges of tokens that are the document's own", "learned", ""),
  field("owners", "integers: the token of each of the document's", "learned", ""),
  field("nothing", "a column of false", "learned", ""),
  field("unnamed", "list of the entities without a name", "speakers", ""),
}

local by_name = {}
for _, one in ipairs(blackboard.fields) do
  by_name[one.name] = one
end

--- A field by its name, or nil.
function blackboard.field(name)
  return by_name[name]
end

-- Raises unless one of the ways ("read", "written", "changed") is declared for the stage.
local function allowed(name, stage, ...)
  local one = by_name[name]
  for _, way in ipairs {...} do
    if one and one[way][stage] then
      return
    end
  end
  error(("stage '%s' is not declared to have '%s' of the blackboard %s")
        :format(stage, tostring(name), (...)), 3)
end

--- The blackboard as one stage sees it: it raises where the stage reads or writes a field that is
-- not declared for it. A stage may read what it writes.
-- @tparam table t
-- @tparam string stage
-- @treturn table that reads and writes through to `t`
function blackboard.watched(t, stage)
  return setmetatable({}, {
    __index = function(_, name)
      allowed(name, stage, "read", "written", "changed")
      return t[name]
    end,
    __newindex = function(_, name, value)
      allowed(name, stage, "written")
      t[name] = value
    end,
  })
end

return blackboard
