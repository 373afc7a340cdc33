--- What is said of a query that has no hit in a corpus, of what was said of it in each article: a word that is missing
-- from one article is missing from the corpus only when it is missing from all.
-- @module newskit.analyzers.shared.search.nowhere
local core = require "newskit.core"

--- The words that a caption of `query:near_in` calls missing, in order, and what stands near each ("" for nothing).
local function words_of(caption)
  local list, near = {}, {}
  for clause in (caption .. "; "):gmatch "(.-); " do
    local word, other = clause:match "^no '(.*)'$", clause:match "^'(.*)' occurs %d+ times?$"
    if word then
      list[#list + 1], near[word] = word, ""
    elseif other and #list > 0 then
      near[list[#list]] = other
    end
  end
  return list, near
end

--- The nearest of what stands near a word in the articles; nil when the word occurs in one of them.
local function nearest(word, articles)
  local others = {}
  for _, near in ipairs(articles) do
    if not near[word] then return nil end
    if near[word] ~= "" then others[#others + 1] = near[word] end
  end
  return core.nearest(core.fold(word), others) or others[1] or ""
end

--- @tparam {string|false,...} captions what was said in each article, or false
-- @treturn ?string nil when no word is missing from all
return function(captions)
  local articles, parts = {}, {}
  for i, caption in ipairs(captions) do articles[i] = select(2, words_of(caption or "")) end
  for _, word in ipairs((words_of(captions[1] or ""))) do
    local near = nearest(word, articles)
    local other = near and near ~= "" and ("; '%s' occurs"):format(near) or ""
    if near then parts[#parts + 1] = ("no '%s'%s"):format(word, other) end
  end
  return #parts > 0 and table.concat(parts, "; ") or nil
end
