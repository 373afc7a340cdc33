// What the other files of the script share. The files are one script, in the order of assets.lua, inside
// one function; the page is whole without it.

const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
const collator = new Intl.Collator("en", {numeric: true, sensitivity: "base"});

// Highlights are ranges over the text; the text itself stays as it is.
const lit = new Map();
const highlight = (name, key, ranges) => {
  if (!window.Highlight) return;
  lit.set(name, (lit.get(name) || new Map()).set(key, ranges));
  CSS.highlights.set(name, new Highlight(...[...lit.get(name).values()].flat()));
};

const rangeOf = (element, from, to) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0, begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = passed + node.length;
    if (!begun && from < end) { range.setStart(node, from - passed); begun = true; }
    if (begun && to <= end) { range.setEnd(node, to - passed); return range; }
    passed = end;
  }
  return null;
};

const rangesOf = (element, word) => {
  const ranges = [], text = element.textContent.toLowerCase();
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = rangeOf(element, at, at + word.length);
    if (range) ranges.push(range);
  }
  return ranges;
};

const saveAs = (name, text, type) => {
  const address = URL.createObjectURL(new Blob([text], {type}));
  make("a", {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
