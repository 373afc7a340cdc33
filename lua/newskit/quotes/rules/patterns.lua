--- The patterns of attribution, as an ordered list of values: how words and who said them stand
-- beside each other in news text.
--
-- A pattern looks at a text, at runs of quoted text, or at cues, one at a time, and gives an
-- attribution or nil. Order tells: a token belongs to one attribution, and the first to claim it
-- keeps it. So what the marks tell goes before what clauses tell; attributions that follow their
-- content go before those that precede it, from the end of the sentence, because they report all
-- that stands before them.
--
-- The fields of a pattern:
--
--   * `name`: unlike all others; the records that it finds bear it
--   * `summary`: what it finds, in a line
--   * `find(t, item, options)`: gives an attribution, or nil; it may also claim several itself
--   * `over`: what an item is: "text" (once, item nil), "run", "cue", "cue from the end"
--   * `pass`: patterns side by side with one pass are tried in turn at each item, before the next
--   * `stage`: "linking", or "carry" for quotations that no cue introduces
--   * `confidence`: by type the share of what it finds that is right; without it, it extends others
--   * `settled`: whether what it finds stands without asking the models: true, or `(t,
--   attribution)`
--   * `languages`: a set of codes; a pattern without one is for all languages
--   * `otherwise`: it is for the languages that have no rules
--   * `example`: `{text, content, language}`, which a spec runs; English when it names none
--
-- The confidences of English are the share right on the train half of PolNeAR 1.0.0 (Newell,
-- Margolin, Ruths 2018): content by half or more, a cue that meets the annotated one, a source that
-- covers the head. Where that half hardly has a pattern ("dialogue", "mark", "alone") they are set
-- by hand.
-- @module newskit.quotes.rules.patterns

local aside = require "newskit.quotes.rules.aside"
local carry = require "newskit.quotes.rules.carry"
local dialogue = require "newskit.quotes.rules.dialogue"
local leading = require "newskit.quotes.rules.leading"
local options_lib = require "newskit.base.options"
local plain = require "newskit.quotes.rules.plain"
local trailing = require "newskit.quotes.rules.trailing"
local vocabulary = require "newskit.quotes.text.vocabulary"

local patterns = {}

-- Whether every part of the content begins and ends with quotation marks, whose limits the marks
-- tell wherever the text comes from.
local function is_all_quoted(t, attribution)
  for _, span in ipairs(attribution.content) do
    local run = t.run[span[1]]
    if not run or t.runs[run].first ~= span[1] or not t.run[span[2]] then
      return false
    end
  end
  return true
end

-- The same for an attribution that says who speaks.
local function is_quoted_with_source(t, attribution)
  return attribution.source ~= nil and is_all_quoted(t, attribution)
end

local english = {en = true}
local all = {en = true, de = true, fr = true, es = true, it = true, pt = true, nl = true}

--- The patterns that ship, in order.
patterns.shipped = {
  {name = "post", summary = "a paragraph, and below it a dash, a name and a handle in brackets",
   languages = english, stage = "linking", pass = "post", over = "text", find = aside.find_posts,
   settled = true, confidence = {direct = 0.8, mixed = 0.8, indirect = 0.8},
   example = {"He wrote again.\n\nThe bridge is safe now.\n\n— Ann Example (@example) May 4, 2016",
              "The bridge is safe now."}},
  {name = "dialogue", summary = "turns of a transcript or an interview", languages = english,
   stage = "linking", pass = "dialogue", over = "text", find = dialogue.find, settled = true,
   confidence = {direct = 0.8, mixed = 0.7, indirect = 0.7},
   example = {"Q: Will it rain?\n\nA: It will pour.\n\nQ: Are you sure?\n\nA: Never.",
              "It will pour."}},
  {name = "name", summary = "a name and a colon before words in marks", languages = english,
   stage = "linking", pass = "colons", over = "run", find = leading.find_name,
   confidence = {direct = 0.8, mixed = 0.7, indirect = 0.6},
   example = {"More from Ann Example: “We began at dawn.”", "“We began at dawn.”"}},
  {name = "colon", summary = "a cue and a colon before words in marks", languages = english,
   stage = "linking", pass = "colons", over = "run", find = leading.find_colon,
   settled = is_all_quoted, confidence = {direct = 0.8, mixed = 0.8, indirect = 0.5},
   example = {"Ann Example said: “We began at dawn.”", "“We began at dawn.”"}},
  {name = "after run", summary = "words in marks with their attribution right behind",
   languages = english, stage = "linking", pass = "after run", over = "run",
   find = trailing.find_after_run, settled = is_quoted_with_source,
   confidence = {direct = 0.95, mixed = 0.65, indirect = 0.65},
   example = {"“We began at dawn,” said Ann Example.", "“We began at dawn,”"}},
  {name = "aside", summary = "“as X says,” before the clause that it reports", languages = english,
   stage = "linking", pass = "aside", over = "cue", find = aside.find,
   confidence = {direct = 0.8, mixed = 0.75, indirect = 0.7},
   example = {"As Ann Example says, the bridge was closed.", "the bridge was closed"}},
  {name = "trailing", summary = "a clause with its attribution behind it or inside it",
   languages = english, stage = "linking", pass = "trailing", over = "cue from the end",
   find = trailing.find, confidence = {direct = 0.8, mixed = 0.75, indirect = 0.7},
   example = {"The bridge was closed, Ann Example said.", "The bridge was closed"}},
  {name = "lead", summary = "a cue before words in marks, with a comma or nothing between",
   languages = english, stage = "linking", pass = "lead", over = "run", find = leading.find_lead,
   confidence = {direct = 0.8, mixed = 0.7, indirect = 0.6},
   example = {"Ann Example told reporters, “We began at dawn.”", "“We began at dawn.”"}},
  {name = "phrase", summary = "“according to” and its like before a clause", languages = english,
   stage = "linking", pass = "leading", over = "cue", find = leading.find_phrase,
   confidence = {direct = 0.8, mixed = 0.75, indirect = 0.8},
   example = {"According to Ann Example, the bridge was closed.", "the bridge was closed"}},
  {name = "leading", summary = "source and verb before a clause, an infinitive or an object",
   languages = english, stage = "linking", pass = "leading", over = "cue", find = leading.find,
   confidence = {direct = 0.75, mixed = 0.75, indirect = 0.6},
   example = {"Ann Example said the bridge was closed.", "the bridge was closed"}},
  {name = "relative", summary = "the same with a verb inside a relative clause",
   languages = english, stage = "linking", pass = "relative", over = "cue",
   find = leading.find_relative, confidence = {direct = 0.75, mixed = 0.75, indirect = 0.6},
   example = {"He met a man who said the bridge was closed.", "the bridge was closed"}},
  {name = "passive", summary = "verbs that report in the passive, who is accused being part of it",
   languages = english, stage = "linking", pass = "passive", over = "cue", find = aside.find_passive,
   confidence = {direct = 0.6, mixed = 0.5, indirect = 0.4},
   example = {"Workers were told by Ann Example to leave the bridge.", "to leave the bridge"}},
  {name = "over paragraphs", summary = "words in marks that go on in the next paragraph",
   languages = all, stage = "carry", pass = "carry", over = "run", find = carry.over_paragraphs,
   example = {"Ann Example said: “We began at dawn.\n\n“By noon it was over.”",
              "“We began at dawn.|“By noon it was over.”"}},
  {name = "mark", summary = "words in marks with a dash, a bracket or a colon and who said them",
   languages = english, stage = "carry", pass = "carry", over = "run", find = carry.find_mark,
   settled = true, confidence = {direct = 0.7, mixed = 0.6, indirect = 0.5},
   example = {"“The bridge will hold, and so will we.” – Ann Example, engineer",
              "“The bridge will hold, and so will we.”"}},
  {name = "goes on", summary = "words in marks in the sentence or paragraph behind an attribution",
   languages = all, stage = "carry", pass = "carry", over = "run", find = carry.go_on,
   example = {"“We began at dawn,” said Ann Example. “It was over by noon.”",
              "“We began at dawn,”|“It was over by noon.”"}},
  {name = "alone", summary = "words in marks, a sentence, that nothing attributes",
   languages = all, stage = "carry", pass = "carry", over = "run", find = carry.find_alone,
   confidence = {direct = 0.5, mixed = 0.4, indirect = 0.3},
   example = {"The hall fell silent.\n\n“There is nothing left for us to do here.”",
              "“There is nothing left for us to do here.”"}},
  {name = "marks only", summary = "words in marks, a sentence, in a language without rules",
   otherwise = true, stage = "linking", pass = "marks only", over = "run",
   find = carry.find_marks_only, settled = true,
   confidence = {direct = 0.4, mixed = 0.4, indirect = 0.4},
   example = {"”Vi måste handla tillsammans nu direkt”, sade ministern Karin Exempel på måndagen. "
              .. "Det är inte så att priset har ändrats för dem som bor i staden.",
              "”Vi måste handla tillsammans nu direkt”", "sv"}},
}

-- The patterns of languages without a tagger go before those that carry on.
for k = #plain.patterns, 1, -1 do
  table.insert(patterns.shipped, 13, plain.patterns[k])
end

-- The fields of a pattern with their types, and how it may go over a text.
local fields = {name = "string", summary = "string", find = "function", over = "string",
                pass = "string", stage = "string", confidence = "table", languages = "table",
                otherwise = "boolean", example = "table", before = "string", settled = "any"}
local field_names = {}
for name in pairs(fields) do
  field_names[#field_names + 1] = name
end
table.sort(field_names)

local kinds = {text = true, run = true, cue = true, ["cue from the end"] = true}

-- A mistake in a user's list is a mistake in the program.
local function fail(message)
  error("bad argument #2 to 'attribute' (patterns: " .. message .. ")", 0)
end

-- The names of patterns in order, and the place of each.
local function names_of(list)
  local names, at = {}, {}
  for k, pattern in ipairs(list) do
    names[k], at[pattern.name] = pattern.name, k
  end
  return names, at
end

-- A user's pattern with what it leaves out: what a rule finds on purpose is not for models to drop.
local function checked(pattern)
  if type(pattern) ~= "table" then
    fail("a pattern is a table")
  end
  for field, value in pairs(pattern) do
    local wanted = fields[field]
    if not wanted then
      fail(options_lib.unknown("field", tostring(field), field_names))
    elseif wanted ~= "any" and type(value) ~= wanted then
      fail(("%s: %s expected"):format(field, wanted))
    end
  end
  if not pattern.name or not pattern.find then
    fail "a pattern has a name and a function 'find'"
  elseif pattern.over and not kinds[pattern.over] then
    fail("over: one of text, run, cue, cue from the end")
  end
  local own = {own = true, over = "run", stage = "linking", pass = pattern.name, settled = true,
               confidence = {direct = 0.7, mixed = 0.7, indirect = 0.7}}
  for field, value in pairs(pattern) do
    own[field] = value
  end
  return own
end

-- Puts a pattern before the one that it names, else behind those of its stage.
local function insert(list, pattern)
  local names, at = names_of(list)
  if at[pattern.name] then
    fail(("there is a pattern '%s' already"):format(pattern.name))
  elseif pattern.before and not at[pattern.before] then
    fail(options_lib.unknown("pattern", pattern.before, names))
  end
  local place = at[pattern.before]
  for k, other in ipairs(list) do
    if not pattern.before and other.stage == pattern.stage then
      place = k + 1
    end
  end
  table.insert(list, place or #list + 1, pattern)
end

-- Whether a pattern is meant for a language.
local function is_for(pattern, language)
  if pattern.otherwise then
    return not vocabulary.grammars[language]
  end
  return not pattern.languages or pattern.languages[language] or false
end

--- The patterns that are to run, in order.
-- @tparam[opt] table own patterns to add, in a list, and by name `false` for those to leave out
-- @tparam[opt] string language "en" when it is not given
-- @treturn table a list
-- @raise on an unknown name or field, and on a name that is taken
-- @usage patterns.choose({alone = false, {name = "slogan", find = find_slogan}}, "en")
function patterns.choose(own, language)
  own = own or {}
  local list, chosen = table.move(patterns.shipped, 1, #patterns.shipped, 1, {}), {}
  for _, pattern in ipairs(own) do
    insert(list, checked(pattern))
  end
  local names, at = names_of(list)
  for name, value in pairs(own) do
    if math.type(name) ~= "integer" and not at[name] then
      fail(options_lib.unknown("pattern", tostring(name), names))
    elseif math.type(name) ~= "integer" and type(value) ~= "boolean" then
      fail(("%s: true or false expected"):format(name))
    end
  end
  for _, pattern in ipairs(list) do
    if own[pattern.name] ~= false and is_for(pattern, language or "en") then
      chosen[#chosen + 1] = pattern
    end
  end
  return chosen
end

return patterns
