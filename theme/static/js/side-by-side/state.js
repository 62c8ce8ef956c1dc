/**
 * What the page shows, as the part of an address after ?: 'u=2023/so-mau-8&u=2023/so-mau-2&only=differing'.
 * @typedef {{edition: string, unit: string}} Choice a unit of an edition; no unit is chosen where it is ''
 * @typedef {{choices: Choice[], only: string[]}} State `only`: which rows are left, 'differing', 'components'
 */

const LONGEST = 2000;
const ONLY = ["differing", "components"];

/** What of `query` is known here, `most` choices of it; of anything else nothing. @returns {State} */
export function fromQuery(query, known, most) {
  if (query.length > LONGEST) return { choices: [], only: [] };
  const given = new URLSearchParams(query);
  const choices = given.getAll("u").map((text) => {
    const [edition, ...unit] = text.split("/");
    return { edition, unit: unit.join("/") };
  });
  return {
    choices: choices.filter(({ edition, unit }) => known(edition, unit)).slice(0, most),
    only: ONLY.filter((rows) => given.getAll("only").includes(rows)),
  };
}

/** Ids have none of the characters that an address would need to escape. */
export function toQuery({ choices, only }) {
  const parts = choices.filter(({ unit }) => unit).map(({ edition, unit }) => `u=${edition}/${unit}`);
  return [...parts, ...only.map((rows) => `only=${rows}`)].join("&");
}
