/** One table of units: its rows as the server has them, those of its other parts, and those on the screen. */
import { local, say } from "../words.js";
import { kindOf, nameOf } from "./cell.js";
import { filters, wanted } from "./filter.js";
import { ordered } from "./order.js";
import { fetched } from "./parts.js";

export const AT_ONCE = 500;

export class Table {
  constructor(element) {
    this.section = element.closest("[data-group]");
    this.group = this.section.dataset.group;
    this.name = this.section.querySelector("h2").textContent.trim();
    this.heads = [...element.tHead.rows[0].cells];
    [this.body] = element.tBodies;
    this.own = [...this.body.rows];
    this.parts = this.section.querySelector(".parts");
    this.all = this.parts ? null : this.own;
    this.shown = this.own;
    this.matching = this.own;
    this.atOnce = AT_ONCE;
    this.more = document.createElement("button");
    this.more.type = "button";
    this.more.className = "more";
    this.more.hidden = true;
    element.closest(".scroll").after(this.more);
  }

  /** How many units it has, on all its parts. */
  get count() {
    return this.parts ? Number(this.parts.dataset.units) : this.own.length;
  }

  head(key) {
    return this.heads.find((head) => head.dataset.key === key);
  }

  /** Have the rows of all parts at hand. */
  async complete() {
    this.all ??= await fetched(this.parts, this.group, this.own);
  }

  /** Show what `view` asks for: as the server has it where it asks for nothing. */
  show(view) {
    const head = this.head(view.sort);
    const untouched = !head && !filters(view);
    const found = untouched ? this.own : (this.all ?? this.own).filter((row) => wanted(row, this.group, view));
    this.matching = head ? ordered(found, this.heads.indexOf(head), kindOf(head), view.down) : found;
    this.shown = untouched ? this.own : this.matching.slice(0, this.atOnce);
    this.body.replaceChildren(...this.shown);
    this.section.classList.toggle("filtering", filters(view));
    this.section.hidden = filters(view) && !found.length;
    if (this.parts) this.parts.hidden = !untouched && Boolean(this.all);
    const left = this.matching.length - this.shown.length;
    this.more.hidden = !left;
    this.more.textContent = say("more", { n: local(String(Math.min(left, AT_ONCE))) });
    this.mark(view);
  }

  /** Say at the heads which column is sorted, and leave out the hidden ones. */
  mark(view) {
    for (const [place, head] of this.heads.entries()) {
      if (head.dataset.key === view.sort) head.setAttribute("aria-sort", view.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
      head.hidden = view.hidden.has(head.dataset.key);
      for (const row of [...this.shown, ...this.feet]) if (row.cells[place]) row.cells[place].hidden = head.hidden;
    }
  }

  get feet() {
    return [...(this.body.parentElement.tFoot?.rows ?? [])];
  }

  /** Call `show` for more rows than so far, and lead the keyboard to the first of them. */
  onMore(show) {
    this.more.addEventListener("click", () => {
      const first = this.shown.length;
      this.atOnce += AT_ONCE;
      show();
      this.shown[first].querySelector("a").focus();
    });
  }

  /** Put a button where the server left room for it; `sort` is called with the key of the column. */
  addButtons(sort) {
    for (const head of this.heads) {
      const place = head.querySelector(".sort");
      if (!place) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...place.childNodes);
      if (head.querySelector("a")) button.setAttribute("aria-label", say("sort", { column: nameOf(head) }));
      button.addEventListener("click", () => sort(head.dataset.key));
      place.replaceWith(button);
    }
  }
}
