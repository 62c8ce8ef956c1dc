/**
 * Exact numbers on BigInt: what scoring/numbers.py is to the engine. No binary float takes part.
 * @typedef {{top: bigint, bottom: bigint}} Rational bottom is above 0, in lowest terms
 */

function gcd(a, b) {
  while (b) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

const size = (n) => (n < 0n ? -n : n);

/** @returns {Rational} top / bottom in lowest terms; a bottom of 0 is an error */
export function rational(top, bottom = 1n) {
  if (bottom === 0n) throw new RangeError("division by zero");
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(top, bottom) || 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

export const ZERO = rational(0n);

/** Exact text, '20', '-7.5' or '1/3', as a number. @returns {Rational} */
export function parse(text) {
  const [top, bottom] = text.split("/");
  const [whole, rest = ""] = top.split(".");
  return rational(BigInt(whole + rest), 10n ** BigInt(rest.length) * BigInt(bottom ?? 1));
}

export const add = (a, b) => rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a, b) => rational(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (a, b) => rational(a.top * b.top, a.bottom * b.bottom);
export const divide = (a, b) => rational(a.top * b.bottom, a.bottom * b.top);

/** Below 0, 0 or above 0, as a is below, equal to or above b. */
export function compare(a, b) {
  const gap = a.top * b.bottom - b.top * a.bottom;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

export const least = (numbers) => numbers.reduce((a, b) => (compare(b, a) < 0 ? b : a));
export const greatest = (numbers) => numbers.reduce((a, b) => (compare(b, a) > 0 ? b : a));
export const total = (numbers) => numbers.reduce(add, ZERO);

/** |number| in units of the last of `digits` decimal places. */
function units(number, digits, mode) {
  const scaled = size(number.top) * 10n ** BigInt(digits);
  const whole = scaled / number.bottom;
  const twice = 2n * (scaled % number.bottom);
  const tie = twice === number.bottom && (mode === "half-up" || whole % 2n === 1n);
  return mode !== "down" && (twice > number.bottom || tie) ? whole + 1n : whole;
}

/** The number at `digits` decimal places: half-up (ties away from zero), half-even or down. @returns {Rational} */
export function rounded(number, digits, mode = "half-up") {
  const found = units(number, digits, mode);
  return rational(number.top < 0n ? -found : found, 10n ** BigInt(digits));
}

/** Text with exactly `digits` decimal places and a point: '114.98'. */
export function plain(number, digits, mode = "half-up") {
  const found = units(number, digits, mode);
  const sign = number.top < 0n && found ? "-" : "";
  const text = String(found).padStart(digits + 1, "0");
  return digits ? `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}` : sign + text;
}

/** The fewest characters that are exact: '20', '7.5', '1/3'. */
export function shortest(number) {
  for (let digits = 0; digits < 13; digits += 1) {
    if ((number.top * 10n ** BigInt(digits)) % number.bottom === 0n) return plain(number, digits);
  }
  return `${number.top}/${number.bottom}`;
}
