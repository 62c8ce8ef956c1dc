/** The table: what is to be known of each column, then every node in the order of the method. */
import { local, say } from "../words.js";
import { cell, differenceCell, differenceWords, place } from "./cell.js";
import { own, rows, titled } from "./columns.js";
import { element, link, note } from "./dom.js";
import { alike, comparable, signed, valueGap } from "./pair.js";

const HEADING = "figures";

/** @returns {Node[]} the heading, and the table in its own region that scrolls */
export function table(columns, only) {
  const two = columns.length === 2 && comparable(...columns);
  const nodes = rows(columns).map((id) => line(id, columns));
  nodes.forEach((node, at) => (node.parts = !node.view && (nodes[at + 1]?.depth ?? 0) > node.depth));
  const left = nodes.filter((node) => kept(node, only));
  const found = element("table", "side-by-side", head(columns, two), about(columns, two));
  found.append(element("tbody", "", ...left.filter(({ view }) => !view).map((node) => row(node, columns, two))));
  const views = left.filter(({ view }) => view);
  if (views.length) {
    const title = element("th", "", say("views"));
    Object.assign(title, { colSpan: columns.length + 1 + two, scope: "rowgroup" });
    found.append(element("tbody", "", element("tr", "", title), ...views.map((node) => row(node, columns, two))));
  }
  found.append(foot(columns, two));
  const region = element("div", "scroll", found);
  region.setAttribute("role", "group");
  region.setAttribute("aria-labelledby", HEADING);
  region.tabIndex = 0;
  const heading = element("h2", "", say("table"));
  heading.id = HEADING;
  const shown = note(say("shown", { n: local(String(left.length)), all: local(String(nodes.length)) }));
  return [heading, shown, region];
}

/** What all columns have at the node `id`; `depth` and name are those of the first that has it. */
function line(id, columns) {
  const found = columns.map(({ nodes }) => nodes.get(id));
  const first = found.find(Boolean);
  const there = found.filter(Boolean);
  return {
    id,
    first,
    found,
    at: columns[found.indexOf(first)],
    depth: first.depth,
    view: Boolean(first.view),
    oneMaximum: there.every(({ maximum }) => maximum === first.maximum),
    differs: found.some((figure) => !alike(found[0], figure)),
  };
}

const kept = (node, only) =>
  (!only.includes("differing") || node.differs) && (!only.includes("components") || node.depth < 2 || node.parts);

function head(columns, two) {
  const cells = columns.map((column, number) => {
    const unit = column.unit.split("/")[0];
    return header("col", say("unit", { n: number + 1 }), link(`../${column.edition}/${unit}/`, column.name), note(column.title));
  });
  if (two) cells.push(header("col", say("difference")));
  const item = header("col", say("item"));
  item.className = "sticky";
  return element("thead", "", element("tr", "", item, ...cells));
}

function header(scope, first, ...rest) {
  const found = element("th", "num", rest.length ? note(first) : first, ...rest);
  found.scope = scope;
  return found;
}

/** Group, method and so on: what differs here says what compares below. */
function about(columns, two) {
  const said = [
    ["group", ({ part }) => own(part.name)],
    ["method", ({ document: { method, decision } }) => vietnamese(link(`../methods/${method}/`, decision))],
    ["status", ({ document }) => say(`edition:${document.status}`)],
    ["rank", rank],
    ["value", ({ part: { nodes: [root] } }) => (root.value === undefined ? "—" : local(root.value))],
  ];
  const found = said.map(([key, words]) => told(key, columns.map(words), two));
  if (two) found.at(-1).lastChild.textContent = shownGap(valueGap(...columns.map(({ part }) => part.nodes[0])));
  return element("tbody", "about", ...found);
}

const shownGap = (text) => (text === null ? "—" : signed(text));

function vietnamese(found) {
  found.lang = "vi";
  return found;
}

function rank({ document, part: { nodes: [root] } }) {
  if (root.rank !== undefined) return place(root);
  if (!document.ranked) return say("unranked");
  return document.coverage === "partial" ? say("status:not-found") : say("no-rank");
}

/** A row of words, one for each column. */
function told(key, words, two) {
  const cells = words.map((text) => element("td", "num", text));
  return element("tr", "", rowHeader(say(key)), ...cells, ...(two ? [element("td", "num")] : []));
}

function rowHeader(...inside) {
  const found = element("th", "sticky", ...inside);
  found.scope = "row";
  return found;
}

function row(node, columns, two) {
  const title = titled(node.first);
  const above = rowHeader(link(`../${node.at.edition}/criteria/${node.id}/`, title));
  if (node.oneMaximum && node.first.maximum !== undefined) above.append(note(say("of-maximum", { maximum: local(node.first.maximum) })));
  for (const [at, other] of node.found.entries()) {
    if (other && titled(other) !== title) above.append(note(say("other-name", { edition: columns[at].title, name: titled(other) })));
  }
  const cells = columns.map((column, at) => {
    const missing = column.document.method === node.at.document.method ? "status:not-applicable" : "absent";
    const found = cell(column, node.found[at], { maximum: !node.oneMaximum, missing });
    if (!two && at && node.found[at] && comparable(columns[0], column)) {
      const gap = differenceWords(node.found[0], node.found[at]);
      if (gap !== "—") found.append(note(say("to-first", { difference: gap })));
    }
    return found;
  });
  if (two) cells.push(differenceCell(...node.found));
  return element("tr", `depth-${Math.min(node.depth, 3)}${node.differs ? "" : " alike"}`, above, ...cells);
}

function foot(columns, two) {
  const digests = columns.map(({ document }) => element("code", "", document.data_digest.replace("sha256:", "").slice(0, 16)));
  return element("tfoot", "", told("digest", digests, two));
}
