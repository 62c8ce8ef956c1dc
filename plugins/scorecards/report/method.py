"""By what was scored: maxima of pillars and components for each group, and the choices that computing needs."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.scorecards.ledes.method import rules, sizes
from plugins.scorecards.marked import marked
from plugins.scorecards.method_words import choices, maximum_words
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table

DEEPEST = 2
"""The total, its parts and their parts; what lies below them stands on the method's page."""


def method(of: Linked) -> Section:
    """Structure and maxima; then rounding, ranking and what is missing; then what is not known."""
    say, found = of.language.say, of.edition.method
    structure = (*_sizes(of), escape(rules(of.language, found)))
    parts = [
        Part(say("What is scored, and out of how much"), structure, tables=(_maxima(of),)),
        Part(say("Rounding, ranking and what is missing"), (), tuple(_choices(of))),
    ]
    if found.unknown:
        unknown = tuple(escape(item.say(of.language.code)) for item in found.unknown)
        parts.append(Part(say("What is not known"), (), unknown))
    return Section("method", say("Method"), tuple(parts))


def _maxima(of: Linked) -> Table:
    found, groups = of.edition.method, of.edition.groups
    rows = tuple(
        Row(
            of.maximum(node, of.title_of(node)),
            tuple(of.maximum(node, maximum_words(node.max[group.id], of.language)) for group in groups),
            depth,
        )
        for node, depth in found.tree.walk()
        if depth <= DEEPEST
    )
    columns = tuple(Column(escape(of.name(group))) for group in groups)
    return Table(of.language.say("Maximum points"), of.language.say("Item"), columns, rows, numbered=False)


def _sizes(of: Linked) -> Iterator[Markup]:
    """How many parts each level has."""
    piece = Markup("{}: {}")
    found = sizes(of.language, of.edition.method)
    shown = Markup(", ").join(piece.format(name, of.method(of.number(str(n)), "#tree")) for name, n in found)
    if shown:
        yield marked(of.language, "Its parts by level: %(levels)s.", levels=shown)


def _choices(of: Linked) -> Iterator[Markup]:
    for line in choices(of.edition.method, of.language):
        choice = of.method(line.choice, "#choices")
        yield marked(of.language, "%(what)s: %(choice)s (by %(who)s).", what=line.what, choice=choice, who=line.by)
