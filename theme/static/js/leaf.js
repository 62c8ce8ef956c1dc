/**
 * A leaf: its inputs through its rule, a status in their stead, or typed points where there is no rule.
 * @typedef {import("./totals.js").Result} Result
 */
import { parse, rounded } from "./rational.js";
import { evaluate } from "./tree.js";
import { of, without } from "./totals.js";

/**
 * @param {object} method the method document
 * @param {object} leaf a node of it
 * @param {{values: Object<string, any>, status: string|null, points: any, others: object}} typed what was given
 * @returns {Result}
 */
export function leafResult(method, leaf, typed) {
  const maximum = leaf.maximum === null ? null : parse(leaf.maximum);
  if (typed.status) return without(typed.status);
  if (maximum === null) return without("not-found");
  if (leaf.tree === null) return typed.points ? of(typed.points, maximum) : without("not-submitted");
  if (leaf.inputs.some((input) => typed.values[input.id] === undefined)) return without("not-submitted");
  const exact = evaluate(leaf.tree, { inputs: typed.values, maximum, others: typed.others });
  return exact === null ? without("not-applicable") : of(kept(method, exact), maximum, { exact });
}

/** Points as the method goes on with them: rounded here where it rounds at the leaf. */
function kept(method, points) {
  const { stage, digits, mode } = method.rounding;
  return stage === "leaf" ? rounded(points, digits, mode) : points;
}

/** The result with the council's points in place of the rule's, which it keeps beside them. @returns {Result} */
export function decided(leaf, result, points) {
  return of(points, parse(leaf.maximum), { byRule: result });
}
