/** Sentences and numbers in the page's language; the sentences stand in the page itself. */

const words = JSON.parse(document.getElementById("words").textContent);

/** The sentence of `key` with its %(names)s filled in. */
export function say(key, values = {}) {
  return words[key].replace(/%\((\w+)\)s/g, (_, name) => values[name]);
}

/** A number's plain text in the language, digit for digit: '1234.50' -> '1.234,50'. */
export function local(text) {
  const [whole, rest] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, words.thousands);
  return (text.startsWith("-") ? "−" : "") + grouped + (rest === undefined ? "" : words.decimal + rest);
}

/** A number of the page as plain text: '1.234,50' -> '1234.50'; null where the text is none. */
export function plainNumber(text) {
  const plain = text.replaceAll(words.thousands, "").replace(words.decimal, ".").replace("−", "-");
  return /^-?\d+(\.\d+)?(\/\d+)?$/.test(plain) ? plain : null;
}

/** A line of arithmetic with its numbers in the language. */
export const localLine = (line) => line.replace(/\d+(\.\d+)?/g, local);

/** A number as somebody would type it, in no form that could be misread: 1.234 gets a fourth decimal place. */
export function typable(text) {
  return (/\.\d{3}$/.test(text) ? `${text}0` : text).replace(".", words.decimal);
}
