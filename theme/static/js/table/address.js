/**
 * What a reader made of the tables of a page, in the address: only what is not as the page came, only what it knows.
 * @typedef {{q: string, group: string, status: string, band: string, sort: string, down: boolean, hidden: Set<string>}} View
 */
const MOST = 100;

/** The view of an address's query. `known` has the values of each choice. @returns {View} */
export function read(query, known) {
  const found = new URLSearchParams(query);
  const one = (name) => (known[name].has(found.get(name)) ? found.get(name) : "");
  const sort = found.get("sort") ?? "";
  const key = sort.replace(/^-/, "");
  const hidden = (found.get("hide") ?? "").split(",").filter((name) => known.columns.has(name));
  return {
    q: (found.get("q") ?? "").slice(0, MOST),
    group: one("group"),
    status: one("status"),
    band: one("band"),
    sort: known.sorts.has(key) ? key : "",
    down: known.sorts.has(key) && sort.startsWith("-"),
    hidden: new Set(hidden),
  };
}

/** The query of a view, with its question mark; nothing for the page as it came. */
export function write(view) {
  const found = new URLSearchParams();
  for (const name of ["q", "group", "status", "band"]) if (view[name]) found.set(name, view[name]);
  if (view.sort) found.set("sort", (view.down ? "-" : "") + view.sort);
  if (view.hidden.size) found.set("hide", [...view.hidden].join(","));
  const text = found.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

/** Put the view into the address of this page, and of the one in the other language. */
export function keep(view) {
  history.replaceState(null, "", location.pathname + write(view) + location.hash);
  lead(view);
}

/** Let the link to the page in the other language lead to the same view. */
export function lead(view) {
  const other = document.querySelector("a[hreflang]");
  if (other) other.search = write(view);
}
