--- The facts of an article (headline, byline, date, counts …) as each renderer writes them.
-- @module newskit.render.facts
local json = require "newskit.base.json"
local width = require "newskit.display.width"

local facts = {}

--- The fields of an article that are written, in this order.
facts.fields = {
  "kind", "headline", "standfirst", "byline", "authors", "agencies", "dateline", "published", "modified",
  "section", "page", "edition", "length", "priority", "rights", "site", "url", "language", "description", "keywords",
  "paywall", "format", "encoding", "status", "embargo", "places", "syndicated",
}

--- The fields whose origin is told: lists of records as well.
facts.sourced = table.move(facts.fields, 1, #facts.fields, 1, {})
table.move({"credits", "notes"}, 1, 2, #facts.fields + 1, facts.sourced)

--- "1 article", "2 articles".
function facts.count(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

--- What was left out and why, by reason: "no site (3), too short (1)"; nil when nothing was.
-- @tparam ?table counts reason → count
function facts.left_out(counts)
  local reasons = {}
  for reason, count in pairs(counts or {}) do
    if count > 0 then reasons[#reasons + 1] = ("%s (%d)"):format(reason, count) end
  end
  table.sort(reasons)
  return #reasons > 0 and table.concat(reasons, ", ") or nil
end

--- Adds `text` to `lines`, wrapped to `limit`, each line through `wrap`.
function facts.add_wrapped(lines, text, limit, wrap)
  for _, line in ipairs(width.wrap(width.plain(text), limit)) do lines[#lines + 1] = wrap(line) end
end

--- "11 paragraphs, 22 sentences, 640 tokens".
local function counts(body)
  if type(body) ~= "userdata" then return nil end
  local paragraphs, sentences = body:spans "paragraph", body:spans "sentence"
  return ("%s, %s, %s"):format(facts.count(#paragraphs, "paragraph"), facts.count(#sentences, "sentence"),
    facts.count(#body, "token"))
end

--- A date for people: "2021-05-20 06:12", "2021-05-20 06:12 UTC", "2021-05-20 06:12 +02:00".
local function date_text(iso)
  local day, time, zone = iso:match "^(%d+%-%d+%-%d+)T(%d+:%d+)[%d:.]*(.*)$"
  if not day then return iso end
  if zone == "Z" or zone == "+00:00" then zone = "UTC" end
  return (("%s %s %s"):format(day, time, zone):gsub(" $", ""))
end

--- The facts but the headline, as a list of texts.
function facts.list(article)
  local parts = {}
  local function add(value, prefix)
    if value and value ~= "" then parts[#parts + 1] = (prefix or "") .. width.plain(value) end
  end
  add(article.byline)
  add(article.published and date_text(article.published))
  add(article.modified and article.modified ~= article.published and date_text(article.modified), "modified ")
  add(article.dateline and tostring(article.dateline))
  add(article.syndicated, "from ")
  add(article.section)
  add(article.site)
  add(counts(article.body))
  add(article.language)
  if article.status ~= "usable" then add(article.status) end
  add(article.embargo and date_text(article.embargo), "embargo until ")
  local repairs = article.repairs or 0
  if repairs > 0 then add(facts.count(repairs, "invalid byte sequence") .. " repaired") end
  return parts
end

--- Joins texts with " · " into lines that break between them where they can.
local function join_facts(list, limit)
  local lines, line = {}, ""
  for _, fact in ipairs(list) do
    local longer = line == "" and fact or line .. " · " .. fact
    if line ~= "" and width.of(longer) > limit then
      lines[#lines + 1] = line
      line = fact
    else
      line = longer
    end
  end
  if line ~= "" then lines[#lines + 1] = line end
  return lines
end

--- Adds the facts to the lines of a text report.
-- @tparam {string,...} lines
-- @tparam newskit.article article
-- @tparam table opts `width`
-- @tparam table style of `newskit.display.terminal`
function facts.add(lines, article, opts, style)
  if article.headline then facts.add_wrapped(lines, article.headline, opts.width, style.bold) end
  for _, line in ipairs(join_facts(facts.list(article), opts.width)) do
    facts.add_wrapped(lines, line, opts.width, style.dim)
  end
  if article.standfirst then facts.add_wrapped(lines, article.standfirst, opts.width, tostring) end
  if article.kind and article.kind ~= "article" and article.kind ~= "text" then
    lines[#lines + 1] = style.yellow("Read as: " .. width.plain(article.kind) .. ", not a whole article.")
  end
end

--- Page text as one line in which Markdown takes nothing for markup.
function facts.escape(text)
  return (width.plain(text):gsub("[\\`*_{}%[%]<>#|~]", "\\%0"):gsub("&", "&amp;"))
end

--- The facts as blocks of Markdown.
function facts.markdown(article)
  local blocks = {}
  if article.headline then blocks[1] = "# " .. facts.escape(article.headline) .. "\n" end
  local list = facts.list(article)
  for i, fact in ipairs(list) do list[i] = facts.escape(fact) end
  if #list > 0 then blocks[#blocks + 1] = table.concat(list, " · ") .. "\n" end
  if article.standfirst then blocks[#blocks + 1] = "*" .. facts.escape(article.standfirst) .. "*\n" end
  return blocks
end

local function ordered(record, names)
  local fields = {}
  for i, name in ipairs(names) do fields[i] = {name, record[name]} end
  return json.object(fields)
end

--- Records as a JSON array of objects with the named fields.
function facts.records(records, names)
  local list = {}
  for i, record in ipairs(records or {}) do list[i] = ordered(record, names) end
  return json.array(list)
end

local function plain_value(value)
  if type(value) == "table" and value.text then -- a dateline
    return ordered(value, {"place", "date", "agency", "text"})
  end
  return type(value) == "table" and value ~= json.null and json.array(value) or value
end

--- Where each field came from and what else was found for it.
local function sources(article, with_others)
  if type(article.source) ~= "function" then return nil end
  local list = {}
  for _, name in ipairs(facts.sourced) do
    local source, others = article:source(name)
    if article[name] ~= nil and source then
      local rest = {}
      for i, other in ipairs(with_others and others or {}) do
        rest[i] = json.object{{"value", plain_value(other.value or other[1])}, {"source", other.source or other[2]}}
      end
      local value = with_others and json.object{{"source", source}, {"others", json.array(rest)}} or source
      list[#list + 1] = {name, value}
    end
  end
  return json.object(list)
end

--- The article as an object for `newskit.base.json`, without its text. Positions are half-open.
-- @tparam newskit.article article
-- @tparam[opt] boolean explain also what else was found for each field
function facts.object(article, explain)
  local fields = {}
  for _, name in ipairs(facts.fields) do fields[#fields + 1] = {name, plain_value(article[name])} end
  local blocks = {}
  for i, block in ipairs(article.blocks or {}) do
    blocks[i] = json.object{{"kind", block.kind}, {"span", {block.first - 1, block.last}}}
  end
  local rest = {
    {"attachments", #(article.attachments or {}) > 0 and json.array(article.attachments) or nil},
    {"images", facts.records(article.images, {"caption", "credit", "url"})},
    {"related", facts.records(article.related, {"headline", "published", "url"})},
    {"credits", facts.records(article.credits, {"name", "role", "kind"})},
    {"notes", #(article.notes or {}) > 0 and facts.records(article.notes, {"kind", "text", "date"}) or nil},
    {"blocks", json.array(blocks)}, {"repairs", article.repairs}, {"sources", sources(article, explain)},
  }
  return json.object(table.move(rest, 1, #rest, #fields + 1, fields))
end

--- Whether bars would say something: a few values, or values that differ. Twenty equal bars do not.
-- @tparam table values numbers; missing ones are nil
-- @tparam integer count
function facts.worth_bars(values, count)
  if count <= 3 then return true end
  local first
  for i = 1, count do
    first = first or values[i]
    if values[i] and values[i] ~= first then return true end
  end
  return false
end

return facts
