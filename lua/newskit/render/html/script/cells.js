// Cells of tables: drawn from data as table.lua writes them, read back, compared.

const numberText = (value, places) => {
  if (value !== 0 && (Math.abs(value) < 0.5 * 10 ** -places || Math.abs(value) >= 1e15)) {
    return value.toExponential(1);
  }
  return value.toFixed(places);
};

const none = () => {
  const mark = make("span", {className: "none", textContent: "–"});
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", "none");
  return mark;
};

const linked = text => {
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return text;
  return make("a", {href: text, rel: "noopener noreferrer", textContent: text});
};

const placeLink = cell => {
  if (!cell.h) return cell.t;
  const link = make("a", {href: cell.h, textContent: cell.t});
  if (cell.at) link.dataset.at = cell.at;
  if (cell.v) link.dataset.view = cell.v;
  return link;
};

const richChildren = cell => {
  const children = [];
  if (cell.l) {
    const chip = make("span", {className: `chip s${cell.c}`, textContent: cell.l});
    chip.setAttribute("aria-hidden", "true");
    children.push(chip);
  }
  children.push(cell.u ? make("span", {className: "described"}, placeLink(cell)) : placeLink(cell));
  if (cell.m) {
    children.push(make("span", {className: "places"}, ...cell.m.flatMap(place => [" ", placeLink(place)])));
  }
  if (cell.s) children.push(make("span", {className: "second", textContent: cell.s}));
  return children;
};

// The same cell as in the rows that came as HTML.
const drawCell = (cell, column, isHead) => {
  const td = make(isHead ? "th" : "td", {className: column.kind});
  if (isHead) td.scope = "row";
  td.dataset.label = column.title;
  if (cell === null) td.append(none());
  else if (typeof cell === "number") td.append(numberText(cell, column.places));
  else if (typeof cell === "object") td.append(...richChildren(cell));
  else {
    td.dir = "auto";
    td.append(column.kind === "left" ? make("bdi", {textContent: cell}) : linked(cell));
  }
  if (column.kind === "passage" && cell.c !== undefined) td.classList.add(`s${cell.c}`);
  return td;
};

// A cell as data from a cell as HTML.
const readCell = (td, column) => {
  if (one(".none", td)) return null;
  if (column.kind === "number") return td.dataset.v === undefined ? null : Number(td.dataset.v);
  const second = one(".second", td), text = [...td.childNodes]
    .filter(node => node.nodeType === 3 || !node.matches(".chip, .second, .places"))
    .map(node => node.textContent).join("");
  if (!second && td.dataset.v === undefined) return text;
  return {t: text, s: second ? second.textContent : undefined,
    k: td.dataset.v === undefined ? undefined : Number(td.dataset.v)};
};

const textOf = cell => cell === null ? "" : typeof cell === "object" ? cell.t : String(cell);
const keyOf = (cell, kind) => {
  if (cell === null) return null;
  if (typeof cell === "object" && cell.k !== undefined) return cell.k;
  const text = typeof cell === "number" ? cell : textOf(cell);
  // What stands left of the node is read from the node outward.
  return kind === "left" ? text.trim().split(/\s+/).reverse().join(" ") : text;
};

const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b);

const csvField = value => {
  let text = String(value);
  if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = "'" + text; // no formulas
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
