/**
 * What was chosen and typed, in the address and in a file. Nothing that is read from either is trusted.
 * @typedef {{edition: string, unit: string, typed: Object<string, string>, statuses: Object<string, string>}} State
 * `typed` is by the id of the field, `statuses` by the id of the node
 */

const LONGEST = 200;
// No form of ours fills as much: an address or a file that is longer is none that this page wrote.
const LARGEST = 500000;

/** The part of an address after #. Figures stand in it only where they differ from those filled in. */
export function toFragment(state) {
  const parts = new URLSearchParams();
  if (state.edition) parts.set("edition", state.edition);
  if (state.unit) parts.set("unit", state.unit);
  for (const [id, text] of Object.entries(state.typed)) parts.set(`f.${id}`, text);
  for (const [id, status] of Object.entries(state.statuses)) parts.set(`s.${id}`, status);
  return parts.toString();
}

/** @returns {State} */
export function fromFragment(fragment) {
  const state = { edition: "", unit: "", typed: {}, statuses: {} };
  if (fragment.length > LARGEST) return state;
  for (const [key, text] of new URLSearchParams(fragment)) {
    if (text.length > LONGEST) continue;
    if (key === "edition" || key === "unit") state[key] = text;
    else if (key.startsWith("f.")) state.typed[key.slice(2)] = text;
    else if (key.startsWith("s.")) state.statuses[key.slice(2)] = text;
  }
  return state;
}

/** The text of a file to save. */
export function toFile(method, state) {
  const { index, version, group } = method;
  return `${JSON.stringify({ "thuoc-do": 1, index, version, group, ...state }, null, 1)}\n`;
}

/** @returns {{state?: State, reason?: string}} the saved state; or 'bad-file', 'other-method' */
export function fromFile(method, text) {
  let found;
  if (text.length > LARGEST) return { reason: "bad-file" };
  try {
    found = JSON.parse(text);
  } catch {
    return { reason: "bad-file" };
  }
  if (!found || found["thuoc-do"] !== 1) return { reason: "bad-file" };
  if (["index", "version", "group"].some((key) => found[key] !== method[key])) return { reason: "other-method" };
  const texts = (part) =>
    Object.fromEntries(
      Object.entries(part ?? {}).filter(([, text]) => typeof text === "string" && text.length <= LONGEST),
    );
  const one = (part) => (typeof part === "string" && part.length <= LONGEST ? part : "");
  const state = { edition: one(found.edition), unit: one(found.unit) };
  return { state: { ...state, typed: texts(found.typed), statuses: texts(found.statuses) } };
}
