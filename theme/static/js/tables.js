/** Sorts and filters the tables of a page, as its reader asks; the page as it came is always the server's. */
import { local, say } from "./words.js";
import { keep, lead, read } from "./table/address.js";
import { nameOf } from "./table/cell.js";
import { csv, save } from "./table/csv.js";
import { filters } from "./table/filter.js";
import { TABLES } from "./table/parts.js";
import { AT_ONCE, Table } from "./table/table.js";

const SOON = 200;
const form = document.querySelector("form.tools");
const told = form.querySelector(".told");
const untouched = told.textContent;
const { q, group, status, band } = form.elements;
const choices = { group, status, band };
const boxes = [...form.querySelectorAll("[name=column]")];
const tables = [...document.querySelectorAll(`[data-group] ${TABLES}`)].map((element) => new Table(element));
const heads = tables.flatMap((table) => table.heads);
const known = {
  columns: new Set(boxes.map((box) => box.value)),
  sorts: new Set(heads.filter((head) => head.querySelector(".sort")).map((head) => head.dataset.key)),
  ...Object.fromEntries(Object.entries(choices).map(([name, field]) => [name, new Set([...(field?.options ?? [])].map((option) => option.value))])),
};
let view = read(location.search, known);
let keeping = 0;
let typing = 0;

/** Show the view; with all parts of a long table where it is sorted or filtered. */
async function show() {
  const asked = view;
  let failed = false;
  if ((asked.sort || filters(asked)) && tables.some((table) => !table.all)) {
    told.textContent = say("loading");
    await Promise.all(tables.map((table) => table.complete())).catch(() => (failed = true));
    if (asked !== view) return;
  }
  paint(failed);
}

function paint(failed = false) {
  for (const table of tables) table.show(view);
  told.textContent = [...(failed ? [say("not-loaded")] : []), ...sentences()].join(" ");
}

function sentences() {
  const sum = (count) => local(String(tables.reduce((n, table) => n + count(table), 0)));
  const [matching, shown, all] = [sum((table) => table.matching.length), sum((table) => table.shown.length), sum((table) => table.count)];
  const head = view.sort && heads.find((found) => found.dataset.key === view.sort);
  const order = head ? say(view.down ? "descending" : "ascending", { column: nameOf(head) }) : say("original");
  return [matching === shown ? say("shown", { n: shown, all }) : say("first-shown", { n: matching, all, shown }), order];
}

/** Go on to another view, with what was typed just now: in the page, and a moment later in the address. */
function change(next) {
  view = { ...view, q: q.value, ...next };
  for (const table of tables) table.atOnce = AT_ONCE;
  clearTimeout(typing);
  clearTimeout(keeping);
  keeping = setTimeout(() => keep(view), SOON);
  return show();
}

function sort(key) {
  if (view.sort !== key) change({ sort: key, down: false });
  else change(view.down ? { sort: "", down: false } : { down: true });
}

/** What the fields say is what the view says. */
function fill() {
  q.value = view.q;
  for (const [name, field] of Object.entries(choices)) if (field) field.value = view[name];
  for (const box of boxes) box.checked = !view.hidden.has(box.value);
}

function typed() {
  const chosen = Object.fromEntries(Object.entries(choices).map(([name, field]) => [name, field?.value ?? ""]));
  change({ ...chosen, hidden: new Set(boxes.filter((box) => !box.checked).map((box) => box.value)) });
}

function restore() {
  clearTimeout(typing);
  clearTimeout(keeping);
  view = read(location.search, known);
  fill();
  lead(view);
  if (location.search || told.textContent !== untouched) show();
}

const onScreen = () => tables.filter((table) => !table.section.hidden).map(({ name, heads: columns, shown }) => ({ name, heads: columns, rows: shown }));

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => {
  if (event.target === q) {
    clearTimeout(typing);
    typing = setTimeout(typed, SOON);
  } else typed();
});
form.elements.csv.addEventListener("click", async () => {
  if (q.value !== view.q) await change({});
  save(csv(onScreen()), form.dataset.name);
});
form.elements.reset.addEventListener("click", () => {
  change(read("", known));
  fill();
});
window.addEventListener("popstate", restore);
for (const table of tables) {
  table.addButtons(sort);
  table.onMore(() => paint());
}
form.querySelector("fieldset").disabled = false;
restore();
