"""Pillars and components: the mean of each and what share of its maximum that is, group by group."""

from markupsafe import Markup, escape

from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.method import DEEPEST
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.numbers import plain, shortest


def pillars(of: Linked) -> Section:
    """A part and a table for each group."""
    parts = tuple(_group(of, group) for group in of.edition.groups)
    return Section("pillars", of.language.say("Pillars and components"), parts)


def _group(of: Linked, group: GroupResult) -> Part:
    say, found = of.language.say, group.statistics
    tree = group.method.tree.walk()
    nodes = [(node, depth) for node, depth in tree if depth <= DEEPEST and node.id in found and found[node.id].n]
    if not nodes:
        why = say("No mean is computed: the edition is partial, or has no figures.")
        return Part(of.name(group), (escape(why),))
    columns = tuple(Column(escape(head)) for head in _heads(of))
    rows = tuple(Row(of.node(node, of.title_of(node)), _cells(of, group, node), depth) for node, depth in nodes)
    by_value = group.method.ranking.basis.choice == "value"
    said = (escape(say("Means, lowest and highest are of the value (points / maximum).")),) if by_value else ()
    alone = () if len(nodes) > 1 else (escape(say("The documents print no figure of the parts of the total.")),)
    caption = say("Each part out of its maximum: %(group)s, %(edition)s", group=of.name(group), edition=of.title)
    return Part(of.name(group), (*said, *alone), tables=(Table(caption, say("Item"), columns, rows),))


def _heads(of: Linked) -> tuple[str, ...]:
    say = of.language.say
    percent = say("Mean in per cent of the maximum")
    return say("Maximum"), say("Mean"), percent, say("Lowest"), say("Highest"), say("Number of units")


def _cells(of: Linked, group: GroupResult, node: Node) -> tuple[Markup, ...]:
    found, maximum, share = group.statistics[node.id], node.maximum(group.id), group.share(node.id)
    numbers = [found.text("mean"), None if share is None else plain(100 * share, 1)]
    numbers += [found.text("lowest"), found.text("highest"), str(found.n)]
    shown = (Markup("—") if text is None else of.node(node, of.number(text), group) for text in numbers)
    first = Markup("—") if maximum is None else of.maximum(node, of.number(shortest(maximum)))
    return (first, *shown)
