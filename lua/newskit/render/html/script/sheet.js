// Tables that sort and filter and draw the rows that came as data. A view of one can be kept as an address:
// #SECTION?sort=-COLUMN&find=WORDS&COLUMN=VALUE

const STEP = 200;

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
    saveAs(this.id + ".csv", lines.join("\r\n") + "\r\n", "text/csv");
  }
}

const sheets = all(".sheet").map(element => new Sheet(element));
const quotes = sheets.find(sheet => sheet.prefix === "quote-");
