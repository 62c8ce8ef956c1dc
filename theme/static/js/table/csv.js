/** The rows on the screen as a CSV file: the columns that are shown, with the words of the page. */
import { say } from "../words.js";
import { kindOf, nameOf, number, remarks, words } from "./cell.js";

/** Words that a spreadsheet would take for a formula are made words by an apostrophe; a number is left as it is. */
function safe(text, isNumber) {
  const kept = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}

/** The value of a cell of a column: a number with a point, a day as 2024-12-31, or the words. */
function value(cell, kind) {
  const plain = kind === "number" ? number(cell) : null;
  return safe(plain ?? cell.dataset.v ?? words(cell), plain !== null);
}

/** The text of the file. `tables` have their group's `name`, `heads` and `rows` on the screen; pictures are left out. */
export function csv(tables) {
  const kept = new Map();
  for (const head of tables.flatMap((table) => table.heads)) {
    if (!head.hidden && head.querySelector(".sort")) kept.set(head.dataset.key, nameOf(head));
  }
  const several = tables.length > 1;
  const lines = tables.flatMap((table) => table.rows.map((row) => line(table, row, [...kept.keys()])));
  const noted = lines.some(({ notes }) => notes);
  const first = [several && say("group"), ...kept.values(), noted && say("notes")];
  const all = lines.map(({ group, cells, notes }) => [several && safe(group), ...cells, noted && safe(notes)]);
  return [first.map((text) => text && safe(text)), ...all].map((cells) => `${cells.filter((cell) => cell !== false).join(",")}\r\n`).join("");
}

function line(table, row, keys) {
  const cells = [];
  const notes = [];
  for (const key of keys) {
    const place = table.heads.findIndex((head) => head.dataset.key === key);
    const [head, cell] = [table.heads[place], row.cells[place]];
    cells.push(cell ? value(cell, kindOf(head)) : "");
    if (cell) notes.push(...remarks(cell).map((text) => `${nameOf(head)}: ${text}`));
  }
  return { group: table.name, cells, notes: notes.join("; ") };
}

/** Hand `text` over as a file, for spreadsheets with the mark of UTF-8. */
export function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
