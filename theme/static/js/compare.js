/** A result beside the published one. */
import { compare, parse, plain, subtract } from "./rational.js";

/** The points as shown, null where there are none. */
export function shown(method, result) {
  const { digits, mode } = method.rounding;
  return result.points ? plain(result.points, digits, mode) : null;
}

/** Whether two shown results are the same: the same number, or the same reason for there being none. */
export function same(own, status, published) {
  if (own === null || published.points === null) {
    return own === null && published.points === null && status === published.status;
  }
  return compare(parse(own), parse(published.points)) === 0;
}

/** Own less published, in the digits shown; null where either has no points. */
export function difference(own, published) {
  if (own === null || published.points === null) return null;
  const digits = Math.max(...[own, published.points].map((text) => (text.split(".")[1] ?? "").length));
  return plain(subtract(parse(own), parse(published.points)), digits);
}
