--- Lexicon: how often the categories of a dictionary occur: frames, topics, sentiment, house style.
-- @module newskit.analyzers.corpora.lexicon
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local dictionaries = require "newskit.analyzers.shared.lists.dictionaries"
local frame = require "newskit.frame"
local glob = require "newskit.analyzers.shared.search.glob"
local query = require "newskit.analyzers.shared.search.query"
local units = require "newskit.analyzers.shared.units"

-- Words before a hit among which a negator turns it round.
local NEGATED_WITHIN = 3

local columns = {
  {name = "category", type = "string", summary = "of the dictionary; what stands inside another is behind a stroke"},
  {name = "frequency", type = "integer"},
  {name = "per_million", type = "number"},
  {name = "articles", type = "integer"},
  {name = "words", type = "string", summary = "the entries that occur most often"},
  {name = "score", type = "number", summary = "the sum of the weights of the entries found; of negated ones less"},
  {name = "negated", type = "integer", summary = "how many stand behind a negator"},
  {name = "entries", type = "integer", summary = "how many entries of the dictionary occur"},
}

--- The entries by how they are looked for: words by their norm form, words with wildcards, and phrases.
local function compile(entries, options, language)
  local self = {exact = {}, globs = {}, phrases = {}, known = {}, categories = {}, order = {}}
  for number, entry in ipairs(entries) do
    entry.number = number
    if not self.categories[entry.category] then
      self.order[#self.order + 1], self.categories[entry.category] = entry.category, true
    end
    if entry.pattern:find "[%s|\"!,]" then
      self.phrases[#self.phrases + 1] = {entry = entry,
        query = query.new(entry.pattern, options, language, "dictionary")}
    elseif entry.pattern:find "[*?]" then
      self.globs[#self.globs + 1] = {entry = entry, test = glob.new(core.fold(entry.pattern))}
    else
      local norms = units.document(entry.pattern, language, options):norms()
      local norm = #norms == 1 and norms[1] or core.fold(entry.pattern)
      self.exact[norm] = self.exact[norm] or {}
      table.insert(self.exact[norm], entry)
    end
  end
  return self
end

--- The entries of one word that a norm form has; worked out once.
local function entries_of(self, norm)
  local found = self.known[norm]
  if not found then
    found = table.move(self.exact[norm] or {}, 1, #(self.exact[norm] or {}), 1, {})
    for _, one in ipairs(self.globs) do
      if one.test(norm) then found[#found + 1] = one.entry end
    end
    self.known[norm] = found
  end
  return found
end

local function is_negated(view, at, negators)
  for word = math.max(view.firsts[view.sentences[at]], at - NEGATED_WITHIN), at - 1 do
    if negators[view.norms[word]] then return true end
  end
  return false
end

local function note(state, entry, negated)
  local found = state.found[entry.category]
  found.frequency, found.hit = found.frequency + 1, true
  found.score = found.score + (negated and -entry.weight or entry.weight)
  if negated then found.negated = found.negated + 1 end
  found.by_entry[entry.number] = (found.by_entry[entry.number] or 0) + 1
end

local function negators_of(options)
  local set = {}
  for _, word in ipairs(options.negators or {}) do set[core.fold(word)] = true end
  return set
end

local function new_state(options)
  if not options.dictionary then error("option 'dictionary': a file or a table of categories expected", 0) end
  local state = {entries = dictionaries.read(options.dictionary), compiled = {}, found = {}, order = {}, words = 0,
    negators = negators_of(options)}
  for _, entry in ipairs(state.entries) do
    if not state.found[entry.category] then
      state.order[#state.order + 1] = entry.category
      state.found[entry.category] = {frequency = 0, score = 0, negated = 0, articles = 0, by_entry = {}}
    end
  end
  return state
end

local function add(state, document, article, options)
  state = state or new_state(options)
  local language = article.language or ""
  state.compiled[language] = state.compiled[language] or compile(state.entries, options, article.language)
  local compiled, view = state.compiled[language], query.view(document)
  state.words = state.words + #view.norms
  for at, norm in ipairs(view.norms) do
    local negated
    for _, entry in ipairs(entries_of(compiled, norm)) do
      if negated == nil then negated = is_negated(view, at, state.negators) end
      note(state, entry, negated)
    end
  end
  for _, phrase in ipairs(compiled.phrases) do
    for _, hit in ipairs(phrase.query:find(view)) do
      note(state, phrase.entry, is_negated(view, hit.first, state.negators))
    end
  end
  for _, category in ipairs(state.order) do
    local found = state.found[category]
    if found.hit then found.articles, found.hit = found.articles + 1, nil end
  end
  return state
end

--- The entries of a category that occur, the most frequent first: how many, and the first of them as text.
local function words_of(found, entries)
  local list = {}
  for number, entry in ipairs(entries) do
    local times = found.by_entry[number]
    if times then list[#list + 1] = {pattern = entry.pattern, times = times, number = number} end
  end
  table.sort(list, function(a, b)
    if a.times ~= b.times then return a.times > b.times end
    return a.number < b.number
  end)
  local shown = {}
  for i = 1, math.min(5, #list) do shown[i] = ("%s %d"):format(list[i].pattern, list[i].times) end
  return #list, table.concat(shown, ", ")
end

local function finish(state, options)
  state = state or new_state(options)
  local result = frame.new{columns = columns, measure = "frequency"}
  for _, category in ipairs(state.order) do
    local found = state.found[category]
    local count, words = words_of(found, state.entries)
    result:add{
      category = category, frequency = found.frequency, per_million = 1e6 * found.frequency / math.max(state.words, 1),
      articles = found.articles, score = found.score, negated = found.negated, entries = count, words = words,
    }
  end
  return result
end

--- Counts the categories of a dictionary, in their order.
-- `nk.lexicon(corpus, {dictionary = {conflict = {"strike*", "walk out"}, calm = {"agree*"}}})`
return analyzer.new{
  name = "lexicon",
  title = "Lexicon",
  summary = "how often the categories of a dictionary occur",
  example = [[nk.lexicon(art, {dictionary = {security = {"spy*", "national security"}, work = {"staff", "compan*"}}})]],
  options = units.extend{
    dictionary = {type = "string|table", required = true, sample = "words.yaml",
      summary = "a file (.dic, .lc3, .yaml, .json, .csv with word and category) or a table of categories"},
    negators = {type = "list", summary = "words that turn round what follows within three words, such as not,never"},
  },
  run = function(article, options) return finish(add(nil, units.body(article, options), article, options), options) end,
  part = function(article) return article.body.text end,
  merge = function(state, text, article, options)
    return add(state, units.document(text, article.language, options), article, options)
  end,
  finish = finish,
}
