// Follows the event stream of the gateway. The figures of the page reckon a state of each
// appropriation; a posting of a later version is applied to them once, whatever arrives twice.
import { fen, percent, wanYuan, yuan } from "/assets/desk/amounts.js";
import { draw } from "/assets/desk/charts.js";

const POSTINGS = "org.juesuan.budget.posting.recorded.v1";
const SHOWN = 10;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;
const REFUSED = [401, 403];
const OUTSIDE = ["SOURCE", "PRIOR_YEAR"];

/** Connects the panel of live postings, where the page has one that can be. */
export function follow(panel) {
  if (!panel?.dataset.department) {
    return;
  }
  const status = panel.querySelector(".status");
  const versions = new Map();
  for (const state of panel.dataset.versions.split(" ").filter(Boolean)) {
    const [appropriation, version] = state.split("=");
    versions.set(appropriation, Number(version));
  }
  const query = new URLSearchParams({
    departments: panel.dataset.department, types: POSTINGS, after: "b" + panel.dataset.position });
  const address = () => "/api/v1/events?" + query;
  let stale = false;
  const show = (state) => {
    status.dataset.state = state;
    if (status.textContent !== status.dataset[state]) {
      status.textContent = status.dataset[state];
    }
  };
  const connected = () => show(stale ? "stale" : "connected");
  const keepPlace = (message) => query.set("after", message.lastEventId);
  const take = (message) => {
    keepPlace(message);
    const event = JSON.parse(message.data);
    const posting = event.data;
    if (event.type !== POSTINGS || posting.fiscalYear !== Number(panel.dataset.year)) {
      return;
    }
    const { id, version } = posting.appropriation;
    if (version > (versions.get(id) ?? 0)) {
      versions.set(id, version);
      apply(posting);
      list(panel, posting);
    }
  };

  let wait = FIRST_WAIT;
  let stream;
  let timer;
  let asking;
  const open = () => {
    stream = new EventSource(address());
    stream.onopen = () => {
      wait = FIRST_WAIT;
      connected();
    };
    // A browser reconnects by itself and says where it stopped, also when its token has expired: its session may
    // have another one. It gives up at an answer that is no stream, as a proxy gives it while a gateway restarts.
    stream.onerror = () => {
      show("reconnecting");
      if (stream.readyState === EventSource.CLOSED) {
        askLater();
      }
    };
    stream.addEventListener("stale", () => { stale = true; connected(); });
    stream.addEventListener("live", () => { stale = false; connected(); });
    stream.addEventListener("reset", () => location.reload());
    stream.addEventListener("position", keepPlace);
    stream.onmessage = take;
  };
  const askLater = () => {
    timer = setTimeout(ask, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  };
  // Tells a session that has ended from a gateway that is away, which an event source does not.
  const ask = async () => {
    const own = asking = new AbortController();
    const answer = await fetch(address(), { signal: own.signal }).catch(() => undefined);
    if (own.signal.aborted) {
      return;
    }
    own.abort();
    if (answer?.ok) {
      open();
    } else if (REFUSED.includes(answer?.status)) {
      show("ended");
    } else {
      askLater();
    }
  };

  show("connecting");
  open();
  addEventListener("pagehide", () => {
    stream.close();
    clearTimeout(timer);
    asking?.abort();
  });
  addEventListener("pageshow", (shown) => shown.persisted && open());
}

/** Moves the amount in every figure of the page that it belongs to. */
function apply(posting) {
  const moved = fen(posting.amountYuan);
  const change = { budget: 0n, paid: 0n, committed: 0n, frozen: 0n, available: 0n };
  const enter = (compartment, amount) => {
    if (OUTSIDE.includes(compartment)) {
      change.budget -= amount;
    } else if (compartment.toLowerCase() in change) {
      change[compartment.toLowerCase()] += amount;
    }
  };
  enter(posting.from, -moved);
  enter(posting.to, moved);
  const { projectCode, functional, expenditureKind } = posting.appropriation;
  const lines = [
    ...find("total"),
    ...find("project", projectCode ?? "", posting.department),
    ...find("function", functional.slice(0, 3)),
    ...find("kind", expenditureKind),
    ...find("unit", posting.department),
  ];
  for (const line of lines) {
    for (const [name, amount] of Object.entries(change)) {
      add(line.querySelector(`[data-cell="${name}"]`), amount);
    }
    rate(line, value(line, "paid"), value(line, "budget"));
  }
  if (change.paid !== 0n) {
    const month = posting.businessDate.slice(0, 7);
    for (const line of find("projectMonth", projectCode ?? "", posting.department)) {
      add(line.querySelector(`[data-cell="${month}"]`), change.paid);
    }
    for (const line of find("month").filter((each) => each.dataset.key >= month)) {
      add(line.dataset.key === month ? line.querySelector('[data-cell="paid"]') : null, change.paid);
      add(line.querySelector('[data-cell="cumulative"]'), change.paid);
    }
  }
  const [total] = find("total");
  find("month").forEach((line) => rate(line, value(line, "cumulative"), value(total, "budget")));
  document.querySelectorAll("[data-chart]").forEach((panel) => {
    if (panel.querySelector("[data-live]")) {
      draw(panel);
    }
  });
}

function find(live, key, department) {
  return [...document.querySelectorAll(`[data-live="${live}"]`)].filter(
    (line) =>
      (key === undefined || line.dataset.key === key) &&
      (department === undefined || line.dataset.department === department));
}

function value(line, cell) {
  return fen(line.querySelector(`[data-cell="${cell}"] data`).value);
}

function add(cell, amount) {
  if (!cell || amount === 0n) {
    return;
  }
  const figure = cell.querySelector("data");
  const sum = fen(figure.value) + amount;
  figure.value = yuan(sum);
  figure.title = yuan(sum) + " 元";
  figure.textContent = wanYuan(sum);
  mark(cell, "changed");
}

function rate(line, part, whole) {
  line.querySelector('[data-cell="rate"]').textContent = percent(part, whole) ?? "—";
}

/** Puts the posting above the others. */
function list(panel, posting) {
  const body = panel.querySelector("#latest tbody");
  if (!body) {
    return;
  }
  const word = (kind, name) => panel.querySelector(`.words [data-${kind}="${name}"]`)?.textContent ?? name;
  const { functional, economic, projectCode } = posting.appropriation;
  const row = body.insertRow(0);
  const cell = (text, type) => {
    const added = row.insertCell();
    added.textContent = text;
    added.className = type ?? "";
    return added;
  };
  cell(posting.businessDate);
  const kind = cell(word("kind", posting.kind) + (posting.reverses ? " " : ""));
  if (posting.reverses) {
    const tag = document.createElement("span");
    tag.className = "tag";
    tag.textContent = word("word", "reversal");
    kind.append(tag);
  }
  cell(word("compartment", posting.from) + " → " + word("compartment", posting.to));
  cell(posting.amountYuan, "number");
  cell([functional, economic, projectCode].filter(Boolean).join(" · "), "code");
  const link = document.createElement("a");
  link.href = `/departments/${posting.department}/years/${posting.fiscalYear}/operations/${posting.operationId}`;
  link.textContent = posting.documentNumber ?? word("word", "operation");
  cell("").append(link);
  mark(row, "arrived");
  while (body.rows.length > SHOWN) {
    body.deleteRow(-1);
  }
}

function mark(element, name) {
  element.classList.remove(name);
  void element.offsetWidth; // so that the mark shows again on what was marked before
  element.classList.add(name);
}
