/**
 * The documents of the chosen units, and which of their nodes stand in one row.
 * @typedef {object} Column a unit in a group of an edition: what slots.js says of it, and
 * @property {object} document what the site publishes of it
 * @property {object} part its group in the document
 * @property {Map<string, object>} nodes by id; a figure is text, a key is absent where there is nothing
 */

const language = document.documentElement.lang;
const loaded = new Map();

/** Words that a document has in both languages, in that of the page. */
export const own = (words) => words[language];

/** A node's printed code and name. */
export const titled = (node) => (node.code ? `${node.code}. ${own(node.name)}` : own(node.name));

/** The names of the nodes in a list of ids, 'c1 c2'. */
export const named = (column, ids) => ids.split(" ").map((id) => titled(column.nodes.get(id))).join(", ");

/** @returns {Promise<Column | null>} null where the document cannot be had */
export async function column(about) {
  if (!loaded.has(about.file)) loaded.set(about.file, fetched(about.file));
  const found = await loaded.get(about.file);
  const part = found?.groups?.find(({ group }) => group === about.group);
  if (part) return { ...about, document: found, part, nodes: new Map(part.nodes.map((node) => [node.node, node])) };
  loaded.delete(about.file);
  return null;
}

async function fetched(file) {
  try {
    const answer = await fetch(file);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** The ids of the nodes of all columns, in the order of the method; what only a later column has follows its own. */
export function rows(columns) {
  const ids = [];
  for (const { part } of columns) {
    let place = 0;
    for (const { node } of part.nodes) {
      const found = ids.indexOf(node);
      if (found < 0) ids.splice(place, 0, node);
      place = (found < 0 ? place : found) + 1;
    }
  }
  return ids;
}
