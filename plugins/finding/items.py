"""Everything that can be found by its name: indices, units, editions, methods, nodes, the words."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.glossary import sections
from plugins.language import Language, languages
from plugins.scorecards import links
from plugins.scorecards.cells import latest_name, node_title
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Site
from plugins.scorecards.unit_names import UnitNames
from scoring.base import Bilingual
from scoring.collation import vietnamese
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.results import IndexResult

KINDS = ("index", "unit", "edition", "method", "term", "node")
"""In the order in which equally good hits are shown."""


class Item(NamedTuple):
    """One thing that can be found. `name` is what it is sorted by, `title` what a result shows."""

    kind: str
    index_id: str
    """The index it belongs to; '' for none."""
    name: str
    title: str
    href: str
    about: str
    """What kind of thing it is, and of which index."""
    made_up: bool
    own: tuple[str, ...] = ()
    """Its other names in the page's language."""
    foreign: tuple[str, ...] = ()
    """Its names in the other language."""
    now: str | None = None
    """What became of it, where it is no more."""
    code: str | None = None
    """The code of a node, as the decision prints it."""


def items(site: Site, language: Language) -> list[Item]:
    """Every item, by kind: what was measured, and what still is, first; then by the alphabet."""
    found = [item for index in site.results.indices for item in _Finder(index, language).all()]
    found += _terms(language)
    return sorted(
        found, key=lambda item: (KINDS.index(item.kind), item.made_up, item.now is not None, vietnamese(item.name))
    )


def _terms(language: Language) -> Iterator[Item]:
    about = language.say("Glossary")
    for (_, terms), (_, others) in zip(sections(language), sections(twin(language)), strict=True):
        for term, other in zip(terms, others, strict=True):
            href = links.term(term.id)
            yield Item("term", "", term.word, term.word, href, about, made_up=False, foreign=(other.word,))


def twin(language: Language) -> Language:
    """The other language."""
    vi, en = languages()
    return en if language.code == vi.code else vi


class _Finder:
    """The items of one index in one language."""

    def __init__(self, index: IndexResult, language: Language) -> None:
        self.index, self.language, self.other = index, language, twin(language)
        self.short = index.index.short.say(language.code)
        self.names = UnitNames(index, language)
        self.lives = Lives(index, language, self.names)

    def all(self) -> Iterator[Item]:
        yield self._index()
        yield from map(self._unit, self.index.units.values())
        yield from self._editions()
        for version, method in self.index.methods.items():
            yield self._method(version, method)
        for version, method in self.index.methods.items():
            # The newest edition that uses it, by quarter where there is no other; a method may wait for its first.
            uses = [found for found in self.index.editions if found.edition.method == version]
            last = max(uses, key=lambda found: (found.quarter is None, self.index.editions.index(found)), default=None)
            yield from (self._node(version, method, node, last and last.id) for node in method.places.values())

    def _item(self, kind: str, name: str, title: str, href: str, about: str, *texts: Bilingual) -> Item:
        """An item of this index; `texts` are its names in both languages."""
        own = tuple(text.say(self.language.code) for text in texts)
        foreign = tuple(text.say(self.other.code) for text in texts)
        return Item(kind, self.index.id, name, title, href, about, self.index.index.made_up, own, foreign)

    def _index(self) -> Item:
        about, say = self.index.index, self.language
        title = about.title.say(say.code)
        return self._item("index", title, title, links.index(self.index.id), say.say("Index"), about.title, about.short)

    def _unit(self, unit: Unit) -> Item:
        code, title = self.language.code, self.names.of(unit)
        names = [(row.name_vi, row.name_en) if code == "vi" else (row.name_en, row.name_vi) for row in unit.names]
        about = self.language.say("Unit, %(index)s", index=self.short)
        item = self._item("unit", latest_name(self.language, unit), title, links.unit(self.index.id, unit.id), about)
        own = dict.fromkeys(name for name, _ in names)
        foreign = dict.fromkeys(name for _, name in names if name not in own)
        return item._replace(own=tuple(own), foreign=tuple(foreign), now=self._now(unit))

    def _now(self, unit: Unit) -> str | None:
        """What became of a unit that is no more: the units that stand in its place today."""
        life = self.lives.life(unit.id)
        kinds = {row.kind for row in life.became}
        if life.end is None and kinds <= {"split"}:
            return None
        after = list(self._after(unit.id, set()))
        if not after:
            return self.language.say("ended")
        units = ", ".join(link.text for link in self.lives.units(iter(after)))
        if "merge" in kinds:
            return self.language.say("now part of %(units)s", units=units)
        return self.language.say("split into %(units)s", units=units)

    def _after(self, unit: str, seen: set[str]) -> Iterator[str]:
        """Whatever stands in the place of `unit`, through every later change."""
        for row in self.lives.life(unit).became:
            if row.after and row.after not in seen:
                seen.add(row.after)
                yield from list(self._after(row.after, seen)) or [row.after]

    def _editions(self) -> Iterator[Item]:
        about = self.language.say("Edition, %(index)s", index=self.short)
        for edition in self.index.editions:
            title = f"{self.short} {edition.edition.title.say(self.language.code)}"
            href = links.edition(self.index.id, edition.id)
            yield self._item("edition", title, title, href, about, edition.edition.title)

    def _method(self, version: str, method: Method) -> Item:
        about = self.language.say("Method, %(index)s", index=self.short)
        number, href = method.decision.number, links.method(self.index.id, version)
        return self._item("method", number, number, href, about, method.decision.title)

    def _node(self, version: str, method: Method, node: Node, edition: str | None) -> Item:
        level = method.level_of(node.id).name.say(self.language.code)
        about = self.language.say(
            "%(level)s, method %(version)s, %(index)s",
            level=level[:1].upper() + level[1:],
            version=version,
            index=self.short,
        )
        if edition:
            href = links.node(self.index.id, edition, node.id)
        else:
            href = f"{links.method(self.index.id, version)}#node-{node.id}"
        name, title = node.name.say(self.language.code), node_title(self.language, node)
        return self._item("node", name, title, href, about, node.name)._replace(code=node.code)
