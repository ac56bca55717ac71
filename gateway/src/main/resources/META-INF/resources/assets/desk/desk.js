// What the pages at a desk can do beyond what the server wrote: sort, draw, and follow the ledger.
import { sortable } from "/assets/desk/sorting.js";

sortable(document);
// Signed out here: the same at the identity provider, as the button would.
document.querySelector("form[data-onward]")?.submit();
document.querySelectorAll(".meter .bar").forEach((bar) => {
  bar.style.width = Math.min(100, Math.max(0, Number(bar.dataset.percent))) + "%";
});
if (document.querySelector("[data-chart]")) {
  const { drawAll } = await import("/assets/desk/charts.js");
  drawAll(document);
}
const panel = document.getElementById("live");
if (panel) {
  const { follow } = await import("/assets/desk/live.js");
  follow(panel);
}
