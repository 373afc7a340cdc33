// Who is quoted: speakers by outlet, unnamed sources apart, and two of them beside each other.

const MOST_COLUMNS = 8;
const KINDS = {person: "Persons", organization: "Organizations", group: "Groups", other: "Others"};

const matrixHead = (first, outlets) => make("thead", {}, make("tr", {}, make("th", {scope: "col", textContent: first}),
  make("th", {scope: "col", className: "number", textContent: "All"}),
  ...outlets.map(outlet => make("th", {scope: "col", className: "cell", textContent: outlet.name})),
  corpus.outlets.length > outlets.length ? make("th", {scope: "col", className: "cell", textContent: "Others"}) : ""));

const matrixCell = (speaker, name, quotes, most) => {
  const cell = setShare(make("td", {className: quotes.length ? "cell" : "cell empty"},
    quotes.length ? quoteCounter(quotes, `${speaker.name}, ${name}`) : label(span("zero", "·"), "none")), quotes.length ? .12 + .88 * quotes.length / most : 0);
  cell.dataset.label = name;
  return cell;
};

const speakerHead = speaker => {
  const person = speaker.kind === "person";
  const tags = [person ? {female: "woman", male: "man", unknown: ""}[speaker.gender] : speaker.kind].filter(Boolean);
  return [span("name", speaker.name), tags.length ? span("tag", tags[0]) : "", speaker.about ? span("second", speaker.about) : ""];
};

const matrixRow = (speaker, outlets, most, head) => {
  const rest = [...speaker.outlets].filter(([name]) => !outlets.some(outlet => outlet.name === name)).flatMap(each => each[1]);
  return make("tr", {}, make("th", {scope: "row", dir: "auto"}, ...head),
    make("td", {className: "number all"}, quoteCounter(speaker.quotes, speaker.name)),
    ...outlets.map(outlet => matrixCell(speaker, outlet.name, speaker.outlets.get(outlet.name) || [], most)),
    corpus.outlets.length > outlets.length ? matrixCell(speaker, "Others", rest, most) : "");
};

const matrix = (title, first, speakers, headOf, step = 12) => {
  const outlets = corpus.outlets.slice(0, MOST_COLUMNS), body = make("tbody");
  const most = Math.max(1, ...speakers.slice(0, 200).flatMap(speaker => [...speaker.outlets.values()].map(quotes => quotes.length)));
  const more = lazily(speakers, step, speaker => matrixRow(speaker, outlets, most, headOf(speaker)), body, "source");
  const table = make("table", {className: "matrix"}, make("caption", {className: "unseen", textContent: title}), matrixHead(first, outlets), body);
  const scroll = label(make("div", {className: "scroll", tabIndex: 0}, table), title);
  scroll.setAttribute("role", "region");
  return [scroll, more];
};

const genderBar = (persons, title) => {
  const parts = GENDERS.map(([gender, name]) => ({name, gender, those: persons.filter(person => person.gender === gender)}));
  const bar = label(make("div", {className: "stack", role: "img"}, ...parts.map(part => {
    const piece = span("piece " + part.gender);
    piece.style.flexGrow = part.those.length;
    return piece;
  })), parts.map(part => `${part.those.length} ${part.name}`).join(", "));
  const key = make("p", {className: "stack-key"}, ...parts.map(part => span("key-item " + part.gender,
    quoteCounter(part.those.flatMap(person => person.quotes), `${title}, ${part.name}`, formatted(part.those.length)), ` ${part.name}`)));
  return make("div", {}, bar, key);
};

const womenShare = persons => {
  const known = persons.filter(person => person.gender !== "unknown");
  return {share: percent(known.filter(person => person.gender === "female").length, known.length), known: known.length};
};

const personsIn = outlet => {
  outlet.persons ??= [...grouped(outlet.quotes.filter(quote => quote.name && quote.kind === "person"), quote => quote.name)]
    .map(([name, quotes]) => readSpeaker(name, quotes));
  return outlet.persons;
};

const womenByOutlet = outlet => {
  const persons = personsIn(outlet), women = persons.filter(person => person.gender === "female"), {share, known} = womenShare(persons);
  return barRow(outlet.name, share / 100,
    quoteCounter(women.flatMap(person => person.quotes), `${outlet.name}, women`, shareText(women.length, known)), `${women.length} of ${known}`);
};

// The articles with the most quotations of nobody by name.
const unnamedElement = () => {
  const articles = corpus.articles.filter(article => article.unnamed.length)
    .sort((a, b) => b.unnamed.length - a.unnamed.length).slice(0, 5);
  const most = articles.length ? articles[0].unnamed.length : 1;
  if (!articles.length) return make("p", {className: "muted", textContent: "None has any."});
  return make("ol", {className: "ranking"}, ...articles.map(article => make("li", {}, headlineButton(article),
    make("p", {className: "line"}, ...metaOf(article)),
    barRow("unnamed", article.unnamed.length / most, quoteCounter(article.unnamed, `Unnamed sources in “${article.headline}”`)))));
};

const comparedSpeaker = speaker => {
  const direct = speaker.quotes.filter(quote => quote.type === "direct"), articles = articlesOf(speaker.quotes);
  const verbs = [...grouped(speaker.quotes.filter(quote => quote.verb), quote => quote.verb)].sort((a, b) => b[1].length - a[1].length);
  return make("div", {className: "compared"}, make("h4", {}, ...speakerHead(speaker)),
    make("dl", {},
      make("dt", {textContent: "Quotations"}), make("dd", {}, quoteCounter(speaker.quotes, speaker.name)),
      make("dt", {textContent: "Articles"}), make("dd", {}, articleCounter(articles, speaker.name)),
      make("dt", {textContent: "Direct"}), make("dd", {}, quoteCounter(direct, `${speaker.name}, direct`), ` ${percent(direct.length, speaker.quotes.length)} %`),
      make("dt", {textContent: "Outlets"}), make("dd", {}, listOf("pairs", corpus.outlets.filter(outlet => speaker.outlets.has(outlet.name)).slice(0, 8)
        .map(({name}) => span("", `${name} `, quoteCounter(speaker.outlets.get(name), `${speaker.name}, ${name}`))))),
      make("dt", {textContent: "Verbs"}), make("dd", {}, listOf("pairs", verbs.slice(0, 6)
        .map(([verb, quotes]) => span("", `${verb} `, quoteCounter(quotes, `${speaker.name}, “${verb}”`)))))),
    make("h4", {textContent: "When"}), sparkline(overTime(articles).map(bin => bin.length), `${speaker.name} over time`));
};

// Two of a list, picked, beside each other.
const comparison = (list, title, draw) => {
  const pair = make("div", {className: "two"}), chosen = [0, Math.min(1, list.length - 1)];
  const update = () => pair.replaceChildren(...chosen.map(at => draw(list[at], list[chosen[0] === at ? chosen[1] : chosen[0]])));
  const values = list.slice(0, 300).map((each, at) => ({value: String(at), text: each.name}));
  const tools = make("div", {className: "tools"}, ...[0, 1].map(side =>
    choice(side ? "with" : title, values, String(chosen[side]), value => { chosen[side] = Number(value); update(); })));
  update();
  return [tools, pair];
};

const drawVoices = place => {
  const {speakers, unnamed, quotes} = corpus, persons = personsOf(speakers), women = womenShare(persons);
  const table = make("div");
  let kind = "", word = "";
  const update = () => table.replaceChildren(...!speakers.length ? [make("p", {className: "muted", textContent: "Nobody is quoted by name."})] : matrix("Speakers by outlet", "Speaker",
    speakers.filter(speaker => (!kind || speaker.kind === kind) && (!word || `${speaker.name} ${speaker.about}`.toLowerCase().includes(word.toLowerCase()))), speakerHead));
  update();
  const kinds = distinct(speakers.map(speaker => speaker.kind)).filter(each => KINDS[each]);
  const nameless = quotes.filter(quote => !quote.name);
  place.replaceChildren(
    make("div", {className: "tools"}, searchField("Find a speaker", value => { word = value; update(); }),
      choice("Kind", [{value: "", text: "all"}, ...kinds.map(value => ({value, text: KINDS[value]}))], "", value => { kind = value; update(); })),
    table,
    make("div", {className: "two"},
      make("div", {}, make("h3", {textContent: "Women and men"}),
        women.known ? make("p", {}, make("b", {textContent: `${women.share} %`}), ` of the ${formatted(women.known)} named persons whose gender is told are women.`)
          : make("p", {className: "muted", textContent: "Of no named person the gender is told."}),
        genderBar(persons, "Named persons"),
        make("div", {className: "bars women"}, ...corpus.outlets.slice(0, 10).map(womenByOutlet)),
        make("p", {className: "second", textContent: "Told by titles, kin words, first names and pronouns; unknown when none tells."})),
      make("div", {}, make("h3", {textContent: "Articles with the most unnamed sources"}), unnamedElement())),
    make("h3", {textContent: "Sources without a name"}),
    make("p", {className: "caption"}, quoteCounter(nameless, "Sources without a name"), ` of ${formatted(quotes.length)} quotations, ${shareText(nameless.length, quotes.length)}`),
    ...matrix("Unnamed sources by outlet", "Kind", unnamed, each => [span("name", each.name)]),
    speakers.length > 1 ? folded("Compare two speakers", ...comparison(speakers, "Compare", comparedSpeaker)) : "");
};
