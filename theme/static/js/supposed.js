/** The rank that a unit's total here would have, had the other units stayed: a supposition, and said to be one. */
import { rankAmong } from "./rank.js";
import { local, say } from "./words.js";

/**
 * The sentence; empty without a total, and where the edition ranks nobody.
 * @param {object|null} group the document of the unit's group in a ranked edition
 */
export function supposed(method, total, unit, group) {
  const found = group && rankAmong(method, total, unit.unit, group.scores);
  if (!found) return "";
  const published = Object.hasOwn(group.ranks, unit.unit) ? group.ranks[unit.unit] : undefined;
  const values = { rank: local(String(found.rank)), of: local(String(found.of)) };
  if (published === undefined) return say("supposed-without", values);
  return say("supposed", { ...values, published: local(String(published)) });
}
