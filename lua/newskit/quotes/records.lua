--- Quote records: the plain values that users get, made from token spans.
-- @module newskit.quotes.records

local confidence = require "newskit.quotes.rules.confidence"
local refused = require "newskit.quotes.rules.refused"
local types = require "newskit.quotes.text.types"

local records = {}

-- A span of tokens as one of bytes.
local function span_of(t, first, last)
  return {first = t.first[first], last = t.last[last]}
end

-- A list of spans of tokens as one of bytes.
local function spans_of(t, list)
  local result = {}
  for k, span in ipairs(list) do
    result[k] = span_of(t, span[1], span[2])
  end
  return result
end

-- The words of spans as one string; white space between lines is one space.
local function text_of(t, spans)
  local parts = {}
  for k, span in ipairs(spans) do
    parts[k] = t.text:sub(span.first, span.last):gsub("[\r\n]+", " ")
  end
  return table.concat(parts, " ")
end

-- One number for each speaker of the text, named or not, in order of first attribution.
local function voice_of(voices, entity)
  local number = voices[entity]
  if not number then
    voices.count = voices.count + 1
    number = voices.count
    voices[entity] = number
  end
  return number
end

-- What a record says of its speaker: a name or the words that describe the source, never both.
local function speaker_fields(record, entity, voices)
  if not entity then
    return
  end
  if entity.unnamed then
    record.described = entity.described
  else
    record.speaker = entity.name
  end
  record.kind = entity.kind
  if entity.kind == "name" or entity.kind == "place" then
    record.kind = "organization"
  end
  record.role = entity.role
  record.affiliation = entity.affiliation and entity.affiliation.name or nil
  record.gender, record.gender_from = entity.gender, entity.gender_from
  record.voice = voice_of(voices, entity)
end

-- Quoted words were said, whatever the cue is: "she hopes for “a new start”", but for names and titles: "they know
-- him as “Button”".
local function report_of(t, attribution, kind)
  if attribution.report == "attitude" and kind ~= "indirect" and refused.has_words(t, attribution.content) then
    return "speech"
  end
  return attribution.report
end

--- Makes the records of the attributions in `t`.
-- @tparam table t the result of the stages
-- @tparam table options `speech`
-- @treturn table list of records with `content`, `cue`, `source` (lists of `{first=, last=}`,
--   1-based inclusive bytes), `text`, `cue_text`, `source_text` (their words,
--   each as one string), `type`, `speaker` (a name) or `described` (the words of an unnamed
--   source), `voice` (the same number for the same source), `role`, `affiliation`, `kind`,
--   `gender`, `gender_from`, `report`, `stance`, `lemma` (of the cue), `pattern` (by name; "model"
--   for what the models alone found), `confidence`
function records.make(t, options)
  local list, voices = {}, {count = 0}
  for _, attribution in ipairs(t.attributions) do
    local kind = types.of(t, attribution.content)
    local report = report_of(t, attribution, kind)
    if not (options.speech and (report == "attitude" or refused.is(t, attribution))) then
      local record = {content = spans_of(t, attribution.content), type = kind,
                      report = report, stance = attribution.stance,
                      lemma = attribution.lemma,
                      pattern = attribution.pattern and attribution.pattern.name or "model",
                      confidence = attribution.confidence or confidence.of_rule(attribution, kind)}
      if attribution.cue then
        record.cue = {span_of(t, attribution.cue[1], attribution.cue[2])}
        record.cue_text = text_of(t, record.cue)
      end
      if attribution.source then
        record.source = {span_of(t, attribution.source[1], attribution.source[2])}
        record.source_text = text_of(t, record.source)
      end
      record.text = text_of(t, record.content)
      speaker_fields(record, attribution.speaker, voices)
      list[#list + 1] = record
    end
  end
  return list
end

return records
