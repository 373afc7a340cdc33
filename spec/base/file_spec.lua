-- Files are written whole or not at all.
local file = require "newskit.base.file"
local lfs = require "lfs"
local support = require "spec.support"

local folder

local function names()
  local list = {}
  for name in lfs.dir(folder) do
    if name:sub(1, 1) ~= "." then list[#list + 1] = name end
  end
  table.sort(list)
  return list
end

local function put(name, text)
  local made <close> = assert(io.open(folder .. "/" .. name, "wb"))
  made:write(text)
end

local function in_a_folder()
  before_each(function()
    folder = os.tmpname()
    assert(os.remove(folder))
    assert(lfs.mkdir(folder))
  end)

  after_each(function() os.execute("rm -r " .. folder) end)
end

describe("base.file", function()
  in_a_folder()

  it("writes a file, and takes the place of an old one", function()
    local path = folder .. "/a.txt"
    assert.equal(path, file.write(path, "one"))
    assert.equal(path, file.write(path, "two"))
    assert.equal("two", support.slurp(path))
    assert.same({"a.txt"}, names())
  end)

  it("leaves the old file until the new one is whole, and when that is abandoned", function()
    put("a.txt", "old")
    do
      local made <close> = assert(file.new(folder .. "/a.txt"))
      assert.is_true(made:write "new")
      assert.equal("old", support.slurp(folder .. "/a.txt"))
    end
    assert.equal("old", support.slurp(folder .. "/a.txt"))
    assert.same({"a.txt"}, names())
  end)

  it("leaves it when an error goes through, too", function()
    put("a.txt", "old")
    assert.is_false(pcall(function()
      local made <close> = assert(file.new(folder .. "/a.txt"))
      made:write "new"
      error "interrupted!"
    end))
    assert.equal("old", support.slurp(folder .. "/a.txt"))
    assert.same({"a.txt"}, names())
  end)

  it("says what failed, with the name that was given", function()
    local made, message, code = file.new(folder .. "/none/a.txt")
    assert.is_nil(made)
    assert.equal("io", code)
    assert.truthy(message:find(folder .. "/none/a.txt: No such file or directory", 1, true), message)
  end)

  it("tells of a full disk and writes devices straight", function()
    if not lfs.attributes "/dev/full" then pending "no /dev/full" end
    local saved, message, code = file.write("/dev/full", ("x"):rep(100000))
    assert.is_nil(saved)
    assert.equal("io", code)
    assert.truthy(message:find "^/dev/full: No space left")
    assert.equal("/dev/null", file.write("/dev/null", "x"))
  end)

  it("follows a link to the file and leaves the link", function()
    put("real.txt", "old")
    assert(lfs.link("real.txt", folder .. "/link.txt", true))
    assert(file.write(folder .. "/link.txt", "new"))
    assert.equal("new", support.slurp(folder .. "/real.txt"))
    assert.equal("link", lfs.symlinkattributes(folder .. "/link.txt", "mode"))
  end)
end)

describe("the command", function()
  in_a_folder()

  it("leaves the output alone when nothing can be read, and reads what it writes", function()
    local command = support.build() .. "/newskit"
    put("old.jsonl", "precious")
    for _, arguments in ipairs{"read %s/none.txt -o %s/old.jsonl", "report %s/none --each -o %s/old.jsonl",
      "report %s/none -f json -o %s/old.jsonl"} do
      assert.is_nil((os.execute((command .. " " .. arguments .. " 2>/dev/null"):format(folder, folder))))
      assert.equal("precious", support.slurp(folder .. "/old.jsonl"))
    end
    put("a.txt", support.slurp "examples/article.txt")
    assert.is_true((os.execute(("%s read %s/a.txt -o %s/a.txt"):format(command, folder, folder))))
    assert.is_true(#support.slurp(folder .. "/a.txt") > 3000)
  end)
end)

describe("a folder", function()
  in_a_folder()

  it("gives each real file once, whatever links lead to it, and names what it cannot read", function()
    local nk = require "newskit"
    assert(lfs.mkdir(folder .. "/a"))
    put("a/one.txt", "Bridge closed\n\nThe bridge was closed on Monday, the council said.\n")
    assert(lfs.link("..", folder .. "/a/up", true))
    assert(lfs.link("one.txt", folder .. "/a/two.txt", true))
    assert(os.execute("mkfifo " .. folder .. "/pipe.txt"))
    local corpus = nk.corpus(folder)
    assert.equal(1, corpus:count())
    assert.equal(1, #corpus.failed)
    assert.truthy(corpus.failed[1].message:find("pipe.txt: it is no file but a named pipe", 1, true)
      or corpus.failed[1].message:find("it is no file", 1, true))
  end)
end)
