/** The form: what stands in its fields, and what is told at them. */
import { entry, pointsEntry } from "./entry.js";
import { compare, parse, shortest } from "./rational.js";
import { local, say, typable } from "./words.js";

export const fieldId = (leaf, input) => `${leaf.id}--${input ? input.id : ""}`;
export const statusOf = (id) => document.getElementById(`${id}--status`);

/** The ids of all fields of a leaf. */
export const fieldIds = (leaf) => (leaf.tree === null ? [fieldId(leaf)] : leaf.inputs.map((input) => fieldId(leaf, input)));

/** The text that a file holds, as somebody would type it into the field. */
export function asTyped(input, text) {
  if (input.kind === "date") return text.split("-").reverse().join("/");
  return input.kind === "yes-no" || input.kind === "level" ? text : typable(text);
}

/** What is typed for a leaf: values by input, or points; and the faults, each with its field. */
export function read(leaf) {
  const found = { values: Object.create(null), points: null, status: statusOf(leaf.id).value || null, faults: [] };
  if (found.status) return found;
  const take = (field, made, keep) => {
    if (made.reason) found.faults.push({ field, message: message(made, keep.limits) });
    else if (made.value !== undefined) keep.store(made.value);
  };
  if (leaf.tree === null) {
    const field = document.getElementById(fieldId(leaf));
    const limits = { least: "0", most: leaf.maximum, digits: 6 };
    take(field, pointsEntry(leaf, field.value), { limits, store: (value) => (found.points = value) });
    return found;
  }
  for (const input of leaf.inputs) {
    const field = document.getElementById(fieldId(leaf, input));
    take(field, entry(input, field.value), { limits: input, store: (value) => (found.values[input.id] = value) });
  }
  for (const [small, large] of pairs(leaf)) {
    const [a, b] = [found.values[small], found.values[large]];
    if (a && b && compare(a, b) > 0) {
      const field = document.getElementById(`${leaf.id}--${small}`);
      found.faults.push({ field, message: say("at-most", { other: label(document.getElementById(`${leaf.id}--${large}`)) }) });
    }
  }
  return found;
}

const pairs = (leaf) => leaf.inputs.filter((input) => input.at_most).map((input) => [input.id, input.at_most]);

/** The words of a field's label. */
export const label = (field) => field.labels[0].textContent;

function message(made, limits) {
  const number = (text) => local(shortest(parse(text)));
  const values = { ...made, digits: limits.digits };
  if (made.first) Object.assign(values, { first: local(made.first), second: local(made.second) });
  if (limits.least !== null) values.least = number(limits.least);
  if (limits.most !== null) values.most = number(limits.most);
  return say(made.reason, values);
}

/** Say at every field what is wrong with it, and in the summary, each with a way there. */
export function tell(fields, faults) {
  for (const field of fields) {
    const fault = faults.find((found) => found.field === field);
    field.toggleAttribute("aria-invalid", Boolean(fault));
    if (fault) field.setAttribute("aria-invalid", "true");
    document.getElementById(`${field.id}-error`).textContent = fault ? fault.message : "";
  }
  const summary = document.getElementById("errors");
  summary.replaceChildren();
  if (!faults.length) return;
  summary.append(say("errors", { n: faults.length }), list(faults.map(({ field, message: said }) => [field.id, `${label(field)}: ${said}`])));
}

/** A list of links to places of this page. */
export function list(items) {
  const found = document.createElement("ul");
  for (const [id, words] of items) {
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = words;
    // The fragment holds the state, so the place is gone to without it.
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const place = document.getElementById(id);
      place.scrollIntoView({ block: "center" });
      (place.matches("input, select") ? place : place.querySelector("input, select") ?? place).focus({ preventScroll: true });
    });
    const item = document.createElement("li");
    item.append(link);
    found.append(item);
  }
  return found;
}
