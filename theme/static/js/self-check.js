/** The page of a self-check: figures in, every result out, beside what is published. Nothing typed is sent. */
import { against, hidden } from "./against.js";
import { same, shown } from "./compare.js";
import { asTyped, fieldId, fieldIds, list, read, statusOf, tell } from "./fields.js";
import { decided, leafResult } from "./leaf.js";
import { note } from "./note.js";
import { compare, parse, shortest, ZERO } from "./rational.js";
import { fromFile, fromFragment, toFile, toFragment } from "./state.js";
import { supposed } from "./supposed.js";
import { results } from "./totals.js";
import { arithmetic } from "./tree.js";
import { local, localLine, say } from "./words.js";

const form = document.querySelector("form.self-check");
const by = (id) => document.getElementById(id);
const at = (name, id) => form.querySelector(`[data-${name}="${id}"]`);
const method = await (await fetch(form.dataset.document)).json();
const leaves = method.nodes.filter((node) => !method.nodes.some((other) => other.parent === node.id));
const fields = leaves.flatMap(fieldIds).map(by);
const title = (id) => by(`title-${id}`).textContent;
// Where the page has an edition whose ranks are computed.
const rank = form.querySelector("[data-supposed]");
let unit = null;
// Of a ranked edition: what the units of the group are ranked by.
let group = null;
let filled = { typed: {}, statuses: {} };

/** The state now: of the fields, those alone that are not as they were filled in. */
function state() {
  const typed = {};
  const statuses = {};
  for (const field of fields) if (field.value !== (filled.typed[field.id] ?? "")) typed[field.id] = field.value;
  for (const { id } of leaves) if (statusOf(id).value !== (filled.statuses[id] ?? "")) statuses[id] = statusOf(id).value;
  return { edition: by("edition").value, unit: by("unit").value, typed, statuses };
}

function write({ typed, statuses }) {
  for (const field of fields) if (Object.hasOwn(typed, field.id)) field.value = typed[field.id];
  for (const { id } of leaves) if (Object.hasOwn(statuses, id)) statusOf(id).value = statuses[id];
}

function compute() {
  const faults = [];
  const found = new Map();
  for (const leaf of leaves) {
    const typed = read(leaf);
    const others = Object.fromEntries(Object.entries(unit?.others[leaf.id] ?? {}).map(([key, text]) => [key, parse(text)]));
    faults.push(...typed.faults);
    let result = leafResult(method, leaf, { ...typed, others });
    at("sum", leaf.id).textContent = line(leaf, result, typed.values, others);
    if (result.exact && outside(leaf, result.exact)) faults.push(outside(leaf, result.exact));
    const points = unit?.overrides[leaf.id];
    if (points) result = decided(leaf, result, parse(points));
    found.set(leaf.id, result);
  }
  tell(fields, faults);
  const all = results(method, found);
  show(all);
  suppose(faults.length ? null : all.get(method.nodes[0].id));
}

function line(leaf, result, values, others) {
  if (!result.exact) return "";
  const sum = arithmetic(leaf.tree, { inputs: values, maximum: parse(leaf.maximum), others });
  const points = shown(method, result);
  return localLine(`${sum} ${compare(parse(points), result.exact) === 0 ? "=" : "≈"} ${points}`);
}

function outside(leaf, exact) {
  const maximum = parse(leaf.maximum);
  if (compare(exact, ZERO) >= 0 && compare(exact, maximum) <= 0) return null;
  const values = { points: local(shortest(exact)), maximum: local(shortest(maximum)) };
  return { field: by(fieldIds(leaf)[0]), message: say("out-of-range", values) };
}

function show(found) {
  const differing = [];
  let compared = 0;
  for (const [id, result] of found) {
    const own = shown(method, result);
    const node = [...method.nodes, ...method.views].find((other) => other.id === id);
    const maximum = result.maximum ?? (node.maximum === null ? null : parse(node.maximum));
    at("points", id).textContent = own === null ? say(`status:${result.status}`) : local(own);
    at("maximum", id).textContent = maximum === null ? "—" : local(shortest(maximum));
    at("note", id).textContent = note(method, result, unit?.others[id] ?? {}, title);
    const published = unit?.published[id];
    at("against", id).textContent = published ? against(own, result.status, published) : "";
    at("against", id).dataset.same = published && !hidden(result, published) ? String(same(own, result.status, published)) : "";
    if (!published || hidden(result, published)) continue;
    compared += 1;
    if (!same(own, result.status, published)) differing.push([`node-${id}`, `${title(id)}: ${against(own, result.status, published)}`]);
  }
  const [root] = method.nodes;
  for (const [name, from] of [["total", "points"], ["total-maximum", "maximum"], ["total-against", "against"]]) {
    form.querySelector(`[data-${name}]`).textContent = at(from, root.id).textContent;
  }
  const summary = by("differences");
  if (!unit) summary.textContent = say(rank ? "no-unit-ranked" : "no-unit");
  else if (!differing.length) summary.textContent = say("all-agree");
  else summary.replaceChildren(say("some-differ", { n: differing.length, all: compared }), list(differing));
  summary.dataset.same = unit ? String(!differing.length) : "";
}

/** The total's rank among the others; none while a figure cannot be used. */
function suppose(total) {
  const said = total ? supposed(method, total, unit, group) : "";
  // Written again only where it says something else: it is read aloud.
  if (rank && rank.textContent !== said) rank.textContent = said;
}

/** Fill in what was verified of a unit; without one, empty all. */
async function choose(edition, id) {
  by("edition").value = edition;
  if (by("edition").value !== edition) by("edition").value = "";
  const options = form.querySelector(`template[data-edition="${CSS.escape(by("edition").value)}"]`);
  by("unit").replaceChildren(new Option("—", ""), ...(options ? options.content.cloneNode(true).children : []));
  by("unit").disabled = !options;
  by("unit").value = id;
  if (by("unit").value !== id) by("unit").value = "";
  const option = by("unit").selectedOptions[0];
  [unit, group] = await Promise.all([option.dataset.file, id && options?.dataset.scores].map(load));
  filled = { typed: {}, statuses: {} };
  if (unit) fill();
  for (const field of fields) field.value = filled.typed[field.id] ?? "";
  for (const leaf of leaves) statusOf(leaf.id).value = filled.statuses[leaf.id] ?? "";
  if (unit) by("filled").textContent = say("filled", { unit: option.textContent, edition: by("edition").selectedOptions[0].textContent });
}

async function load(file) {
  if (!file) return null;
  try {
    by("filled").textContent = "";
    return await (await fetch(file)).json();
  } catch {
    by("filled").textContent = say("not-loaded");
    return null;
  }
}

function fill() {
  for (const leaf of leaves) {
    for (const input of leaf.inputs) {
      const text = unit.inputs[leaf.id]?.[input.id];
      if (text !== undefined) filled.typed[fieldId(leaf, input)] = asTyped(input, text);
    }
    if (unit.points[leaf.id] !== undefined) filled.typed[fieldId(leaf)] = asTyped({ kind: "amount" }, unit.points[leaf.id]);
    if (unit.statuses[leaf.id]) filled.statuses[leaf.id] = unit.statuses[leaf.id];
  }
}

function changed() {
  compute();
  history.replaceState(null, "", `#${toFragment(state())}`);
}

async function start(saved) {
  await choose(saved.edition, saved.unit);
  write(saved);
  changed();
}

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([toFile(method, state())], { type: "application/json" }));
  link.download = `${[method.index, method.version, method.group, by("unit").value].filter(Boolean).join("-")}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  by("filled").textContent = say("saved");
}

async function opened(event) {
  const [file] = event.target.files;
  if (!file) return;
  const read = fromFile(method, await file.text());
  event.target.value = "";
  if (read.state) await start(read.state);
  by("filled").textContent = say(read.reason ?? "loaded");
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => {
  if (event.target.matches("[data-node], [data-status]")) changed();
});
by("edition").addEventListener("change", () => choose(by("edition").value, "").then(changed));
by("unit").addEventListener("change", () => choose(by("edition").value, by("unit").value).then(changed));
by("clear").addEventListener("click", () => choose("", "").then(changed));
by("save").addEventListener("click", save);
by("load").addEventListener("change", opened);
by("print").addEventListener("click", () => window.print());
window.addEventListener("hashchange", () => start(fromFragment(location.hash.slice(1))));
await start(fromFragment(location.hash.slice(1)));
// All is filled in: the results may show.
document.documentElement.classList.add("computes");
