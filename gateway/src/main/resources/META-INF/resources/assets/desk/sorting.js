// Headers of sortable tables become buttons; the order of the server is kept until one is pressed.

/** Makes the tables of the page sortable. */
export function sortable(root) {
  for (const table of root.querySelectorAll("table.sortable")) {
    const headers = [...table.tHead.rows[0].cells];
    headers.forEach((header, column) => {
      if (column === headers.length - 1 && !header.dataset.sort && !header.dataset.series) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => sort(table, headers, column));
    });
  }
}

function sort(table, headers, column) {
  const header = headers[column];
  const direction = header.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  headers.forEach((other) => other.removeAttribute("aria-sort"));
  header.setAttribute("aria-sort", direction);
  table.classList.add("sorted");
  const body = table.tBodies[0];
  const sign = direction === "ascending" ? 1 : -1;
  [...body.rows]
    .map((row) => ({ row, key: key(row.cells[column]) }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .forEach(({ row }) => body.append(row));
}

/** What is missing stands last, in either direction. */
function compare(a, b, sign) {
  if (a === "" || b === "") {
    return a === b ? 0 : a === "" ? 1 : -1;
  }
  const order =
    isNaN(a) || isNaN(b) ? a.localeCompare(b, document.documentElement.lang) : Number(a) - Number(b);
  return sign * order;
}

function key(cell) {
  const value = cell.dataset.value ?? cell.querySelector("data")?.value ?? cell.textContent;
  const text = value.trim();
  return text === "—" ? "" : text;
}
