// Every article: a list to search and sort, each opening in place.

const ORDERS = {
  newest: ["Newest first", (a, b) => (b.day > a.day) - (b.day < a.day) || a.n - b.n],
  oldest: ["Oldest first", (a, b) => !a.day - !b.day || (a.day > b.day) - (a.day < b.day) || a.n - b.n],
  longest: ["Longest first", (a, b) => b.words - a.words || a.n - b.n],
  quotations: ["Most quotations", (a, b) => b.quotes.length - a.quotes.length || a.n - b.n],
  unnamed: ["Most unnamed sources", (a, b) => b.unnamed.length - a.unnamed.length || a.n - b.n],
};

const articleItem = article => {
  const id = `a${article.n + 1}`, place = make("div", {className: "place", hidden: true, id: `${id}-text`});
  const button = make("button", {type: "button", className: "headline", textContent: article.headline, dir: "auto"});
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", place.id);
  button.addEventListener("click", async () => {
    if (!place.firstChild) place.append(await readerElement(article));
    place.hidden = !place.hidden;
    button.setAttribute("aria-expanded", String(!place.hidden));
    history.replaceState(null, "", "#" + (place.hidden ? "reading" : id));
  });
  return make("li", {id, className: "article-item"}, make("h3", {lang: article.language}, button),
    make("p", {className: "line"}, ...metaOf(article),
      span("", quoteCounter(article.quotes, article.headline), article.quotes.length === 1 ? " quotation" : " quotations"),
      article.unnamed.length ? span("", quoteCounter(article.unnamed, `${article.headline}, unnamed`), " unnamed") : "", originalLink(article)), place);
};

const drawReading = place => {
  const list = make("div"), status = make("p", {className: "status"});
  status.setAttribute("role", "status");
  let word = "", outlet = "", order = "newest";
  const update = () => {
    const words = word.toLowerCase().split(/\s+/).filter(Boolean);
    const found = corpus.articles.filter(article => (!outlet || article.outlet === outlet)
      && words.every(each => `${article.headline} ${article.byline} ${article.section}`.toLowerCase().includes(each))).sort(ORDERS[order][1]);
    const items = make("ol", {className: "articles"});
    list.replaceChildren(items, lazily(found, 25, articleItem, items, "article"));
    status.textContent = found.length === corpus.articles.length ? "" : plural(found.length, "article");
  };
  const sort = choice("Order", Object.entries(ORDERS).map(([value, [text]]) => ({value, text})), order, value => { order = value; update(); });
  one("select", sort).id = "reading-order";
  place.replaceChildren(make("div", {className: "tools"}, searchField("Headline or byline", value => { word = value; update(); }),
    choice("Outlet", [{value: "", text: "all"}, ...corpus.outlets.map(each => ({value: each.name, text: each.name}))], "", value => { outlet = value; update(); }), sort, status), list);
  update();
};
