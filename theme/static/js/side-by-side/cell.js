/** One cell of the table: a figure or the reason why there is none, as on the unit's own page. */
import { local, say } from "../words.js";
import { named } from "./columns.js";
import { element, note } from "./dom.js";
import { gap, signed, valueGap } from "./pair.js";

/** '9 of 17'; '9' where it is not known of how many. */
export const place = ({ rank, rank_of: of }) => (of === undefined ? local(rank) : say("n-of", { n: local(rank), all: local(of) }));

/** What stands in `column` at a node; `maximum`: whether its own is said, since not all columns have the same. */
export function cell(column, node, { maximum, missing }) {
  const found = element("td", "num");
  if (!node) {
    found.append(element("span", "status", say(missing)));
    return found;
  }
  if (node.points !== undefined) found.append(element("b", "", local(node.points)));
  else found.append(element("span", "status", node.status ? say(`status:${node.status}`) : "—"));
  if (maximum) found.append(note(`/ ${node.maximum === undefined ? "—" : local(node.maximum)}`));
  found.append(...beside(column, node).map(note));
  return found;
}

function beside(column, node) {
  const said = [];
  if (node.rule_points !== undefined) said.push(say("decided", { points: local(node.rule_points) }));
  else if (node.rule_status) said.push(say("decided", { points: say(`status:${node.rule_status}`) }));
  if (node.points !== undefined) {
    for (const [key, ids] of [["lacking", node.lacking], ["zeroed", node.zeroed], ["left-out", node.left_out]]) {
      if (ids) said.push(say(key, { parts: named(column, ids) }));
    }
  }
  if (node.rank_origin === "printed") said.push(say("printed-rank", { rank: place(node) }));
  if (node.quality) said.push(say(`quality:${node.quality}`));
  return said;
}

/** The difference of two figures in a cell of its own. */
export function differenceCell(a, b) {
  const words = differenceWords(a, b);
  return element("td", "num gap", gap(a, b).why ? note(words) : words);
}

/** The difference of two figures, or why they have none. */
export function differenceWords(a, b) {
  const { points, why } = gap(a, b);
  if (points !== null) return signed(points);
  if (!why) return "—";
  const values = why === "maxima" ? valueGap(a, b) : null;
  return [say(why), ...(values === null ? [] : [say("value-differs", { difference: signed(values) })])].join("; ");
}
