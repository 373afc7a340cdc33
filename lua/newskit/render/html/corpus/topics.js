// What it is about: key words and phrases with the number of their articles and when, and trends of words one types.

const termCard = term => {
  const bins = overTime(term.articles).map(bin => bin.length);
  return make("div", {className: "term"}, span("word", term.word),
    articleCounter(term.articles, `Articles about “${term.word}”`, term.word),
    bins.length > 1 ? sparkline(bins, `“${term.word}” over time: ${plural(term.articles.length, "article")}`) : "");
};

const termList = (title, terms) => {
  const grid = make("div", {className: "terms"}), more = lazily(terms, 18, termCard, grid, "term");
  return make("div", {}, make("h3", {textContent: title}), grid, more);
};

const trendCard = async word => {
  const places = await placesOf(patternOf(word), corpus.articles), articles = distinct(places.map(place => place.article));
  const remove = label(make("button", {type: "button", className: "close", textContent: "✕"}), `Remove “${word}”`);
  const element = make("div", {className: "trend"},
    make("h4", {}, `“${word}” `, articleCounter(articles, `Articles with “${word}”`, word), span("second", ` articles, ${plural(places.length, "place")}`), remove),
    articles.length && corpus.periods.list.length ? timeline(overTime(articles), `“${word}”`, word) : make("p", {className: "muted", textContent: "In no article."}));
  remove.addEventListener("click", () => element.remove());
  return element;
};

const drawTopics = place => {
  const trends = make("div", {className: "trends"}), status = make("p", {className: "status"});
  status.setAttribute("role", "status");
  const input = make("input", {type: "search", id: "trend-word", autocomplete: "off", spellcheck: false});
  const form = make("form", {className: "tools"}, make("label", {}, make("span", {textContent: "Trend of a word or phrase"}), input),
    make("button", {type: "submit", textContent: "Draw"}), status);
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const words = input.value.split(",").map(word => word.trim()).filter(word => /[\p{L}\p{N}]/u.test(word));
    input.value = "";
    for (const word of words) {
      status.textContent = "Reading …";
      trends.prepend(await trendCard(word));
      status.textContent = "";
    }
  });
  const isPhrase = term => /\s/.test(term.word);
  place.replaceChildren(termList("Words", corpus.terms.filter(term => !isPhrase(term))),
    termList("Phrases", corpus.terms.filter(isPhrase)), make("h3", {textContent: "Trends"}), form, trends);
};
