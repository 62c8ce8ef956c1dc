/** Rows in the order of one column: equals stay as they were, and what is missing is last whichever way. */
import { compare } from "../rational.js";
import { READ } from "./cell.js";
import { compareKeys, key } from "./vietnamese.js";

const COMPARE = { number: compare, day: (a, b) => (a < b ? -1 : a > b ? 1 : 0), text: compareKeys };

/** `rows` by the column at `place`, whose cells are of `kind`; `down` from the highest. */
export function ordered(rows, place, kind, down) {
  const found = rows.map((row) => {
    const value = READ[kind](row.cells[place]);
    return { row, value: kind === "text" && value !== null ? key(value) : value };
  });
  const there = found.filter(({ value }) => value !== null);
  const missing = found.filter(({ value }) => value === null);
  there.sort((a, b) => (down ? -1 : 1) * COMPARE[kind](a.value, b.value));
  return [...there, ...missing].map(({ row }) => row);
}
