/** The form: a slot for each unit, with its edition. */

const form = document.querySelector("form.side-by-side");
const slots = [...form.querySelectorAll("[data-slot]")];
const edition = (slot) => slot.querySelector("[data-edition]");
const unit = (slot) => slot.querySelector("[data-unit]");
const shown = () => slots.filter((slot) => !slot.hidden);
const FEWEST = 2;

export const most = slots.length;

const lists = new Map([...form.querySelectorAll("template")].map((list) => [list.dataset.edition, list.content]));
const option = (id, value) => [...(lists.get(id)?.querySelectorAll("option") ?? [])].find((found) => found.value === value);

/** Whether there is such an edition, and in it such a unit. */
export const known = (id, value) => lists.has(id) && (value === "" || option(id, value) !== undefined);

/** What the page says of a chosen unit: its name, its document, its group and its edition. */
export function about(choice) {
  const found = option(choice.edition, choice.unit);
  const title = [...edition(slots[0]).options].find(({ value }) => value === choice.edition).text;
  return { ...choice, name: found.text, file: found.dataset.file, group: found.parentElement.dataset.group, title };
}

function fill(slot, choice) {
  edition(slot).value = choice.edition;
  unit(slot).replaceChildren(new Option("—", ""), lists.get(choice.edition).cloneNode(true));
  unit(slot).value = known(choice.edition, choice.unit) ? choice.unit : "";
}

const read = (slot) => ({ edition: edition(slot).value, unit: unit(slot).value });

/** What is chosen now. @returns {import("./state.js").State} */
export function chosen() {
  const only = [...form.querySelectorAll("[name=only]:checked")].map(({ value }) => value);
  return { choices: shown().map(read), only };
}

/** Show this choice; the slots that are left get the edition of the one before them. */
export function choose({ choices, only }) {
  slots.forEach((slot, number) => {
    const before = number ? edition(slots[number - 1]).value : edition(slot).options[0].value;
    fill(slot, choices[number] ?? { edition: before, unit: "" });
    slot.hidden = number >= Math.max(choices.length, FEWEST);
  });
  for (const box of form.querySelectorAll("[name=only]")) box.checked = only.includes(box.value);
  settle();
}

/** Whether there is room for one more, and whether one may go. */
function settle() {
  form.querySelector("[data-add]").disabled = shown().length === most;
  for (const slot of slots) slot.querySelector("[data-remove]").hidden = shown().length === FEWEST;
}

function add() {
  const slot = slots[shown().length];
  fill(slot, { edition: edition(shown().at(-1)).value, unit: "" });
  slot.hidden = false;
  settle();
  unit(slot).focus();
}

/** @returns {number} the place of the unit that went, from 1 */
function remove(slot) {
  const { choices, only } = chosen();
  const place = slots.indexOf(slot);
  choose({ choices: choices.filter((_, number) => number !== place), only });
  unit(slots[Math.min(place, shown().length - 1)]).focus();
  return place + 1;
}

/** An edition is chosen: the unit stays where that edition has it, and slots without a unit follow. */
function follow(slot) {
  for (const other of shown()) {
    if (other === slot || !unit(other).value) fill(other, { edition: edition(slot).value, unit: unit(other).value });
  }
}

/** Let the form be used; `changed` hears of each choice: where it was made, and which unit was taken out. */
export function listen(changed) {
  for (const slot of slots) slot.disabled = false;
  form.querySelector(".choices").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target.matches("select[data-edition]")) follow(target.closest("[data-slot]"));
    changed(target);
  });
  form.addEventListener("click", ({ target }) => {
    if (target.matches("[data-add]")) add();
    if (target.matches("[data-remove]")) changed(target, remove(target.closest("[data-slot]")));
  });
}
