// At a glance: how many of what, when, from whom, and what was left out.

const card = (number, noun, note) => make("div", {className: "card"}, span("big", number), span("noun", noun), note ? span("second", note) : "");

const copiesOf = () => grouped(corpus.copies, row => row[0]);

const copiesElement = () => {
  const stories = [...copiesOf().values()].map(rows => rows.map(row => corpus.articles[row[2] - 1]));
  const items = stories.map(articles => make("span", {},
    articleCounter(articles, "that share their text", null, plural(articles.length, "article")), ` “${articles[0].headline}”`));
  const list = make("ul", {className: "plain"});
  const more = lazily(items, 8, item => make("li", {}, item), list, "story");
  return [list, more];
};

const leftElement = () => {
  const lines = corpus.left.map(([reason, count]) => make("li", {textContent: `${formatted(count)}: ${reason}`}));
  const failed = make("ul", {className: "plain"});
  const more = lazily(corpus.failed, 10, ([source, message]) => make("li", {}, make("code", {textContent: source}), " " + message), failed, "input");
  return [make("ul", {className: "plain"}, ...lines), failed, more];
};

const folded = (title, ...children) => make("details", {className: "folded"}, make("summary", {textContent: title}), ...children);

const drawAbout = place => {
  const {articles, outlets, speakers, quotes} = corpus, persons = personsOf(speakers);
  const words = articles.reduce((sum, article) => sum + article.words, 0), stories = copiesOf().size;
  const copies = corpus.copies.map(row => corpus.articles[row[2] - 1]);
  const left = corpus.left.reduce((sum, row) => sum + row[1], 0) + corpus.failed.length;
  const most = outlets[0] ? outlets[0].articles.length : 1, undated = articles.filter(article => !article.day);
  const bars = make("div", {className: "bars"}, ...outlets.slice(0, 12).map(outlet => barRow(outlet.name,
    outlet.articles.length / most, articleCounter(outlet.articles, outlet.name))));
  const rest = outlets.slice(12), named = outlets.filter(outlet => outlet.name !== UNNAMED_OUTLET).length;
  if (rest.length) {
    bars.append(barRow(plural(rest.length, "other outlet"), 0, articleCounter(rest.flatMap(outlet => outlet.articles), "Other outlets")));
  }
  place.replaceChildren(
    make("div", {className: "cards"},
      card(articleCounter(articles, "All articles"), "articles", `${formatted(words)} words, ${formatted(median(articles.map(a => a.words)))} in a usual one`),
      card(make("a", {href: "#outlets", textContent: formatted(named)}), named === 1 ? "outlet" : "outlets"),
      card(quoteCounter(quotes, "All quotations"), "quotations", quotes.length ? `${shareText(quotes.filter(q => q.type === "direct").length, quotes.length)} direct` : ""),
      card(quoteCounter(persons.flatMap(person => person.quotes), "Named persons", formatted(persons.length)), "persons quoted by name"),
      card(articleCounter(copies, "Stories told twice", null, formatted(stories)), stories === 1 ? "story told twice" : "stories told twice", stories ? "" : "no near-copies found"),
      card(left ? make("a", {href: "#left", textContent: formatted(left)}) : "0", "left out", left ? "" : "everything was read")),
    make("div", {className: "two"},
      corpus.periods.list.length ? make("div", {}, make("h3", {textContent: "When"}), timeline(overTime(articles), "Articles"),
        undated.length ? make("p", {className: "second"}, articleCounter(undated, "Articles without a date"), " without a date") : "") : "",
      make("div", {}, make("h3", {textContent: "From whom"}), bars)),
    stories ? folded(`Near-copies: ${plural(stories, "story").replace("storys", "stories")}`, ...copiesElement()) : "",
    left ? Object.assign(folded(`Left out: ${formatted(left)}, and why`, ...leftElement()), {id: "left"}) : "");
};
