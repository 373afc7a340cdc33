// The start: the index is read, then the views are drawn in their order.

const VIEWS = {about: drawAbout, voices: drawVoices, topics: drawTopics, outlets: drawOutlets, context: drawContext, reading: drawReading};
const drawn = new Set();
const draw = name => {
  if (!VIEWS[name] || drawn.has(name)) return;
  drawn.add(name);
  VIEWS[name](one("#view-" + name));
};

// An address of an article opens it, one of a table unfolds it.
const arrive = () => {
  const [, number] = location.hash.match(/^#a(\d+)$/) || [], target = location.hash.slice(1).split("?")[0];
  const article = number && corpus.articles[number - 1];
  if (article) { openArticle(article); return; }
  const element = target && document.getElementById(target), fold = element && element.closest("details");
  if (fold) { fold.open = true; element.scrollIntoView(); }
};

// One view after another, so that the page answers between them; all lists in them are short until asked for more.
const drawAll = async () => {
  for (const name of Object.keys(VIEWS)) {
    draw(name);
    await new Promise(done => setTimeout(done));
  }
};

load("index").then(async index => {
  readCorpus(index);
  root.classList.add("js");
  window.addEventListener("beforeprint", () => Object.keys(VIEWS).forEach(draw));
  window.addEventListener("hashchange", arrive);
  await drawAll();
  if (location.hash) arrive();
}).catch(error => {
  all(".waiting").forEach(place => { place.textContent = `This view could not be drawn: ${error.message}`; });
});
