-- Everything public is documented where it is made: analyzers, readers and renderers by their summaries and
-- options, columns by their meanings, functions by the comment above them.
local glossary = require "newskit.frame.glossary"
local nk = require "newskit"
local registry = require "newskit.analyzer.registry"
local render = require "newskit.render"
local support = require "spec.support"

local corpus = nk.corpus "examples/news"
local article = assert(nk.read "examples/article.txt")

-- What analyzers that cannot run without options are given.
local given = {keyness = {reference = corpus}, concordance = {node = "library"}, trends = {node = "library"},
  compare = {against = corpus}, lint = {rules = {books = "tomes"}}, lexicon = {dictionary = {books = {"library"}}}}
local of_corpus = {contrast = true, volume = true}

-- The names of the shipped analyzers: specs that run before this one may have made others.
local function shipped()
  local names = {}
  for _, name in ipairs(registry.names()) do
    local found = package.searchpath("newskit.analyzers." .. name, package.path)
    for _, folder in ipairs{"corpora", "tables", "texts"} do
      found = found or package.searchpath("newskit.analyzers." .. folder .. "." .. name, package.path)
    end
    if found then names[#names + 1] = name end
  end
  return names
end

local function check_options(wrong, owner, declared)
  for _, name in ipairs(declared.names) do
    if not declared.fields[name].summary then wrong[#wrong + 1] = owner .. " option " .. name end
  end
end

local function frames_of(name)
  local frames = {nk[name](corpus, given[name])}
  if not of_corpus[name] then frames[2] = nk[name](article, given[name]) end
  return frames
end

describe("documentation", function()
  it("says what each analyzer and each of its options does", function()
    local wrong = {}
    for _, name in ipairs(shipped()) do
      local analyzer = registry.find(name)
      if not analyzer.summary then wrong[#wrong + 1] = name end
      check_options(wrong, name, analyzer.declared)
    end
    assert.same({}, wrong)
  end)

  it("has a place in docs/ for each analyzer", function()
    local pages, missing = {}, {}
    for name in require("lfs").dir "docs" do
      if name:find "%.md$" then pages[#pages + 1] = support.slurp("docs/" .. name) end
    end
    local text = table.concat(pages)
    for _, name in ipairs(shipped()) do
      if not text:find("nk." .. name, 1, true) and not text:find("`" .. name .. "`", 1, true) then
        missing[#missing + 1] = name
      end
    end
    assert.same({}, missing)
  end)

  it("says what each column means", function()
    local wrong = {}
    for _, name in ipairs(shipped()) do
      for _, frame in ipairs(frames_of(name)) do
        for _, column in ipairs(frame.columns) do
          if not column.summary then wrong[#wrong + 1] = name .. "." .. column.name end
        end
        assert.equal(#frame.columns, #frame:describe())
      end
    end
    assert.same({}, wrong)
  end)

  it("says what each renderer does, and each of its options", function()
    local wrong = {}
    for _, name in ipairs(render.names()) do
      local renderer = render.find(name)
      if package.searchpath("newskit.render." .. name, package.path) then
        if not renderer.summary then wrong[#wrong + 1] = name end
        check_options(wrong, name, renderer.declared)
      end
    end
    assert.same({}, wrong)
  end)

  it("says what each thing in the lists is", function()
    local wrong = {}
    for _, kind in ipairs{"analyzers", "pipelines", "readers", "renderers"} do
      for _, record in ipairs(nk.list(kind)) do
        if (record.summary or "") == "" then wrong[#wrong + 1] = kind .. " " .. record.name end
      end
    end
    assert.same({}, wrong)
  end)

  it("explains no column that nobody has", function()
    local used, unused = {}, {}
    for _, name in ipairs(shipped()) do
      for _, frame in ipairs(frames_of(name)) do
        for _, column in ipairs(frame.columns) do used[column.name] = true end
      end
    end
    -- Columns that an option brings: `by`, and `with` of a pipeline.
    for _, name in ipairs{"month", "year", "date", "section", "language", "group", "site"} do used[name] = true end
    for name in pairs(glossary) do
      if not used[name] then unused[#unused + 1] = name end
    end
    table.sort(unused)
    assert.same({}, unused)
  end)

  -- The source line above a function: a comment, or the function is not documented.
  local function is_documented(f)
    local info = debug.getinfo(f, "S")
    if info.what ~= "Lua" or not info.source:find "^@lua/newskit/" then return true end
    local number, above = 0, ""
    for line in io.lines(info.source:sub(2)) do
      number = number + 1
      if number == info.linedefined then return above:find "^%s*%-%-" ~= nil end
      above = line
    end
  end

  it("has a comment above every public function", function()
    local wrong = {}
    local function check(where, members)
      for name, value in pairs(members) do
        if type(value) == "function" and not is_documented(value) then wrong[#wrong + 1] = where .. name end
      end
    end
    local report = nk.pipeline{"keywords"}:run(article)
    for name, value in pairs(nk) do
      if type(value) == "function" and not is_documented(value) then wrong[#wrong + 1] = "nk." .. name end
      if type(value) == "table" and not registry.is(value) then check("nk." .. name .. ".", value) end
    end
    for name, object in pairs{frame = report.frames.keywords, corpus = corpus, article = article, report = report,
      pipeline = nk.pipeline{"keywords"}} do
      local index = getmetatable(object).__index
      if type(index) == "table" then check(name .. ":", index) end
    end
    table.sort(wrong)
    assert.same({}, wrong)
  end)
end)
