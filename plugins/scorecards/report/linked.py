"""What every section of the report draws from: the edition in one language, and links from a number to its cell."""

from collections.abc import Callable

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, node_title, unit_name
from plugins.scorecards.marked import anchor
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult


class Linked:
    """The report of one edition in one language. Addresses are as seen from its page."""

    def __init__(self, index: IndexResult, edition: EditionResult, language: Language) -> None:
        self.index, self.edition, self.language = index, edition, language
        self.title = edition.edition.title.say(language.code)
        self.address = links.report(index.id, edition.id)
        self._up = "../" * self.address.count("/")
        self._root = "../" * (language.prefix + self.address).count("/")

    def to(self, href: str, text: str) -> Markup:
        """`text`, leading to a page."""
        return anchor(text, self._up + href)

    def file(self, href: str, text: str) -> Markup:
        """`text`, leading to a data file."""
        return anchor(text, self._root + href)

    def whole(self, text: str, at: str = "") -> Markup:
        """`text`, leading to a place on the edition's page."""
        return self.to(links.edition(self.index.id, self.edition.id) + at, text)

    def group(self, group: GroupResult, text: str) -> Markup:
        """`text`, leading to the group on the edition's page."""
        return self.whole(text, f"#group-{group.id}")

    def node(self, node: Node, text: str, group: GroupResult | None = None) -> Markup:
        """`text`, leading to the page of a node, to its table of a group."""
        at = f"#group-{group.id}" if group else ""
        return self.to(links.node(self.index.id, self.edition.id, node.id) + at, text)

    def method(self, text: str, at: str = "") -> Markup:
        """`text`, leading to a place on the method's page."""
        return self.to(links.method(self.index.id, self.edition.edition.method) + at, text)

    def maximum(self, node: Node, text: str) -> Markup:
        """A maximum of `node`, leading to where the method states it."""
        return self.method(text, f"#node-{node.id}")

    def unit(self, group: GroupResult, unit: Unit) -> Markup:
        """The unit's name, leading to its page."""
        name = unit_name(self.language, self.edition, group, unit)
        return self.to(links.unit_in_edition(self.index.id, self.edition.id, unit.id), name)

    def figure(self, group: GroupResult, unit: Unit, node: Node, text: str) -> Markup:
        """A figure of `unit`, leading to its row on the unit's page."""
        return self.to(links.figure(self.index.id, self.edition.id, unit.id, group.id, node.id), text)

    def cell(self, group: GroupResult, unit: Unit, node: Node, cell: Cell) -> Markup:
        """The same with what the figure lacks, or why there is none."""
        if cell.text is None:
            return Markup('<span class="status">{}</span>').format(self.figure(group, unit, node, cell.status or "—"))
        note = Markup('<span class="note">{}</span>').format(cell.note) if cell.note else ""
        return self.figure(group, unit, node, cell.text) + note

    def count(self, singular: str, plural: str, n: int, link: Callable[[str], Markup], **values: object) -> Markup:
        """`singular` or `plural` by `n`, which leads where `link` does."""
        said = escape(self.language.form(singular, plural, n))
        return said % {"n": link(self.number(str(n))), **{name: escape(value) for name, value in values.items()}}

    def number(self, text: str) -> str:
        """A number's plain text in this language's form."""
        return self.language.number(text)

    def name(self, group: GroupResult) -> str:
        """What the group is called."""
        return self.index.index.groups[group.id].name.say(self.language.code)

    def title_of(self, node: Node) -> str:
        """A node's printed code and name."""
        return node_title(self.language, node)
