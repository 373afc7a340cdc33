// Words in context: every place of a word in all articles, with its outlet and date, by outlet and over time.

const AROUND = 90, SOON = 300;

const oneLine = text => text.replace(/\s+/g, " ");

const kwicRow = ({place, text}) => {
  const button = make("button", {type: "button", className: "node", textContent: text.slice(place.from, place.to)});
  button.addEventListener("click", () => openArticle(place.article, place));
  return make("tr", {},
    make("th", {scope: "row", className: "from"}, span("", place.article.outlet), place.article.date ? timeElement(place.article.date) : ""),
    make("td", {className: "left"}, make("bdi", {textContent: oneLine(text.slice(Math.max(0, place.from - AROUND), place.from))})),
    make("td", {className: "right"}, button, oneLine(text.slice(place.to, place.to + AROUND))));
};

const contextSummary = (word, places) => {
  const articles = distinct(places.map(place => place.article)), byOutlet = grouped(articles, article => article.outlet);
  const rows = corpus.outlets.filter(outlet => byOutlet.has(outlet.name)).slice(0, 12).map(outlet => {
    const those = byOutlet.get(outlet.name);
    return barRow(outlet.name, those.length / outlet.articles.length, articleCounter(those, `${outlet.name}: “${word}”`, word), `of ${formatted(outlet.articles.length)}`);
  });
  return make("div", {className: "two"}, make("div", {className: "bars"}, ...rows),
    corpus.periods.list.length > 1 ? timeline(overTime(articles), `“${word}”`, word) : "");
};

const drawContext = place => {
  const body = make("tbody"), result = make("div"), status = make("p", {className: "status"});
  status.setAttribute("role", "status");
  let turn = 0, word = "", outlet = "";
  const search = async () => {
    const mine = ++turn;
    result.replaceChildren();
    status.textContent = "";
    if (!/[\p{L}\p{N}]/u.test(word)) return;
    status.textContent = "Reading …";
    const articles = corpus.articles.filter(article => !outlet || article.outlet === outlet);
    const places = await placesOf(patternOf(word), articles, () => mine === turn);
    if (!places) return;
    const texts = new Map();
    for (const each of places.slice(0, 1000)) texts.set(each, plainOf((await readText(each.article))[each.block]));
    const found = distinct(places.map(each => each.article));
    status.replaceChildren(`${plural(places.length, "place")} in `, articleCounter(found, `Articles with “${word}”`, word), found.length === 1 ? " article" : " articles");
    if (!places.length) return;
    body.replaceChildren();
    const more = lazily([...texts].map(([one, text]) => ({place: one, text})), 30, kwicRow, body, "place");
    const table = make("table", {className: "concordance"}, make("caption", {className: "unseen", textContent: `Places of ${word}`}),
      make("thead", {className: "unseen"}, make("tr", {}, ...["Where", "Before", "Match and after"].map(name => make("th", {scope: "col", textContent: name})))), body);
    const scroll = label(make("div", {className: "scroll", tabIndex: 0}, table), "Words in context");
    scroll.setAttribute("role", "region");
    result.replaceChildren(scroll, more, places.length > 1000 ? make("p", {className: "second", textContent: "The first 1,000 places are listed; the numbers count all."}) : "", contextSummary(word, places));
  };
  const field = searchField("Word or phrase", value => { word = value.trim(); search(); });
  one("input", field).id = "context-word";
  place.replaceChildren(make("div", {className: "tools"}, field,
    choice("Outlet", [{value: "", text: "all"}, ...corpus.outlets.map(each => ({value: each.name, text: each.name}))], "", value => { outlet = value; search(); }), status), result);
  // The first search is the page's own. It reads all texts, so with many it waits until the reader comes near.
  const first = corpus.terms[0], begin = () => { if (first && !word) { one("input", field).value = word = first.word; search(); } };
  if (corpus.articles.length <= SOON && !dataFolder) { begin(); return; }
  const near = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    near.disconnect();
    begin();
  }, {rootMargin: "600px"});
  near.observe(place);
};
