-- PDF documents by pdftotext: a program of that name made here gives texts as poppler's does, so that what is held is
-- how it is called and what its answers mean.
local lfs = require "lfs"
local nk = require "newskit"
local support = require "spec.support"

local SHOWN = [[
case "$FAKE" in
  locked) echo "Command Line Error: Incorrect password" >&2; exit 1 ;;
  broken) echo "Syntax Error: Couldn't read xref table" >&2; exit 1 ;;
  picture) printf '\f'; exit 0 ;;
esac
]]

-- The folder of the programs: pdftotext writes what stands in the document behind its first line.
local function programs()
  local folder = support.folder()
  local function program(name, text)
    support.spill(folder .. "/" .. name, "#!/bin/sh\n" .. text)
    assert(os.execute("chmod +x " .. folder .. "/" .. name))
  end
  program("pdftotext", SHOWN .. 'test "$1 $2 $3" = "-q -enc UTF-8" || exit 99\ntail -n +2 "$4"\n')
  program("pdfinfo", 'echo "Title:          Annual report"\necho "Author:         Bob Sample"\n'
    .. 'echo "CreationDate:   2024-05-02T08:00:00Z"\n')
  return folder
end

local source = [[
The council voted on Tuesday to close the old bridge for eighteen months, officials
said. Cars have to take the ferry, which runs every hour.

The mayor called it "a sad day" for the town.
]]

-- What the command writes of a document, its file having a name that a shell would take for more.
local function read(text, fake, path)
  local folder = programs()
  local name = folder .. "/a'b $(touch x) ; .pdf"
  support.spill(name, "%PDF-1.4\n" .. text)
  local command = ("PATH=%s FAKE=%s %s/newskit read \"$(cat %s/name)\" --format json 2>&1"):format(
    path or folder .. ":$PATH", fake or "none", support.build(), folder)
  support.spill(folder .. "/name", name)
  local pipe <close> = assert(io.popen(command))
  local said = pipe:read "a"
  assert.is_nil(lfs.attributes "x")
  return said
end

describe("a PDF document", function()
  it("is read as the text that it shows", function()
    local article = assert(nk.parse(read("Old bridge to close\n\nBy Ann Example\n\nMay 3, 2024\n\n" .. source),
      {format = "json"}))
    assert.same({"Old bridge to close", "By Ann Example", "2024-05-03"},
      {article.headline, article.byline, article.published})
    assert.matches('officials said%. Cars .* hour%.\n\nThe mayor called it "a sad day" for the town%.$', article.text)
  end)

  it("has date and author of its properties where the text shows none", function()
    local article = assert(nk.parse(read("Old bridge to close\n\n" .. source), {format = "json"}))
    assert.same({"Old bridge to close", "Bob Sample", "2024-05-02T08:00:00Z"},
      {article.headline, article.byline, article.published})
  end)

  it("says what to install", function()
    assert.matches("pdftotext makes text of it, and is not installed: it is in the package poppler-utils",
      read(source, nil, "/none"), 1, true)
  end)

  it("that cannot be read says why", function()
    for fake, words in pairs{locked = "is a PDF document that is encrypted: save it without a password",
      broken = "is a PDF document that is damaged or cut short", picture = "is a PDF document of pictures without text"}
    do
      assert.matches(words, read(source, fake), 1, true)
    end
  end)
end)
