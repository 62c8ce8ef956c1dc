/** Which names fit what was typed, best first. The lists come from plugins/finding, in the order for equal hits. */
import { fold } from "./fold.js";

const EXACT = 0, BEGINS = 1, AT_WORD = 2, ALL_WORDS = 3, INSIDE = 4, NOT = 5;

/** The items of a file, each name with the form in which it is searched; a space before it marks its first word. */
export function prepared({ about, items, other }) {
  const named = (lang) => (text) => ({ text, lang, form: ` ${fold(text)}` });
  return items.map(([number, href, title, own, foreign, now]) => ({
    about: about[number], href, now, names: [title, ...own].map(named("")).concat(foreign.map(named(other))),
  }));
}

function closeness(form, query, words) {
  if (form === query) return EXACT;
  if (form.startsWith(query)) return BEGINS;
  if (form.includes(query)) return AT_WORD;
  if (words.length > 1 && words.every((word) => form.includes(word))) return ALL_WORDS;
  return form.includes(query.slice(1)) ? INSIDE : NOT;
}

/** Where a hit stands: the exact ones, then those of the index that one reads, then others, then what is inside a word. */
function shelfOf(close, own) {
  if (close === EXACT) return own ? 0 : 1;
  if (close === INSIDE) return own ? 8 : 9;
  return (own ? 1 : 4) + close;
}

/** How many `items` fit `typed`, and the best `most` of them: those of `index` before others. */
export function find(items, typed, index, most) {
  const query = ` ${fold(typed)}`;
  if (query === " ") return { n: 0, hits: [] };
  const words = query.slice(1).split(" ").map((word) => ` ${word}`);
  const shelves = Array.from({ length: 10 }, () => []);
  let n = 0;
  for (const item of items) {
    let best = NOT, name = null;
    for (const candidate of item.names) {
      const found = closeness(candidate.form, query, words);
      if (found < best) [best, name] = [found, candidate];
    }
    if (best === NOT) continue;
    n += 1;
    const shelf = shelves[shelfOf(best, item.about[1] === index)];
    if (shelf.length < most) shelf.push({ item, name });
  }
  return { n, hits: shelves.flat().slice(0, most) };
}
