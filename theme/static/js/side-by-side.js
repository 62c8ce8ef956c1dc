/** Units side by side: the choice from the address, their figures, and what is said of them. */
import { say } from "./words.js";
import { column } from "./side-by-side/columns.js";
import { element } from "./side-by-side/dom.js";
import { label, sentences, warnings } from "./side-by-side/said.js";
import { about, choose, chosen, known, listen, most } from "./side-by-side/slots.js";
import { fromQuery, toQuery } from "./side-by-side/state.js";
import { table } from "./side-by-side/table.js";

const told = document.querySelector("[role=status].told");
const place = document.querySelector(".beside");
const title = document.title;
let turn = 0;
let changedLast = null;

/** Show what is chosen; an older choice that comes late is not shown. */
async function show(before = "") {
  const mine = (turn += 1);
  const { choices, only } = chosen();
  const units = choices.filter(({ unit }) => unit).map(about);
  if (units.length < 2) {
    tell(before, say("too-few"));
    place.replaceChildren();
    document.title = title;
    return;
  }
  const found = await Promise.all(units.map(column));
  if (mine !== turn) return;
  const columns = found.filter(Boolean);
  const names = units.map((unit) => label(unit, units));
  const failed = names.filter((_, number) => !found[number]).map((unit) => say("failed", { unit }));
  tell(before, say("chosen", { units: names.join("; ") }), ...failed);
  document.title = `${names.join(" · ")} – ${title}`;
  place.replaceChildren(...(columns.length > 1 ? [...said(columns), ...table(columns, only)] : []));
}

const tell = (...sentences) => (told.textContent = sentences.filter(Boolean).join(" "));

function said(columns) {
  const warned = warnings(columns).map((text) => element("p", "", text));
  const words = sentences(columns).map((text) => element("p", "", text));
  return [...(warned.length ? [element("div", "callout", ...warned)] : []), ...words];
}

/** The address follows the choice: a step back for each field, not for each key on the way to a unit. */
function changed(target, removed) {
  const query = toQuery(chosen());
  const again = target === changedLast;
  changedLast = target;
  history[again ? "replaceState" : "pushState"](null, "", query ? `?${query}` : location.pathname);
  switchLanguage();
  show(removed ? say("removed", { n: removed }) : "");
}

/** The same choice on the page in the other language. */
function switchLanguage() {
  for (const link of document.querySelectorAll("a.switch")) link.search = location.search;
}

function start() {
  changedLast = null;
  choose(fromQuery(location.search, known, most));
  switchLanguage();
  show();
}

listen(changed);
window.addEventListener("popstate", start);
start();
