--- An article by itself as text, Markdown or a JSON object: what `newskit read` prints.
-- @module newskit.render.article
local core = require "newskit.core"
local facts = require "newskit.render.facts"
local json = require "newskit.base.json"
local number = require "newskit.display.number"
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local write = {}

--- The body's text as it is read: that of its document, with what that leaves out of analysis.
-- @tparam newskit.article article
-- @treturn string
function write.whole(article)
  local text, analyzed = article.text, article.body.text
  return type(text) == "string" and #text == #analyzed and utf8.len(text) and text or analyzed
end

--- The paragraphs of the body, as plain lines.
local function paragraphs(article)
  local list, text, body = {}, write.whole(article), article.body
  if text ~= body.text then body = core.document(text) end
  local firsts, lasts = body:spans "paragraph"
  for i = 1, #firsts do list[i] = width.plain(text:sub(firsts[i], lasts[i])) end
  return list
end

local function value_text(value)
  if type(value) == "table" and not value.text then
    local parts = {}
    for i, each in ipairs(value) do
      local record = type(each) == "table"
      parts[i] = not record and tostring(each)
        or each.headline or each.caption or each.name or each.text or each.url or "…"
    end
    return table.concat(parts, "; ")
  end
  return type(value) == "number" and number.format(value) or tostring(value)
end

--- Where each field came from, and what else was found for it.
local function explanation(article)
  local lines = {}
  for _, name in ipairs(facts.sourced) do
    local value = article[name]
    if value ~= nil and type(article.source) == "function" then
      local source, others = article:source(name)
      if source then
        lines[#lines + 1] = ("%s: %s (%s)"):format(name, width.plain(value_text(value)), source)
        for _, other in ipairs(others or {}) do
          lines[#lines + 1] = ("    else: %s (%s)"):format(
            width.plain(value_text(other.value or other[1])), tostring(other.source or other[2]))
        end
      end
    end
  end
  local cuts = type(article.cuts) == "function" and article:cuts() or {}
  for at, cut in ipairs(cuts) do
    local unit = article.format == "html" and "blocks" or "lines"
    if at == 1 then lines[#lines + 1] = ("left out: %s %s"):format(number.format(#cuts), unit) end
    local shown = width.plain(cut.text:gsub("%s+", " "))
    lines[#lines + 1] = ("    %s: %s"):format(cut.reason, #shown > 90 and width.cut(shown, 90) or shown)
  end
  return lines
end

--- The article as text.
-- @tparam newskit.article article
-- @tparam table opts `width`, `color`, `explain`
function write.text(article, opts)
  local style, lines = terminal.style(opts.color), {}
  facts.add(lines, article, opts, style)
  if opts.explain then
    lines[#lines + 1] = ""
    local told = explanation(article)
    table.move(told, 1, #told, #lines + 1, lines)
  end
  for _, paragraph in ipairs(paragraphs(article)) do
    lines[#lines + 1] = ""
    for _, line in ipairs(width.wrap(paragraph, opts.width)) do lines[#lines + 1] = line end
  end
  return table.concat(lines, "\n") .. "\n"
end

--- The article as Markdown.
function write.markdown(article)
  local lines = facts.markdown(article)
  for _, paragraph in ipairs(paragraphs(article)) do lines[#lines + 1] = facts.escape(paragraph) .. "\n" end
  return table.concat(lines, "\n")
end

-- The body's text without making a document of it, where it needs no repair.
local function text_of(article)
  local text = article.text
  return type(text) == "string" and utf8.len(text) and text or article.body.text
end

--- The article as an object for `newskit.base.json`.
function write.object(article, explain)
  return json.object{
    {"article", facts.object(article, explain)}, {"text", text_of(article)}, {"id", article.id},
    {"origin", article.origin and tostring(article.origin)},
  }
end

return write
