// Words in context.

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
