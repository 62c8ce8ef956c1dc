"""The reconciliation of an edition in one language: each printed figure, its verdict, the sums and who is in them.

The edition's page prints it, and `thuocdo reconcile` as lines: one view, so that both say the same. It names units as
the document does, inside its quoted words; of its own it says only what the table gives.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from plugins.language import Language
from plugins.scorecards.cells import node_title, unit_name
from plugins.scorecards.claims import Block, Line, ReadingView, SumView
from plugins.words import (
    BASIS_WORDS,
    DIFFERENCE_WORDS,
    VERDICT_MEANINGS,
    VERDICT_WORDS,
    WHY_WORDS,
    origin_words,
    quality_words,
    status_words,
)
from scoring.model.rows import PrintedRow
from scoring.numbers import digits_of, plain
from scoring.reconcile.statistics import known
from scoring.reconcile.sums import Difference, Sum
from scoring.reconcile.verdict import VERDICTS, Attempt, Reconciled
from scoring.results import EditionResult, IndexResult


class Reconciliation:
    """Puts the verdicts of one edition into words."""

    def __init__(self, index: IndexResult, edition: EditionResult, language: Language) -> None:
        self.index, self.edition, self.language = index, edition, language

    def blocks(self) -> tuple[Block, ...]:
        """The figures by verdict: first what does not recompute, last what cannot be computed."""
        found: dict[str, list[Reconciled]] = {}
        for reconciled in self.edition.reconciled.values():
            found.setdefault(reconciled.verdict, []).append(reconciled)
        return tuple(self.block(verdict, found[verdict]) for verdict in VERDICTS if verdict in found)

    def block(self, verdict: str, found: list[Reconciled]) -> Block:
        """The figures with one verdict, its meaning and how many they are."""
        say = self.language.say
        count = self.language.count("%(n)s printed figure", "%(n)s printed figures", len(found))
        lines = tuple(self.line(reconciled) for reconciled in found)
        return Block(verdict, say(VERDICT_WORDS[verdict]), say(VERDICT_MEANINGS[verdict]), count, lines)

    def line(self, found: Reconciled) -> Line:
        """One printed figure with everything that is to be said of it."""
        row = found.row
        return Line(
            found.id,
            anchor(found.id),
            self.label(row),
            self.words(row),
            self.printed(row),
            quality_words(self.language, row),
            origin_words(self.language, self.edition, row),
            row.line,
            self.language.say(WHY_WORDS[found.why]) if found.why else None,
            tuple(self.sum(row, one) for one in found.sums),
            self.within(found),
            tuple(self.difference(row, one) for one in found.recomputed.differences),
            tuple(self.reading(found, attempt) for attempt in found.attempts),
        )

    def label(self, row: PrintedRow) -> str:
        """What the figure is and of what: 'mean – I. Digital government – Districts'."""
        said = [known()[row.statistic].WORDS[self.language.code]]
        if row.unit:
            said = [self.names(row, (row.unit,))[0], *([] if not row.statistic else said)]
        said.append(node_title(self.language, self.edition.method.places[row.node]))
        if row.group:
            said.append(self.index.index.groups[row.group].name.say(self.language.code))
        return " – ".join(said)

    def words(self, row: PrintedRow) -> tuple[str, str] | None:
        """The document's own words and their language; those of a derived figure are ours."""
        if row.quality == "derived":
            return None
        if self.language.code == "en" and row.words_en:
            return row.words_en, "en"
        return (row.words_vi, "vi") if row.words_vi else None

    def printed(self, row: PrintedRow) -> str | None:
        """The figure as printed; who is named where that is the claim."""
        if row.figure is not None:
            return self.language.number(str(row.figure))
        if row.status is not None:
            return status_words(self.language, row.status)
        if row.members:
            return "; ".join(self.names(row, row.members))
        return row.of

    def names(self, row: PrintedRow, units: Iterable[str]) -> tuple[str, ...]:
        """The units' names on the edition's day."""
        group = next(group for group in self.edition.groups if group.id == row.group)
        return tuple(unit_name(self.language, self.edition, group, self.index.units[unit]) for unit in units)

    def sum(self, row: PrintedRow, found: Sum) -> SumView:
        """One sum in words: over what, its arithmetic, who is in it."""
        basis, text = self.language.say(BASIS_WORDS[found.basis]), self.line_of(found)
        if found.status:
            text = status_words(self.language, found.status)
        elif text is None and not found.members:
            text = self.language.count("%(n)s unit", "%(n)s units", 0)
        return SumView(basis, text, self.members(row, found, text is None))

    def members(self, row: PrintedRow, found: Sum, always: bool) -> tuple[str, ...]:
        """Who is in a sum; a sum over all units with a figure says how many, and does not list them."""
        if not found.members or not (always or set(found.members) != self.all(row)):
            return ()
        return self.names(row, found.members)

    def within(self, found: Reconciled) -> str | None:
        """Between what the printed digits of its parts leave a figure that agrees only within them."""
        low, high = found.recomputed.low, found.recomputed.high
        if found.verdict != "agrees-within-digits" or low is None or high is None or found.row.figure is None:
            return None
        digits = digits_of(found.row.figure) + 2
        return self.language.line(f"{plain(low, digits)} – {plain(high, digits)}")

    def all(self, row: PrintedRow) -> set[str]:
        """The units with a figure."""
        group = next(group for group in self.edition.groups if group.id == row.group)
        return {unit for unit, figure in group.at(row.node).items() if figure.points is not None}

    def line_of(self, found: Sum) -> str | None:
        """'1954,71 ÷ 17 ≈ 114,98'."""
        if found.text is None:
            return None
        if found.terms is None:
            return self.language.line(found.text)
        return self.language.line(
            f"{found.terms} ≈ {found.text}" if inexact(found) else f"{found.terms} = {found.text}"
        )

    def difference(self, row: PrintedRow, found: Difference) -> tuple[str, str]:
        """What does not stand on both sides, in words."""
        match found.kind:
            case "named" | "table" | "partial" | "tied":
                items = self.names(row, found.items)
            case "left-out":
                items = tuple(node_title(self.language, self.edition.method.places[node]) for node in found.items)
            case "twice" | "missing":
                items = found.items
        return self.language.say(DIFFERENCE_WORDS[found.kind]), "; ".join(items)

    def reading(self, of: Reconciled, found: Attempt) -> ReadingView:
        """What one reading makes of the figure."""
        row = of.row
        told = any(found.sum.members == one.members for one in of.sums)
        return ReadingView(
            self.edition.edition.readings[found.reading].why.say(self.language.code),
            self.line_of(found.sum),
            () if told else self.members(row, found.sum, False),
            found.gives,
            self.digits(row, found),
            tuple(self.against(found.against)) if found.gives else (),
        )

    def digits(self, row: PrintedRow, found: Attempt) -> str | None:
        """To how many digits a reading gives the figure, where the document prints fewer than it computes to."""
        if not found.gives or row.figure is None or str(row.figure) == found.sum.text:
            return None
        n = digits_of(row.figure)
        return self.language.count("to %(n)s decimal place", "to %(n)s decimal places", n)

    def against(self, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Anchor and words of each figure that contradicts a reading."""
        for name in ids:
            row = self.edition.reconciled[name].row
            place = origin_words(self.language, self.edition, row)
            what = known()[row.statistic].WORDS[self.language.code]
            yield anchor(name), f"{what} {self.printed(row)} ({place})"


def anchor(name: str) -> str:
    """The id of a printed figure's place on the page. No id holds two hyphens, so that they keep its parts apart."""
    return "printed-" + name.replace("/", "--")


def inexact(found: Sum) -> bool:
    """Whether the text is not exactly the sum."""
    return found.exact is not None and found.text is not None and found.exact != Fraction(found.text)
