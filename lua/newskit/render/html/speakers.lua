--- The speakers of a report: a letter and a color each, so that color is never the only sign.
-- @module newskit.render.html.speakers
local passages = require "newskit.render.html.passages"

local speakers = {}

local COLORS = 10 -- style.css has so many

--- Role and affiliation of a record or a speaker in one line; an affiliation that the role names is not
-- said again. Nil when neither is known.
function speakers.about(record)
  local role, affiliation = record.role, record.affiliation
  if role and affiliation and role:lower():find(affiliation:lower(), 1, true) then affiliation = nil end
  if role and affiliation then return role .. ", " .. affiliation end
  return role or affiliation
end

--- 1 → "A", 26 → "Z", 27 → "AA".
local function letters(number)
  local text = ""
  while number > 0 do
    text = string.char(65 + (number - 1) % 26) .. text
    number = (number - 1) // 26
  end
  return text
end

--- Whether a frame has the columns of quotations.
function speakers.is_quotes(frame)
  local content, speaker = false, false
  for _, column in ipairs(frame.columns) do
    content = content or column.name == "content" and (column.type == "spans" or column.type == "string")
    speaker = speaker or column.name == "speaker"
  end
  return content and speaker
end

--- Who a record is attributed to: a name, or how an unnamed source is described; nil when neither.
function speakers.name_of(quote)
  return quote.speaker or quote.described
end

--- What tells sources apart: their number in the article, when the analyzer gives one, or what they are
-- called.
local function key_of(quote, is_article)
  return is_article and quote.voice or speakers.name_of(quote) or false
end

local function words_in(text, quote)
  local count = 0
  for _, span in ipairs(passages.spans_of(quote, "content")) do
    for word in text:sub(span.first, span.last):gmatch "%S+" do
      if word:find "[%w\xC3-\xDF\xE1\xE3-\xED]" then count = count + 1 end -- not a lone dash or mark
    end
  end
  return count
end

--- Gathers the speakers of quotations, in the order in which they first speak. Quotations of nobody
-- are kept under `false`, without a letter. Those of many articles get neither letters nor colors.
-- @tparam {table,...} quotes records
-- @tparam[opt] string text of the article that they are all from
-- @treturn table `list` of `{name=, is_named=, letter=, color=, role=, affiliation=, kind=, words=, quotes=
-- {index, …}}`, `of`, the speaker of each quotation by its index, and `by_name`
function speakers.gather(quotes, text)
  local list, of, by_key, by_name, lettered = {}, {}, {}, {}, 0
  for index, quote in ipairs(quotes) do
    local key, name = key_of(quote, text ~= nil), speakers.name_of(quote) or false
    local speaker = by_key[key]
    if not speaker then
      speaker = {name = name, color = text and 0, letter = text and "?", words = 0, quotes = {}}
      if key and text then
        lettered = lettered + 1
        speaker.letter, speaker.color = letters(lettered), (lettered - 1) % COLORS + 1
      end
      by_key[key] = speaker
      list[#list + 1] = speaker
    end
    of[index], by_name[name] = speaker, by_name[name] or speaker
    speaker.name = speaker.name or name
    speaker.is_named = speaker.is_named or quote.speaker ~= nil
    for _, field in ipairs{"role", "affiliation", "kind"} do speaker[field] = speaker[field] or quote[field] end
    speaker.quotes[#speaker.quotes + 1] = index
    if text and quote.content then speaker.words = speaker.words + words_in(text, quote) end
  end
  return {list = list, of = of, by_name = by_name}
end

return speakers
