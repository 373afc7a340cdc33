--- Lint: what a house style avoids, where it stands, and what to write for it.
-- @module newskit.analyzers.texts.lint
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local frame = require "newskit.frame"
local query = require "newskit.analyzers.shared.search.query"
local registry = require "newskit.analyzer.registry"
local rulebook = require "newskit.analyzers.shared.lists.rulebook"
local units = require "newskit.analyzers.shared.units"

local columns = {
  {name = "part", type = "string", summary = "headline, standfirst or body"},
  {name = "found", type = "string", summary = "the words that stand there"},
  {name = "use", type = "string", summary = "what to write in their place"},
  {name = "message", type = "string", summary = "why"},
  {name = "rule", type = "string", summary = "what the rule avoids"},
  {name = "context", type = "string", summary = "the words around"},
  {name = "sentence", type = "integer", summary = "the number of the sentence in its part"},
  {name = "at", type = "spans"},
}

-- Words to each side in `context`.
local AROUND = 5

local function line(text)
  return (text:gsub("%s+", " "))
end

-- A rule for capitals says one word twice: "Internet -> internet". It holds for the words as they are written.
local function is_about_case(rule)
  return rule.use ~= nil and rule.use ~= rule.avoid and core.fold(rule.use) == core.fold(rule.avoid)
end

local compiled = setmetatable({}, {__mode = "k"})

--- The rules with their queries, made once for each language and way to tell words apart.
local function rules_of(options, language)
  local source = options.rules
  local key = table.concat({language or "", options.case, options.hyphens, tostring(options.possessives),
    tostring(options.phrases)}, " ")
  local owner = type(source) == "table" and source or rulebook
  compiled[owner] = compiled[owner] or {}
  local name = type(source) == "table" and key or source .. "\0" .. key
  local list = compiled[owner][name]
  if not list then
    list = rulebook.read(source)
    for _, rule in ipairs(list) do
      rule.query, rule.cased = query.new(rule.avoid, options, language, "rules"), is_about_case(rule)
    end
    compiled[owner][name] = list
  end
  return list
end

--- The spans of direct quotations of the body: what others said is not mended.
local function quoted_spans(article, options)
  if options.quotations then return {} end
  local list = {}
  for _, quote in ipairs(registry.find "quotes"(article, {rules = true})) do
    if quote.type == "direct" then table.move(quote.content, 1, #quote.content, #list + 1, list) end
  end
  return list
end

local function is_inside(spans, first, last)
  for _, span in ipairs(spans) do
    if span.first <= first and last <= span.last then return true end
  end
  return false
end

--- What to write, with a capital where the words have one; without a word of the user's own for it, nothing.
local function suggestion(rule, found)
  if not rule.use or rule.cased or not found:find "^%u" then return rule.use end
  return (rule.use:gsub("^%l", string.upper))
end

--- Adds what stands in one part; returns how many hits stand in quotations.
local function check(result, part, text, article, options, quoted)
  local document = units.document(text, article.language, options)
  local view = query.view(document)
  local starts, ends = document:spans "token"
  local hits, passed = {}, 0
  for number, rule in ipairs(rules_of(options, article.language)) do
    for _, hit in ipairs(rule.query:find(view)) do
      local first, last = starts[view.tokens[hit.first]], ends[view.tokens[hit.last]]
      local found = text:sub(first, last)
      if not rule.cased or found == rule.avoid then
        if is_inside(quoted, first, last) then
          passed = passed + 1
        else
          hits[#hits + 1] = {rule = rule, number = number, hit = hit, first = first, last = last, found = found}
        end
      end
    end
  end
  table.sort(hits, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.number < b.number
  end)
  for _, one in ipairs(hits) do
    local from = view.tokens[math.max(view.firsts[one.hit.sentence], one.hit.first - AROUND)]
    local to = view.tokens[math.min(view.lasts[one.hit.sentence], one.hit.last + AROUND)]
    result:add{
      part = part, found = line(one.found), use = suggestion(one.rule, one.found), message = one.rule.message,
      rule = one.rule.avoid, context = line(text:sub(starts[from], ends[to])), sentence = one.hit.sentence,
      at = part == "body" and {{first = one.first, last = one.last}} or nil,
    }
  end
  return passed
end

local function run(article, options)
  if not options.rules then error("option 'rules': a file or a table of rules expected", 0) end
  local result = frame.new{columns = columns, text = article.body.text}
  for _, part in ipairs{"headline", "standfirst"} do
    if article[part] then check(result, part, article[part], article, options, {}) end
  end
  local passed = check(result, "body", article.body.text, article, options, quoted_spans(article, options))
  if passed > 0 then result.dropped = {["in quotations"] = passed} end
  return result
end

--- What a house style avoids. `nk.lint(article, {rules = {["utilize|utilise"] = "use"}})`
return analyzer.new{
  name = "lint",
  title = "House style",
  summary = "what a house style avoids, and what to write for it",
  example = [[nk.lint(art, {rules = "examples/style/plain.rules"})]],
  options = units.extend{
    rules = {type = "string|table", required = true, sample = "house.rules",
      summary = "a file of lines 'avoid -> use: message', or CSV with avoid, use, message; or a table"},
    quotations = {default = false, summary = "whether direct quotations are checked, too"},
  },
  run = run,
}
