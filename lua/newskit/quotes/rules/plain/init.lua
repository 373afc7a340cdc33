--- The patterns of the languages that have words and rules but no models: German, French, Spanish, Italian,
-- Portuguese and Dutch. patterns.lua tells what the fields of a pattern are.
--
-- The confidences are set by hand, below those of English, whose figures rest on a corpus.
-- @module newskit.quotes.rules.plain

local clauses = require "newskit.quotes.rules.plain.clauses"
local goes_on = require "newskit.quotes.rules.plain.goes_on"
local interjections = require "newskit.quotes.rules.interjections"
local runs = require "newskit.quotes.rules.plain.runs"

local plain = {}

plain.languages = {de = true, fr = true, es = true, it = true, pt = true, nl = true}

--- In order, as `patterns.shipped` holds them.
plain.patterns = {
  {name = "plain inside", summary = "words in marks with their attribution inside", pass = "plain inside",
   over = "run", find = interjections.find, confidence = {direct = 0.8, mixed = 0.6, indirect = 0.5},
   example = {"« Nous sommes tous là, explique-t-il. Il faut continuer. »",
              "« Nous sommes tous là|Il faut continuer. »", "fr"}},
  {name = "plain behind", summary = "words in marks with their attribution right behind", pass = "plain behind",
   over = "run", find = runs.find_behind, confidence = {direct = 0.85, mixed = 0.65, indirect = 0.5},
   example = {"„Wir fangen heute an“, sagte die Ministerin Anne Beispiel am Montag.", "„Wir fangen heute an“"}},
  {name = "plain colon", summary = "a cue or a name and a colon before words in marks", pass = "plain colon",
   over = "run", find = runs.find_colon, confidence = {direct = 0.75, mixed = 0.6, indirect = 0.5},
   example = {"Die Ministerin Anne Beispiel sagte am Montag: „Wir fangen heute an.“", "„Wir fangen heute an.“"}},
  {name = "plain lead", summary = "a cue right before words in marks", pass = "plain lead",
   over = "run", find = runs.find_lead, confidence = {direct = 0.7, mixed = 0.6, indirect = 0.5},
   example = {"Die Ministerin Anne Beispiel sagte, „wir fangen heute damit an“.", "„wir fangen heute damit an“"}},
  {name = "plain as said", summary = "a clause of its own with who said it", pass = "plain as said",
   over = "cue", find = clauses.find_as_said, confidence = {direct = 0.6, mixed = 0.6, indirect = 0.6},
   example = {"Wie die Polizei mitteilte, wurde die Brücke gesperrt.", "wurde die Brücke gesperrt"}},
  {name = "plain trailing", summary = "a clause with its attribution behind it or inside it",
   pass = "plain trailing", over = "cue from the end", find = clauses.find_trailing,
   confidence = {direct = 0.6, mixed = 0.6, indirect = 0.6},
   example = {"Die Brücke sei gesperrt, sagte die Ministerin Anne Beispiel.", "Die Brücke sei gesperrt"}},
  {name = "plain phrase", summary = "a phrase such as “laut” or “selon” with a source", pass = "plain phrase",
   over = "cue", find = clauses.find_phrase, confidence = {direct = 0.6, mixed = 0.6, indirect = 0.6},
   example = {"Laut Anne Beispiel wurde die Brücke gesperrt, und der Verkehr steht nicht still.",
              "wurde die Brücke gesperrt, und der Verkehr steht nicht still"}},
  {name = "plain leading", summary = "source and verb before a clause, an infinitive or an object",
   pass = "plain leading", over = "cue", find = clauses.find_leading,
   confidence = {direct = 0.5, mixed = 0.5, indirect = 0.5},
   example = {"Die Ministerin Anne Beispiel sagte, dass die Brücke gesperrt ist.", "dass die Brücke gesperrt ist"}},
  {name = "plain goes on", summary = "a sentence in the mood of reports behind an attribution",
   pass = "plain goes on", over = "text", find = goes_on.find, stage = "carry",
   example = {"Die Brücke sei gesperrt, sagte Anne Beispiel. Der Verkehr müsse einen anderen Weg nehmen.",
              "Die Brücke sei gesperrt|Der Verkehr müsse einen anderen Weg nehmen"}},
}

for _, pattern in ipairs(plain.patterns) do
  pattern.example[3] = pattern.example[3] or "de"
  pattern.languages, pattern.stage = plain.languages, pattern.stage or "linking"
end

return plain
