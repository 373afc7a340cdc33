// The start.

root.classList.add("js");
window.addEventListener("hashchange", arrive);
if (location.hash) arrive();
