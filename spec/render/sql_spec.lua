-- Databases: what a report is as SQL, and that adding to a database keeps what is known. SQLite itself is asked where
-- its program is installed.
local newskit = require "newskit"
local support = require "spec.support"

local has_sqlite = os.execute "command -v sqlite3 >/dev/null 2>&1" == true

local function article(headline, text, url)
  return newskit.parse(require("newskit.base.json").encode{headline = headline, text = text, url = url})
end

local pair = {
  article("It's a title", 'The mayor said: "We\'ll wait for \'the\' vote."\n\n.quit\nGO\n/\n"No," said Ann Example.',
    "https://a.example/1"),
  article("Second; DROP TABLE articles", "\"We are ready,\" said Bob Sample, the minister.\n", nil),
}

local function report_of(list)
  return newskit.pipeline{"quotes", {"ngrams", n = 2}}:run(newskit.corpus(list), {articles = true})
end

describe("the SQL renderer", function()
  it("writes the same bytes for the same report, in one transaction", function()
    local first, second = report_of(pair):render("sql").text, report_of(pair):render("sql").text
    assert.equal(first, second)
    local _, begun = first:gsub("BEGIN IMMEDIATE;", "")
    assert.equal(1, begun)
    assert.truthy(first:find("'It''s a title'", 1, true))
    assert.truthy(first:find("\nCOMMIT;\n", 1, true))
  end)

  it("says what it needs of a report on many articles", function()
    local report = newskit.pipeline{"quotes"}:run(newskit.corpus(pair))
    assert.error_matches(function() report:render "sql" end, "articles = true")
  end)
end)

local test = has_sqlite and describe or pending

test("a database", function()
  local folder, path

  local function ask(question)
    local pipe = io.popen(("sqlite3 -init /dev/null %s \"%s\" 2>&1"):format(path, question))
    local answer = pipe:read "a"
    pipe:close()
    return answer
  end

  before_each(function()
    folder = support.folder()
    path = folder .. "/a.db"
  end)

  after_each(function() support.remove(folder) end)

  it("has a table of articles, one of each frame, and rows that know their article", function()
    local report = report_of(pair)
    assert.equal(path, report:save(path))
    assert.equal("1|It's a title\n2|Second; DROP TABLE articles\n", ask "SELECT id, headline FROM articles")
    assert.equal(pair[1].body.text .. "\n", ask "SELECT text FROM articles WHERE id = 1")
    assert.equal(#report.frames.quotes .. "\n", ask "SELECT count(*) FROM quotes")
    assert.equal(#report.frames.ngrams .. "\n", ask "SELECT count(*) FROM ngrams")
    assert.equal("", ask "PRAGMA foreign_key_check")
    assert.equal("Bob Sample|1|1\n", ask "SELECT speaker, quotations, articles FROM quoted WHERE speaker LIKE 'Bob%'")
    assert.matches("%S", ask "SELECT summary FROM columns WHERE frame = 'quotes' AND name = 'speaker'")
  end)

  it("keeps ids when it is added to, and puts rows in the place of those that were there", function()
    report_of(pair):save(path)
    local before = ask "SELECT * FROM quotes ORDER BY rowid"
    report_of{pair[2], article("Third", "Nothing was said.", "https://a.example/3"), pair[1]}:save(path)
    assert.equal("1|It's a title\n2|Second; DROP TABLE articles\n3|Third\n", ask "SELECT id, headline FROM articles")
    local function lines(text)
      local list = {}
      for line in text:gmatch "[^\n]+" do list[#list + 1] = line end
      table.sort(list)
      return list
    end
    assert.same(lines(before), lines(ask "SELECT * FROM quotes"))
    newskit.pipeline{"quotes"}:run(pair[2]):save(path) -- one alone is the same as one among others
    assert.same(lines(before), lines(ask "SELECT * FROM quotes"))
    assert.equal("ok\n", ask "PRAGMA integrity_check")
  end)

  it("is searched, where SQLite can", function()
    report_of(pair):save(path)
    if ask "SELECT sqlite_compileoption_used('ENABLE_FTS5')" ~= "1\n" then return end
    assert.equal("2\n", ask "SELECT rowid FROM search WHERE search MATCH 'minister'")
  end)

  it("stays as it was when something fails", function()
    report_of(pair):save(path)
    ask "DROP TABLE ngrams; CREATE TABLE ngrams (other TEXT)"
    local done, message = report_of{article("Fourth", "One word and one word and one word.", nil)}:save(path)
    assert.is_nil(done)
    assert.matches("a%.db: .*ngrams", message)
    assert.equal("2\n", ask "SELECT count(*) FROM articles")
  end)

  it("is what the script makes", function()
    local report = report_of(pair)
    report:save(path)
    local whole = ask ".dump"
    report:save(folder .. "/a.sql")
    path = folder .. "/b.db"
    os.execute(("sqlite3 -init /dev/null %s < %s/a.sql"):format(path, folder))
    assert.equal(whole, ask ".dump")
  end)
end)
