/**
 * A rank in a group, by what its method ranks by: what scoring/engine/ranks.py does.
 * @typedef {import("./rational.js").Rational} Rational
 * @typedef {import("./totals.js").Result} Result
 */
import { compare, divide, parse, rounded } from "./rational.js";

/** Points or value, rounded or exact; null where the unit cannot be ranked. @returns {Rational|null} */
export function basis(method, { points, maximum, lacking }) {
  if (!points || lacking.length) return null;
  const byValue = method.basis === "value";
  if (byValue && (!maximum || maximum.top === 0n)) return null;
  const score = byValue ? divide(points, maximum) : points;
  if (method.on === "exact") return score;
  const { digits, value_digits: valueDigits, mode } = method.rounding;
  return rounded(score, byValue ? valueDigits : digits, mode);
}

/**
 * The rank of a unit with this result among the others as they are published, and among how many; null without one.
 * Equal scores share a rank and the next is skipped: 1, 2, 2, 4.
 * @param {Object<string, string>} scores unit -> what it is ranked by, exact
 */
export function rankAmong(method, result, unit, scores) {
  const own = basis(method, result);
  if (own === null) return null;
  const others = Object.entries(scores).filter(([other]) => other !== unit);
  const ahead = others.filter(([, score]) => compare(parse(score), own) > 0);
  return { rank: ahead.length + 1, of: others.length + 1 };
}
