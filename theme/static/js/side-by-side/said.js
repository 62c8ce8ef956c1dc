/** What is said before the table: what does not compare and why, and how the units differ. */
import { compare, parse, ZERO } from "../rational.js";
import { local, say } from "../words.js";
import { named, own, titled } from "./columns.js";
import { apart, comparable, gap, signed, valueGap } from "./pair.js";

const NAMED = 3;
const distinct = (texts) => [...new Set(texts)];
const root = (column) => column.part.nodes[0];

/** The unit's name; with its edition where there are several. */
export function label(column, columns) {
  const several = distinct(columns.map(({ edition }) => edition)).length > 1;
  return several ? say("named", { unit: column.name, edition: column.title }) : column.name;
}

/** @returns {string[]} */
export function warnings(columns) {
  const said = [];
  const groups = distinct(columns.map(({ part }) => own(part.name)));
  const methods = distinct(columns.map(({ document: { decision } }) => decision));
  if (groups.length > 1) said.push(say("groups", { groups: groups.join("; ") }));
  if (methods.length > 1) said.push(say("methods", { methods: methods.join("; ") }));
  for (const column of columns.filter((one, place) => columns.findIndex(({ edition }) => edition === one.edition) === place)) {
    const { coverage, ranked, ranked_why: why } = column.document;
    if (coverage === "partial") said.push(say("partial", { edition: column.title }));
    if (!ranked) said.push(say("not-ranked", { edition: column.title, why: own(why) }));
  }
  for (const column of columns) {
    const unit = label(column, columns);
    const { points, status, lacking } = root(column);
    if (points === undefined) said.push(say("no-total", { unit, status: status ? say(`status:${status}`) : "—" }));
    else if (lacking) said.push(say("lacking-total", { unit, parts: named(column, lacking) }));
  }
  return said;
}

/** @returns {string[]} each unit against the first, of two also by nodes; nothing of those that do not compare */
export function sentences(columns) {
  const [first, ...others] = columns;
  return others.filter((other) => comparable(first, other)).flatMap((other) => pair(first, other, columns));
}

function pair(first, second, columns) {
  const names = { first: label(first, columns), second: label(second, columns) };
  const [a, b] = [root(first), root(second)];
  const { points, why } = gap(a, b);
  const values = valueGap(a, b);
  const said = [];
  // A document may have printed the value alone.
  const valueAlone = a.points === a.value && b.points === b.value;
  if (why === "maxima") said.push(say("other-maxima", { ...names, a: outOf(a), b: outOf(b) }));
  if (points !== null && !valueAlone) said.push(totals(names, a, b, points));
  if (values !== null && (why === "maxima" || first.part.basis === "value")) {
    said.push(say("values", { ...names, a: local(a.value), b: local(b.value), difference: signed(values) }));
  }
  if (columns.length > 2) return said;
  const parts = apart(first, second, NAMED).filter(({ node }) => node !== a);
  const shown = parts.map(({ node, points: found }) => `${titled(node)} (${signed(found)})`);
  if (shown.length) said.push(say("mainly", { ...names, nodes: shown.join("; ") }));
  return said;
}

function totals(names, a, b, points) {
  const order = compare(parse(points), ZERO);
  const key = order < 0 ? "more" : order > 0 ? "fewer" : "equal";
  return say(key, { ...names, difference: local(points.replace("-", "")), a: local(a.points), b: local(b.points) });
}

const outOf = ({ points, maximum }) => `${local(points)} / ${maximum === undefined ? "—" : local(maximum)}`;
