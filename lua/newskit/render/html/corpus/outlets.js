// How outlets differ: one small chart a measure, the words that set each apart, and two outlets beside each other.


const officialOf = outlet => outlet.quotes.filter(quote => quote.kind === "organization" || quote.kind === "document");

const wordCounter = (outlet, value, articles) => counter(value, `words, ${outlet.name}`, () => ({title: outlet.name, articles}));

// Each gives the value of an outlet, the largest there may be (or null: the largest there is), and the number.
const MEASURES = [
  {title: "Articles", value: outlet => outlet.articles.length,
    number: outlet => articleCounter(outlet.articles, outlet.name)},
  {title: "Words published", value: outlet => outlet.words,
    number: (outlet, value) => wordCounter(outlet, value, outlet.articles)},
  {title: "Words of a usual article", value: outlet => median(outlet.articles.map(article => article.words)),
    number: (outlet, value) => wordCounter(outlet, value, [...outlet.articles].sort((a, b) => b.words - a.words))},
  {title: "Quotations an article", value: outlet => outlet.quotes.length / outlet.articles.length,
    number: (outlet, value) => quoteCounter(outlet.quotes, outlet.name, value.toFixed(1))},
  {title: "Persons quoted by name", value: outlet => personsIn(outlet).length,
    number: (outlet, value) => quoteCounter(personsIn(outlet).flatMap(person => person.quotes), `${outlet.name}, named persons`, formatted(value))},
  {title: "Women among named persons", most: 100, value: outlet => womenShare(personsIn(outlet)).share,
    number: (outlet, value) => quoteCounter(personsIn(outlet).filter(person => person.gender === "female").flatMap(person => person.quotes),
      `${outlet.name}, women`, womenShare(personsIn(outlet)).known ? `${value} %` : "–"),
    note: outlet => { const persons = personsIn(outlet), {known} = womenShare(persons);
      return `${persons.filter(person => person.gender === "female").length} of ${known}`; }},
  {title: "Direct quotation", most: 100, value: outlet => percent(outlet.quotes.filter(quote => quote.type === "direct").length, outlet.quotes.length),
    number: (outlet, value) => quoteCounter(outlet.quotes.filter(quote => quote.type === "direct"), `${outlet.name}, direct`, outlet.quotes.length ? `${value} %` : "–"),
    note: outlet => `of ${formatted(outlet.quotes.length)}`},
  {title: "Sources without a name", most: 100, value: outlet => percent(outlet.quotes.filter(quote => !quote.name).length, outlet.quotes.length),
    number: (outlet, value) => quoteCounter(outlet.quotes.filter(quote => !quote.name), `${outlet.name}, unnamed`, outlet.quotes.length ? `${value} %` : "–"),
    note: outlet => `of ${formatted(outlet.quotes.length)}`},
  {title: "Organizations and documents", most: 100, value: outlet => percent(officialOf(outlet).length, outlet.quotes.length),
    number: (outlet, value) => quoteCounter(officialOf(outlet), `${outlet.name}, organizations and documents`, outlet.quotes.length ? `${value} %` : "–"),
    note: outlet => `of ${formatted(outlet.quotes.length)}`},
];

const measureElement = (measure, outlets) => {
  const values = outlets.map(measure.value), most = measure.most || Math.max(1, ...values);
  return make("figure", {className: "measure"}, make("h3", {textContent: measure.title}),
    ...outlets.map((outlet, i) => barRow(outlet.name, values[i] / most, measure.number(outlet, values[i]), measure.note && measure.note(outlet))));
};

// How many times as large a share of the articles; half an article is added to each side, so that none is infinite.
const timesOf = (inside, size, outside, rest) => ((inside + .5) / (size + 1)) / ((outside + .5) / (rest + 1));

// A word as it is usually written; words are counted without regard to capitals.
const surfaceOf = async (word, articles) => {
  const term = corpus.terms.find(each => each.word.toLowerCase() === word);
  if (term || dataFolder) return term ? term.word : word; // files beside the page are read when they are asked for
  const forms = [];
  for (const article of articles.slice(0, 4)) {
    for (const block of await readText(article)) for (const match of plainOf(block).matchAll(patternOf(word))) forms.push(match[0].replace(/['’]s$/, ""));
  }
  return usual(forms) || word;
};

const typicalItem = (outlet, [, word, numbers, others]) => {
  const articles = numbers.split(" ").map(number => corpus.articles[number - 1]), rest = corpus.articles.length - outlet.articles.length;
  const times = timesOf(articles.length, outlet.articles.length, others, rest);
  const shown = span("word", word);
  surfaceOf(word, articles).then(form => { shown.textContent = form; });
  return make("li", {}, shown, span("here", articleCounter(articles, `${outlet.name}: “${word}”`, word),
    span("second", ` of ${formatted(outlet.articles.length)}`)), span("there", `${formatted(others)} of ${formatted(rest)}`), span("times", `×${times >= 10 ? Math.round(times) : times.toFixed(1)}`));
};

const typicalList = outlet => {
  const rows = corpus.typical.get(outlet.name) || [], list = make("ul", {className: "typical"});
  if (!rows.length) return make("p", {className: "muted", textContent: "No word stands out."});
  list.append(make("li", {className: "heads"}, span("", "Word"), span("here", "here"), span("there", "elsewhere"), span("times", "share")));
  return make("div", {}, list, lazily(rows, 8, row => typicalItem(outlet, row), list, "word"));
};

const comparedOutlet = (outlet, other) => {
  const persons = personsIn(outlet).sort((a, b) => b.quotes.length - a.quotes.length), names = new Set(personsIn(other).map(person => person.name));
  const personItem = person => make("li", {}, person.name + " ", quoteCounter(person.quotes, `${person.name}, ${outlet.name}`));
  const shared = persons.filter(person => names.has(person.name)), own = persons.filter(person => !names.has(person.name));
  return make("div", {className: "compared"}, make("h4", {textContent: outlet.name}),
    make("dl", {}, ...MEASURES.flatMap(measure => { const value = measure.value(outlet);
      return [make("dt", {textContent: measure.title}), make("dd", {}, measure.number(outlet, value), measure.note ? span("second", measure.note(outlet)) : "")]; })),
    make("h4", {textContent: "Words"}), typicalList(outlet),
    make("h4", {textContent: "Quoted by both"}), shared.length ? make("ul", {className: "plain"}, ...shared.slice(0, 10).map(personItem)) : make("p", {className: "muted", textContent: "Nobody."}),
    make("h4", {textContent: "Quoted here only"}), make("ul", {className: "plain"}, ...own.slice(0, 10).map(personItem)));
};

const drawOutlets = place => {
  const outlets = corpus.outlets.slice(0, 12), rest = corpus.outlets.length - outlets.length;
  place.replaceChildren(make("div", {className: "measures"}, ...MEASURES.map(measure => measureElement(measure, outlets))),
    rest ? make("p", {className: "second", textContent: `The ${outlets.length} largest; ${plural(rest, "more outlet")} can be picked below.`}) : "",
    make("h3", {textContent: "Words that set them apart"}),
    make("p", {className: "caption", textContent: "In how many of an outlet’s articles, and of the others’; × is how many times the share. Few articles make weak evidence."}),
    make("div", {className: "apart"}, ...outlets.map(outlet => make("section", {}, make("h4", {textContent: outlet.name}), typicalList(outlet)))),
    corpus.outlets.length > 1 ? folded("Compare two outlets", ...comparison(corpus.outlets, "Compare", comparedOutlet)) : "");
};
