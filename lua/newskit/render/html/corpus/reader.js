// An article for reading, in place: its text with quotations in the colors of their sources, who speaks, keywords, and
// where each field was found.

const COLORS = 10;
const letterOf = number => number > 26 ? letterOf(Math.floor((number - 1) / 26)) + letterOf((number - 1) % 26 + 1)
  : String.fromCharCode(64 + number);
const colorOf = quote => quote.name || quote.described ? (quote.source - 1) % COLORS + 1 : 0;

const segmentElement = (segment, article) => {
  if (typeof segment === "string") return document.createTextNode(segment);
  const [content, parts, ...numbers] = segment, quote = article.quotes[numbers[0] - 1];
  const names = [...parts].map(letter => ({q: `q ${quote.type}`, c: "cue", s: "source"})[letter]);
  const element = make(parts.includes("q") ? "mark" : "span",
    {className: `${names.join(" ")} s${colorOf(quote)}`, textContent: content});
  if (parts.includes("q")) {
    element.dataset.quote = numbers.join(" ");
    element.title = `${quote.name || quote.described || "No source found"}, ${quote.type}`;
  }
  return element;
};

const BLOCKS = {heading: "h4", list_item: "li", code: "pre", quotation: "blockquote"};
const blockElement = (block, article, number) => {
  const element = make(BLOCKS[block[0]] || "p", {dir: "auto"}, ...block.slice(1).map(part => segmentElement(part, article)));
  element.dataset.block = number;
  return element;
};

const textElement = (blocks, article) => {
  const text = make("div", {className: "text", lang: article.language}), ends = new Map();
  let items = null;
  blocks.forEach((block, number) => {
    const element = blockElement(block, article, number);
    if (block[0] !== "list_item") { text.append(element); items = null; return; }
    if (!items) { items = make("ul"); text.append(items); }
    items.append(element);
  });
  for (const mark of all("mark[data-quote]", text)) for (const number of mark.dataset.quote.split(" ")) ends.set(number, mark);
  for (const [number, mark] of ends) {
    const quote = article.quotes[number - 1];
    if (!quote.name && !quote.described) continue;
    const sign = make("sup", {className: `ref s${colorOf(quote)}`});
    sign.dataset.ref = letterOf(quote.source);
    sign.setAttribute("aria-hidden", "true");
    mark.after(sign);
  }
  return text;
};

const sourceItem = ([source, quotes]) => {
  const [first] = quotes, name = first.name || first.described || "No source found";
  const chip = make("span", {className: `chip s${colorOf(first)}`, textContent: colorOf(first) ? letterOf(source) : "?"});
  chip.setAttribute("aria-hidden", "true");
  return make("li", {}, chip, make("div", {}, span(first.name ? "name" : "name described", name),
    span("second", [aboutOf(first.role, first.affiliation) || (first.name ? first.kind !== "person" && first.kind : first.kind !== "none" && UNNAMED[first.kind]) || "",
      plural(quotes.length, "quotation")].filter(Boolean).join(" · "))));
};

const originsElement = article => {
  const rows = [];
  for (let i = 0; i < article.origins.length; i += 2) {
    rows.push(make("tr", {}, make("th", {scope: "row", textContent: article.origins[i]}),
      make("td", {className: "origin", textContent: article.origins[i + 1]})));
  }
  if (article.file) rows.push(make("tr", {}, make("th", {scope: "row", textContent: "file"}),
    make("td", {className: "origin", textContent: article.file})));
  return make("details", {className: "provenance"}, make("summary", {textContent: "How each field was found"}),
    make("table", {}, make("tbody", {}, ...rows)));
};

const metaOf = article => {
  const parts = [span("outlet", article.outlet)];
  if (article.date) parts.push(timeElement(article.date));
  if (article.byline) parts.push(span("", article.byline));
  parts.push(span("", plural(article.words, "word")));
  return parts;
};
const originalLink = article => /^https?:\/\/\S+$/i.test(article.url)
  ? make("a", {href: article.url, rel: "noopener noreferrer", className: "original", textContent: "Original page"}) : "";

// The article; with `place`, it comes to a quotation or a place of words and lights it up.
const readerElement = async article => {
  const blocks = await readText(article);
  const sources = [...grouped(article.quotes, quote => quote.source)];
  const voices = sources.length ? make("aside", {className: "voices"}, make("h4", {textContent: "Who speaks"}),
    make("ol", {}, ...sources.sort((a, b) => b[1].length - a[1].length).map(sourceItem))) : "";
  const chips = article.keywords.map(([word]) => {
    const term = corpus.terms.find(each => each.word.toLowerCase() === word.toLowerCase());
    return articleCounter(term.articles, `Articles about “${word}”`, word, word);
  });
  return make("div", {className: "reader"},
    article.standfirst ? make("p", {className: "standfirst", textContent: article.standfirst}) : "",
    make("div", {className: "reading-columns"}, textElement(blocks, article), voices),
    chips.length ? make("div", {className: "keywords"}, make("h4", {textContent: "Keywords"}), listOf("chips", chips)) : "",
    originsElement(article));
};

const lightUp = (reader, place) => {
  let target = null;
  if (place.quote) {
    const marks = all("mark[data-quote]", reader)
      .filter(mark => mark.dataset.quote.split(" ").includes(String(place.quote)));
    marks.forEach(mark => mark.classList.add("lit"));
    target = marks[0];
  } else {
    const block = one(`[data-block="${place.block}"]`, reader), range = block && rangeOf(block, place.from, place.to);
    if (range) highlight("place", "place", [range]);
    target = block;
  }
  if (!target) return;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  target.scrollIntoView({block: "center"});
};
