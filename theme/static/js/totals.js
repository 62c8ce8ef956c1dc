/**
 * Every node of a method from the results of its leaves, by its policies: what scoring/engine/totals.py does.
 * @typedef {import("./rational.js").Rational} Rational
 * @typedef {{points: Rational|null, status: string|null, maximum: Rational|null, zeroed: string[],
 *   leftOut: string[], lacking: string[]}} Result
 */
import { compare, divide, greatest, multiply, parse, plain, rounded, total, ZERO } from "./rational.js";

const TREATED = { zero: "zeroed", reduce: "leftOut", block: "lacking" };
const NOT_APPLICABLE = "not-applicable";

/** A result without points. @returns {Result} */
export function without(status, maximum = null, lacking = []) {
  return { points: null, status, maximum, zeroed: [], leftOut: [], lacking };
}

/** @returns {Result} */
export function of(points, maximum, more = {}) {
  return { points, status: null, maximum, zeroed: [], leftOut: [], lacking: [], ...more };
}

/** Points / maximum at the method's digits for values; null where there is none. */
export function valueText(method, { points, maximum }) {
  if (!points || !maximum || maximum.top === 0n) return null;
  return plain(divide(points, maximum), method.rounding.value_digits, method.rounding.mode);
}

/** Id -> result of every node and view, from the results of the leaves. @returns {Map<string, Result>} */
export function results(method, leaves) {
  const nodes = new Map(method.nodes.map((node) => [node.id, { ...node, parts: [] }]));
  for (const node of nodes.values()) nodes.get(node.parent)?.parts.push(node);
  const found = new Map();
  const covered = new Map();
  for (const node of [...nodes.values()].reverse()) {
    if (!node.parts.length) {
      found.set(node.id, leaves.get(node.id));
      covered.set(node.id, coverOf(node, leaves.get(node.id)));
    } else {
      covered.set(node.id, sums(node.parts.map((part) => covered.get(part.id))));
      found.set(node.id, made(method, node, node.parts, found, covered, node.parent === null));
    }
  }
  for (const view of method.views) {
    const parts = view.of.map((id) => nodes.get(id)).filter((part) => part);
    found.set(view.id, made(method, { total: "sum", coverage: null, ...view }, parts, found, covered, false));
  }
  return found;
}

const coverOf = (leaf, result) => ({
  reported: result.points ? result.maximum : ZERO,
  applying: result.status === NOT_APPLICABLE ? ZERO : open(leaf, result),
});

const sums = (parts) => ({
  reported: total(parts.map((part) => part.reported)),
  applying: total(parts.map((part) => part.applying)),
});

/** The maximum of a part without points: that of what applies to the unit, else the part's own. */
const open = (part, result) => result.maximum ?? (part.maximum === null ? ZERO : parse(part.maximum));

function made(method, node, parts, found, covered, root) {
  const pairs = parts.map((part) => [part, found.get(part.id)]);
  const there = pairs.filter(([, result]) => result.points);
  const missing = pairs.filter(([, result]) => !result.points && result.status !== NOT_APPLICABLE);
  // A unit that reported nothing has no total, whatever the policy for single parts: it is not 0.
  if (!there.length) {
    const maxima = missing.map(([part, result]) => open(part, result));
    const whole = { sum: () => total(maxima), best: () => greatest(maxima) }[node.total] ?? (() => parse(node.maximum));
    const maximum = missing.length ? whole() : null;
    return without(missing.length ? missing[0][1].status : NOT_APPLICABLE, maximum);
  }
  const treated = { zeroed: [], leftOut: [], lacking: [] };
  for (const [part, result] of pairs) {
    if (result.points) continue;
    treated[TREATED[result.status === NOT_APPLICABLE ? part.not_applicable : part.missing]].push([part, result]);
  }
  if (treated.lacking.length) {
    return without(treated.lacking[0][1].status, null, treated.lacking.map(([part]) => part.id));
  }
  if (node.coverage !== null && node.coverage !== undefined) {
    const { reported, applying } = sums(parts.map((part) => covered.get(part.id)));
    if (compare(reported, multiply(applying, parse(node.coverage))) < 0) {
      const short = parts.filter((part) => compare(covered.get(part.id).reported, covered.get(part.id).applying) < 0);
      return without(missing.length ? missing[0][1].status : "not-submitted", null, short.map((part) => part.id));
    }
  }
  const [points, maximum] = SUMS[node.total](node, there, treated.zeroed);
  if (node.total !== "sum" && maximum.top === 0n) return without(NOT_APPLICABLE);
  const { stage, digits, mode } = method.rounding;
  const ids = (list) => list.map(([part]) => part.id);
  return of(root && stage === "total" ? rounded(points, digits, mode) : points, maximum, {
    zeroed: ids(treated.zeroed),
    leftOut: ids(treated.leftOut),
  });
}

function sum(node, there, zeroed) {
  const maxima = [...there.map(([, result]) => result.maximum), ...zeroed.map(([part, result]) => open(part, result))];
  return [total(there.map(([, result]) => result.points)), total(maxima)];
}

function overMaximum(node, there, zeroed) {
  const [points, maxima] = sum(node, there, zeroed);
  if (maxima.top === 0n) return [ZERO, ZERO];
  return [multiply(parse(node.maximum), divide(points, maxima)), parse(node.maximum)];
}

function weighted(node, there, zeroed) {
  const weight = (part) => parse(part.weight ?? "0");
  const values = there.map(([part, result]) => multiply(weight(part), divide(result.points, result.maximum)));
  const weights = total([...there, ...zeroed].map(([part]) => weight(part)));
  if (weights.top === 0n) return [ZERO, ZERO];
  return [multiply(parse(node.maximum), divide(total(values), weights)), parse(node.maximum)];
}

function best(node, there, zeroed) {
  const maxima = [...there, ...zeroed].map(([part, result]) => open(part, result));
  return [greatest([ZERO, ...there.map(([, result]) => result.points)]), greatest(maxima)];
}

const SUMS = { sum, "points-over-maximum": overMaximum, "weighted-mean": weighted, best };
