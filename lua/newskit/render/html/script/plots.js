// Plots saved as files.

const looks = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"];

// The plot as it looks now, with nothing left to the page's style, and no links into the page.
const standalone = svg => {
  const copy = svg.cloneNode(true), {width, height} = svg.getBoundingClientRect();
  const parts = all("*", copy);
  all("*", svg).forEach((part, i) => {
    const style = getComputedStyle(part);
    for (const name of looks) parts[i].setAttribute(name, style.getPropertyValue(name));
    ["href", "data-at", "aria-label"].forEach(name => parts[i].removeAttribute(name));
  });
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  copy.prepend(document.createElementNS(copy.namespaceURI, "rect"));
  const ground = copy.firstChild;
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  return new XMLSerializer().serializeToString(copy);
};

for (const figure of all("main figure")) {
  const button = make("button", {type: "button", className: "save", textContent: "Save as SVG"});
  const name = figure.closest("section").id + ".svg";
  button.addEventListener("click", () => saveAs(name, standalone(one("svg.plot", figure)), "image/svg+xml"));
  figure.append(button);
}
