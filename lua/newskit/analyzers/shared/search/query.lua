--- Queries: what is looked for in texts, in one language for every analyzer; docs/statistics.md describes it.
--
--     strike            a word, as the analyzer's options tell words apart
--     regulat*  d?ck    "*" stands for any characters of a word, "?" for one
--     arms|weapons      either word
--     prime minister    words beside each other in a sentence; marks but quotation marks and hyphens divide them
--     in * square       one word between; "*2" stands for up to two
--     !in history       a word that is not "in" before it
--     "bank money"~5    both within five words of each other, in either order
--     tax cut | levy    one query or the other (a comma does the same)
-- @module newskit.analyzers.shared.search.query
local core = require "newskit.core"
local glob = require "newskit.analyzers.shared.search.glob"
local units = require "newskit.analyzers.shared.units"

local query = {}

local meta = {__name = "newskit.query"}
meta.__index = meta

-- A query with more words than this is a text that was pasted by mistake; and how long a gap may be.
local MOST_WORDS, MOST_GAP = 32, 10

-- Marks that divide words: what stands on both sides of one is no phrase. Quotation marks, hyphens and brackets
-- stand beside words that belong together.
local dividing = {[","] = true, [";"] = true, [":"] = true, ["."] = true, ["!"] = true, ["?"] = true, ["/"] = true,
  ["—"] = true, ["–"] = true, ["…"] = true, ["--"] = true}

local function fault(message, ...)
  error(("option '%s': " .. message):format(...), 0)
end

local function is_word(kind)
  return kind ~= "punctuation" and kind ~= "symbol"
end

--- The norm forms of a word without wildcards, which may be several: "long-term" where hyphens split.
local function norms_of(word, opts, language)
  local document = units.document(word, language, opts)
  local kinds, list = document:kinds(), {}
  for i, norm in ipairs(document:norms()) do
    if is_word(kinds[i]) then list[#list + 1] = norm end
  end
  return list
end

--- One alternative of a word: a list of tests of norm forms that stand close together.
local function alternative(self, word, opts, language)
  if not word:find "[*?]" then
    local tests = {}
    for i, norm in ipairs(norms_of(word, opts, language)) do
      self.words[#self.words + 1], tests[i] = norm, glob.exactly(norm)
    end
    return tests
  end
  local tests = {}
  local pieces = opts.hyphens == "split" and word:gsub("%-", " ") or word
  for piece in pieces:gmatch "%S+" do
    tests[#tests + 1] = glob.new(opts.case == "keep" and piece or core.fold(piece))
  end
  return tests
end

--- A step of a phrase: `{options = list of lists of tests, negated=}` or `{least=, most=}` for a gap.
local function step_of(self, word, opts, language)
  local most = word:match "^%*(%d*)$"
  if most then
    local count = tonumber(most) or 1
    if count > MOST_GAP then fault("a gap of at most %d words expected", self.option, MOST_GAP) end
    return {least = most == "" and 1 or 0, most = count}
  end
  local negated, rest = word:match "^(!?)(.*)$"
  local step = {options = {}, negated = negated == "!"}
  for piece in rest:gmatch "[^|]+" do
    local tests = alternative(self, piece, opts, language)
    if #tests > 0 then step.options[#step.options + 1] = tests end
  end
  return #step.options > 0 and step or nil
end

local function phrase_of(self, text, opts, language)
  local steps = {}
  for word in text:gmatch "%S+" do
    local step, before = step_of(self, word, opts, language), steps[#steps]
    if step and step.most and before and before.most then
      before.least, before.most = before.least + step.least, before.most + step.most
    else
      steps[#steps + 1] = step
    end
    if #steps > MOST_WORDS then fault("at most %d words expected", self.option, MOST_WORDS) end
  end
  return steps
end

--- The parts of a query: what " | " or "," divides, outside quotation marks.
local function parts_of(text)
  local parts, from, quoted = {}, 1, false
  for at = 1, #text do
    local byte = text:sub(at, at)
    if byte == '"' then quoted = not quoted end
    local divides = byte == "," or byte == "|" and text:sub(at - 1, at + 1) == " | "
    if divides and not quoted then
      parts[#parts + 1], from = text:sub(from, at - 1), at + 1
    end
  end
  parts[#parts + 1] = text:sub(from)
  return parts
end

local function part_of(self, text, opts, language)
  local inside, distance = text:match '^%s*"([^"]*)"~(%d+)%s*$'
  local words = units.joined(inside or (text:gsub('"', " ")), language, opts)
  local steps = phrase_of(self, words, opts, language)
  if not inside then return {steps = steps} end
  for _, step in ipairs(steps) do
    if not step.options or step.negated then fault("words expected in \"…\"~%s", self.option, distance) end
  end
  return {near = tonumber(distance), steps = steps}
end

--- Makes a query.
-- @tparam string|{string,...} source one, or several, any of which is looked for
-- @tparam table opts what a word is: `case`, `hyphens`, `possessives`, as the documents are made with
-- @tparam ?string language of the texts
-- @tparam[opt="node"] string option its name, for messages
-- @treturn newskit.query
-- @raise on a query without a word
function query.new(source, opts, language, option)
  local self = setmetatable({parts = {}, words = {}, option = option or "node"}, meta)
  if opts.hyphens == "both" then
    opts = {case = opts.case, possessives = opts.possessives, hyphens = "split", phrases = opts.phrases}
  end
  self.source = type(source) == "table" and table.concat(source, " | ") or source
  for _, text in ipairs(type(source) == "table" and source or {source}) do
    for _, piece in ipairs(parts_of(text)) do
      local part = part_of(self, piece, opts, language)
      if #part.steps > 0 then self.parts[#self.parts + 1] = part end
    end
  end
  if #self.parts == 0 then fault("a word or a phrase expected", self.option) end
  return self
end

--- A query for each of several.
-- @tparam string|{string,...} sources
-- @treturn {newskit.query,...}
function query.each(sources, opts, language, option)
  local list = {}
  for i, source in ipairs(type(sources) == "table" and sources or {sources}) do
    list[i] = query.new(source, opts, language, option)
  end
  return list
end

--- Numbers the words; of tokens that stand inside others those that do.
local function count_sentences(self, document, starts, ends)
  local firsts, lasts = document:ranges "sentence"
  for sentence = 1, #firsts do
    self.firsts[sentence], self.lasts[sentence] = #self.words + 1, #self.words
    for i = firsts[sentence], lasts[sentence] do
      local whole = i < lasts[sentence] and starts[i + 1] <= ends[i]
      if is_word(self.kinds[i]) and not whole then
        self.words[#self.words + 1], self.sentences[#self.words + 1] = i, sentence
        self.lasts[sentence] = #self.words
      end
    end
  end
end

--- A document as queries see it: its words, numbered, with their norm forms, sentences and tokens.
-- @tparam newskit.document document by the same options as the query
-- @treturn table `norms`, `tokens` and `sentences` by word, `firsts` and `lasts` (words) by sentence
function query.view(document)
  local self = {words = {}, kinds = document:kinds(), sentences = {}, firsts = {}, lasts = {}}
  local starts, ends = document:spans "token"
  count_sentences(self, document, starts, ends)
  local forms = document:norms()
  local view = {norms = {}, tokens = self.words, sentences = self.sentences, firsts = self.firsts, lasts = self.lasts,
    divided = {}, close = {}}
  for word, token in ipairs(self.words) do
    view.norms[word] = forms[token]
    local before = self.words[word - 1]
    if before then
      local close = true
      for i = before, token - 1 do
        local form = forms[i]
        close = close and starts[i + 1] <= ends[i] + 1
        if i > before and (dividing[form] or dividing[form:sub(1, 1)]) then view.divided[word] = true end
      end
      view.close[word] = close
    end
  end
  return view
end

--- The last word of one alternative at word `at`, or nil.
local function alternative_ends(tests, view, at, last)
  for i, test in ipairs(tests) do
    local word = at + i - 1
    if word > last or not test(view.norms[word]) or i > 1 and not view.close[word] then return nil end
  end
  return at + #tests - 1
end

--- The furthest last word of a step at `at`, or nil.
local function step_ends(step, view, at, last)
  local best
  for _, tests in ipairs(step.options) do
    local stop = alternative_ends(tests, view, at, last)
    if stop and (not best or stop > best) then best = stop end
  end
  if not step.negated then return best end
  if best or at > last then return nil end
  return at
end

--- The last word of the steps from number `k` on, when they stand from word `at` on; the longest gap first.
local function phrase_ends(steps, k, view, at, last)
  local step = steps[k]
  if not step then return at - 1 end
  if step.most then
    for size = math.min(step.most, last - at + 1), step.least, -1 do
      local stop = phrase_ends(steps, k + 1, view, at + size, last)
      if stop then return stop end
    end
    return nil
  end
  local divided = k > 1 and steps[k - 1].options and view.divided[at]
  local stop = not divided and step_ends(step, view, at, last)
  return stop and phrase_ends(steps, k + 1, view, stop + 1, last)
end

--- Whether each step has a word of its own among the words first to last, of which `at` is the first step's.
local function all_near(part, view, at, first, last)
  local from, to, taken = at, at, {[at] = true}
  for k = 2, #part.steps do
    local found
    for word = first, last do
      if not found and not taken[word] and step_ends(part.steps[k], view, word, last) then found = word end
    end
    if not found then return nil end
    taken[found] = true
    from, to = math.min(from, found), math.max(to, found)
  end
  return from, to
end

local function hit_at(part, view, at, sentence)
  local first, last = view.firsts[sentence], view.lasts[sentence]
  if not part.near then
    local stop = phrase_ends(part.steps, 1, view, at, last)
    return stop and stop >= at and at, stop
  end
  if not step_ends(part.steps[1], view, at, last) then return nil end
  return all_near(part, view, at, math.max(first, at - part.near), math.min(last, at + part.near))
end

--- The hits in a view, in the order of the text; of those that begin at one word the longest.
-- @tparam table view
-- @treturn {table,...} `{first=, last= (words), sentence=}`
function meta:find(view)
  local hits = {}
  for at = 1, #view.norms do
    local sentence, best = view.sentences[at], nil
    for _, part in ipairs(self.parts) do
      local first, last = hit_at(part, view, at, sentence)
      if first and (not best or last - first > best.last - best.first) then
        best = {first = first, last = last, sentence = sentence}
      end
    end
    hits[#hits + 1] = best
  end
  return hits
end

--- What is said when nothing is found: for the words of the query that do not occur the nearest that do.
-- @tparam {[string]=integer} frequencies of norm forms
-- @tparam {string,...} known the same norm forms, in order
-- @tparam ?boolean all whether words that nothing is near are named, too
-- @treturn ?string nil when nothing is near
function meta:near(frequencies, known, all)
  local parts = {}
  for _, word in ipairs(self.words) do
    local folded = core.fold(word)
    local other = not frequencies[word] and (frequencies[folded] and folded or core.nearest(folded, known))
    if other then
      local times = frequencies[other]
      parts[#parts + 1] = ("no '%s'; '%s' occurs %d %s"):format(word, other, times, times == 1 and "time" or "times")
    elseif all and not frequencies[word] then
      parts[#parts + 1] = ("no '%s'"):format(word)
    end
  end
  return #parts > 0 and table.concat(parts, "; ") or nil
end

--- What is near in a view, as `near`; also the words that nothing is near.
function meta:near_in(view)
  local frequencies, known = {}, {}
  for _, norm in ipairs(view.norms) do
    if not frequencies[norm] then known[#known + 1] = norm end
    frequencies[norm] = (frequencies[norm] or 0) + 1
  end
  return self:near(frequencies, known, true)
end

return query
