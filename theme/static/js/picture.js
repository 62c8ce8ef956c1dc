/** Each picture of the page to take away: an SVG file with its title, its source and its address on it. */
import { bars } from "./picture-bars.js";

const NS = "http://www.w3.org/2000/svg";
const DRAWN = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-weight", "text-anchor", "paint-order"];
const SIDE = 12;
const LINE = 17;

/** A new SVG element. */
export function element(name, attributes, text = "") {
  const found = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) found.setAttribute(key, value);
  found.textContent = text;
  return found;
}

/** The picture as it is seen now, each element with the look that the style sheet gives it: a file has no style sheet. */
function seen(svg) {
  const copy = svg.cloneNode(true);
  const copies = [...copy.querySelectorAll("*")];
  [...svg.querySelectorAll("*")].forEach((live, number) => {
    const style = getComputedStyle(live);
    if (style.display === "none") copies[number].setAttribute("display", "none");
    for (const name of DRAWN) copies[number].setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "id"]) copies[number].removeAttribute(name);
  });
  for (const name of ["class", "role", "aria-labelledby"]) copy.removeAttribute(name);
  for (const hidden of copy.querySelectorAll("[display=none], title, desc")) hidden.remove();
  return copy;
}

/** `text` in lines that fit `width`, by the width that a letter of its size mostly has. */
function lines(text, width, size) {
  const most = Math.floor(width / (size * 0.56));
  const found = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${found.at(-1)} ${word}`.trim();
    if (longer.length <= most || !found.at(-1)) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** The whole file: title above, picture, source and address below. */
function file(figure) {
  const chart = figure.querySelector("svg.chart");
  const picture = chart ? seen(chart) : bars(figure.querySelector(".bars"), element);
  const [left, top, width, height] = picture.getAttribute("viewBox").split(/[\s,]+/).map(Number);
  const whole = Math.max(width, 480) + 2 * SIDE;
  const page = getComputedStyle(document.documentElement);
  const title = lines(figure.querySelector("figcaption").textContent.trim(), whole - 2 * SIDE, 15);
  const source = `${document.querySelector("main").dataset.source} ${location.href.split(/[?#]/)[0]}`;
  const foot = lines(source, whole - 2 * SIDE, 11);
  const begins = SIDE + title.length * LINE + 8;
  const ends = begins + height + 24;
  const svg = element("svg", { xmlns: NS, width: whole, height: ends + foot.length * LINE, "font-family": "Liberation Sans, Noto Sans, Arial, sans-serif" });
  svg.setAttribute("viewBox", `0 0 ${whole} ${ends + foot.length * LINE}`);
  svg.append(element("title", {}, title.join(" ")), element("desc", {}, source));
  svg.append(element("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  const write = (found, y, size, weight) =>
    found.forEach((line, number) => svg.append(element("text", { x: SIDE, y: y + number * LINE, "font-size": size, "font-weight": weight, fill: page.color }, line)));
  write(title, SIDE + 12, 15, 600);
  for (const [key, value] of Object.entries({ x: (whole - width) / 2, y: begins, width, height, viewBox: `${left} ${top} ${width} ${height}`, overflow: "visible" })) picture.setAttribute(key, value);
  svg.append(picture);
  write(foot, ends, 11, 400);
  return new XMLSerializer().serializeToString(svg);
}

for (const button of document.querySelectorAll("button.take")) {
  const figure = button.closest("figure");
  button.disabled = false;
  button.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file(figure)], { type: "image/svg+xml" }));
    link.download = `${[...location.pathname.split("/").filter(Boolean).slice(-3), figure.dataset.name].join("-")}.svg`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
