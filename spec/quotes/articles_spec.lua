local articles = require "spec.quotes.articles"
local quotes = require "newskit.quotes"

local function texts(text, spans)
  local list = {}
  for k, span in ipairs(spans or {}) do
    list[k] = text:sub(span.first, span.last)
  end
  return list
end

-- The found record that reports what `wanted` does.
local function find(text, found, wanted)
  local content = type(wanted.content) == "table" and wanted.content or {wanted.content}
  for _, record in ipairs(found) do
    local parts = texts(text, record.content)
    if parts[1] == content[1] then
      return record, parts, content
    end
  end
  return nil, nil, content
end

local function compare(text, wanted, record, parts, content)
  assert.same(content, parts)
  assert.same({wanted.cue}, texts(text, record.cue))
  assert.same({wanted.source}, texts(text, record.source))
  for _, field in ipairs {"type", "kind", "role", "report"} do
    if wanted[field] then
      assert.equal(wanted[field], record[field], field)
    end
  end
  assert.equal(wanted.who, record.speaker)
end

describe("quotes.attribute", function()
  for _, name in ipairs {"agency", "uk", "interview", "organization", "paragraphs", "straight"} do
    local article = articles[name]
    local found = quotes.attribute(article.text, {speech = true})

    for _, wanted in ipairs(article.quotes) do
      local label = type(wanted.content) == "table" and wanted.content[1] or wanted.content
      it(("finds in '%s': %s"):format(name, label:sub(1, 50)), function()
        local record, parts, content = find(article.text, found, wanted)
        assert(record, "not found: " .. label)
        compare(article.text, wanted, record, parts, content)
      end)
    end

    it(("finds nothing else in '%s'"):format(name), function()
      assert.equal(#article.quotes, #found)
    end)
  end

  it("gives one voice to an anonymous source in all its mentions", function()
    local found = quotes.attribute(articles.organization.text, {speech = true})
    local commuter = {}
    for _, record in ipairs(found) do
      if record.kind == "anonymous" then
        commuter[#commuter + 1] = record.voice
      end
    end
    assert.equal(2, #commuter)
    assert.equal(commuter[1], commuter[2])
  end)

  it("gives spans in order, inside the text, never cutting a character", function()
    for _, article in pairs(articles) do
      for _, record in ipairs(quotes.attribute(article.text)) do
        local last = 0
        for _, span in ipairs(record.content) do
          assert(span.first > last and span.last >= span.first and span.last <= #article.text)
          assert(utf8.len(article.text:sub(span.first, span.last)))
          last = span.last
        end
      end
    end
  end)

  it("gives the same records twice, and for any prefix of a text", function()
    for _, article in pairs(articles) do
      assert.same(quotes.attribute(article.text), quotes.attribute(article.text))
      for cut = 1, #article.text, 97 do
        local prefix = article.text:sub(1, cut)
        if utf8.len(prefix) then
          assert.is_table(quotes.attribute(prefix))
        end
      end
    end
  end)
end)
