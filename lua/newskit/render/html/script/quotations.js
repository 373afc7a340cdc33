// Quotations and their passages, places in the text, and what an address asks for.

const marks = all("[data-q]");
const marksOf = number => marks.filter(mark => mark.dataset.q.split(" ").includes(number));
const clear = name => all("." + name).forEach(element => element.classList.remove(name));
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const show = element => element.scrollIntoView({block: "center", behavior: calm.matches ? "auto" : "smooth"});

const arrive = () => {
  const target = location.hash.slice(1);
  const [, what, number] = target.match(/^(quote|passage)-(\d+)$/) || [];
  clear("lit");
  if (what === "quote" && quotes) {
    const row = quotes.reveal(Number(number) - 1);
    if (!row) return;
    row.classList.add("lit");
    show(row);
    const link = one("a", row);
    if (link) link.focus({preventScroll: true});
  } else if (what === "passage") {
    const parts = marksOf(number);
    parts.forEach(mark => mark.classList.add("lit"));
    if (!parts.length) return;
    show(one(`#passage-${number}`) || parts[0]);
    const link = one(`a.ref[href="#quote-${number}"]`);
    if (link) link.focus({preventScroll: true});
  } else if (target.includes("?")) {
    const at = target.indexOf("?"), id = target.slice(0, at);
    const sheet = sheets.find(each => each.id === id);
    if (!sheet) return;
    sheet.set(new URLSearchParams(target.slice(at + 1)));
    document.getElementById(id).scrollIntoView();
  }
};

const go = id => {
  if (location.hash !== "#" + id) history.pushState(null, "", "#" + id);
  arrive();
};

// A link to a place in the text: lights up the very words.
const goToPlace = link => {
  const block = document.getElementById(link.getAttribute("href").slice(1));
  const [from, to] = link.dataset.at.split("-").map(Number);
  const range = block && rangeOf(block, from, to);
  if (!range) return;
  highlight("place", "place", [range]);
  show(block);
  if (!window.Highlight) {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
};

document.addEventListener("click", event => {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target.closest("a");
  if (link) {
    const href = link.getAttribute("href") || "";
    if (link.dataset.at) { event.preventDefault(); goToPlace(link); }
    else if (link.dataset.view) { event.preventDefault(); go(`${href.slice(1)}?${link.dataset.view}`); }
    else if (/^#(quote|passage)-\d+$/.test(href)) { event.preventDefault(); go(href.slice(1)); }
    return;
  }
  if (event.target.closest("button, input, select, summary, label") || !getSelection().isCollapsed) return;
  const mark = event.target.closest(".text [data-q]"), row = event.target.closest('tr[id^="quote-"]');
  if (mark) go("quote-" + mark.dataset.q.split(" ")[0]);
  else if (row) go(row.id.replace("quote", "passage"));
});

document.addEventListener("mouseover", event => {
  clear("near");
  const mark = event.target.closest(".text [data-q]");
  if (mark) marksOf(mark.dataset.q.split(" ")[0]).forEach(each => each.classList.add("near"));
});

// A speaker in the panel under the pointer or in focus: the others step back.
const text = one(".text");
const solo = event => {
  const item = event.target.closest("[data-speaker]");
  if (!text) return;
  text.classList.toggle("solo", !!item);
  for (const mark of marks) mark.classList.toggle("own", !!item && mark.dataset.s === item.dataset.speaker);
};
const voices = one(".voices ol");
if (voices) ["mouseover", "focusin", "mouseout", "focusout"].forEach(name =>
  voices.addEventListener(name, event => solo(name.endsWith("out") ? {target: root} : event)));
