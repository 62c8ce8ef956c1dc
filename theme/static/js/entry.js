/**
 * What a person typed to a value, or to a reason why it is none. Reasons are codes; the page has the sentences.
 * @typedef {{value?: any, reason?: string, first?: string, second?: string}} Entry
 */
import { compare, parse, rational } from "./rational.js";
import { day } from "./tree.js";

const LONGEST = 40;
const MOST_DIGITS = 6;
// Before the point, as in files.
const LARGEST = 18;
// What a kind allows where the input says nothing else.
const TOP = { ratio: "1", percent: "100" };
const PLAIN = /^-?\d+([.,]\d+)?$/;
const SPACED = /^[-−]?[1-9]\d{0,2}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/;
const GROUPED = [/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/];
// One separator before exactly three digits: 1.500 is one and a half here, fifteen hundred there.
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The text of a number with a point: '1.500,25' -> '1500.25'. Spaces between groups of three are taken out.
 * @returns {{text?: string, reason?: string, first?: string, second?: string}}
 */
export function numberText(typed) {
  const trimmed = typed.trim();
  if (trimmed.length > LONGEST) return { reason: "not-a-number" };
  const text = clean(SPACED.test(trimmed) ? trimmed.replace(/[ \u00a0\u202f]/g, "") : trimmed);
  if (AMBIGUOUS.test(text)) {
    return { reason: "ambiguous", first: text.replace(/[.,]/, ""), second: text.replace(",", ".") };
  }
  if (PLAIN.test(text)) return { text: text.replace(",", ".") };
  const which = GROUPED.findIndex((form) => form.test(text));
  if (which < 0) return { reason: "not-a-number" };
  const [thousands, decimal] = which === 0 ? [/\./g, ","] : [/,/g, "."];
  return { text: text.replace(thousands, "").replace(decimal, ".") };
}

const clean = (text) => text.replace("−", "-");

/** A typed text as the value of `input` (of the method document); an empty one has neither value nor reason. */
export function entry(input, typed) {
  const text = typed.trim();
  if (text === "") return {};
  if (input.kind === "yes-no" && ["yes", "no"].includes(text)) return { value: rational(text === "yes" ? 1n : 0n) };
  if (input.kind === "level" && input.levels.includes(text)) return { value: text };
  if (input.kind === "yes-no" || input.kind === "level") return { reason: "not-a-number" };
  if (input.kind === "date") return dayEntry(text);
  const found = numberText(text);
  return found.reason ? found : bounded(input, found.text);
}

/** Typed points of a leaf without a rule. */
export function pointsEntry(leaf, typed) {
  return entry({ kind: "amount", least: "0", most: leaf.maximum, digits: MOST_DIGITS }, typed);
}

function bounded(input, text) {
  const value = parse(text);
  const [whole, places = ""] = text.replace("-", "").split(".");
  const low = input.least ?? "0";
  const high = input.most ?? TOP[input.kind] ?? null;
  if (whole.length > LARGEST) return { reason: "not-a-number" };
  if (input.kind === "count" && value.bottom !== 1n) return { reason: "not-whole" };
  if (input.kind !== "count" && places.replace(/0+$/, "").length > input.digits) return { reason: "digits" };
  if (compare(value, parse(low)) < 0) return { reason: "below" };
  if (high !== null && compare(value, parse(high)) > 0) return { reason: "above" };
  return { value };
}

function dayEntry(text) {
  const local = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  const iso = local ? `${local[3]}-${local[2].padStart(2, "0")}-${local[1].padStart(2, "0")}` : text;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(iso) && new Date(`${iso}T00:00:00Z`);
  const good = real && !Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === iso && !iso.startsWith("0000");
  return good ? { value: day(iso) } : { reason: "not-a-date" };
}
