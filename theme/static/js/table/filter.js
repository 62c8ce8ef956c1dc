/** Which rows a reader asked for. */
import { fold } from "../fold.js";
import { words } from "./cell.js";

const BESIDE_A_FIGURE = new Set(["partial", "appeal"]);

/** Whether a row of `group` is one that `view` asks for. */
export function wanted(row, group, view) {
  const states = (row.dataset.s ?? "").split(" ").filter(Boolean);
  const figure = states.every((state) => BESIDE_A_FIGURE.has(state));
  return (
    (!view.group || view.group === group) &&
    (!view.status || (view.status === "figure" ? figure : states.includes(view.status))) &&
    (!view.band || view.band === `${group}.${row.dataset.b}`) &&
    (!view.q || fold(words(row.querySelector("th"))).includes(fold(view.q)))
  );
}

/** Whether `view` leaves any row out. */
export const filters = (view) => Boolean(view.group || view.status || view.band || fold(view.q));
