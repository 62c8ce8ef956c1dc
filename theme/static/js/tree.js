/**
 * The interpreter of a rule's tree. It knows the kinds of node of scoring/rules/json.py, and no shape.
 * @typedef {import("./rational.js").Rational} Rational
 * @typedef {{inputs: Object<string, Rational|string>, maximum: Rational, others: Object<string, Rational>}} Given
 */
import {
  add, compare, divide, greatest, least, multiply, parse, rational, rounded, shortest, subtract, ZERO,
} from "./rational.js";

const SIGNS = { "+": add, "−": subtract, "×": multiply, "÷": divide };
const HOLDS = {
  "=": (gap) => gap === 0,
  "≠": (gap) => gap !== 0,
  "<": (gap) => gap < 0,
  "≤": (gap) => gap <= 0,
  ">": (gap) => gap > 0,
  "≥": (gap) => gap >= 0,
};

/** A day, '2024-03-31', as a number: days since 31 December of the year before 1. @returns {Rational} */
export function day(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return rational(BigInt(Math.round(date.getTime() / 86400000)) + 719163n);
}

/** How documents name a best of the group. */
export const bestKey = (best) => JSON.stringify(best);

/** The exact value of a tree; null where the leaf does not apply. @returns {Rational|null} */
export function evaluate(tree, given) {
  const [kind, ...rest] = tree;
  switch (kind) {
    case "number":
      return parse(rest[0]);
    case "day":
      return day(rest[0]);
    case "maximum":
      return given.maximum;
    case "input":
      return given.inputs[rest[0]];
    case "min":
    case "max": {
      const found = rest.map((part) => evaluate(part, given));
      return found.includes(null) ? null : (kind === "min" ? least : greatest)(found);
    }
    case "choice":
      return evaluate(chosen(tree, given), given);
    case "best": {
      const found = [evaluate(rest[0], given), given.others[bestKey(tree)]].filter((value) => value);
      return found.length ? greatest(found) : null;
    }
    case "round": {
      const value = evaluate(rest[0], given);
      return value && rounded(value, rest[1], rest[2]);
    }
    case "not-applicable":
      return null;
    default: {
      const [left, right] = rest.map((part) => evaluate(part, given));
      return left === null || right === null ? null : SIGNS[kind](left, right);
    }
  }
}

function chosen([, cases, otherwise], given) {
  const found = cases.find(([condition]) => holds(condition, given));
  return found ? found[1] : otherwise;
}

function holds([sign, left, right], given) {
  if (right[0] === "level") return (given.inputs[left[1]] === right[1]) === (sign === "=");
  const [a, b] = [evaluate(left, given), evaluate(right, given)];
  return a !== null && b !== null && HOLDS[sign](compare(a, b));
}

const [SIGNED, LOOSE, TIGHT, ATOM] = [0, 1, 2, 3];
const BINDING = { "+": LOOSE, "−": LOOSE, "×": TIGHT, "÷": TIGHT };

/** The line that the figures lead to, '18 ÷ 24 × 10', as scoring/rules/words.py writes it; null: does not apply. */
export function arithmetic(tree, given) {
  return evaluate(tree, given) === null ? null : line(tree, given)[0];
}

function line(tree, given) {
  const [kind, ...rest] = tree;
  switch (kind) {
    case "number":
      return number(parse(rest[0]));
    case "maximum":
      return number(given.maximum);
    case "input": {
      const value = given.inputs[rest[0]];
      return typeof value === "string" ? [value, ATOM] : number(value);
    }
    case "day":
      return [rest[0], ATOM];
    case "best":
      return number(evaluate(tree, given) ?? ZERO);
    case "min":
    case "max":
      return [`${kind}(${rest.map((part) => line(part, given)[0]).join("; ")})`, ATOM];
    case "round":
      return [`round(${line(rest[0], given)[0]}; ${rest[1]})`, ATOM];
    case "choice":
      return line(chosen(tree, given), given);
    case "not-applicable":
      return ["", ATOM];
    default:
      return operation(kind, rest, given);
  }
}

function operation(sign, [left, right], given) {
  const binding = BINDING[sign];
  // a − (b + c) and a ÷ (b × c) need their brackets; a + b − c and a × b ÷ c do not.
  const strict = sign === "−" || sign === "÷" ? 1 : 0;
  return [`${held(line(left, given), binding)} ${sign} ${held(line(right, given), binding + strict)}`, binding];
}

/** A fraction such as 1/3 is a division; a number below 0 has its sign in brackets inside a sum. */
function number(value) {
  const text = shortest(value);
  return [text.replace("-", "−"), value.top < 0n ? SIGNED : text.includes("/") ? TIGHT : ATOM];
}

const held = ([text, binding], needed) => (binding >= needed ? text : `(${text})`);
