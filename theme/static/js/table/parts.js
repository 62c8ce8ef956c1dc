/** The rows of a long table that stand on other pages of this site. */

/** The tables that have tools: those with a column to sort by. */
export const TABLES = "table:has(.sort)";

/** All rows in the order of the server: those of the pages that `parts` leads to, `own` in their place. */
export async function fetched(parts, group, own) {
  const links = [...parts.querySelectorAll("[data-part]")];
  const found = await Promise.all(links.map((link) => (link.hasAttribute("aria-current") ? own : rowsOf(link.href, group))));
  return found.flat();
}

async function rowsOf(address, group) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const table = page.querySelector(`[data-group="${CSS.escape(group)}"] ${TABLES}`);
  return [...table.tBodies[0].rows].map((row) => here(row, address));
}

/** The row in this page: its links were written as seen from the other. */
function here(row, address) {
  for (const link of row.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address).href;
  return document.adoptNode(row);
}
