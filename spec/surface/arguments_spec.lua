-- Wrong arguments, everywhere: every public function and method is called with values of every type in
-- every place. It may do its work, or raise an error that speaks of the argument; it may not crash, nor
-- fail somewhere inside with an error of Lua's own.
local core = require "newskit.core"
local nk = require "newskit"

local text = "The council voted on Tuesday. “Nobody likes a detour,” Ann Example said."

local function new_frame()
  return nk.frame{columns = {{name = "word"}, {name = "count", type = "integer"}}}:add{word = "a", count = 1}
end

local function closed_counts()
  local counts = core.counts()
  counts:close()
  return counts
end

-- What is put in the place of an argument.
local function wrong_values()
  return {
    {"nil", nil}, {"a boolean", true}, {"zero", 0}, {"a negative number", -7}, {"a fraction", 1.5}, {"NaN", 0 / 0},
    {"infinity", math.huge}, {"the largest integer", math.maxinteger}, {"the smallest integer", math.mininteger},
    {"the empty string", ""}, {"a string", "no such thing"}, {"bytes", "\xFF\0\xFE"}, {"an empty table", {}},
    {"an unknown option", {no_such_option = 1}}, {"a list of tables", {{}, {}}}, {"a list of strings", {"a", "b"}},
    {"a function", function() end}, {"a foreign object", io.stdout}, {"a thread", coroutine.create(function() end)},
    {"a closed object", closed_counts()}, {"a document", core.document(text)}, {"a frame", new_frame()},
  }
end

-- Functions that do something outside of the state: they are not called with everything.
local apart = {
  ["core.workers"] = true, ["core.terminal"] = true, ["core.interrupt"] = true, ["core.columns_of"] = true,
}

local calls = {
  {"nk.read", nk.read, {"examples/article.txt", {}}},
  {"nk.parse", nk.parse, {text, {}}},
  {"nk.list", nk.list, {"analyzers"}},
  {"nk.frame", nk.frame, {{columns = {"word"}}}},
  {"nk.corpus", nk.corpus, {{"examples/news"}}},
  {"nk.analyzer", nk.analyzer, {{name = "arguments-spec", run = print}}},
  {"nk.pipeline", nk.pipeline, {{"keywords"}}},
  {"nk.report", nk.report, {{title = "x"}}},
  {"nk.renderer", nk.renderer, {{name = "arguments-spec", report = print}}},
  {"nk.tagger.load", nk.tagger.load, {"no/such.model"}},
  {"nk.tagger.open", nk.tagger.open, {"bytes"}},
  {"nk.tagger.shipped", nk.tagger.shipped, {"pos"}},
  {"nk.tagger.train", nk.tagger.train, {{data = {}}}},
  {"nk.pipelines.find", nk.pipelines.find, {"article", {}}},
}

for name, value in pairs(core) do
  if type(value) == "function" and not apart["core." .. name] then
    calls[#calls + 1] = {"core." .. name, value, {text, {}, 1, 1, 1}}
  end
end

for _, name in ipairs(require("newskit.analyzer").names()) do
  calls[#calls + 1] = {"nk." .. name, nk[name], {text, {}}}
end

local function new_objects()
  local article = nk.parse(text)
  local document, counts = core.document(text), core.counts{n = 2}
  return {
    {"document", document, {"token", 1}}, {"counts", counts, {document, {}, 1}},
    {"frame", new_frame(), {"word", {}, 1}},
    {"article", article, {"headline"}}, {"page", core.page("<p>" .. text), {"body", {}, 1}},
    {"corpus", nk.corpus "examples/news", {function() end}}, {"pipeline", nk.pipeline{"ngrams"}, {"keywords", {}}},
    {"report", nk.pipeline{"ngrams"}:run(article), {"text", {}}}, {"sentence", document:sentence(1), {1}},
    {"tagger", nk.tagger.shipped "pos", {document, {}}},
  }
end

-- Writing files under odd names is no test of arguments.
local writes = {save = true, add_file = true}

local function methods_of(object)
  local meta = getmetatable(object)
  local index = meta and meta.__index
  local found = {}
  for _, list in ipairs{require("newskit.cli.prompt.members")} do
    local known = list[tostring(meta.__name):gsub("^newskit%.", "")]
    for name in pairs(known and known.methods or {}) do found[#found + 1] = name end
  end
  if type(index) == "table" then
    for name, value in pairs(index) do
      if type(value) == "function" and not found[name] then found[#found + 1] = name end
    end
  end
  table.sort(found)
  return found
end

local blunders = {
  "attempt to index", "attempt to call", "attempt to perform", "attempt to compare", "attempt to concatenate",
  "attempt to get length", "attempt to iterate", "bad argument #%d+ to 'for",
  "bad 'for'", "assertion failed", "stack overflow", "table index is", "invalid value %(",
}

local function check(name, what, place, ok, message)
  if ok then return end
  local told = tostring(type(message) == "table" and (message.message or message.usage) or message)
  for _, blunder in ipairs(blunders) do
    if told:find(blunder) then
      error(("%s, with %s in place %d: %s"):format(name, what, place, told:sub(1, 600)), 0)
    end
  end
end

-- Calls `f` with each wrong value in each place, behind `self` when there is one.
local function torment(name, f, arguments, self)
  local count = #arguments + 1
  for place = 1, count do
    for _, wrong in ipairs(wrong_values()) do
      local list = table.move(arguments, 1, #arguments, 1, {})
      list[place] = wrong[2]
      if self then
        check(name, wrong[1], place, pcall(f, self, table.unpack(list, 1, count)))
      else
        check(name, wrong[1], place, pcall(f, table.unpack(list, 1, count)))
      end
    end
  end
end

describe("wrong arguments", function()
  table.sort(calls, function(a, b) return a[1] < b[1] end)
  for _, call in ipairs(calls) do
    it("of " .. call[1] .. " are told", function() torment(call[1], call[2], call[3]) end)
  end

  it("of methods are told", function()
    for _, each in ipairs(new_objects()) do
      for _, name in ipairs(methods_of(each[2])) do
        if not writes[name] and name ~= "close" and name ~= "print" then
          local ok, method = pcall(function() return each[2][name] end)
          if ok and type(method) == "function" then
            torment(each[1] .. ":" .. name, method, each[3], each[2])
            -- The binding checks what it is called on; the methods of tables trust the colon.
            for _, wrong in ipairs(type(each[2]) == "userdata" and wrong_values() or {}) do
              check(each[1] .. ":" .. name, wrong[1], 0, pcall(method, wrong[2], table.unpack(each[3])))
            end
          end
        end
      end
    end
  end)
end)

-- The words of some that are easily made.
local messages = {
  {"bad argument #1 to 'read' (string expected, got nil)", function() nk.read() end},
  {"bad argument #2 to 'read' (table expected, got boolean)", function() nk.read("x", true) end},
  {"bad argument #2 to 'parse' (unknown option 'stric' (did you mean 'strict'?))",
    function() nk.parse("x", {stric = true}) end},
  {"bad argument #2 to 'parse' (option 'name': string expected, got number)",
    function() nk.parse("x", {name = 1}) end},
  {"bad argument #2 to 'parse' (option 'strict': boolean expected, got string)",
    function() nk.parse("x", {strict = "yes"}) end},
  {"bad argument #2 to 'parse' (unknown format 'xls'", function() nk.parse("x", {format = "xls"}) end},
  {"bad argument #1 to 'tagger.shipped' (string expected, got nil)", function() nk.tagger.shipped() end},
  {"bad argument #1 to 'frame:add' (table expected, got nil)", function() new_frame():add() end},
  {"attempt to use closed counts", function() closed_counts():top() end},
}

describe("a wrong argument", function()
  for _, row in ipairs(messages) do
    it("is told as: " .. row[1], function()
      local ok, message = pcall(row[2])
      assert.is_false(ok)
      assert.truthy(tostring(message):find(row[1], 1, true), message)
    end)
  end
end)
