"use strict";
// The table of pages, the dialog of one page, and the pictures, which are drawn after the first paint.
const DATA = JSON.parse(document.getElementById("data").textContent);
const LAST = DATA.runs.length - 1;
const IS_PAIR = LAST === 1;
const ROWS_AT_FIRST = 300;
const byId = new Map(DATA.pages.map((page) => [page.id, page]));
const get = (id) => document.getElementById(id);
const fixed = (digits, factor = 1) => (value) => (value === null ? "–" : (value * factor).toFixed(digits));
const of = (name, run = LAST) => (page) => page[name][run];
const gain = (page) => (page.score_db[0] === null || page.score_db[1] === null ? null : page.score_db[1] - page.score_db[0]);
const signed = (value) => (value === null ? "–" : (value > 0 ? "+" : "") + value.toFixed(2));

const COLUMNS = [
  { key: "id", name: "page", value: (page) => page.id, word: true },
  { key: "type", name: "type", value: (page) => page.type, word: true },
  ...(IS_PAIR ? [
    { key: "a", name: "a, dB", value: of("score_db", 0), show: fixed(2) },
    { key: "score", name: "b, dB", value: of("score_db"), show: fixed(2) },
    { key: "gain", name: "b − a, dB", value: gain, show: signed },
    { key: "low", name: "95 % from", value: (page) => page.interval[0], show: signed, minor: true },
    { key: "high", name: "to", value: (page) => page.interval[1], show: signed, minor: true },
    { key: "verdict", name: "verdict", value: (page) => page.verdict, word: true },
  ] : [{ key: "score", name: "score, dB", value: of("score_db"), show: fixed(2) }]),
  { key: "stage", name: "failed stage", value: of("suspect"), show: (value) => value || "none", word: true },
  { key: "lead2", name: "lead II, dB", value: of("lead2_db"), show: fixed(2), minor: true },
  { key: "worstlead", name: "worst lead", value: of("worst_lead"), word: true, minor: true },
  { key: "worstdb", name: "its SNR, dB", value: of("worst_lead_db"), show: fixed(2), minor: true },
  { key: "unseen", name: "unseen, %", value: of("unseen_share"), show: fixed(1, 100), minor: true },
  { key: "confidence", name: "stage 0 sure", value: of("confidence"), show: fixed(2), minor: true },
  { key: "residual", name: "grid residual, px", value: of("residual_px"), show: fixed(3), minor: true },
  { key: "sd", name: "trace sd, px", value: of("sd_px"), show: fixed(2), minor: true },
  { key: "mapping", name: "mapping error, px", value: of("mapping_rms_px"), show: fixed(2), minor: true },
].filter((column) => column.word || DATA.pages.some((page) => column.value(page) !== null));

const state = { key: IS_PAIR ? "gain" : "score", down: false, shown: [], limit: ROWS_AT_FIRST, opened: null };

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function classOf(column) {
  return [column.word ? "word" : "", column.minor ? "minor" : ""].join(" ").trim();
}

function fillControls() {
  const count = (values) => values.reduce((all, value) => all.set(value, (all.get(value) || 0) + 1), new Map());
  const choices = [["type", (page) => page.type], ["stage", of("suspect")], ["verdict", (page) => page.verdict]];
  get("verdict").parentElement.hidden = !IS_PAIR;
  get("group").checked = !IS_PAIR;
  for (const [id, value] of IS_PAIR ? choices : choices.slice(0, 2)) {
    const values = DATA.pages.map(value);
    for (const [value, n] of [...count(values)].sort()) {
      get(id).append(element("option", `${value || "none"} (${n})`, { value: value || "none" }));
    }
  }
  const head = document.querySelector("#table thead tr");
  for (const column of COLUMNS) {
    const cell = element("th", undefined, { scope: "col", class: classOf(column), "data-key": column.key });
    const button = element("button", column.name, { type: "button" });
    button.addEventListener("click", () => sortBy(column.key));
    cell.append(button);
    head.append(cell);
  }
}

function sortBy(key) {
  state.down = state.key === key ? !state.down : false;
  state.key = key;
  showTable();
}

function compare(column) {
  const sign = state.down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === y) return a.id < b.id ? -1 : 1;
    if (x === null) return column.key === "score" || column.key === "gain" ? -sign : 1;
    if (y === null) return column.key === "score" || column.key === "gain" ? sign : -1;
    return x < y ? -sign : sign;
  };
}

function chosenPages() {
  const [text, type, stage, verdict] = ["find", "type", "stage", "verdict"].map((id) => get(id).value.trim());
  const below = get("below").value === "" ? Infinity : Number(get("below").value);
  return DATA.pages.filter((page) =>
    `${page.id}-${page.type}`.toLowerCase().includes(text.toLowerCase()) &&
    (!type || page.type === type) &&
    (!verdict || page.verdict === verdict) &&
    (!stage || (of("suspect")(page) || "none") === stage) &&
    (page.score_db[LAST] === null || page.score_db[LAST] < below) &&
    (!get("drawn").checked || page.figures.some(Boolean)));
}

function grouped(pages) {
  if (!get("group").checked) return [["", pages]];
  const groups = new Map();
  for (const page of pages) {
    const stage = of("suspect")(page) || "none";
    groups.set(stage, [...(groups.get(stage) || []), page]);
  }
  return [...groups].sort((a, b) => (a[0] === "none") - (b[0] === "none") || b[1].length - a[1].length);
}

function showTable() {
  const column = COLUMNS.find((each) => each.key === state.key);
  const pages = chosenPages().sort(compare(column));
  const table = get("table");
  table.querySelectorAll("tbody").forEach((body) => body.remove());
  table.querySelectorAll("thead th").forEach((cell) => {
    const isSorted = cell.dataset.key === state.key;
    cell.setAttribute("aria-sort", isSorted ? (state.down ? "descending" : "ascending") : "none");
  });
  state.shown = [];
  for (const [stage, group] of grouped(pages)) {
    const body = element("tbody");
    const rest = group.slice(0, Math.max(0, state.limit - state.shown.length));
    if (stage && rest.length) {
      const row = element("tr", undefined, { class: "group" });
      const text = `${stage === "none" ? "no stage failed" : stage}: ${group.length} page${group.length === 1 ? "" : "s"}`;
      row.append(element("th", text, { colspan: COLUMNS.length, scope: "rowgroup" }));
      body.append(row);
    }
    rest.forEach((page) => body.append(rowOf(page)));
    state.shown.push(...rest);
    table.append(body);
  }
  get("count").textContent = `${pages.length} of ${DATA.pages.length} pages`;
  get("more").hidden = state.shown.length === pages.length;
  get("more").textContent = `show all ${pages.length}`;
}

function rowOf(page) {
  const row = element("tr", undefined, { class: "row", "data-id": page.id });
  for (const column of COLUMNS) {
    const value = column.value(page);
    const cell = element("td", column.key === "id" ? undefined : column.show ? column.show(value) : value, { class: classOf(column) });
    if (column.key === "id") cell.append(element("button", page.id + (page.figures.some(Boolean) ? " ▤" : ""), { type: "button", class: "open" }));
    if (column.key === "gain" && value) cell.classList.add(value < 0 ? "down" : "up");
    row.append(cell);
  }
  row.addEventListener("click", () => openPage(page));
  return row;
}

function openPage(page) {
  state.opened = page;
  const scores = page.score_db.map(fixed(2)).join(" → ");
  get("page-name").textContent = `${page.id}, type ${page.type}: ${scores} dB`;
  get("page-body").replaceChildren(...DATA.runs.map((run, k) => partOf(page, run, k)));
  const at = state.shown.indexOf(page);
  get("previous").disabled = at <= 0;
  get("next").disabled = at < 0 || at === state.shown.length - 1;
  history.replaceState(null, "", `#page=${encodeURIComponent(page.id)}`);
  if (!get("page").open) get("page").showModal();
  get("page").scrollTop = 0;
}

function partOf(page, run, k) {
  const part = element("div");
  if (IS_PAIR) part.append(element("h3", `${run.name}: ${fixed(2)(page.score_db[k])} dB`));
  if (page.stage[k]) part.append(element("p", `${page.stage[k]} failed: ${page.reason[k]}`, { class: "reason" }));
  else if (page.suspect[k]) part.append(element("p", `suspected: ${page.suspect[k]}`));
  if (page.figures[k]) {
    const order = [...DATA.figures].reverse();
    part.append(...order.map((name) => figureOf(`${page.figures[k]}/${name}`, name)));
  } else {
    const root = run.folder ? ` --out ${run.folder}/figures` : "";
    part.append(element("p", "Not drawn. To draw it, then make the report again:"));
    part.append(element("code", `python -m local_eval figures ${page.id} --data ${run.data || "DATA"}${root}`));
  }
  part.append(leadTable(page.leads[k]));
  return part;
}

function figureOf(address, name) {
  const figure = element("figure");
  const link = element("a", undefined, { href: address, target: "_blank", rel: "noopener" });
  link.append(element("img", undefined, { src: address, alt: name, loading: "lazy" }));
  figure.append(element("figcaption", name), link);
  return figure;
}

function leadTable(leads) {
  const table = element("table");
  const names = ["lead", "SNR, dB", "NRMSE, %", "r", "shift, ms", "offset, mV", "unseen, %"];
  const shows = [String, fixed(2), fixed(2), fixed(4), fixed(1, 1000), fixed(3), fixed(1, 100)];
  const head = element("tr");
  names.forEach((name) => head.append(element("th", name, { scope: "col" })));
  table.append(element("thead"), element("tbody"));
  table.tHead.append(head);
  for (const lead of leads) {
    const row = element("tr");
    lead.forEach((value, k) => row.append(element(k ? "td" : "th", shows[k](value))));
    table.tBodies[0].append(row);
  }
  const scroll = element("div", undefined, { class: "scroll" });
  scroll.append(table);
  return scroll;
}

function step(by) {
  const page = state.shown[state.shown.indexOf(state.opened) + by];
  if (page) openPage(page);
}

function moveFocus(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !event.target.classList.contains("open")) return;
  const buttons = [...document.querySelectorAll("#table .open")];
  const next = buttons[buttons.indexOf(event.target) + by];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function closed() {
  history.replaceState(null, "", location.pathname + location.search);
  const row = [...document.querySelectorAll("#table tr.row")].find((each) => each.dataset.id === state.opened.id);
  if (row) row.querySelector(".open").focus();
}

function drawPlots() {
  const script = element("script");
  script.textContent = get("plotly").textContent;
  document.head.append(script);
  DATA.plots.forEach((plot, k) => {
    const place = get(`plot${k}`);
    Plotly.newPlot(place, plot.data, plot.layout, { responsive: true, displaylogo: false });
    place.on("plotly_click", (event) => {
      const page = byId.get(event.points[0].customdata);
      if (page) openPage(page);
    });
  });
  document.body.dataset.plots = "drawn";
}

fillControls();
showTable();
for (const id of ["find", "type", "stage", "verdict", "below", "group", "drawn"]) {
  get(id).addEventListener("input", () => {
    state.limit = ROWS_AT_FIRST;
    showTable();
  });
}
get("more").addEventListener("click", () => {
  state.limit = Infinity;
  showTable();
});
get("table").addEventListener("keydown", moveFocus);
get("page").addEventListener("close", closed);
get("page").addEventListener("keydown", (event) => {
  if (event.key === "ArrowLeft") step(-1);
  if (event.key === "ArrowRight") step(1);
});
get("close").addEventListener("click", () => get("page").close());
get("previous").addEventListener("click", () => step(-1));
get("next").addEventListener("click", () => step(1));
window.addEventListener("load", () => {
  const asked = byId.get(decodeURIComponent((location.hash.match(/^#page=(.*)$/) || [])[1] || ""));
  if (asked) openPage(asked);
  requestAnimationFrame(() => setTimeout(drawPlots, 30));
});
