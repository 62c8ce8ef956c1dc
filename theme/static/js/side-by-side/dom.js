/** An element with a class and what it holds; text stays text. */
export function element(tag, name = "", ...inside) {
  const found = document.createElement(tag);
  if (name) found.className = name;
  found.append(...inside);
  return found;
}

/** A link below the page's own index. */
export function link(href, text) {
  const found = element("a", "", text);
  found.href = href;
  return found;
}

/** A small line beside or below a figure. */
export const note = (text) => element("span", "note", text);
