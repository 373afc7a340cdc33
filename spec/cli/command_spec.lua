-- The command as a user calls it: through the shell.
local cjson = require "cjson"
local lfs = require "lfs"
local support = require "spec.support"

local newskit = (os.getenv "NK_BUILD" or "build") .. "/newskit"
local folder

--- Runs the command; returns standard output, the exit code and standard error.
local function run(words, setting)
  local errors = os.tmpname()
  local input = words:find("<", 1, true) and "" or "</dev/null" -- nothing of what the tests themselves are given
  local pipe = assert(io.popen(("%s %s %s %s 2>%s"):format(setting or "COLUMNS=80", newskit, input, words, errors)))
  local text = pipe:read "a"
  local _, _, code = pipe:close()
  local file <close> = assert(io.open(errors))
  local message = file:read "a"
  os.remove(errors)
  return text, code, message
end

local function write(name, bytes)
  local file <close> = assert(io.open(folder .. "/" .. name, "wb"))
  file:write(bytes)
  return folder .. "/" .. name
end

describe("newskit", function()
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
    write("one.jsonl", table.concat{
      '{"headline": "One", "text": "Rain fell. Rain fell on the town.", "site": "a.example"}\n',
      '{"headline": "Two", "text": "Snow fell on the hills.", "site": "b.example"}\n',
    })
    write("bad.jsonl", '{"headline": "Good", "text": "Sun shone."}\nnot json\n')
    write("words.lua", [[
      local nk = require "newskit"
      return function(arguments)
        return nk.pipeline{{"keywords", top = arguments.top or 2}, where = function(article)
          return article.headline ~= "Two", "two"
        end}
      end
    ]])
    write("script.lua", 'print(arg[0]:match "[^/]+$", ...)')
    write("fails.lua", 'error "no luck"')
  end)

  teardown(function()
    for name in lfs.dir(folder) do os.remove(folder .. "/" .. name) end
    os.remove(folder)
  end)

  it("says what an analyzer lacks in a line, without a trace", function()
    for _, input in ipairs{"one.jsonl", ""} do
      local text, code, message = run(("concordance '%s/%s'"):format(folder, input))
      assert.equal("", text)
      assert.equal(2, code)
      assert.truthy(message:find("what to find? newskit concordance WORD FILE…", 1, true), message)
      assert.falsy(message:find("traceback", 1, true), message)
    end
  end)

  it("takes what is looked for as the first word", function()
    local named = run "concordance examples/article.txt --node 'regulat*' -f csv"
    local text, code = run "concordance 'regulat*' examples/article.txt -f csv"
    assert.equal(0, code)
    assert.equal(named, text)
    assert.truthy(text:find "regulation")
  end)

  it("reads a pipe that nobody named", function()
    local named = run "keywords - -f csv <examples/article.txt"
    local text, code = run "keywords -f csv <examples/article.txt"
    assert.equal(0, code)
    assert.equal(named, text)
    assert.truthy(run("concordance 'regulat*' -f csv <examples/article.txt"):find "regulation")
  end)

  it("says of an address that it downloads nothing, and helps on a command that is named", function()
    for _, words in ipairs{"https://example.org/news/1", "report https://example.org/news/1"} do
      local text, code, message = run(words)
      assert.same({"", 2}, {text, code})
      assert.truthy(message:find("downloads nothing; save the page first", 1, true), message)
    end
    assert.equal(run "quotes --help", run "help quotes")
    assert.truthy(select(3, run "help qoutes"):find "did you mean 'quotes'")
  end)

  it("sets fields of articles beside the rows, never in the place of an analyzer's own", function()
    local text = run "articles examples/news --with headline,url -f csv"
    assert.matches("^article,url,headline,published,site,", text)
    assert.truthy(text:find("Rural clinics to share doctors under new plan", 1, true))
  end)

  it("prints one table as CSV, and names those that there are", function()
    local text, code, message = run "report examples/article.txt -f csv"
    assert.same({"", 2}, {text, code})
    assert.truthy(message:find("--table NAME (keywords, quotes, speakers)", 1, true), message)
    text, code = run "report examples/article.txt -f csv --table speakers --excel"
    assert.equal(0, code)
    assert.matches("^\xEF\xBB\xBFspeaker,", text)
    local _, wrong, hint = run "report examples/article.txt --table speakes"
    assert.equal(2, wrong)
    assert.truthy(hint:find "did you mean 'speakers'")
  end)

  it("refuses an end of a file that no format has, before it reads", function()
    local text, code, message = run("report examples/article.txt -o " .. folder .. "/report.xlsx")
    assert.same({"", 2}, {text, code})
    assert.truthy(message:find("no format writes .xlsx (they write .", 1, true), message)
    assert.truthy(message:find(" .html, ", 1, true))
    assert.is_nil(lfs.attributes(folder .. "/report.xlsx"))
  end)

  it("refuses an end that another command writes", function()
    for words, said in pairs{
      ["read examples/article.txt -o %s/x.csv"] = "writes no .csv (it writes .txt, .md, .json, .jsonl)",
      ["read examples/article.txt -f jsonl -o %s/x.nkc"] = "writes no .nkc (newskit build does)",
      ["count examples/article.txt -o %s/x.db"] = "writes no .db (it writes .nkcount, .tsv, .txt)",
    } do
      local text, code, message = run(words:format(folder))
      assert.same({"", 2}, {text, code})
      assert.truthy(message:find(said, 1, true), message)
      for _, ending in ipairs{"csv", "nkc", "db"} do assert.is_nil(lfs.attributes(folder .. "/x." .. ending)) end
    end
  end)

  it("takes neither parts nor counts for texts, and says what merge cannot do", function()
    run(("count examples/article.txt -q -o %s/a.nkcount"):format(folder))
    run(("quotes examples/article.txt -q --partial -o %s/a.part"):format(folder))
    for words, said in pairs{
      ["quotes %s/a.nkcount"] = "newskit merge adds such up",
      ["quotes %s/a.part"] = "newskit merge makes the result of parts",
      ["merge %s/a.nkcount --top 3"] = "--top is for parts of --partial",
      ["merge %s/a.nkcount -f csv"] = "--format is for parts of --partial",
      ["merge %s/a.part -f sql"] = "a database holds the articles, which parts do not",
    } do
      local text, code, message = run(words:format(folder))
      assert.equal("", text)
      assert.is_true(code > 0)
      assert.truthy(message:find(said, 1, true), message)
    end
  end)

  it("tells of parts that count twice", function()
    local path = folder .. "/sum.nkcount"
    run("count examples/article.txt -q -o " .. path)
    local text, code, message = run(("merge %s %s"):format(path, path))
    assert.equal(0, code)
    assert.matches("#group\t\t2\t", text)
    assert.equal(("newskit: %s: is named twice, and counts twice\n"):format(path), message)
    message = select(3, run(("merge %s -o %s"):format(path, path)))
    assert.matches("is a part and the output", message)
    assert.equal("", (select(3, run(("merge %s -q -o %s"):format(path, path)))))
  end)

  it("writes lines of JSON where a file ends so, and parts where they are asked for", function()
    local path = folder .. "/reports.jsonl"
    assert.equal(0, select(2, run("report examples/news -o " .. path)))
    assert.equal(run "report examples/news -f jsonl", support.slurp(path))
    assert.equal(0, select(2, run(("volume examples/news --partial -o %s/volume.part"):format(folder))))
  end)

  it("makes one page on a folder, with the newsroom's title", function()
    local _, code = run("report examples/news -o " .. folder .. "/page.html --title 'The week' --accent '#005689'")
    assert.equal(0, code)
    local html = support.slurp(folder .. "/page.html")
    assert.truthy(html:find("<h1>The week</h1>", 1, true) and html:find('id="data-index"', 1, true))
    run(("report examples/news -p corpus --partial -q -o %s/page.part"):format(folder))
    run(("merge %s/page.part -o %s/merged.html --title 'The week' --accent '#005689'"):format(folder, folder))
    assert.equal(html, support.slurp(folder .. "/merged.html"))
    local _, wrong, message = run("report examples/news -o " .. folder .. "/page.html --accent red")
    assert.equal(2, wrong)
    assert.truthy(message:find "#rrggbb")
  end)

  it("prints a report that fits the width", function()
    local text, code = run "report examples/article.txt"
    assert.equal(0, code)
    assert.truthy(text:find("Our Bureau · 2021-05-20 06:12", 1, true))
    for line in text:gmatch "[^\n]+" do assert.is_true(utf8.len(line) <= 80, line) end
    assert.is_nil(text:find "\27")
  end)

  it("gives a report as one JSON object", function()
    local text, code = run "report examples/article.txt --format json"
    local report = cjson.decode(text)
    assert.equal(0, code)
    assert.equal("Our Bureau", report.article.byline)
    assert.equal(11, #report.paragraphs)
    assert.truthy(report.frames.keywords.rows[1])
  end)

  it("gives a line for each of several articles", function()
    for _, words in ipairs{"--format json", "--format jsonl", "--format jsonl -j 2"} do
      local titles, first = {}, true
      for line in run("report " .. folder .. "/one.jsonl " .. words):gmatch "[^\n]+" do
        titles[#titles + 1] = cjson.decode(line).article.headline
        if first then assert.equal(folder .. "/one.jsonl:1", cjson.decode(line).origin) end
        first = false
      end
      assert.same({"One", "Two"}, titles)
    end
  end)

  it("reads standard input", function()
    local text, code = run("report - < examples/article.txt")
    assert.equal(0, code)
    assert.truthy(text:find("Our Bureau", 1, true))
  end)

  it("has every analyzer as a command, with its options", function()
    local text, code = run("keywords " .. folder .. "/one.jsonl --top 1 --format csv --columns article,term")
    assert.equal(0, code)
    assert.truthy(text:find "^[%w,]+\r\n")
    assert.truthy(text:find "[Rr]ain")
    text = run "volume examples/article.txt --by language --format csv"
    assert.truthy(text:find("^language,articles,tokens,share\r\nen,1,"))
  end)

  it("takes a path for an option that wants a corpus", function()
    local words = "keyness examples/article.txt --reference examples/news --top 2 --format json"
    local report = cjson.decode((run(words)))
    assert.equal(2, #report.frames.keyness.rows)
    assert.same({"examples/news"}, report.frames.keyness.settings.reference)
  end)

  it("sets fields of the articles beside the rows", function()
    local text = run("quotes examples/news --with published,headline --columns article,published,speaker -f csv")
    assert.truthy(text:find "^article,published,speaker\r\n1,")
    assert.truthy(text:find("\n%d,2025%-%d%d%-%d%d[^,]*,[%a ]+\r"))
  end)

  it("sorts, shortens and chooses columns", function()
    local text = run "keywords examples/article.txt --sort -term --columns term,frequency -f csv"
    local first, second = text:match "^term,frequency\r\n([^,]+),%d+\r\n([^,]+)"
    assert.is_true(first > second)
  end)

  it("writes to a file in the format of its name", function()
    local path = folder .. "/out.json"
    local text, code = run("report examples/article.txt -o " .. path)
    assert.same({"", 0}, {text, code})
    local file <close> = assert(io.open(path))
    assert.equal("Our Bureau", cjson.decode(file:read "a").article.byline)
  end)

  it("goes on after inputs that fail, tells of them and gives 1", function()
    local text, code, message = run(("report %s/bad.jsonl none.txt --format jsonl"):format(folder))
    assert.equal(1, code)
    assert.equal("Good", cjson.decode(text).article.headline)
    assert.truthy(message:find(folder .. "/bad.jsonl:2: invalid JSON", 1, true))
    assert.truthy(message:find("none.txt: No such file or directory", 1, true))
    local _, quiet_code, quiet = run(("report %s/bad.jsonl none.txt --format jsonl -q"):format(folder))
    assert.same({1, ""}, {quiet_code, quiet})
    assert.same({1, "newskit: none.txt: No such file or directory\n"}, {select(2, run "report none.txt")})
  end)

  it("maps fields that have other names, on any number of threads", function()
    local path = folder .. "/own.csv"
    local file = assert(io.open(path, "wb"))
    file:write("kop,inhoud\nRain,It rained on Monday.\nSun,It shone on Tuesday.\n")
    file:close()
    local command = "report %s --field text=inhoud,title=kop --format jsonl -j %d"
    local one, code = run(command:format(path, 1))
    assert.equal(0, code)
    assert.equal("It rained on Monday.", cjson.decode(one:match "^[^\n]+").text)
    assert.equal(one, run(command:format(path, 2)))
    local _, wrong, message = run(("report %s --field txt=inhoud"):format(path))
    assert.equal(2, wrong)
    assert.truthy(message:find("did you mean 'text'", 1, true))
    os.remove(path)
  end)

  it("takes the reader that is named, for standard input and any name", function()
    local path = folder .. "/own.dat"
    support.spill(path, "title;text\nRain;It rained on Monday.\n")
    local from = "--reader csv -f jsonl"
    for _, words in ipairs{"read %s " .. from, "report %s " .. from .. " -j 2", "read - " .. from .. " < %s"} do
      local text, code = run(words:format(path))
      assert.equal(0, code)
      assert.equal("It rained on Monday.", cjson.decode(text:match "^[^\n]+").text)
    end
    for _, command in ipairs{"read", "report", "quotes", "count"} do
      local _, code, message = run(("%s %s --reader cvs"):format(command, path))
      assert.equal(2, code)
      assert.truthy(message:find("--reader: unknown reader 'cvs' (did you mean 'csv'?)", 1, true))
    end
    os.remove(path)
  end)

  it("stops at what cannot be read, or reports it in the stream, when asked to", function()
    local _, code, message = run(("read %s/bad.jsonl -f jsonl --on-error stop"):format(folder))
    assert.equal(1, code)
    assert.truthy(message:find("bad.jsonl:2: invalid JSON", 1, true))
    local text, reported, quiet = run(("report %s/bad.jsonl -f jsonl --on-error report"):format(folder))
    assert.same({0, ""}, {reported, quiet})
    local found = 0
    for line in text:gmatch "[^\n]+" do
      if cjson.decode(line).error then found = found + 1 end
    end
    assert.equal(1, found)
  end)

  it("says when there is nothing to read", function()
    local empty = folder .. "/empty"
    lfs.mkdir(empty)
    local text, code, message = run("report " .. empty)
    os.remove(empty)
    assert.same({"", 1, "newskit: no articles in " .. empty .. "\n"}, {text, code, message})
  end)

  it("gives 2 and names the nearest for what it does not know", function()
    local article = "examples/article.txt "
    for words, message in pairs{
      ["reprot x"] = "unknown command 'reprot' (did you mean 'report'?)",
      ["--versoin"] = "unknown option '--versoin' (did you mean '--version'?)",
      ["report " .. article .. "--fromat json"] = "(did you mean '--format'?)",
      ["report " .. article .. "--format jsn"] = "unknown format 'jsn' (did you mean 'json'?)",
      ["report " .. article .. "--pipeline artcle"] = "unknown pipeline 'artcle' (did you mean 'article'?)",
      ["keywords " .. article .. "--columns trem"] = "unknown column 'trem' (did you mean 'term'?)",
      ["keywords " .. article .. "--sort=-trem"] = "unknown column 'trem' (did you mean 'term'?)",
      ["keywords " .. article .. "--top many"] = "option 'top': integer expected, got 'many'",
      ["keywords " .. article .. "--tpo 3"] = "(did you mean '--top'?)",
      ["keywords"] = "missing argument 'files'",
      ["report " .. article .. "-j 0"] = "a whole number from 1 to 64 expected, got '0'",
      ["report " .. article .. "--top few"] = "a whole number from 1 expected, got 'few'",
      ["run"] = "a script is missing",
      ["quotes " .. article .. "--with headlin"] = "unknown field of an article 'headlin' (did you mean 'headline'?)",
      ["list analyzer"] = "did you mean 'analyzers'?",
      ["read " .. article .. "--format markdwon"] = "unknown format 'markdwon' (did you mean 'markdown'?)",
      ["completion bsh"] = "unknown shell 'bsh' (did you mean 'bash'?)",
    } do
      local text, code, given = run(words)
      assert.same({"", 2}, {text, code}, words)
      assert.truthy(given:find(message, 1, true), words .. ": " .. given)
    end
  end)

  it("runs a script with its arguments", function()
    assert.equal("script.lua\ta\t--format\tb\n", (run(("run %s/script.lua a --format b"):format(folder))))
    local _, code, message = run(("run %s/fails.lua"):format(folder))
    assert.equal(1, code)
    assert.truthy(message:find("no luck", 1, true))
  end)

  it("runs a pipeline of a file, with arguments and threads, to the same bytes", function()
    local words = "run %s/words.lua -a top=1 --format json %s/one.jsonl %s/bad.jsonl -q"
    words = words:format(folder, folder, folder)
    local text, code = run(words)
    local report = cjson.decode(text)
    assert.equal(1, code)
    assert.equal(2, report.corpus.articles)
    assert.equal(1, report.corpus.left_out.two)
    assert.equal(1, report.provenance.analyzers[1].settings.top)
    assert.equal("keywords", report.provenance.analyzers[1].name)
    assert.equal(text, (run(words .. " -j 2")))
    assert.equal(text, (run(words .. " -j 3")))
  end)

  it("gives what it read, and where each field came from", function()
    assert.truthy(run("read examples/article.txt"):find("\nIn its new anti-espionage regulation", 1, true))
    assert.truthy(run("read examples/article.txt --explain"):find("byline: Our Bureau (text byline)", 1, true))
    assert.truthy(run("read examples/article.txt --format markdown"):find "^# China")
    local object = cjson.decode((run "read examples/article.txt --format json"))
    assert.equal("Our Bureau", object.article.byline)
    local again = write("again.jsonl", (run "read examples/article.txt --format jsonl"))
    assert.equal(object.text, cjson.decode((run("read " .. again .. " --format jsonl"))).text)
  end)

  it("reads a pipe that has a name once, as a shell's <(…) is", function()
    local pipe = folder .. "/pipe"
    assert(os.execute("mkfifo " .. pipe))
    local function through(file, words)
      local writer = io.popen(("cat %s > %s"):format(file, pipe), "r") -- waits for a reader
      local text, code, message = run(words:format(pipe))
      writer:close()
      return text, code, message
    end
    for _, file in ipairs{"examples/news/library.txt", "examples/news/strike.html"} do
      local wanted = run("articles -f csv " .. file)
      assert.equal(wanted, (through(file, "articles -f csv %s")))
      assert.equal(wanted, (through(file, "articles -f csv -j 2 %s")))
      assert.equal(run("count " .. file), (through(file, "count %s")))
    end
    for words, said in pairs{["quotes --per story %s"] = "is a pipe", ["merge %s"] = "is a pipe"} do
      local text, code, message = run(words:format(pipe))
      assert.same({"", 2}, {text, code})
      assert.truthy(message:find(said, 1, true))
    end
    os.remove(pipe)
  end)

  it("ends quietly when nobody reads on", function()
    local text, _, message = run("report examples/article.txt --format json | head -c 1; trap '' PIPE; " .. newskit
      .. " report examples/article.txt --format json | head -c 1")
    assert.equal("{{", text)
    assert.equal("", message)
  end)

  it("has help with examples for every command", function()
    local text, code = run "--help"
    assert.equal(0, code)
    for name in text:gmatch "\n  (%l+)  " do
      local help = run(name .. " --help")
      assert.truthy(help:find("Usage: newskit " .. name, 1, true), name)
      assert.truthy(help:find("\nExamples:\n  newskit " .. name, 1, true), name)
    end
    assert.truthy(run("--version"):find "^newskit %d+%.%d+%.%d+, Lua 5%.4, libxml2 [%d.]+, utf8proc [%d.]+\n$")
  end)

  it("aligns the options in its help, short and long form on one line", function()
    local help = run "ngrams --help"
    assert.truthy(help:find("\n   -j, --jobs <N>           How many threads", 1, true))
    assert.truthy(help:find("\n       --min-documents <N>  Least document frequency (1).\n", 1, true))
    local quotes = run "quotes --help"
    assert.truthy(quotes:find "%-%-no%-speech +Also attitudes")
    assert.is_nil(quotes:find("--stages", 1, true))
  end)

  it("lists readers beside analyzers, pipelines and renderers", function()
    local text = run "list"
    for _, line in ipairs{"Analyzers\n  articles", "\n\nPipelines\n", "\n\nReaders\n  ", "\n  html  ",
      "\n\nRenderers\n"} do
      assert.truthy(text:find(line, 1, true), line)
    end
    assert.truthy(run("list readers"):find "^Readers\n.*\n  html +pages")
  end)

  it("names what is near to a wrong option, value or argument", function()
    local function message_of(words)
      local _, code, message = run(words)
      assert.equal(2, code)
      return message
    end
    assert.equal("newskit: unknown kind 'reader' (did you mean 'readers'?)\n", message_of "list reader")
    assert.equal("newskit: keywords: unknown option '--tpo' (did you mean '--top'?)\n", message_of "keywords --tpo 3 x")
    assert.equal("newskit: option 'n': at most 8 expected, got 99\n", message_of "ngrams --n 99 x")
    assert.equal("newskit: lint: missing option '--rules'\n", message_of "lint x")
    assert.equal("newskit: pipeline 'compare': unknown argument 'bay' (did you mean 'by'?)\n",
      message_of "report -p compare -a bay=month x")
  end)

  it("fails when there is nothing to compare with", function()
    local _, code, message = run "keyness examples/article.txt --reference nosuch/"
    assert.equal(1, code)
    assert.truthy(message:find("option 'reference'", 1, true))
  end)

  it("has completion that the shells take, and a manual page", function()
    local script = write("completion.bash", (run "completion bash"))
    assert.truthy(os.execute("bash -n " .. script))
    assert.truthy(run("completion zsh"):find "^#compdef newskit")
    assert.truthy(run("completion fish"):find "complete %-c newskit")
    assert.truthy(run("man"):find "^%.TH NEWSKIT 1")
  end)
end)
