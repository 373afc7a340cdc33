-- What the specs of formats share: samples of spec/fixtures/formats read and compared by field.
local assert = require "luassert"
local nk = require "newskit"
local support = require "spec.support"

local formats = {}

--- Reads a sample and compares what comes out: tables are fields of articles, strings the ends of messages.
-- @tparam string name below spec/fixtures/formats
-- @tparam table wanted
-- @treturn {newskit.article,...}
function formats.check(name, wanted)
  local list, at = {}, 0
  for article, message in assert(nk.open(support.slurp(support.fixture("formats/" .. name)))) do
    at = at + 1
    local fields = assert(wanted[at], ("%s: more than %d articles"):format(name, #wanted))
    if type(fields) == "string" then
      assert.is_false(article)
      assert.equal(fields, message)
    else
      assert(article, message)
      list[#list + 1] = article
      for field, value in pairs(fields) do
        local got = article[field]
        if field == "dateline" then got = tostring(got) end
        assert.same({[field] = value}, {[field] = got}, ("%s, article %d"):format(name, at))
      end
      for _, block in ipairs(article.blocks) do assert(article.text:sub(block.first, block.last):find "^%S.*%S$") end
    end
  end
  assert.equal(#wanted, at, name)
  return list
end

return formats
