"""Remarks: mean, lowest and highest, ranges of totals, units without full figures.

In an edition that is not ranked no remark says of a unit that it is above or below others: numbers stand without names.
"""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.figures.distribution import ranges
from plugins.scorecards.group_statistics import partial_units
from plugins.scorecards.ledes.edition import MOST_NAMED, first_score, firsts
from plugins.scorecards.marked import marked
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table
from plugins.scorecards.report.units import listed
from plugins.scorecards.shown_nodes import columns
from scoring.engine.group import GroupResult
from scoring.engine.statistics import Statistics


def remarks(of: Linked) -> Section:
    """A part for each group."""
    return Section("remarks", of.language.say("Remarks"), tuple(_group(of, group) for group in of.edition.groups))


def _group(of: Linked, group: GroupResult) -> Part:
    found = group.statistics.get(group.method.tree.id)
    if found is None or not found.n:
        why = of.language.say("There are not enough figures to remark on: no mean and no range is computed.")
        return Part(of.name(group), (), (escape(why), *_first(of, group)))
    points = (_spread(of, group, found), *_first(of, group), *_partial(of, group))
    return Part(of.name(group), (), points, tables=tuple(_bands(of, group)))


def _spread(of: Linked, group: GroupResult, found: Statistics) -> Markup:
    root = group.method.tree
    texts = {name: found.text(name) for name in ("mean", "median", "lowest", "highest")}
    numbers = {name: of.node(root, of.number(text or ""), group) for name, text in texts.items()}
    n = of.node(root, of.number(str(found.n)), group)
    if found.basis == "value":
        return marked(
            of.language,
            "Value (points / maximum), over the units with a total (n = %(n)s): mean %(mean)s, median %(median)s, "
            "lowest %(lowest)s, highest %(highest)s.",
            n=n,
            **numbers,
        )
    return marked(
        of.language,
        "Points, over the units with a total (n = %(n)s): mean %(mean)s, median %(median)s, lowest %(lowest)s, "
        "highest %(highest)s.",
        n=n,
        **numbers,
    )


def _first(of: Linked, group: GroupResult) -> Iterator[Markup]:
    """Who has the first rank, of an edition that is ranked."""
    units = firsts(of.edition, group)
    if len(units) > MOST_NAMED:
        yield marked(of.language, "%(n)s units share the first rank.", n=of.group(group, of.number(str(len(units)))))
    elif units:
        names, score = (
            Markup(", ").join(of.unit(group, unit) for unit in units),
            first_score(of.language, group, units[0].id),
        )
        if score is None:
            yield marked(of.language, "First: %(units)s.", units=names)
        else:
            shown = of.figure(group, units[0], group.method.tree, score)
            yield marked(of.language, "First: %(units)s (%(score)s).", units=names, score=shown)


def _partial(of: Linked, group: GroupResult) -> Iterator[Markup]:
    """Units that a mean counts though they lack a part."""
    for node in (*columns(group), group.method.tree) if listed(group) else ():
        found = group.statistics.get(node.id)
        if found and found.partial:
            units = "; ".join(partial_units(of.edition, group, node, found, of.language))
            yield marked(
                of.language,
                "%(part)s: counted with a part missing: %(units)s.",
                part=of.node(node, of.title_of(node), group),
                units=units,
            )


def _bands(of: Linked, group: GroupResult) -> Iterator[Table]:
    """How many units are in each range; ranges beyond the last with a unit are left out."""
    found = ranges(of.language, group)
    there = [place for place, one in enumerate(found) if one.units]
    if not there:
        return
    shown = found[there[0] : there[-1] + 1]
    by_value = group.method.ranking.basis.choice == "value"
    first = of.language.say("value (points / maximum)") if by_value else of.language.say("points")
    rows = tuple(Row(of.group(group, one.label), (of.group(group, of.number(str(one.units))),)) for one in shown)
    caption = of.language.say("Units by the range of their total: %(group)s", group=of.name(group))
    yield Table(caption, first[0].upper() + first[1:], (Column(escape(of.language.say("Number of units"))),), rows)
