// What a report's page does in a browser: sorts and filters tables, draws the rows that came as data,
// links quotations with their passages, finds words in context. The page is whole without it.
// A view of a table can be kept as an address: #SECTION?sort=-COLUMN&find=WORDS&COLUMN=VALUE
"use strict";
(() => {
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
  const STEP = 200;

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

  // Tables ------------------------------------------------------------------------------------------

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

  class Sheet {
    constructor(element) {
      this.element = element;
      this.id = element.closest("section").id;
      this.table = one("table", element);
      this.body = one("tbody", element);
      this.prefix = element.dataset.prefix;
      this.head = Number(element.dataset.head) - 1;
      this.columns = all("thead th", element).map(th => ({
        th, name: th.dataset.name, title: th.dataset.title, kind: th.className.split(" ")[0],
        places: Number(th.dataset.places || 0), isChoice: th.dataset.choice !== undefined,
      }));
      this.rows = all("tr", this.body).map((tr, n) => ({
        n, tr, cells: [...tr.cells].map((td, i) => readCell(td, this.columns[i])),
      }));
      const data = one('script[type="application/json"]', element);
      for (const cells of data ? JSON.parse(data.textContent) : []) this.rows.push({n: this.rows.length, cells});
      this.first = this.shown = Math.max(all("tr", this.body).length, 1);
      this.find = "";
      this.choices = {};
      this.sort = null;
      this.selects = {};
      this.found = this.rows;
      this.addSorting();
      if (this.rows.length >= 8) this.addTools();
      this.addMore();
    }

    addSorting() {
      if (this.rows.length < 2) return;
      for (const column of this.columns) {
        const button = make("button", {type: "button"}, column.th.firstChild); // the unit stays below
        button.addEventListener("click", () => this.cycle(column));
        column.th.prepend(button);
        column.th.setAttribute("aria-sort", "none");
      }
    }

    // Numbers go down first, text up first; the third press brings back the order of the report.
    cycle(column) {
      const down = column.kind === "number";
      if (!this.sort || this.sort.column !== column) this.sort = {column, down};
      else if (this.sort.down === down) this.sort = {column, down: !down};
      else this.sort = null;
      this.changed();
    }

    addTools() {
      const tools = make("div", {className: "tools"});
      this.input = make("input", {type: "search", autocomplete: "off", spellcheck: false});
      this.input.addEventListener("input", () => { this.find = this.input.value; this.changed(); });
      tools.append(make("label", {}, make("span", {textContent: "Filter"}), this.input));
      this.chosen = make("span", {className: "chosen"});
      for (const column of this.columns) if (column.isChoice) this.addChoice(column, tools);
      this.status = make("p", {className: "status"});
      this.status.setAttribute("role", "status");
      const save = make("button", {type: "button", className: "save", textContent: "Save as CSV"});
      save.addEventListener("click", () => this.save());
      tools.append(this.chosen, this.status, save);
      this.element.prepend(tools);
    }

    addChoice(column, tools) {
      const index = this.columns.indexOf(column);
      const values = [...new Set(this.rows.map(row => textOf(row.cells[index])))].filter(text => text !== "");
      if (values.length < 2 || values.length > 100) return;
      const select = make("select", {}, make("option", {value: "", textContent: "all"}),
        ...values.map(value => make("option", {value, textContent: value})));
      select.addEventListener("change", () => { this.choices[column.name] = select.value; this.changed(); });
      this.selects[column.name] = select;
      tools.append(make("label", {}, make("span", {textContent: column.title}), select));
    }

    addMore() {
      const note = one(".more", this.element);
      this.more = make("button", {type: "button", className: "more", hidden: true});
      this.more.addEventListener("click", () => {
        const before = this.shown;
        this.shown += STEP;
        this.draw();
        const next = this.body.rows[before];
        if (next) { next.tabIndex = -1; next.focus({preventScroll: true}); }
      });
      if (note) note.replaceWith(this.more); else this.element.append(this.more);
      this.draw();
    }

    matches(row) {
      for (const [index, column] of this.columns.entries()) {
        const wanted = this.choices[column.name];
        if (wanted && textOf(row.cells[index]) !== wanted) return false;
      }
      if (!this.words.length) return true;
      row.text ??= row.cells.map(cell => textOf(cell) + (cell && cell.s ? " " + cell.s : "")).join("\n").toLowerCase();
      return this.words.every(word => row.text.includes(word));
    }

    update() {
      this.words = this.find.toLowerCase().split(/\s+/).filter(Boolean);
      this.found = this.rows.filter(row => this.matches(row));
      if (this.sort) {
        const {column, down} = this.sort, index = this.columns.indexOf(column);
        const keyed = this.found.map(row => ({row, key: keyOf(row.cells[index], column.kind)}));
        keyed.sort((a, b) => {
          if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.row.n - b.row.n;
          return (down ? -1 : 1) * compare(a.key, b.key) || a.row.n - b.row.n;
        });
        this.found = keyed.map(entry => entry.row);
      }
      for (const column of this.columns) {
        const isSorted = this.sort && this.sort.column === column;
        if (column.th.hasAttribute("aria-sort")) {
          column.th.setAttribute("aria-sort", isSorted ? this.sort.down ? "descending" : "ascending" : "none");
        }
      }
      this.shown = this.first;
      this.draw();
    }

    // After a change of the reader's.
    changed() {
      this.update();
      this.keep();
    }

    rowElement(row) {
      if (row.tr) return row.tr;
      row.tr = make("tr", {}, ...this.columns.map((column, i) => drawCell(row.cells[i], column, i === this.head)));
      if (this.prefix) row.tr.id = this.prefix + (row.n + 1);
      return row.tr;
    }

    draw() {
      this.body.replaceChildren(...this.found.slice(0, this.shown).map(row => this.rowElement(row)));
      const left = this.found.length - this.shown;
      this.more.hidden = left <= 0;
      this.more.textContent = `Show ${left > STEP ? `${STEP} of ` : ""}${plural(left, "more row")}`;
      if (this.status) {
        const found = this.found.length, all = this.rows.length;
        this.status.textContent = found === all ? "" : `${found.toLocaleString("en")} of ${plural(all, "row")}`;
      }
      if (this.chosen) this.showChosen();
      highlight("find", this.id, (this.words || []).flatMap(word => rangesOf(this.body, word)));
    }

    // What is chosen of columns without a select, as buttons that take it back.
    showChosen() {
      const names = Object.keys(this.choices).filter(name => this.choices[name] && !this.selects[name]);
      this.chosen.replaceChildren(...names.map(name => {
        const {title} = this.columns.find(column => column.name === name);
        const button = make("button", {type: "button", textContent: `${title}: ${this.choices[name]} ×`});
        button.setAttribute("aria-label", `${title}: ${this.choices[name]}, show all`);
        button.addEventListener("click", () => { delete this.choices[name]; this.changed(); this.input.focus(); });
        return button;
      }));
    }

    // Makes the n-th row (from 0) visible, whatever is filtered, and gives it.
    reveal(n) {
      const row = this.rows[n];
      if (!row) return null;
      if (!this.found.includes(row)) {
        this.set(new URLSearchParams());
      }
      const at = this.found.indexOf(row);
      if (at >= this.shown) {
        this.shown = at + 1;
        this.draw();
      }
      return this.rowElement(row);
    }

    // The view as a query, and back.
    query() {
      const query = new URLSearchParams();
      if (this.sort) query.set("sort", (this.sort.down ? "-" : "") + this.sort.column.name);
      if (this.find) query.set("find", this.find);
      for (const [name, value] of Object.entries(this.choices)) if (value) query.set(name, value);
      return query.toString();
    }

    set(query) {
      const sort = query.get("sort") || "", down = sort.startsWith("-");
      const column = this.columns.find(each => each.name === sort.slice(down ? 1 : 0));
      this.sort = column ? {column, down} : null;
      this.find = query.get("find") || "";
      this.choices = {};
      for (const each of this.columns) if (query.get(each.name)) this.choices[each.name] = query.get(each.name);
      if (!this.input && Object.keys(this.choices).length) this.addTools();
      if (this.input) this.input.value = this.find;
      for (const [name, select] of Object.entries(this.selects)) select.value = this.choices[name] || "";
      this.update();
    }

    keep() {
      const query = this.query();
      history.replaceState(null, "", "#" + this.id + (query ? "?" + query : ""));
    }

    save() {
      const lines = [this.columns.map(column => csvField(column.title)).join(",")];
      for (const row of this.found) {
        lines.push(row.cells.map(cell => csvField(typeof cell === "number" ? cell : textOf(cell))).join(","));
      }
      const address = URL.createObjectURL(new Blob([lines.join("\r\n") + "\r\n"], {type: "text/csv"}));
      make("a", {href: address, download: this.id + ".csv"}).click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    }
  }

  const sheets = all(".sheet").map(element => new Sheet(element));
  const quotes = sheets.find(sheet => sheet.prefix === "quote-");

  // Quotations and passages --------------------------------------------------------------------------

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

  // Words in context ---------------------------------------------------------------------------------

  const CONTEXT = 120, MOST_PLACES = 500;
  const blocks = all('.text [id^="p"]').filter(element => /^p\d+$/.test(element.id));

  const pattern = phrase => {
    const words = phrase.trim().split(/\s+/).map(word =>
      word.replace(/[.+?^${}()|[\]\\\/-]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}]*"));
    return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  };

  const contextRow = (block, whole, at, length) => {
    const link = make("a", {href: "#" + block.id, textContent: whole.slice(at, at + length)});
    link.dataset.at = `${at}-${at + length}`;
    return make("tr", {},
      make("td", {className: "left"}, make("bdi", {textContent: whole.slice(Math.max(0, at - CONTEXT), at)})),
      make("td", {className: "node"}, link),
      make("td", {className: "right", textContent: whole.slice(at + length, at + length + CONTEXT)}));
  };

  const searchWords = phrase => {
    const rows = [];
    let count = 0;
    if (/[\p{L}\p{N}]/u.test(phrase)) {
      const wanted = pattern(phrase);
      for (const block of blocks) {
        const whole = block.textContent;
        for (const match of whole.matchAll(wanted)) {
          count += 1;
          if (rows.length < MOST_PLACES) rows.push(contextRow(block, whole, match.index, match[0].length));
        }
      }
    }
    one("#search-rows").replaceChildren(...rows);
    one("#search .scroll").hidden = !rows.length;
    one("#search-status").textContent = phrase.trim() ? plural(count, "place") : "";
  };

  const search = one("#search");
  if (search && blocks.length) {
    const word = one("#search-word");
    search.hidden = false;
    word.addEventListener("input", () => searchWords(word.value));
    const first = one('#keywords tbody th[scope="row"]');
    word.value = first ? first.textContent : "";
    searchWords(word.value);
  }

  // The section that is being read is marked in the navigation ----------------------------------------

  const links = new Map(all("nav a").map(link => [link.getAttribute("href").slice(1), link]));
  const watch = new IntersectionObserver(entries => {
    for (const {target, isIntersecting} of entries) {
      if (!isIntersecting) continue;
      links.forEach(link => link.removeAttribute("aria-current"));
      const link = links.get(target.id);
      if (link) link.setAttribute("aria-current", "true");
    }
  }, {rootMargin: "-20% 0px -75% 0px"});
  all("main > section").forEach(section => watch.observe(section));

  // Light and dark -----------------------------------------------------------------------------------

  const theme = one("#theme"), systemDark = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => { try { return localStorage.getItem("newskit-theme"); } catch { return null; } };
  const dress = name => {
    if (name) root.dataset.theme = name;
    const dark = (name || (systemDark.matches ? "dark" : "light")) === "dark";
    theme.setAttribute("aria-pressed", String(dark));
    return dark;
  };
  theme.hidden = false;
  dress(stored() || root.dataset.theme);
  systemDark.addEventListener("change", () => dress(root.dataset.theme));
  theme.addEventListener("click", () => {
    const name = dress(root.dataset.theme) ? "light" : "dark";
    dress(name);
    try { localStorage.setItem("newskit-theme", name); } catch { /* kept for this visit only */ }
  });

  root.classList.add("js");
  window.addEventListener("hashchange", arrive);
  if (location.hash) arrive();
})();
