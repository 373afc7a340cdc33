// Small things that all views draw: numbers that open what they count, bars, lines over time, dates.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

// Dates as people write them; what is no date stays as it is. "2024-03" is a month, "2024" a year.
const dateText = iso => {
  const [, year, month, day] = iso.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/) || [];
  if (!year || !MONTHS[Number(month || 1) - 1]) return iso;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
};
const clock = iso => (iso.match(/[T ](\d\d:\d\d)/) || [])[1];
const timeElement = iso => make("time", {dateTime: iso, textContent: dateText(iso), title: clock(iso) || ""});

const span = (className, ...children) => make("span", {className}, ...children);
const listOf = (className, items) => make("ul", {className}, ...items.map(item => make("li", {}, item)));
const formatted = number => number.toLocaleString("en");
const label = (element, text) => { element.setAttribute("aria-label", text); return element; };

// A number that opens what it counts. `open` gives {title, note, quotes | articles | term}.
const counter = (number, what, open, text) => {
  if (!number) return label(span("zero", text || "0"), `0 ${what}`);
  const button = make("button", {type: "button", className: "count", textContent: text || formatted(number)});
  button.addEventListener("click", () => openPanel(open()));
  return label(button, `${text || formatted(number)} ${what}: show`);
};
const quoteCounter = (quotes, title, text) =>
  counter(quotes.length, `quotations, ${title}`, () => ({title, quotes}), text);
const articleCounter = (articles, title, term, text) =>
  counter(articles.length, `articles, ${title}`, () => ({title, articles, term}), text);

const setShare = (element, share) => { element.style.setProperty("--share", Math.max(0, Math.min(1, share || 0))); return element; };

// A row of a small multiple: name, bar, number.
const barRow = (name, share, number, note) => make("div", {className: "bar-row"},
  Object.assign(span("bar-name", name), {title: name}), setShare(label(span("bar"), ""), share), span("bar-number", number, note ? span("second", note) : ""));

const svgElement = (tag, attributes, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

// Counts over time as small bars; to be read aloud as one picture.
const sparkline = (counts, what) => {
  const most = Math.max(1, ...counts), width = 120, height = 24, step = width / Math.max(counts.length, 1);
  const path = counts.map((count, i) => count
    ? `M${(i * step).toFixed(2)} ${height}V${(height - Math.max(2, height * count / most)).toFixed(2)}h${Math.max(step - (step > 3 ? 1 : 0), .8).toFixed(2)}V${height}Z` : "").join("");
  const picture = svgElement("svg", {viewBox: `0 0 ${width} ${height}`, class: "spark", role: "img", preserveAspectRatio: "none"},
    svgElement("path", {d: `M0 ${height - .5}H${width}`, class: "spark-ground"}), svgElement("path", {d: path, class: "spark-bars"}));
  picture.setAttribute("aria-label", what);
  return picture;
};

// A timeline whose bars open their articles.
const timeline = (bins, title, term) => {
  const {unit, list} = corpus.periods, most = Math.max(1, ...bins.map(bin => bin.length));
  const bars = bins.map((bin, i) => {
    const name = dateText(list[i]);
    const bar = make(bin.length ? "button" : "span", {className: "time-bar", title: `${name}: ${plural(bin.length, "article")}`});
    setShare(bar, bin.length / most);
    if (!bin.length) { bar.setAttribute("aria-hidden", "true"); return bar; }
    bar.type = "button";
    bar.addEventListener("click", () => openPanel({title: `${title}, ${name}`, articles: bin, term}));
    return label(bar, `${name}: ${plural(bin.length, "article")}, show`);
  });
  const axis = make("p", {className: "time-axis"}, span("", dateText(list[0] || "")),
    list.length > 1 ? span("", dateText(list[list.length - 1])) : "");
  const group = label(make("div", {className: "time-bars", role: "group"}, ...bars), `Articles by ${unit}`);
  return make("figure", {className: "timeline"}, group, axis,
    make("figcaption", {textContent: `Articles by ${unit}; most in one ${unit}: ${formatted(most)}`}));
};

// The first of a list, and a button for more of it.
const lazily = (list, step, draw, into, noun) => {
  let shown = 0;
  const more = make("button", {type: "button", className: "more"});
  const next = focus => {
    const made = list.slice(shown, shown + step).map(draw);
    into.append(...made);
    shown += made.length;
    const left = list.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${left > step ? `${step} of ` : ""}${plural(left, "more " + noun)}`;
    const target = focus && made[0] && (made[0].matches("a, button") ? made[0] : one("a, button", made[0]));
    if (target) target.focus({preventScroll: true});
  };
  more.addEventListener("click", () => next(true));
  next(false);
  return more;
};

const choice = (title, values, chosen, changed) => {
  const select = make("select", {}, ...values.map(value => make("option", {value: value.value ?? value, textContent: value.text ?? value})));
  select.value = chosen;
  select.addEventListener("change", () => changed(select.value));
  return make("label", {}, make("span", {textContent: title}), select);
};
const searchField = (title, changed, placeholder = "") => {
  const input = make("input", {type: "search", autocomplete: "off", spellcheck: false, placeholder});
  let timer;
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => changed(input.value), 120); });
  return make("label", {}, make("span", {textContent: title}), input);
};

// A share as text; of nothing there is none.
const shareText = (part, whole) => whole ? `${percent(part, whole)} %` : "–";

const GENDERS = [["female", "women"], ["male", "men"], ["unknown", "unknown"]];
const personsOf = speakers => speakers.filter(speaker => speaker.kind === "person");
