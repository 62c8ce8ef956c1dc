"""The result tables: group by group, each unit with its parts and its total, means below; ranks where there are any."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.scorecards.cells import cell, rank, value
from plugins.scorecards.edition_group import maximum_of
from plugins.scorecards.elsewhere import in_order
from plugins.scorecards.reconciliation import anchor
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table
from plugins.scorecards.report.units import listed
from plugins.scorecards.shown_nodes import columns
from plugins.words import quality_words
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.model.rows import PrintedRow
from scoring.model.unit import Unit
from scoring.numbers import shortest

_NOTHING = Markup("—")


def results(of: Linked) -> Section:
    """A part and a table for each group."""
    parts = tuple(_Group(of, group).part() for group in of.edition.groups)
    return Section("results", of.language.say("Results"), parts)


class _Group:
    def __init__(self, of: Linked, group: GroupResult) -> None:
        self.of, self.group, self.root = of, group, group.method.tree
        self.nodes = [*columns(group), self.root]
        maximum = maximum_of(of.language, group)
        values = (value(of.language, group, group.total[unit.id]) for unit in group.units)
        # Where totals are values already, a second column would say the same.
        self.by_value = group.method.ranking.basis.choice == "value" and maximum != "1" and any(values)
        self.ranked = self.root.id in group.ranks
        self.maximum = maximum

    def part(self) -> Part:
        of, say = self.of, self.of.language.say
        if not listed(self.group):
            return Part(
                of.name(self.group), (of.group(self.group, say("The table stands on the edition's page")) + ".",)
            )
        order = (
            say("Units stand in the order of their ranks, those without one after them in the order of their names.")
            if self.ranked
            else say("Units stand in the order of their names; the edition is not ranked.")
            if not of.edition.edition.ranked.choice
            else say("Units stand in the order of their names.")
        )
        return Part(of.name(self.group), (escape(order),), tables=(self.table(),))

    def table(self) -> Table:
        of, say = self.of, self.of.language.say
        caption = say(
            "Points of the %(node)s: %(group)s, %(edition)s",
            node=self.root.name.say(of.language.code),
            group=of.name(self.group),
            edition=of.title,
        )
        rows = tuple(self.row(unit) for unit in in_order(of.edition, self.group, of.language))
        return Table(caption, say("Unit"), tuple(self.heads()), rows, tuple(self.foot()))

    def heads(self) -> Iterator[Column]:
        of, say = self.of, self.of.language.say
        for node in self.nodes[:-1]:
            maximum = node.maximum(self.group.id)
            text = None if maximum is None else of.maximum(node, of.number(shortest(maximum)))
            yield Column(of.node(node, of.title_of(node)), text)
        total = None if self.maximum is None else of.maximum(self.root, self.maximum)
        yield Column(of.node(self.root, say("Total")), total)
        if self.by_value:
            yield Column(escape(say("Value")))
        if self.ranked:
            yield Column(escape(say("Rank")))

    def row(self, unit: Unit) -> Row:
        of, group, root = self.of, self.group, self.root
        cells = [self.figure(unit, node) for node in self.nodes]
        if self.by_value:
            text = value(of.language, group, group.total[unit.id])
            cells.append(_NOTHING if text is None else of.figure(group, unit, root, text))
        if self.ranked:
            found = group.ranks[root.id].get(unit.id)
            cells.append(_NOTHING if found is None else self.place(unit, found))
        return Row(of.unit(group, unit), tuple(cells))

    def place(self, unit: Unit, found: int) -> Markup:
        """The rank, and what is to be known of a printed one."""
        of, key = self.of, (self.group.id, unit.id, self.root.id)
        shown = of.figure(self.group, unit, self.root, of.number(str(found)))
        quality = quality_words(of.language, of.edition.printed_ranks.get(key))
        return shown + (Markup('<span class="note">{}</span>').format(quality) if quality else "")

    def figure(self, unit: Unit, node: Node) -> Markup:
        """One figure; a total says what it lacks, and a part has the rank that a document printed for it."""
        of, group = self.of, self.group
        found = cell(of.language, group, node, group.figures[unit.id, node.id])
        if node is self.root:
            return of.cell(group, unit, node, found)
        shown = of.cell(group, unit, node, found._replace(note=None))
        if node.id not in group.printed_ranks:
            return shown
        place = rank(of.language, group, unit.id, node.id)
        if place is None:
            return shown
        said = of.language.say("Rank") + " " + of.figure(group, unit, node, place)
        return shown + Markup('<span class="note">{}</span>').format(said)

    def foot(self) -> Iterator[Row]:
        """The means that the figures give; then those that a document printed below its own table."""
        say, found = self.of.language.say, self.group.statistics
        if any(node.id in found and found[node.id].n for node in self.nodes):
            means = [self.mean(node) for node in self.nodes]
            if self.by_value:
                head = say("Mean of the value (points / maximum), by the figures above")
                yield Row(escape(head), (*means[:-1], _NOTHING, means[-1], *[Markup()] * self.ranked))
            else:
                yield Row(escape(say("Mean, by the figures above")), (*means, *[Markup()] * self.ranked))
        printed = {row.node: row for row in reversed(self.printed())}
        if printed:
            cells = [self.as_printed(printed.get(node.id)) for node in self.nodes]
            filled = [Markup()] * (self.by_value + self.ranked)
            yield Row(escape(say("Mean, as the document prints it")), (*cells, *filled))

    def mean(self, node: Node) -> Markup:
        of, found = self.of, self.group.statistics.get(node.id)
        text = found.text("mean") if found else None
        if found is None or text is None:
            return _NOTHING
        over = of.language.count("%(n)s unit", "%(n)s units", found.n)
        note = Markup('<span class="note">{}</span>').format(of.node(node, over, self.group))
        return of.node(node, of.number(text), self.group) + note

    def printed(self) -> list[PrintedRow]:
        """Printed means of the whole group, in the order of the file."""
        rows = self.of.edition.files.published or ()
        mine = (row for row in rows if row.statistic == "mean" and row.group == self.group.id)
        return [row for row in mine if row.of in ("all", "reported") and row.figure is not None]

    def as_printed(self, row: PrintedRow | None) -> Markup:
        if row is None:
            return _NOTHING
        return self.of.whole(self.of.number(str(row.figure)), f"#{anchor(row.id)}")
