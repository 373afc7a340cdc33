-- Samples: `{format=, name=, bytes=, suffix=, options=, articles=}`. `articles` are what must come out, field by field,
-- `sources` among them by field; a string in place of one is the end of the message of a record that cannot be read.
local assert = require "luassert"
local nk = require "newskit"

local check = {}

-- A field of an article, or what a string says it must be where it is a list of records.
local function same(wanted, article, label)
  for field, value in pairs(wanted) do
    if field == "sources" then
      for name, source in pairs(value) do assert.equal(source, (article:source(name)), label .. ": " .. name) end
    else
      assert.same({[field] = value}, {[field] = article[field]}, label)
    end
  end
  for _, block in ipairs(article.blocks) do
    assert(article.text:sub(block.first, block.last):find "^%S.*%S$" or block.first == block.last, label)
  end
end

--- Reads a sample and compares.
function check.sample(sample)
  local at = 0
  local following, problem = nk.open(sample.bytes, sample.options)
  assert(following, problem)
  for article, message in following do
    at = at + 1
    local label = ("%s, article %d"):format(sample.name, at)
    local wanted = assert(sample.articles[at], label .. " is one too many")
    if type(wanted) == "string" then
      assert.is_false(article, label)
      assert.equal(wanted, message:sub(-#wanted), label)
    else
      assert(article, message)
      same(wanted, article, label)
    end
  end
  assert.equal(#sample.articles, at, sample.name)
end

--- Whether a program is installed.
function check.has(program)
  return (os.execute(("command -v %s >/dev/null 2>&1"):format(program))) == true
end

--- How many articles a sample gives, without records that cannot be read.
function check.count(sample)
  local count = 0
  for _, each in ipairs(sample.articles) do count = count + (type(each) == "table" and not each.error and 1 or 0) end
  return count
end

return check
