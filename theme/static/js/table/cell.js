/** What stands in a cell: its words without the remarks, and for sorting a number, a day or words; null where nothing does. */
import { parse } from "../rational.js";
import { plainNumber } from "../words.js";

const REMARKS = ".note, .remark";
const NOTHING = new Set(["", "—"]);
const squeezed = (text) => text.replace(/\s+/g, " ").trim();

/** The words of a cell alone. */
export function words(cell) {
  const copy = cell.cloneNode(true);
  for (const found of copy.querySelectorAll(REMARKS)) found.remove();
  return squeezed(copy.textContent);
}

/** What is remarked in a cell beside its words. */
export const remarks = (cell) => [...cell.querySelectorAll(REMARKS)].map((found) => squeezed(found.textContent)).filter(Boolean);

/** A number's plain text, '-1234.50'; null where the cell has none. */
export const number = (cell) => plainNumber(words(cell));

/** How the cells of each kind of column are read, to be put in order. */
export const READ = {
  number: (cell) => (number(cell) === null ? null : parse(number(cell))),
  day: (cell) => cell.dataset.v ?? null,
  text: (cell) => (cell.querySelector(".status") || NOTHING.has(words(cell)) ? null : words(cell)),
};

/** The kind of a column, by its head. */
export const kindOf = (head) => (head.classList.contains("num") ? "number" : head.classList.contains("day") ? "day" : "text");

/** The name of a column, by its head. */
export const nameOf = (head) => words(head.querySelector("a") ?? head.querySelector(".sort") ?? head);
