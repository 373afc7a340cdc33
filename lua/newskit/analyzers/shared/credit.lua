--- Which agency an article credits: by the fields that its reader found, then by how its first line begins.
-- @module newskit.analyzers.shared.credit
local agencies = require "newskit.lexicon.agencies"
local core = require "newskit.core"

-- How far into a text the credit of a dateline can stand: place, date, brackets.
local NEAR = 160

local known = {}
for _, name in ipairs(agencies.names) do known[name] = true end

local function is_known(name)
  return known[core.fold(name)] == true
end

-- The first of several names ("dpa/AFP", "AFP, Reuters") that is an agency.
local function among(text)
  if is_known(text) then return text end
  for name in text:gmatch "[^,;/&|]+" do
    local trimmed = name:match "^%s*(.-)%s*$"
    if #trimmed < 60 and is_known(trimmed) then return trimmed end
  end
  return nil
end

-- "LONDON (Reuters) - …", "BERLIN, 3 March (dpa/AFP)".
local function opening(text)
  for inner in text:sub(1, NEAR):gmatch "%(([^()]*)%)" do
    local found = among(inner)
    if found then return found end
  end
  return nil
end

--- The name of the agency as the article writes it, or nil.
return function(article)
  if article.syndicated and is_known(article.syndicated) then return article.syndicated end
  for _, name in ipairs(article.agencies or {}) do
    if is_known(name) then return name end
  end
  for _, one in ipairs(article.credits or {}) do
    if one.kind ~= "person" and one.name and is_known(one.name) then return one.name end
  end
  for _, text in ipairs{article.byline or "", tostring(article.dateline or "")} do
    local found = among(text:sub(1, NEAR)) or opening(text)
    if found then return found end
  end
  return opening(article.text or article.body.text)
end
