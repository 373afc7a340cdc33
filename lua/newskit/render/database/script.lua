--- A script for SQLite that makes, or adds to, a database of a report: a table of articles, one of each
-- frame whose rows know their article, what the columns mean, indexes, views, and full-text search.
--
-- An article is known again by its address, else by its headline, date and words: it keeps its id, and its rows in the
-- tables of this report are put in the place of those that were there. A table whose rows are about no article is that
-- of the last report.
-- @module newskit.render.database.script
local core = require "newskit.core"
local json = require "newskit.base.json"

local script = {}

-- The columns of `articles` behind `id` and `key`, with their types and what they are.
local fields = {
  {"headline", "TEXT"}, {"standfirst", "TEXT"}, {"byline", "TEXT"}, {"dateline", "TEXT"}, {"published", "TEXT"},
  {"modified", "TEXT"}, {"section", "TEXT"}, {"site", "TEXT"}, {"url", "TEXT"}, {"language", "TEXT"}, {"kind", "TEXT"},
  {"origin", "TEXT"}, {"tokens", "INTEGER"}, {"sentences", "INTEGER"}, {"text", "TEXT"},
}

local types = {integer = "INTEGER", number = "REAL", boolean = "INTEGER"}

-- Columns of frames that hold the number of an article.
local links = {article = true, of = true}

local function name_of(name)
  return '"' .. name:gsub('"', '""') .. '"'
end

local function literal(value)
  if value == nil then return "NULL" end
  if type(value) == "boolean" then return value and "1" or "0" end
  if type(value) == "number" then
    local text = json.scalar(value)
    return text == "null" and "NULL" or text
  end
  return "'" .. tostring(value):gsub("%z", "\u{FFFD}"):gsub("'", "''") .. "'"
end

--- What of an article is written.
-- @tparam newskit.article article
-- @treturn table by column
function script.article(article)
  local body = article.body
  local row = {
    origin = article.origin and tostring(article.origin), text = body.text, tokens = #body,
    sentences = #body:spans "sentence",
  }
  for _, field in ipairs(fields) do
    local value = article[field[1]]
    if type(value) == "string" and row[field[1]] == nil then row[field[1]] = value end
  end
  local words = core.sketch(body, 5):sub(1, 8):gsub(".", function(byte) return ("%02x"):format(byte:byte()) end)
  row.key = row.url or table.concat({row.headline or "", row.published or "", words}, "\n")
  return row
end

local function write_schema(write)
  local columns = {"id INTEGER PRIMARY KEY", "key TEXT NOT NULL UNIQUE"}
  for _, field in ipairs(fields) do columns[#columns + 1] = ("%s %s"):format(field[1], field[2]) end
  write(("CREATE TABLE IF NOT EXISTS articles (\n  %s\n);\n"):format(table.concat(columns, ",\n  ")))
  write "CREATE INDEX IF NOT EXISTS articles_published ON articles (published);\n"
  write "CREATE INDEX IF NOT EXISTS articles_site ON articles (site);\n"
  write "CREATE TABLE IF NOT EXISTS columns (\n  frame TEXT, name TEXT, title TEXT, unit TEXT, summary TEXT,\n"
  write "  PRIMARY KEY (frame, name)\n);\n"
  write "CREATE TEMP TABLE run (number INTEGER PRIMARY KEY, id INTEGER NOT NULL);\n"
end

local function write_articles(write, rows)
  local names, updates = {}, {}
  for i, field in ipairs(fields) do names[i], updates[i] = field[1], ("%s = excluded.%s"):format(field[1], field[1]) end
  local head = ("INSERT INTO articles (key, %s) VALUES ("):format(table.concat(names, ", "))
  local tail = (")\n  ON CONFLICT (key) DO UPDATE SET %s;\n"):format(table.concat(updates, ", "))
  for number, row in ipairs(rows) do
    local values = {literal(row.key)}
    for i, name in ipairs(names) do values[i + 1] = literal(row[name]) end
    write(head .. table.concat(values, ", ") .. tail)
    write(("INSERT INTO run SELECT %d, id FROM articles WHERE key = %s;\n"):format(number, values[1]))
  end
end

-- Whether a column holds numbers of articles.
local function is_link(column)
  return links[column.name] and column.type == "integer"
end

-- The columns of a frame's table. A report on one article has no column of it, but its table does.
local function columns_of(frame)
  local list, has_article = {}, false
  for _, column in ipairs(frame.columns) do
    has_article = has_article or column.name == "article" and is_link(column)
    list[#list + 1] = column
  end
  return list, has_article
end

local function definition(column)
  local kind = is_link(column) and "INTEGER REFERENCES articles (id)" or types[column.type] or "TEXT"
  return ("%s %s"):format(name_of(column.name), kind)
end

local function write_table(write, name, list, has_article)
  local definitions = {}
  for i, column in ipairs(list) do definitions[i] = definition(column) end
  write(("CREATE TABLE IF NOT EXISTS %s (\n  %s\n);\n"):format(name_of(name), table.concat(definitions, ",\n  ")))
  if has_article then
    write(("CREATE INDEX IF NOT EXISTS %s ON %s (article);\n"):format(name_of(name .. "_article"), name_of(name)))
  end
  for _, column in ipairs(list) do
    write(("INSERT OR REPLACE INTO columns VALUES (%s, %s, %s, %s, %s);\n"):format(literal(name), literal(column.name),
      literal(column.title), literal(column.unit), literal(column.summary)))
  end
  write(has_article and ("DELETE FROM %s WHERE article IN (SELECT id FROM run);\n"):format(name_of(name))
    or ("DELETE FROM %s;\n"):format(name_of(name)))
end

-- Spans are the text that stands there, as in reports on many articles.
local function cell(column, value, text)
  if type(value) == "table" then
    local parts = {}
    for i, span in ipairs(value) do parts[i] = (text or ""):sub(span.first, span.last) end
    return literal(table.concat(parts, " … "))
  end
  if value == nil or not is_link(column) then return literal(value) end
  return ("(SELECT id FROM run WHERE number = %d)"):format(value)
end

-- `alone`: the text of the article, when the report is on one.
local function write_frame(write, name, frame, alone)
  local list, has_article = columns_of(frame)
  local taken = false
  for _, column in ipairs(list) do taken = taken or column.name == "article" end
  if alone and not taken then
    table.insert(list, 1, {name = "article", type = "integer", summary = "the article that the row is about"})
    has_article = true
  end
  write_table(write, name, list, has_article)
  local names = {}
  for i, column in ipairs(list) do names[i] = name_of(column.name) end
  local head = ("INSERT INTO %s (%s) VALUES ("):format(name_of(name), table.concat(names, ", "))
  for index = 1, #frame do
    local values = {}
    for i, column in ipairs(list) do
      local value = column.name == "article" and alone and not taken and 1 or frame:get(index, column.name)
      values[i] = cell(column, value, alone or nil)
    end
    write(head .. table.concat(values, ", ") .. ");\n")
  end
end

-- Who is quoted, how often, in how many articles, from when to when.
local quoted = [[
CREATE INDEX IF NOT EXISTS quotes_speaker ON quotes (speaker);
CREATE VIEW IF NOT EXISTS quoted AS
  SELECT speaker, count(*) AS quotations, count(DISTINCT article) AS articles,
    count(DISTINCT site) AS sites, min(published) AS first, max(published) AS last
  FROM (SELECT q.speaker, q.article, a.site, a.published FROM quotes q JOIN articles a ON a.id = q.article
    WHERE q.speaker IS NOT NULL)
  GROUP BY speaker ORDER BY quotations DESC, speaker;
CREATE VIEW IF NOT EXISTS quoted_by_site AS
  SELECT site, speaker, count(*) AS quotations, count(DISTINCT article) AS articles
  FROM (SELECT q.speaker, q.article, a.site FROM quotes q JOIN articles a ON a.id = q.article
    WHERE q.speaker IS NOT NULL)
  GROUP BY site, speaker ORDER BY site, quotations DESC, speaker;
]]

-- Where FTS5 was left out of SQLite only these statements fail; the rows are there by then.
local search = [[
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (headline, text, content = 'articles', content_rowid = 'id');
INSERT INTO search (search) VALUES ('rebuild');
]]

-- Tables of frames are named after them; those names are taken.
local reserved = {articles = true, columns = true, run = true, search = true, quoted = true, quoted_by_site = true}

local function rows_of(report)
  if report.article then return {script.article(report.article)} end
  if report.articles or not report.corpus then return report.articles or {} end
  error("a database needs the articles: pipeline:run(corpus, {articles = true})", 0)
end

--- Writes the script that makes the database of a report.
-- @tparam newskit.report report
-- @tparam function write called with strings
-- @tparam boolean searchable whether full-text search is wanted
function script.write(report, write, searchable)
  local rows = rows_of(report)
  write "PRAGMA foreign_keys = ON;\nBEGIN IMMEDIATE;\n"
  write_schema(write)
  write_articles(write, rows)
  local has_quotes = false
  for _, section in ipairs(report.sections) do
    local name = reserved[section.name] and section.name .. "_frame" or section.name
    write_frame(write, name, section.frame, report.article and report.article.body.text)
    local names = {}
    for _, column in ipairs(section.frame.columns) do names[column.name] = true end
    has_quotes = has_quotes or name == "quotes" and names.speaker
  end
  if has_quotes and #rows > 0 then write(quoted) end
  write "COMMIT;\nDROP TABLE run;\n"
  if searchable then write(search) end
end

--- The script as one text.
-- @tparam newskit.report report
-- @treturn string
function script.text(report)
  local parts = {}
  script.write(report, function(text) parts[#parts + 1] = text end, true)
  return table.concat(parts)
end

return script
