--- What `help` knows of the public names of `nk`. Data only; the types are in `members`.
-- Each example runs as it stands where `art` is an article.
-- @module newskit.cli.prompt.topics
local topics = {}

topics.functions = {
  read = {
    call = "nk.read(path [, options])", summary = "Reads a file as an article; nil and a message when it cannot.",
    example = 'nk.read "examples/article.txt"',
  },
  parse = {
    call = "nk.parse(bytes [, options])", summary = "Reads an article from a string: a page, JSON or pasted text.",
    example = 'nk.parse "Council votes\\n\\nThe council voted on Monday to keep the library open."',
  },
  open = {
    call = "nk.open(bytes or function [, options])",
    summary = "Iterates over the articles of a string or of pieces: JSONL, lists, feeds, whatever a reader knows.",
    example = [[nk.open '{"headline": "One", "text": "First."} {"headline": "Two", "text": "Second."}']],
  },
  reader = {
    call = "nk.reader{name=, suffixes=, looks=, open=}",
    summary = "Makes a reader of your own: its format is read everywhere, from files, folders, standard input, .gz.",
    example = [[nk.reader{name = "memo", suffixes = {"memo"},
  looks = function(head) return head:find "^MEMO\n" ~= nil end,
  read = function(bytes) return {headline = bytes:match "\n([^\n]+)", text = bytes:match "\n\n(.+)"} end}]],
  },
  sites = {
    call = "nk.sites", summary = "Rules for single sites, by XPath or functions: add, remove, list, test.",
    example = "nk.sites.list()",
  },
  identify = {
    call = "nk.identify(text [, options])",
    summary = "The language of a text, a confidence, and the likeliest languages with their shares.",
    example = 'nk.identify "Der Stadtrat hat am Montag den Haushalt beschlossen."',
  },
  languages = {
    call = "nk.languages()", summary = "The codes of the languages that nk.identify knows.",
    example = "#nk.languages()",
  },
  language = {
    call = "nk.language{code=, …}, nk.language(code)",
    summary = "Adds a language: the words that recognize it, its labels, stopwords, abbreviations.",
    example = 'nk.language{code = "xx", common = {words = "zum zim"}, abbreviations = {title = "blorp"}}',
  },
  document = {
    call = "nk.document(text [, options])", summary = "Splits a text into paragraphs, sentences and tokens.",
    example = '#nk.document "Mr. Smith went to the U.S. on Monday."',
  },
  counts = {
    call = "nk.counts([options]), nk.counts(path)",
    summary = "Counts n-grams of documents, texts and large files; or loads what was saved.",
    example = "nk.counts{n = 2}:add(art.body)",
  },
  corpus = {
    call = "nk.corpus(source…)", summary = "A stream of articles from files, folders, globs or iterators.",
    example = 'nk.corpus "examples/article.txt"',
  },
  agreement = {
    call = "nk.agreement(paths [, options])",
    summary = "What coding sheets of nk.validate say: precision, recall, agreement of coders.",
    example = 'nk.agreement "examples/coded.csv"',
  },
  build = {
    call = "nk.build(corpus, path [, options])",
    summary = "Writes a corpus to disk: a file that is read in place of its articles, without parsing them again.",
    example = 'nk.build(nk.corpus "examples/article.txt", os.tmpname())',
  },
  changes = {
    call = "nk.changes(old, new [, options]), nk.changes.page(old, new)",
    summary = "What changed from one version of an article to another: a table, or a page of HTML.",
    example = 'nk.changes("Seven people came.", "Eight people came.")',
  },
  analyzer = {
    call = "nk.analyzer{name=, run=, …}",
    summary = "Makes an analyzer of your own, with the standing of those that ship.",
    example = [[nk.analyzer{name = "shouting", run = function(article)
  local words = nk.frame{columns = {"word"}}
  for word in article.body.text:gmatch "%f[%w]%u%u%u+%f[%W]" do words:add{word = word} end
  return words
end}]],
  },
  pipeline = {
    call = "nk.pipeline{analyzer, …}",
    summary = "A list of analyzers that runs over an article or a corpus and gives a report.",
    example = 'nk.pipeline{"keywords", "quotes"}:run(art)',
  },
  pipelines = {
    call = "nk.pipelines", summary = "The pipelines that ship, by name.",
    example = 'nk.list "pipelines"',
  },
  attribution = {
    call = "nk.attribution", summary = "Quote attribution in stages: its functions, and words and stages of your own.",
    example = 'nk.quotes(art, {vocabulary = nk.attribution.vocabulary{verbs = {growl = {complements = "c"}}}})',
  },
  tagger = {
    call = "nk.tagger", summary = "Taggers: train, load and use labels for tokens; parts of speech and names ship.",
    example = 'nk.tagger.shipped "pos":tag "Ann said no."',
  },
  report = {
    call = "nk.report{…}", summary = "Frames with their article, ready to be rendered; made by a pipeline's run.",
    example = 'nk.pipeline{"keywords"}:run(art):render "markdown"',
  },
  renderer = {
    call = "nk.renderer{name=, report=, …}", summary = "Makes an output format of your own.",
    example = [[nk.renderer{name = "titles", report = function(report)
  local lines = {}
  for i, section in ipairs(report.sections) do lines[i] = section.title end
  return table.concat(lines, "\n")
end}]],
  },
  frame = {
    call = "nk.frame{columns=, …}", summary = "Makes a frame: ordered records with named, typed columns.",
    example = 'nk.frame{columns = {"word", {name = "count", type = "integer"}}}:add{word = "strike", count = 3}',
  },
  list = {
    call = "nk.list([kind])", summary = "What there is: analyzers, pipelines, readers, renderers.",
    example = 'nk.list "analyzers"',
  },
  history = {
    call = 'nk.history:save "FILE.lua"', summary = "What was done at the prompt; save writes it as a script that runs.",
    example = "nk.history",
  },
}

topics.members = require "newskit.cli.prompt.members"

return topics
