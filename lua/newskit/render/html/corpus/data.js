// The corpus: what the page carries, or what stands in the folder beside it, made into lists that the views count in.
// Nothing here draws.

const dataFolder = one("#data-folder");
const waitingFor = new Map();

// A file of data beside the page is a script that calls this.
if (dataFolder) window.newskitTake = (name, value) => { waitingFor.get(name)(value); waitingFor.delete(name); };

const load = name => new Promise((resolve, reject) => {
  const element = one("#data-" + name);
  if (element) { resolve(JSON.parse(element.textContent)); element.remove(); return; }
  waitingFor.set(name, resolve);
  const script = make("script", {src: `${encodeURIComponent(JSON.parse(dataFolder.textContent))}/${name}.js`});
  script.addEventListener("error", () => reject(new Error("the data beside this page is missing: " + script.src)));
  script.addEventListener("load", () => script.remove());
  document.head.append(script);
});

const UNNAMED_OUTLET = "No outlet named";
const UNNAMED = {
  anonymous: "Unnamed persons", group: "Groups", organization: "Organizations, not by name",
  document: "Documents and data", other: "Others", none: "Nobody",
};

const corpus = {articles: [], outlets: [], speakers: [], unnamed: [], terms: [], quotes: []};
const chunks = new Map();

// The text of an article in blocks: [kind, segment, …]; a segment is a string, or [string, parts, quotation, …].
const readText = async article => {
  const number = Math.floor(article.n / corpus.chunk) + 1;
  if (!chunks.has(number)) chunks.set(number, load("texts-" + number));
  return (await chunks.get(number))[article.n % corpus.chunk];
};

const plainOf = block => block.slice(1).map(part => typeof part === "string" ? part : part[0]).join("");

const grouped = (list, keyOf) => {
  const groups = new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
};

// What most of them say; the first said wins a tie.
const usual = list => {
  let best = null, most = 0;
  for (const [value, those] of grouped(list.filter(each => each !== null && each !== undefined), each => each)) {
    if (those.length > most) { best = value; most = those.length; }
  }
  return best;
};

const distinct = list => [...new Set(list)];
const articlesOf = quotes => distinct(quotes.map(quote => quote.article));
const percent = (part, whole) => whole ? Math.round(100 * part / whole) : 0;
const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : sorted.length ? Math.round((sorted[middle - 1] + sorted[middle]) / 2) : 0;
};

const readArticle = (raw, n) => {
  const article = {
    n, headline: raw.h || "Untitled", outlet: raw.o || UNNAMED_OUTLET, date: raw.d || "", byline: raw.b || "",
    section: raw.s || "", url: raw.u || "", file: raw.f || "", language: raw.l || "", words: raw.w,
    standfirst: raw.i || "", keywords: raw.c, origins: raw.x, kind: raw.k,
  };
  article.day = (article.date.match(/^\d{4}-\d\d-\d\d/) || [""])[0];
  article.quotes = raw.q.map(([type, source, verb], i) => {
    const [name, described, kind, role, affiliation, gender] = raw.p[source - 1];
    return {article, number: i + 1, type, source, name, described, kind: kind || "none", role, affiliation, gender, verb};
  });
  article.unnamed = article.quotes.filter(quote => !quote.name);
  return article;
};

const aboutOf = (role, affiliation) => role && affiliation
  ? role.toLowerCase().includes(affiliation.toLowerCase()) ? role : `${role}, ${affiliation}` : role || affiliation || "";

const readSpeaker = (name, quotes) => ({
  name, quotes, kind: usual(quotes.map(quote => quote.kind)),
  gender: usual(quotes.map(quote => quote.gender === "unknown" ? null : quote.gender)) || "unknown",
  about: aboutOf(usual(quotes.map(quote => quote.role)), usual(quotes.map(quote => quote.affiliation))),
  outlets: grouped(quotes, quote => quote.article.outlet),
});

const readTerms = articles => {
  const terms = new Map();
  for (const article of articles) {
    for (const [word, frequency] of article.keywords) {
      const key = word.toLowerCase(), term = terms.get(key) || {word, articles: [], frequency: 0};
      term.articles.push(article);
      term.frequency += frequency;
      terms.set(key, term);
    }
  }
  return [...terms.values()].sort((a, b) => b.articles.length - a.articles.length || b.frequency - a.frequency);
};

const readOutlet = (name, articles) => {
  const quotes = articles.flatMap(article => article.quotes);
  return {name, articles, quotes, words: articles.reduce((sum, article) => sum + article.words, 0)};
};

const readCorpus = index => {
  const articles = index.articles.map(readArticle), bySize = (a, b) => b.length - a.length;
  Object.assign(corpus, {
    articles, chunk: index.chunk, copies: index.copies, left: index.left, failed: index.failed,
    typical: grouped(index.typical, row => row[0]),
    quotes: articles.flatMap(article => article.quotes),
    outlets: [...grouped(articles, article => article.outlet)].sort((a, b) => bySize(a[1], b[1]))
      .map(([name, those]) => readOutlet(name, those)),
    terms: readTerms(articles),
  });
  const named = corpus.quotes.filter(quote => quote.name);
  corpus.speakers = [...grouped(named, quote => quote.name)].map(([name, quotes]) => readSpeaker(name, quotes))
    .sort((a, b) => bySize(a.quotes, b.quotes));
  corpus.unnamed = Object.keys(UNNAMED)
    .map(kind => readSpeaker(UNNAMED[kind], corpus.quotes.filter(quote => !quote.name && quote.kind === kind)))
    .filter(each => each.quotes.length).sort((a, b) => bySize(a.quotes, b.quotes));
  const days = articles.map(article => article.day).filter(Boolean).sort();
  corpus.periods = periodsOf(days[0], days[days.length - 1]);
};

// Equal steps of time from the first day to the last, those without articles too: days, months or years, few enough
// to be seen (92 bars are as many as a small plot shows).
const periodsOf = (first, last) => {
  if (!first) return {unit: "", list: [], of: () => -1};
  const months = day => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1, day = 864e5;
  const number = text => Math.round(Date.parse(text.slice(0, 10) + "T00:00:00Z") / day);
  const ways = [
    {unit: "day", at: number, name: n => new Date(n * day).toISOString().slice(0, 10)},
    {unit: "month", at: months, name: n => `${Math.floor(n / 12)}-${String(n % 12 + 1).padStart(2, "0")}`},
    {unit: "year", at: text => Number(text.slice(0, 4)), name: n => String(n)},
  ];
  const way = ways.find(each => each.at(last) - each.at(first) < 92) || ways[2], from = way.at(first);
  return {
    unit: way.unit, list: Array.from({length: way.at(last) - from + 1}, (_, i) => way.name(from + i)),
    of: text => text ? way.at(text) - from : -1,
  };
};

const overTime = articles => {
  const bins = corpus.periods.list.map(() => []);
  for (const article of articles) if (article.day) bins[corpus.periods.of(article.day)].push(article);
  return bins;
};

// A word or phrase as a pattern: whole words, * for the rest of one, any space between them.
const patternOf = phrase => new RegExp(`(?<![\\p{L}\\p{N}])${phrase.trim().split(/\s+/).map(word =>
  word.replace(/[.+?^${}()|[\]\\\/-]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}]*").replace(/['’]/g, "['’]"))
  .join("\\s+")}(?:['’]s)?(?![\\p{L}\\p{N}])`, "giu");

// All places of a pattern: [{article, block, from, to}]. `go` is asked between chunks whether to go on.
const placesOf = async (pattern, articles, go = () => true) => {
  const places = [];
  for (const article of articles) {
    const blocks = await readText(article);
    if (!go()) return null;
    blocks.forEach((block, i) => {
      for (const match of plainOf(block).matchAll(pattern)) {
        if (match[0]) places.push({article, block: i, from: match.index, to: match.index + match[0].length});
      }
    });
  }
  return places;
};
