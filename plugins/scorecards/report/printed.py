"""What a document states, figure by figure, beside what the data give: in the order of the document."""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from plugins.scorecards import links
from plugins.scorecards.marked import marked
from plugins.scorecards.page import Link
from plugins.scorecards.reconciliation import Reconciliation, anchor
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Held, Part, Place, Statement
from plugins.words import VERDICT_WORDS, origin_words
from scoring.model.rows import PrintedRow
from scoring.reconcile.sums import Sum
from scoring.reconcile.verdict import Reconciled

Key = tuple[str, str]
"""A source and a place in it."""


def printed(of: Linked) -> Iterator[Part]:
    """One part; nothing where no printed figure is held against anything."""
    found = _Printed(of)
    if places := tuple(found.places()):
        said = marked(
            of.language,
            "Printed figures that the data can be held against: %(n)s. Each stands beside what the data give; figures "
            "of single units stand in the tables of results, in the digits that were printed.",
            n=of.whole(of.number(str(len(of.edition.reconciled))), "#reconciliation"),
        )
        yield Part(of.language.say("What the documents state, and what the data give"), (said,), places=places)


class _Printed:
    def __init__(self, of: Linked) -> None:
        self.of, self.words = of, Reconciliation(of.index, of.edition, of.language)
        self.file = of.edition.files.published_places.file
        sources = of.edition.edition.sources
        self.order = {(name, place): n for name in sources for n, place in enumerate(sources[name].places)}

    def places(self) -> Iterator[Place]:
        """Source by source, in the order of its places; in each in the order of the file."""
        sources = list(self.of.edition.edition.sources)
        found = sorted(
            self.of.edition.reconciled.values(),
            key=lambda one: (sources.index(one.row.source), self.order[self.key(one)], one.row.line),
        )
        for _, rows in groupby(found, key=self.key):
            here = list(rows)
            name = origin_words(self.of.language, self.of.edition, here[0].row._replace(row=None))
            yield Place(name, tuple(self.statements(here)))

    def key(self, found: Reconciled) -> Key:
        return found.row.source, found.row.place

    def statements(self, here: list[Reconciled]) -> Iterator[Statement]:
        """Figures that stand one after another in the same words are one statement."""
        for words, rows in groupby(here, key=lambda one: self.words.words(one.row)):
            held = list(rows)
            yield Statement(words, self.lines([one.row for one in held]), tuple(self.held(one) for one in held))

    def lines(self, rows: list[PrintedRow]) -> Markup:
        """The lines of the file that the figures stand in: 'published.csv:23, 24'."""
        name, file = self.file.rpartition("/")[2], links.source(self.file)
        first, *others = rows
        shown = [f"{name}:{first.line}", *(str(row.line) for row in others)]
        return Markup(", ").join(self.of.file(file, text) for text in shown)

    def held(self, found: Reconciled) -> Held:
        """One figure. What agrees is shown by the sum that decides, what does not by every sum."""
        row, at = found.row, f"#{anchor(found.id)}"
        sums = found.sums[:1] if found.verdict == "agrees" else found.sums
        verdict = self.of.language.say(VERDICT_WORDS[found.verdict])
        edition = links.edition(self.of.index.id, self.of.edition.id)
        return Held(
            self.words.label(row),
            self.of.whole(self.words.printed(row) or "—", at),
            tuple(self.sum(row, one, at, len(sums) > 1) for one in sums),
            Link(verdict, edition + at),
        )

    def sum(self, row: PrintedRow, found: Sum, at: str, several: bool) -> Markup:
        """The arithmetic, or the units where they are what is claimed; over what, where there are several sums."""
        shown = self.words.sum(row, found)
        text = self.of.whole(shown.sum or "; ".join(shown.members) or "—", at)
        return Markup("{}: {}").format(shown.basis, text) if several else text
