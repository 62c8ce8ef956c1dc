/** Two columns, and two figures of one node: whether they compare, and how they differ. Only this is computed here. */
import { difference, same } from "../compare.js";
import { compare, parse, ZERO } from "../rational.js";
import { local } from "../words.js";

/** Ranks and points compare within one group and one method alone. */
export const comparable = (a, b) => a.document.method === b.document.method && a.group === b.group;

/** Second less first, in the digits shown; null where either is not there. */
const less = (second, first) => difference(second ?? null, { points: first ?? null });

/** The difference of the values of two figures, null where there is none. */
export const valueGap = (a, b) => less(b.value, a.value);

/** The difference of two figures; `why` they have none although both are there. */
export function gap(a, b) {
  if (a?.points === undefined || b?.points === undefined) return { points: null };
  if (a.lacking || b.lacking) return { points: null, why: "part-missing" };
  if (a.maximum !== b.maximum) return { points: null, why: "maxima" };
  if (a.left_out !== b.left_out) return { points: null, why: "left-out-parts" };
  return { points: less(b.points, a.points) };
}

/** Whether two cells show the same. */
export const alike = (a, b) =>
  a?.maximum === b?.maximum && same(a?.points ?? null, a?.status, { points: b?.points ?? null, status: b?.status });

/** A difference in the language, with its sign. */
export const signed = (text) => (compare(parse(text), ZERO) > 0 ? `+${local(text)}` : local(text));

const size = (text) => parse(text.replace("-", ""));

/** The `most` greatest differences, each at the lowest node where there is one; views are no part of the total. */
export function apart(a, b, most) {
  const nodes = a.part.nodes.filter(({ view }) => !view);
  const gaps = nodes.map((node) => gap(node, b.nodes.get(node.node)).points);
  const differs = (text) => text !== null && compare(parse(text), ZERO) !== 0;
  const below = (at) => {
    const end = nodes.findIndex(({ depth }, other) => other > at && depth <= nodes[at].depth);
    return gaps.slice(at + 1, end < 0 ? undefined : end);
  };
  return nodes
    .map((node, at) => ({ node, points: gaps[at], lowest: !below(at).some(differs) }))
    .filter(({ points, lowest }) => lowest && differs(points))
    .sort((one, other) => compare(size(other.points), size(one.points)))
    .slice(0, most);
}
