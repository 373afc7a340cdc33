--- What `help` and completion know of newskit's types: fields, and methods with what they do. By the
-- type's name without "newskit.". Data only; examples run where `art` is an article.
-- @module newskit.cli.prompt.members
local view_fields = {"first", "last", "text"}

return {
  article = {
    summary = "A news article: its fields, and its body as a document.",
    fields = {
      "agencies", "authors", "blocks", "body", "byline", "credits", "dateline", "description", "edition",
      "encoding", "format", "headline", "id", "images", "keywords", "kind", "language", "length", "modified", "notes",
      "origin", "page", "path", "paywall", "priority", "published", "related", "repairs", "rights",
      "section", "site", "standfirst", "syndicated", "text", "url",
    },
    methods = {
      source = 'where a field came from, and what else was found: art:source "published"',
      cuts = "what a page or a text has beside the body, and why it was left out",
      left_out = "how much of a pasted text is in no field and no body, 0 to 1",
    },
    example = 'art:source "published"',
  },
  counts = {
    summary = "n-grams with their frequencies, of any amount of text. #counts counts distinct ones.",
    fields = {},
    methods = {
      add = "adds a document",
      add_text = 'adds a text: counts:add_text(text, {unit = "line", threads = 2})',
      add_file = "the same for a file, read piece by piece",
      merge = "adds other counts, as if their texts came after",
      top = "the best n-grams: counts:top(10, {n = 2, min_frequency = 3})",
      collocations = 'the best pairs by association: counts:collocations(10, {measure = "mi"})',
      frequency = 'frequency and document frequency of one n-gram: counts:frequency("New", "York")',
      total = "n-grams of an order, repeats counted",
      distinct = "n-grams of an order, repeats not counted",
      documents = "how many documents were added",
      memory = "bytes that they take",
      save = "writes a file for nk.counts(path)",
      close = "gives the memory back now",
    },
    example = "nk.counts{n = 3}:add(art.body):top(5, {n = 2})",
  },
  document = {
    summary = "A text with its paragraphs, sentences and tokens. #document counts tokens.",
    fields = {"repairs", "text"},
    methods = {
      forms = "all tokens as they stand, in one table",
      norms = "all tokens folded for comparing, in one table",
      kinds = 'the kind of each token: "word", "number", "punctuation", "url" …',
      spans = 'two tables, first and last bytes: doc:spans "sentence"',
      ranges = 'two tables, first and last tokens: doc:ranges "paragraph"',
      token = "one token by its number; negative numbers count from the end",
      sentence = "one sentence by its number",
      paragraph = "one paragraph by its number",
      tokens = "iterates over tokens",
      sentences = "iterates over sentences",
      paragraphs = "iterates over paragraphs",
    },
    example = "art.body:sentence(1).text",
  },
  token = {
    summary = "A token of a document.", fields = {"first", "kind", "last", "norm", "text"}, methods = {},
    example = "art.body:token(1).norm",
  },
  sentence = {
    summary = "A sentence of a document.", fields = view_fields, methods = {tokens = "iterates over its tokens"},
    example = "art.body:sentence(1)",
  },
  paragraph = {
    summary = "A paragraph of a document.", fields = view_fields,
    methods = {tokens = "iterates over its tokens", sentences = "iterates over its sentences"},
    example = "art.body:paragraph(1)",
  },
  frame = {
    summary = "Ordered records with named columns. #frame counts them, frame[1] is the first.",
    fields = {"caption", "columns", "name", "settings", "text", "title"},
    methods = {
      add = "adds a record", top = "the first records: frame:top(5)", where = 'some: frame:where{kind = "person"}',
      sort = 'in order: frame:sort("-frequency", "term")', select = 'some columns: frame:select("term", "score")',
      group = 'one record a group: frame:group("kind", {"count"})', records = "plain tables in a plain list",
      describe = "what the columns are and mean, as a frame",
      values = "one column as a list", column = "a column as declared", get = "one value by row and column",
      with = "a copy with another title or caption", format = "as an aligned table, a string",
      print = "prints it, with options: width, rows, columns", render = 'as a format: frame:render "markdown"',
      save = 'to a file whose end names the format: frame:save "quotes.csv"',
    },
    example = "nk.keywords(art):top(5)",
  },
  pipeline = {
    summary = "An immutable list of analyzers.", fields = {},
    methods = {
      use = "a new pipeline with one more analyzer", run = "runs over an article or a corpus; gives a report",
      names = "the names of its analyzers",
    },
    example = 'nk.pipeline{"keywords"}:use "quotes"',
  },
  report = {
    summary = "The frames of a pipeline's run, with the article.",
    fields = {"article", "corpus", "frames", "provenance", "sections", "title"},
    methods = {
      render = 'as a format: report:render "markdown"',
      save = 'to a file whose end names the format: report:save "r.html"',
    },
    example = 'nk.pipeline{"keywords"}:run(art):render "text"',
  },
  corpus = {
    summary = "A stream of articles; nothing is held unless asked.", fields = {},
    methods = {
      where = "only the articles that a function accepts, or that have the given fields", map = "each article changed",
      take = "only the first articles", without = "all but the articles of these numbers",
      sample = "articles by lot", split = "parts by lot, for training and testing",
      articles = "iterates over the articles: number, article", items = "iterates over articles and failures",
      count = "how many there are",
      hold = "the articles in a list, in memory", group = "corpora by a field",
      progress = "calls back as it goes",
      reports = "a report for each article", describe = "where the articles come from",
    },
    example = 'nk.corpus("examples/article.txt"):count()',
  },
  history = {
    summary = "What was done at the prompt.", fields = {},
    methods = {
      save = 'writes it as a script that runs: nk.history:save "work.lua"', script = "the script as a string",
    },
    example = "nk.history:script()",
  },
}
