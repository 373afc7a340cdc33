-- The file of a corpus: what is damaged, cut or of another version is refused or told, and never taken for an article.
local core = require "newskit.core"
local support = require "spec.support"

local texts = {"The mayor said no. Work begins in May.", "Ein Satz über Äpfel.\n\nUnd noch einer.", ""}

local function written(path, mode, from)
  local writer <close> = assert(core.store_writer(path, mode or "create", "settings"))
  for number = from or 1, #texts do
    assert(writer:add(number, "fields " .. number, "", core.document(texts[number])))
  end
  assert(writer:finish())
  return support.slurp(path)
end

-- What can be read of bytes, as a list: an article, or what is said in its place.
local function told(bytes)
  local store, message = core.store_of(bytes)
  if not store then return {message} end
  local list, finished = {}, store:condition()
  for number = 1, #store do
    local record, problem = store:record(number)
    list[number] = record or problem
  end
  list[#list + 1] = finished and "finished" or "not finished"
  return list
end

describe("a corpus on disk", function()
  local folder, path, bytes, whole

  setup(function()
    folder = support.folder()
    path = folder .. "/a.nkc"
    bytes = written(path)
    whole = told(bytes)
  end)

  teardown(function() support.remove(folder) end)

  it("gives back what was written", function()
    local store <close> = assert(core.store_open(path))
    assert.equal(#texts, #store)
    for number, text in ipairs(texts) do
      local fields, more, document, given = core.store_article(store:record(number))
      assert.same({"fields " .. number, "", number}, {fields, more, given})
      assert.equal(core.document(text), document)
    end
    assert.is_true((store:condition()))
    assert.has_error(function() store:record(#texts + 1) end)
  end)

  it("notices every bit that is not as it was written", function()
    for at = 1, #bytes do
      for bit = 0, 7 do
        local flipped = bytes:sub(1, at - 1) .. string.char(bytes:byte(at) ~ (1 << bit)) .. bytes:sub(at + 1)
        local found = told(flipped)
        assert.not_same(whole, found)
        for i, one in ipairs(found) do -- what is given is what was written, or a message
          local known = one == whole[1] or one == whole[2] or one == whole[3] or #one < 200
          assert.is_true(known, ("byte %d, bit %d, item %d"):format(at, bit, i))
        end
      end
    end
  end)

  it("is read up to the last whole record wherever it is cut", function()
    local before = 0
    for size = 0, #bytes - 1 do
      local found = told(bytes:sub(1, size))
      assert.not_equal("finished", found[#found])
      for i = 1, #found - 1 do assert.equal(whole[i], found[i]) end
      assert.is_true(#found == 1 or #found >= before)
      before = #found
    end
    assert.equal(#texts + 1, before)
  end)

  it("refuses what a later version wrote, and says so", function()
    local later = bytes:sub(1, 8) .. string.pack("<I4", 2) .. bytes:sub(13)
    assert.matches("newer newskit", told(later)[1])
    assert.matches("byte order", told(bytes:sub(1, 12) .. bytes:sub(13, 16):reverse() .. bytes:sub(17))[1])
    assert.matches("no corpus", told("something else")[1])
  end)

  it("gives no document that its functions could not be given", function()
    local store, random = assert(core.store_of(bytes)), support.random(7)
    for number = 1, #store do
      local record = store:record(number)
      for _ = 1, 3000 do
        local at = random(#record) + 1
        local changed = record:sub(1, at - 1) .. string.char(random(256)) .. record:sub(at + 1)
        local fields, _, document = core.store_article(changed)
        if fields then
          document:norms()
          document:kinds()
          for _, text in ipairs(document:forms()) do assert.truthy(utf8.len(text)) end
          for sentence in document:sentences() do assert.is_string(sentence.text) end
          assert.truthy(core.counts{n = 2}:add(document))
        end
      end
    end
  end)

  it("is added to in place, and only when it is finished", function()
    local copy = folder .. "/b.nkc"
    support.spill(copy, bytes)
    local longer = written(copy, "append")
    assert.equal(bytes, longer:sub(1, #bytes))
    local found = told(longer)
    for i = 1, 2 * #texts do
      assert.equal(whole[(i - 1) % #texts + 1], found[i])
    end
    assert.equal("finished", found[#found])
    support.spill(copy, longer:sub(1, -2))
    local _, message, code = core.store_writer(copy, "append", "settings")
    assert.matches("not finished", message)
    assert.equal("format", code)
  end)

  it("goes on where a build was stopped, whatever the place: the same bytes", function()
    local copy = folder .. "/c.nkc"
    for size = 32, #bytes - 1 do
      support.spill(copy, bytes:sub(1, size))
      local writer = assert(core.store_writer(copy, "resume", "settings"))
      local done = writer:last()
      for number = done + 1, #texts do
        assert(writer:add(number, "fields " .. number, "", core.document(texts[number])))
      end
      assert(writer:finish())
      assert.equal(bytes, support.slurp(copy))
    end
    support.spill(copy, bytes:sub(1, -9))
    assert.matches("other inputs", select(2, core.store_writer(copy, "resume", "others")))
    support.spill(copy, bytes)
    assert.matches("is finished", select(2, core.store_writer(copy, "resume", "settings")))
  end)
end)

describe("the index of a corpus", function()
  it("finds articles in many segments, some of them of builds that were added", function()
    local folder = support.folder()
    local path, document = folder .. "/many.nkc", core.document ""
    local counts, total = {4096, 1, 0, 5000}, 0
    for i, count in ipairs(counts) do
      local writer = assert(core.store_writer(path, i == 1 and "create" or "append", ""))
      for number = 1, count do assert(writer:add(number, tostring(total + number), "", document)) end
      assert(writer:finish())
      total = total + count
    end
    local store <close> = assert(core.store_open(path))
    assert.equal(total, #store)
    for number = 1, total do assert.equal(tostring(number), (core.store_article(store:record(number)))) end
    support.remove(folder)
  end)
end)
