--- Who speaks in the article: the counts under the headline, and the panel beside the text with the
-- speakers, their marks, and where each of them speaks.
-- @module newskit.render.html.voices
local markup = require "newskit.render.html.markup"
local number = require "newskit.display.number"
local passages = require "newskit.render.html.passages"
local speakers = require "newskit.render.html.speakers"
local svg = require "newskit.render.plot.svg"

local h = markup.h

local voices = {}

local function fact(value, noun)
  return h.li{h.b{number.format(value)}, " ", noun .. (value == 1 and "" or "s")}
end

--- Paragraphs, sentences, tokens, quotations and named speakers, in a line.
function voices.facts(article, view)
  local body, items = article.body, {}
  if type(body) == "userdata" then
    items[#items + 1] = fact(#(body:spans "paragraph"), "paragraph")
    items[#items + 1] = fact(#(body:spans "sentence"), "sentence")
    items[#items + 1] = fact(#body, "token")
  end
  if view.speakers then
    local named = 0
    for _, speaker in ipairs(view.speakers.list) do named = named + (speaker.name and 1 or 0) end
    items[#items + 1] = fact(#view.quotes, "quotation")
    items[#items + 1] = fact(named, "speaker")
  end
  return #items > 0 and h.ul{class = "facts", items}
end

local function count_text(speaker)
  local quotes = #speaker.quotes
  return ("%d %s, %d %s"):format(quotes, quotes == 1 and "quotation" or "quotations",
    speaker.words, speaker.words == 1 and "word" or "words")
end

local function about(speaker)
  local text = speakers.about(speaker) or speaker.kind ~= "person" and speaker.kind
  return text and h.span{class = "second", dir = "auto", text}
end

local function name_markup(speaker, view)
  local class = speaker.is_named and "name" or "name described"
  local content = {class = class, dir = "auto", speaker.name or "No speaker found"}
  for _, index in ipairs(speaker.quotes) do
    if view.is_placed[index] then
      content.href = "#passage-" .. index
      return h.a(content)
    end
  end
  return h.span(content)
end

local function speaker_item(speaker, view)
  return h.li{
    data_speaker = speaker.letter,
    h.span{class = "chip s" .. speaker.color, aria_hidden = "true", speaker.letter},
    h.div{
      name_markup(speaker, view),
      about(speaker), h.span{class = "second", count_text(speaker)},
    },
  }
end

local function strip_rows(view)
  local rows, length = {}, math.max(1, #view.text)
  for i, speaker in ipairs(view.speakers.list) do
    local marks = {}
    for _, index in ipairs(speaker.quotes) do
      for _, span in ipairs(passages.spans_of(view.quotes[index], "content")) do
        marks[#marks + 1] = {from = (span.first - 1) / length, to = span.last / length,
          href = view.is_placed[index] and "#passage-" .. index or nil,
          title = ("Quotation %d, %s"):format(index, speaker.name or "no speaker found")}
      end
    end
    local label = speaker.name and speaker.letter .. "  " .. speaker.name or "No speaker found"
    rows[i] = {label = label, note = tostring(#speaker.quotes), color = speaker.color, marks = marks}
  end
  return rows
end

local kinds = {{"direct", "direct"}, {"mixed", "mixed"}, {"indirect", "indirect"}}

--- How the marks in the text are to be read; only what is in this text.
local function key(view)
  local seen, items = {}, {}
  for _, quote in ipairs(view.quotes) do
    seen[quote.type or ""] = true
    for _, part in ipairs{"cue", "source"} do seen[part] = seen[part] or #passages.spans_of(quote, part) > 0 end
  end
  for _, kind in ipairs(kinds) do
    if seen[kind[1]] then items[#items + 1] = h.mark{class = "q s0 " .. kind[1], kind[2]} end
  end
  if seen.source then items[#items + 1] = h.span{class = "source s0", "source"} end
  if seen.cue then items[#items + 1] = h.span{class = "cue s0", "cue"} end
  return h.div{class = "marks", role = "group", aria_label = "How passages are marked", items}
end

--- The panel beside the text.
function voices.element(view)
  local items = {}
  for i, speaker in ipairs(view.speakers.list) do items[i] = speaker_item(speaker, view) end
  return h.aside{
    class = "voices", aria_labelledby = "voices-title",
    h.h2{id = "voices-title", "Who speaks"}, h.ol{items}, key(view),
    h.details{class = "where", open = true, h.summary{"Where in the article"},
      svg.dispersion(strip_rows(view), {title = "Where each speaker is quoted", id = "voices-plot", label = 30})},
  }
end

return voices
