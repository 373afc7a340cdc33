--- The text renderer: reports for a terminal, laid out for its width.
local layout = require "newskit.display.table"
local render = require "newskit.render"
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local function add_wrapped(lines, text, limit, wrap)
  for _, line in ipairs(width.wrap(width.plain(text), limit)) do lines[#lines + 1] = wrap(line) end
end

local function count_text(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

--- "11 paragraphs, 22 sentences, 640 tokens", as far as the body is a document.
local function counts(body)
  if type(body) ~= "userdata" then return nil end
  local paragraphs, sentences = body:spans "paragraph", body:spans "sentence"
  return ("%s, %s, %s"):format(
    count_text(#paragraphs, "paragraph"), count_text(#sentences, "sentence"), count_text(#body, "token"))
end

--- A date for people: "2021-05-20 06:12".
local function date_text(iso)
  return (width.plain(iso):gsub("^(%d+%-%d+%-%d+)T(%d+:%d+)", "%1 %2"))
end

local function facts(article)
  local parts = {}
  local function add(value, prefix)
    if value and value ~= "" then parts[#parts + 1] = (prefix or "") .. width.plain(value) end
  end
  add(article.byline)
  add(article.published and date_text(article.published))
  add(article.modified and article.modified ~= article.published and date_text(article.modified), "modified ")
  add(article.section)
  add(article.site)
  add(counts(article.body))
  add(article.language)
  local repairs = article.repairs or 0
  if repairs > 0 then add(count_text(repairs, "invalid byte sequence") .. " repaired") end
  return table.concat(parts, " · ")
end

local function add_article(lines, article, options, style)
  if article.headline then add_wrapped(lines, article.headline, options.width, style.bold) end
  local line = facts(article)
  if line ~= "" then add_wrapped(lines, line, options.width, style.dim) end
  if article.standfirst then add_wrapped(lines, article.standfirst, options.width, tostring) end
  if article.kind and article.kind ~= "article" and article.kind ~= "text" then
    local kind = width.plain(article.kind)
    lines[#lines + 1] = style.yellow("This page looks like this: " .. kind .. ", not an article.")
  end
end

local function add_corpus(lines, corpus, options, style)
  local text = count_text(corpus.articles, "article")
  if #corpus.failed > 0 then text = text .. ", " .. count_text(#corpus.failed, "input") .. " failed" end
  add_wrapped(lines, text, options.width, style.dim)
end

local function add_section(lines, section, options, style)
  local shown = section.frame:with{title = section.title}
  lines[#lines + 1] = ""
  lines[#lines + 1] = layout(shown, {
    width = options.width, rows = options.rows or section.rows, columns = section.columns,
    color = options.color, body = section.body, more = ("--top %d or --format csv"):format(#shown),
  })
  if section.caption then add_wrapped(lines, section.caption, options.width, style.dim) end
end

local function resolve(options)
  return {
    width = options.width or terminal.width(), rows = options.rows, color = options.color or false,
  }
end

--- The whole report.
local function report_text(report, given)
  local options = resolve(given)
  local style, lines = terminal.style(options.color), {}
  if report.title then add_wrapped(lines, report.title, options.width, style.bold) end
  if report.article then add_article(lines, report.article, options, style) end
  if report.corpus then add_corpus(lines, report.corpus, options, style) end
  for _, section in ipairs(report.sections) do add_section(lines, section, options, style) end
  if lines[1] == "" then table.remove(lines, 1) end
  return table.concat(lines, "\n") .. "\n"
end

return render.new{
  name = "text", summary = "aligned tables for a terminal", extension = "txt",
  options = {
    width = {type = "integer", minimum = 20, summary = "columns to lay out for (those of the terminal)"},
    rows = {type = "integer", minimum = 1, summary = "rows shown of each frame"},
    color = {type = "boolean", summary = "use colors"},
  },
  report = report_text,
  frame = function(frame, options) return layout(frame, resolve(options)) .. "\n" end,
}
