/**
 * Vietnamese alphabetical order, as scoring/collation.py has it: letters first (a ă â b … y), tones only between equal
 * letters (level, grave, hook, tilde, acute, dot), numbers by their size.
 */
const LETTERS = new Map([..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"].map((letter, order) => [letter, order + 1]));
const TONES = new Map([..."\u0300\u0309\u0303\u0301\u0323"].map((tone, order) => [tone, order + 1]));
const SHAPES = new Set("\u0306\u0302\u031b");
const PARTS = /[0-9]+|[\p{L}\p{N}_]|\s+/gu;

/** What a name is put in order by: letters and numbers, then tones, then itself. */
export function key(name) {
  const base = [];
  const tones = [];
  for (const char of name.toLowerCase().normalize("NFD")) {
    if (TONES.has(char) && tones.length) tones[tones.length - 1] = TONES.get(char);
    else if (SHAPES.has(char) && base.length) base[base.length - 1] += char;
    else {
      base.push(char);
      tones.push(0);
    }
  }
  const letters = base.join("").normalize("NFC").match(PARTS) ?? [];
  return { letters: letters.flatMap(weight), tones, name };
}

function weight(part) {
  if (/\s/.test(part)) return [0, 0];
  if (/[0-9]/.test(part)) return [1, BigInt(part)];
  return [2, LETTERS.get(part) ?? 100 + part.codePointAt(0)];
}

/** Below 0, 0 or above 0, as key a stands before, with or after key b. */
export function compareKeys(a, b) {
  return compareLists(a.letters, b.letters) || compareLists(a.tones, b.tones) || before(a.name, b.name);
}

function compareLists(a, b) {
  const at = a.findIndex((item, place) => place >= b.length || item !== b[place]);
  return at < 0 ? a.length - b.length : at >= b.length ? 1 : before(a[at], b[at]);
}

const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
