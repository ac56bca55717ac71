// Every figure of a report leads to the page that says where it comes from.

const article = document.querySelector("article[data-department]");
for (const figure of article?.querySelectorAll("data.figure[data-figure]") ?? []) {
  const link = document.createElement("a");
  link.className = "figure-link";
  link.href = `/departments/${article.dataset.department}/years/${article.dataset.year}/figures/${figure.dataset.figure}`;
  figure.before(link);
  link.append(figure);
}
