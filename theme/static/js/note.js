/** What is noted at a result: the parts without a figure, what the council decided, the best of the others. */
import { shown } from "./compare.js";
import { parse, shortest } from "./rational.js";
import { local, say } from "./words.js";

/**
 * @param {Object<string, string>} bests those that the node's rule reads, exact
 * @param {(id: string) => string} title a node's
 */
export function note(method, result, bests, title) {
  const parts = (ids) => ids.map(title).join(", ");
  const said = [["zeroed", result.zeroed], ["left-out", result.leftOut], ["lacking", result.lacking]]
    .filter(([, ids]) => ids.length)
    .map(([key, ids]) => say(key, { parts: parts(ids) }));
  if (result.byRule) {
    const ruled = shown(method, result.byRule);
    const values = { points: local(shown(method, result)), ruled: ruled === null ? say(`status:${result.byRule.status}`) : local(ruled) };
    said.push(say("decided", values));
  }
  for (const best of Object.values(bests)) said.push(say("others", { best: local(shortest(parse(best))) }));
  return said.join("; ");
}
