// The panel at the side: what a number counts, down to the sentence, and the article around it. What was open before
// stays below: Back returns to it, Escape closes all.

const panel = label(make("dialog", {id: "panel"}), "What is counted");
const panelHead = make("header", {className: "panel-head"}), panelBody = make("div", {className: "panel-body", tabIndex: -1});
panel.append(panelHead, panelBody);
document.body.append(panel);
const panelStack = [];

const SENTENCE = /[.!?…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\p{N}])/gu;
const MOST_CONTEXT = 320;

// The sentence around [from, to) of a text: its bounds.
const sentenceBounds = (text, from, to) => {
  let first = 0, last = text.length;
  for (const match of text.matchAll(SENTENCE)) {
    const end = match.index + match[0].length;
    if (end <= from) first = end;
    else if (match.index >= to - 1) { last = match.index + match[0].trimEnd().length; break; }
  }
  return [Math.max(first, from - MOST_CONTEXT), Math.min(last, Math.max(to, from) + MOST_CONTEXT)];
};

const sentenceButton = (article, place, text, marks, [first, last], className) => {
  const parts = [];
  let at = first;
  for (const [from, to] of marks) {
    if (to <= first || from >= last) continue;
    parts.push(text.slice(at, Math.max(at, from)), make("mark", {className, textContent: text.slice(Math.max(at, from), Math.min(to, last))}));
    at = Math.min(to, last);
  }
  parts.push(text.slice(at, last));
  const button = make("button", {type: "button", className: "sentence", dir: "auto"},
    first > 0 && !/^["“‘«(]?\p{Lu}/u.test(text.slice(first)) ? "… " : "", ...parts, last < text.length && !/[.!?…]["”’»)]*$/.test(text.slice(0, last).trimEnd()) ? " …" : "");
  button.addEventListener("click", () => openArticle(article, place));
  return button;
};

const quoteItem = (quote, blocks) => {
  for (const [number, block] of blocks.entries()) {
    const marks = [];
    let at = 0;
    for (const part of block.slice(1)) {
      const [content, parts, ...numbers] = typeof part === "string" ? [part, ""] : part;
      if (parts.includes("q") && numbers.includes(quote.number)) marks.push([at, at + content.length]);
      at += content.length;
    }
    if (!marks.length) continue;
    const text = plainOf(block), bounds = sentenceBounds(text, marks[0][0], marks[marks.length - 1][1]);
    const item = make("li", {}, sentenceButton(quote.article, {quote: quote.number, block: number}, text, marks, bounds, `q ${quote.type} s${colorOf(quote)}`),
      span("second", [quote.name || quote.described || "No source found", quote.type, quote.verb].filter(Boolean).join(" · ")));
    return item;
  }
  return make("li", {}, span("second", `${quote.name || quote.described || ""}: stands outside the text`));
};

const placeItem = (place, text) => make("li", {},
  sentenceButton(place.article, place, text, [[place.from, place.to]], sentenceBounds(text, place.from, place.to), "found"));

const headlineButton = article => {
  const button = make("button", {type: "button", className: "headline", textContent: article.headline, dir: "auto"});
  button.addEventListener("click", () => openArticle(article));
  return button;
};

const groupElement = (article, items) => make("section", {className: "group"},
  make("h3", {}, headlineButton(article)), make("p", {className: "line"}, ...metaOf(article), originalLink(article)), items || "");

// A group is drawn at once, its sentences when its text is there.
const FEW = 6, MANY = 40;
const fillGroup = (article, makeItems, few) => {
  const list = make("ul", {className: "sentences"}), group = groupElement(article, list);
  readText(article).then(blocks => {
    const items = makeItems(blocks), more = lazily(items, few, item => item(), list, "sentence");
    list.after(more);
  });
  return group;
};

const groupOf = (article, content, few) => {
  if (content.quotes) {
    const quotes = content.byArticle.get(article);
    return fillGroup(article, blocks => quotes.map(quote => () => quoteItem(quote, blocks)), few);
  }
  if (!content.term) return groupElement(article);
  const pattern = patternOf(content.term);
  return fillGroup(article, blocks => blocks.flatMap((block, number) => {
    const text = plainOf(block);
    return [...text.matchAll(pattern)].map(match => () =>
      placeItem({article, block: number, from: match.index, to: match.index + match[0].length}, text));
  }), few);
};

const drawList = content => {
  content.byArticle ??= content.quotes && grouped(content.quotes, quote => quote.article);
  const articles = content.quotes ? [...content.byArticle.keys()] : content.articles;
  const count = content.quotes ? `${plural(content.quotes.length, "quotation")} in ${plural(articles.length, "article")}`
    : plural(articles.length, "article");
  const groups = make("div");
  const more = lazily(articles, 20, article => groupOf(article, content, articles.length > 2 ? FEW : MANY), groups, "article");
  panelBody.replaceChildren(make("p", {className: "caption", textContent: content.note ? `${count}. ${content.note}` : count}), groups, more);
};

const drawArticle = async content => {
  const reader = await readerElement(content.article);
  panelBody.replaceChildren(make("p", {className: "line"}, ...metaOf(content.article), originalLink(content.article)), reader);
  if (content.place) lightUp(reader, content.place);
};

const drawPanel = (content, scroll = 0) => {
  const close = label(make("button", {type: "button", className: "close", textContent: "✕"}), "Close");
  close.addEventListener("click", () => panel.close());
  const back = make("button", {type: "button", className: "back", textContent: "← Back", hidden: panelStack.length < 2});
  back.addEventListener("click", () => { panelStack.pop(); const last = panelStack[panelStack.length - 1]; drawPanel(last.content, last.scroll); });
  panelHead.replaceChildren(back, make("h2", {textContent: content.title, dir: "auto"}), close);
  highlight("place", "place", []);
  if (content.article) drawArticle(content); else drawList(content);
  panelBody.scrollTop = scroll;
};

const openPanel = content => {
  const last = panelStack[panelStack.length - 1];
  if (last) last.scroll = panelBody.scrollTop;
  panelStack.push({content, scroll: 0});
  drawPanel(content);
  if (!panel.open) panel.showModal();
  if (!content.place) panelBody.focus({preventScroll: true});
};
const openArticle = (article, place) => openPanel({title: article.headline, article, place});

panel.addEventListener("close", () => { panelStack.length = 0; highlight("place", "place", []); });
panel.addEventListener("click", event => { if (event.target === panel) panel.close(); });
