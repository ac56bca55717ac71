// Draws the table of a panel as a chart above it. The table is the source: a chart shows nothing
// that does not stand in it, so nothing is lost to whoever cannot see the chart.
import "/assets/echarts.common.min.js";

const COLOURS = ["#2f5d8a", "#c2862c", "#5a8f6b", "#8c5a83", "#a94f43", "#6b7a89", "#3f8c93", "#b5a642", "#7d6a55", "#494f8a"];
const QUIET = "#57606a";
const LINE = "#d4d8dd";
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const charts = new Map();

/** Draws every panel that has a chart. */
export function drawAll(root) {
  for (const panel of root.querySelectorAll("[data-chart]")) {
    draw(panel);
  }
}

/** Draws a panel, again where its table has changed. */
export function draw(panel) {
  const place = panel.querySelector(".chart");
  if (!charts.has(panel)) {
    place.append(document.createElement("div"));
    place.firstChild.style.height = "100%";
    const chart = globalThis.echarts.init(place.firstChild, null, { renderer: "canvas" });
    charts.set(panel, chart);
    new ResizeObserver(() => chart.resize()).observe(place);
  }
  charts.get(panel).setOption(
    { ...common(), ...forms[panel.dataset.chart](panel.querySelector("table"), panel) }, { notMerge: true });
}

const forms = {
  months(table) {
    const rows = [...table.tBodies[0].rows];
    const [, paid, , rate] = titles(table);
    return {
      xAxis: category(rows.map(head)),
      yAxis: [amounts(), { ...amounts(), axisLabel: { formatter: "{value}%", color: QUIET }, splitLine: { show: false }, min: 0 }],
      series: [
        { name: paid, type: "bar", barMaxWidth: 28, data: rows.map((row) => wan(row.cells[1])) },
        { name: rate + " %", type: "line", yAxisIndex: 1, symbolSize: 7, data: rows.map((row) => number(row.cells[3])) },
      ],
    };
  },
  standing(table) {
    const rows = named(table).reverse();
    const names = titles(table);
    const stack = [2, 3, 4, 5].map((column) => ({
      name: names[column], type: "bar", stack: "budget", barMaxWidth: 20,
      data: rows.map((row) => wan(row.cells[column])),
    }));
    return { ...horizontal(rows), series: stack };
  },
  projectMonths(table) {
    const months = titles(table).slice(1);
    return {
      xAxis: category(months),
      yAxis: amounts(),
      series: named(table).map((row) => ({
        name: head(row), type: "bar", stack: "paid", barMaxWidth: 28,
        data: months.map((month, place) => wan(row.cells[place + 1])),
      })),
    };
  },
  functions(table) {
    const rows = [...table.tBodies[0].rows].reverse();
    const names = titles(table);
    return {
      ...horizontal(rows),
      series: [1, 2].map((column) => ({
        name: names[column], type: "bar", barMaxWidth: 16, data: rows.map((row) => wan(row.cells[column])),
      })),
    };
  },
  kinds(table) {
    return pie([...table.tBodies[0].rows], 2);
  },
  grades: counted,
  findings: counted,
  procurement(table, panel) {
    const rows = [...panel.querySelectorAll("tbody tr")].reverse();
    return {
      ...horizontal(rows),
      legend: { show: false },
      series: [{ name: titles(table)[1], type: "bar", barMaxWidth: 20, data: rows.map((row) => wan(row.cells[1])) }],
    };
  },
};

function common() {
  return {
    color: COLOURS,
    animation: !still,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: "#1f2328" },
    grid: { left: 8, right: 12, top: 40, bottom: 4, containLabel: true },
    legend: { type: "scroll", top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: QUIET } },
    // The text of a tooltip is drawn: as HTML it would need styles that the page forbids.
    tooltip: { trigger: "axis", renderMode: "richText", confine: true },
  };
}

function pie(rows, column) {
  return {
    tooltip: { trigger: "item", renderMode: "richText", confine: true },
    series: [{
      type: "pie", radius: ["42%", "68%"], center: ["50%", "56%"],
      label: { formatter: "{b}\n{d}%", color: "#1f2328" },
      data: rows.map((row) => ({ name: head(row), value: wan(row.cells[column]) })).filter((slice) => slice.value > 0),
    }],
  };
}

function counted(table) {
  const rows = [...table.tBodies[0].rows];
  return {
    xAxis: category(rows.map(head)),
    yAxis: { ...amounts(), minInterval: 1 },
    legend: { show: false },
    series: [{ name: titles(table)[1], type: "bar", barMaxWidth: 44, label: { show: true, position: "top" },
      data: rows.map((row) => number(row.cells[1].querySelector("data"))) }],
  };
}

function horizontal(rows) {
  return {
    xAxis: amounts(),
    yAxis: { ...category(rows.map(head)), axisLabel: { color: "#1f2328", width: 150, overflow: "truncate" } },
  };
}

function category(names) {
  return { type: "category", data: names, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } }, axisLabel: { color: QUIET } };
}

function amounts() {
  return { type: "value", axisLabel: { color: QUIET }, splitLine: { lineStyle: { color: "#eef0f2" } } };
}

/** What belongs to no project would dwarf the projects; it is drawn only where there are none. */
function named(table) {
  const rows = [...table.tBodies[0].rows];
  const projects = rows.filter((row) => row.dataset.key !== "");
  return projects.length > 0 ? projects : rows;
}

function titles(table) {
  return [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
}

function head(row) {
  const header = row.cells[0];
  return (header.querySelector("[lang]") ?? header).textContent.trim();
}

/** Only to draw with: what is read stands in the table. */
function wan(cell) {
  return Math.round(Number(cell.querySelector("data").value) / 100) / 100;
}

function number(element) {
  return Number(element.value ?? element.textContent) || 0;
}
