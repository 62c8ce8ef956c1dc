/** The search in the head of every page: a combobox in the place of the link to the page from A to Z. */
const box = document.querySelector(".search");
const link = box.querySelector("a");
const language = document.documentElement.lang;
const MOST = 11;

/** A new element with its attributes and what stands in it. */
function element(tag, attributes, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

const field = element("input", {
  type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list",
  "aria-label": link.textContent, placeholder: link.textContent,
  autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "go",
});
const list = element("div", { id: "found", role: "listbox", "aria-label": link.textContent });
const status = element("p", { role: "status" });
const panel = element("div", { class: "found" }, status, list);
let loading = null;
let active = -1;

/** The names and the words around them, fetched once; after a failure the next key tries again. */
function load() {
  const get = async () => {
    const [{ find, prepared }, answer] = await Promise.all([import("./find.js"), fetch(box.dataset.file)]);
    if (!answer.ok) throw new Error(String(answer.status));
    const file = await answer.json();
    const items = prepared(file);
    return { words: file.words, find: (typed) => find(items, typed, box.dataset.index, MOST) };
  };
  loading ??= get().catch(() => (loading = null));
  return loading;
}

const isOpen = () => panel.classList.contains("open");

function close() {
  panel.classList.remove("open");
  field.setAttribute("aria-expanded", "false");
  status.textContent = "";
  choose(-1);
  list.replaceChildren();
}

function choose(number) {
  active = number;
  [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
  const chosen = list.children[number];
  if (chosen) {
    field.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  } else field.removeAttribute("aria-activedescendant");
}

/** Options are links, so that they open in another tab too; the focus stays in the field. */
const option = (number, href, ...inside) =>
  element("a", { id: `found-${number}`, role: "option", tabindex: "-1", href, "aria-selected": "false" }, ...inside);

function optionOf({ item, name }, number, words) {
  const [about, , madeUp, titleLanguage] = item.about;
  const [title] = item.names;
  const note = element("span", { class: "how" });
  if (!title.form.includes(name.form)) {
    const [before, after] = words.also.split("%(name)s");
    note.append(before, element("span", name.lang ? { lang: name.lang } : {}, name.text), `${after}; `);
  }
  note.append(item.now ? `${about}; ${item.now}` : about);
  if (madeUp) note.append(" ", element("span", { class: "tag warn" }, words.made_up));
  const shown = element("b", titleLanguage ? { lang: titleLanguage } : {}, title.text);
  return option(number, box.dataset.up + item.href, shown, " ", note);
}

function show(said, options) {
  list.replaceChildren(...options, option("all", link.href, box.dataset.all));
  panel.classList.add("open");
  field.setAttribute("aria-expanded", "true");
  status.textContent = said;
  choose(-1);
}

async function update() {
  const typed = field.value;
  if (!typed.trim()) return close();
  const names = await load();
  if (typed !== field.value || document.activeElement !== field) return;
  if (!names) return show(box.dataset.failed, []);
  const { n, hits } = names.find(typed);
  const { none, one, many } = names.words;
  const said = [none, one][n] ?? many.replace("%(n)s", n.toLocaleString(language));
  show(said, hits.map((hit, number) => optionOf(hit, number, names.words)));
}

const KEYS = {
  ArrowDown: (last) => choose(active === last ? 0 : active + 1),
  ArrowUp: (last) => choose(active <= 0 ? last : active - 1),
  Enter: () => list.children[Math.max(active, 0)].click(),
  Escape: close,
};

field.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) choose(-1);
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  if (isOpen()) KEYS[event.key](list.children.length - 1);
  else if (event.key === "Escape") field.value = "";
  else update();
});
field.addEventListener("input", update);
field.addEventListener("click", update);
field.addEventListener("focus", load);
list.addEventListener("mousedown", (event) => event.preventDefault());
box.addEventListener("focusout", (event) => box.contains(event.relatedTarget) || close());

const focused = document.activeElement === link;
link.replaceWith(field);
box.append(panel);
if (focused) field.focus();
