-- Growth: what many values of one field cost grows with their number. Counted in instructions of the Lua machine,
-- which do not depend on the machine's load.
local nk = require "newskit"

local body = ("<p>The council voted on Tuesday to close the old harbor, and the mayor said it was time.</p>\n"):rep(5)

local function page(head, inner)
  return ("<!DOCTYPE html><html lang=en><head><title>Harbor to close</title>%s</head><body><article><h1>Harbor to close"
    .. "</h1>%s%s</article></body></html>"):format(head, inner, body)
end

local function steps(html)
  local count = 0
  debug.sethook(function() count = count + 1 end, "", 1000)
  local article = nk.parse(html)
  debug.sethook()
  return count, article
end

local function each(form, n)
  local parts = {}
  for i = 1, n do parts[i] = form:format(i) end
  return table.concat(parts)
end

local kinds = {
  ["authors in meta tags"] = function(n) return page(each("<meta name=author content='Ann Word%d'>", n), "") end,
  ["authors in JSON-LD"] = function(n)
    local list = each('{"@type":"Person","name":"Ann Word%d"},', n)
    return page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbor to close","author":['
      .. list .. '{"@type":"Person","name":"Ann Last"}]}</script>', "")
  end,
  ["bylines"] = function(n) return page("", each("<p class=byline>By Ann Word%d</p>", n)) end,
  ["dates"] = function(n) return page("", each("<time datetime='2024-01-01T10:00'>%d January 2024</time>", n)) end,
  ["keywords"] = function(n) return page(each("<meta property=article:tag content='tag %d'>", n), "") end,
  ["titles"] = function(n) return page(each("<meta property=og:title content='Harbor %d'>", n), "") end,
}

describe("a page with many values of one field", function()
  for name, make in pairs(kinds) do
    it("costs in proportion: " .. name, function()
      nk.parse(make(10)) -- what is loaded once
      local one, other = steps(make(600)), steps(make(2400))
      assert.is_true(other <= 6 * one, ("%d steps for 600, %d for 2400"):format(one, other))
    end)
  end

  it("keeps every author of a long list once", function()
    local _, article = steps(kinds["authors in meta tags"](900))
    local seen = {}
    for _, name in ipairs(article.authors) do
      assert.is_nil(seen[name])
      seen[name] = true
    end
    assert.is_true(#article.authors > 800)
  end)
end)
