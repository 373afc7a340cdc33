// The navigation, light and dark.

// The section that is being read is marked.
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

// Light and dark follow the system until the reader turns them.
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
