-- The pages speak the truth: what README and docs/ show is run, and prints what they say.
--
-- In a ```console block each line that starts with "$ " is a command, and the lines up to the next one
-- are what it prints; a line "…" stands for any lines, and "…" at the end of a line for any rest. In a
-- ```session block the same holds for "> " and the prompt, opened on the example article. A ```lua
-- block has to run, with `nk` and `art` at hand. A word after the language ("console later") takes a
-- block out.
local lfs = require "lfs"
local support = require "spec.support"

local function pages()
  local list = {"README.md"}
  for _, folder in ipairs{"docs", "docs/internals"} do
    for name in lfs.dir(folder) do
      if name:find "%.md$" then list[#list + 1] = folder .. "/" .. name end
    end
  end
  table.sort(list)
  return list
end

-- The fenced blocks of a page: {info=, text=, line=}.
local function blocks(path)
  local list, open = {}, nil
  local number = 0
  for line in io.lines(path) do
    number = number + 1
    if open and line:find "^```%s*$" then
      open.text = table.concat(open, "\n")
      list[#list + 1], open = open, nil
    elseif open then
      open[#open + 1] = line
    else
      local info = line:match "^```(.+)$"
      if info then open = {info = info, line = number} end
    end
  end
  return list
end

-- Splits a block at its prompts: {command=, output={lines}}.
local function exchanges(block, mark)
  local list = {}
  for _, line in ipairs(block) do
    if line:sub(1, #mark) == mark then
      list[#list + 1] = {command = line:sub(#mark + 1), output = {}}
    elseif #list > 0 then
      table.insert(list[#list].output, line)
    end
  end
  return list
end

local function matches_line(wanted, line)
  local rest = wanted:match "^(.-)…$"
  if rest then return line:sub(1, #rest) == rest end
  return line:gsub("%s+$", "") == wanted:gsub("%s+$", "")
end

-- Whether the printed lines from `at` on are as wanted from `from` on.
local function agree(wanted, from, lines, at)
  for i = from, #wanted do
    if wanted[i] == "…" then
      for later = at, #lines + 1 do
        if agree(wanted, i + 1, lines, later) then return true end
      end
      return false
    end
    if not lines[at] or not matches_line(wanted[i], lines[at]) then return false end
    at = at + 1
  end
  return at > #lines
end

local function lines_of(text)
  local lines = {}
  for line in text:gmatch "([^\n]*)\n?" do lines[#lines + 1] = line end
  while lines[#lines] == "" do lines[#lines] = nil end
  return lines
end

-- Commands run in a folder that looks like the repository's own, so that what they write stays there.
local scratch = os.tmpname()
assert(os.remove(scratch))
assert(os.execute(("mkdir %s && ln -s %s/* %s/"):format(scratch, lfs.currentdir(), scratch)))

local function shell(command)
  local build = lfs.currentdir() .. "/" .. support.build()
  local setting = ("cd %s; export PATH=%s:$PATH COLUMNS=80 NO_COLOR=1"):format(scratch, build)
  local pipe <close> = assert(io.popen(("%s; %s 2>&1"):format(setting, command)))
  return pipe:read "a"
end

local function prompt(inputs)
  local name = os.tmpname()
  local file <close> = assert(io.open(name, "w"))
  file:write(table.concat(inputs, "\n"), "\n")
  file:flush()
  local output = shell("HOME=/nonexistent newskit < " .. name)
  os.remove(name)
  return output
end

local function check_console(block)
  for _, exchange in ipairs(exchanges(block, "$ ")) do
    local wanted = exchange.output
    while wanted[#wanted] == "" do wanted[#wanted] = nil end
    if #wanted > 0 then
      local printed = shell(exchange.command)
      assert(agree(wanted, 1, lines_of(printed), 1),
        exchange.command .. " prints:\n" .. printed .. "\nand not:\n" .. table.concat(wanted, "\n"))
    end
  end
end

-- A session runs whole, so that later inputs see what earlier ones made.
local function check_session(block)
  local inputs, wanted = {}, {}
  for _, exchange in ipairs(exchanges(block, "> ")) do
    inputs[#inputs + 1] = exchange.command
    for _, line in ipairs(exchange.output) do
      if line:sub(1, 3) == ">> " then inputs[#inputs + 1] = line:sub(4) else wanted[#wanted + 1] = line end
    end
  end
  local printed = prompt(inputs)
  while wanted[#wanted] == "" do wanted[#wanted] = nil end
  assert(agree(wanted, 1, lines_of(printed), 1),
    "the prompt prints:\n" .. printed .. "\nand not:\n" .. table.concat(wanted, "\n"))
end

local function check_lua(block)
  local nk = require "newskit"
  local env = setmetatable({nk = nk, art = assert(nk.read "examples/article.txt"), print = function() end},
    {__index = _G})
  local home = lfs.currentdir()
  assert(lfs.chdir(scratch))
  local ok, message = pcall(assert(load(block.text, "=block", "t", env)))
  assert(lfs.chdir(home))
  assert(ok, message)
end

local checks = {console = check_console, session = check_session, lua = check_lua}

for _, path in ipairs(pages()) do
  describe(path, function()
    if path == pages()[#pages()] then
      teardown(function() os.execute("rm -r " .. scratch) end)
    end

    for _, block in ipairs(blocks(path)) do
      local check = checks[block.info]
      if check then
        it(("shows at line %d what happens"):format(block.line), function() check(block) end)
      end
    end

    it("names no file that is not there", function()
      local missing = {}
      for target in support.slurp(path):gmatch "%]%(([%w_./-]+)%)" do
        local folder = path:match "^(.*/)" or ""
        if not lfs.attributes(folder .. target) then missing[#missing + 1] = target end
      end
      assert.same({}, missing)
    end)
  end)
end
