/** A list of bars as one picture; on the page it is text and small bars, so that a phone can wrap it. */
const WIDTH = 560;
const ROW = 48;

/** `list` drawn anew, `element` makes its parts. The bars keep their widths, in per cent. */
export function bars(list, element) {
  const items = [...list.children];
  const ink = getComputedStyle(document.documentElement).color;
  const svg = element("svg", { viewBox: `0 0 ${WIDTH} ${items.length * ROW}` });
  items.forEach((item, number) => {
    const y = number * ROW;
    const text = (words, x, anchor) =>
      svg.append(element("text", { x, y: y + 18, "font-size": 12, "text-anchor": anchor, fill: ink }, words.replace(/\s+/g, " ").trim()));
    text(item.querySelector(".name").textContent, 0, "start");
    const parts = [...item.querySelector(".num").childNodes];
    const words = (found) => found.map((node) => node.textContent).join("");
    const note = (node) => node.className === "note";
    text([words(parts.filter((node) => !note(node))), words(parts.filter(note))].filter(Boolean).join(" · "), WIDTH, "end");
    const bar = item.querySelector(".bar");
    svg.append(element("rect", { x: 0, y: y + 26, width: WIDTH, height: 11, fill: getComputedStyle(bar).backgroundColor }));
    for (const rect of bar.querySelectorAll("rect")) {
      const share = (name) => (parseFloat(rect.getAttribute(name) ?? "0") / 100) * WIDTH;
      const width = rect.classList.contains("median") ? 3 : share("width");
      svg.append(element("rect", { x: share("x"), y: y + 26, width, height: 11, fill: getComputedStyle(rect).fill }));
    }
  });
  return svg;
}
