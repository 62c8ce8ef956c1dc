"""The edition beside the one before: only where both have one method and the group; else why they do not compare."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.scorecards import links
from plugins.scorecards.elsewhere import in_order
from plugins.scorecards.ledes.edition import before
from plugins.scorecards.marked import marked
from plugins.scorecards.next_steps import signed
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table
from plugins.scorecards.report.units import listed
from scoring.engine.group import GroupResult
from scoring.history.since import Moved, Since, since
from scoring.model.unit import Unit
from scoring.numbers import shortest
from scoring.results import EditionResult

_NOTHING = Markup("—")


def comparison(of: Linked) -> Section:
    """A part for each group; one sentence where nothing of the edition compares."""
    last, title = before(of.index, of.edition), of.language.say("Comparison with the edition before")
    if last is None:
        said = escape(of.language.say("There is no edition before this one that it could be held against."))
        return Section("comparison", title, (Part(None, (said,)),))
    name = of.to(links.edition(of.index.id, last.id), last.edition.title.say(of.language.code))
    if last.edition.method != of.edition.edition.method:
        said = marked(of.language, "The method changed since %(edition)s, so the two do not compare.", edition=name)
        return Section("comparison", title, (Part(None, (said, *_elsewhere(of))),))
    parts = tuple(_group(of, last, name, group) for group in of.edition.groups)
    return Section("comparison", title, parts)


def _elsewhere(of: Linked) -> Iterator[Markup]:
    """Where the change is told."""
    told = [of.method(of.language.say("What changed from the version before"), "#changes")]
    if of.edition.edition.ranked.choice:
        page = links.robustness(of.index.id, of.edition.id)
        told.append(of.to(page, of.language.say("What the change of method did")))
    yield marked(of.language, "See: %(what)s.", what=Markup("; ").join(told))


def _group(of: Linked, last: EditionResult, name: Markup, group: GroupResult) -> Part:
    found = since(last, of.edition, group)
    if not isinstance(found, Since):
        said = marked(of.language, "%(edition)s did not have this group: nothing compares.", edition=name)
        return Part(of.name(group), (said,))
    if not any(row.by is not None for row in found.moved):
        said = marked(of.language, "No unit has a whole total both here and in %(edition)s.", edition=name)
        return Part(of.name(group), (said,))
    tables = (_table(of, last, group, found),) if listed(group) else ()
    return Part(of.name(group), tuple(_means(of, last, name, group, found)), tables=tables)


def _means(of: Linked, last: EditionResult, name: Markup, group: GroupResult, found: Since) -> Iterator[Markup]:
    """Both means with over how many units; none where a total in one lacks a part: it would not compare."""
    root = group.method.tree.id
    then, now = found.group.statistics.get(root), group.statistics.get(root)
    if then is None or now is None or not (then.n and now.n) or then.partial or now.partial:
        return
    old = links.edition(of.index.id, last.id) + f"#group-{group.id}"
    yield marked(
        of.language,
        "Mean: %(start)s in %(edition)s (n = %(units)s), now %(end)s (n = %(n)s); the units need not be the same.",
        start=of.to(old, of.number(then.text("mean") or "")),
        edition=name,
        units=of.to(old, of.number(str(then.n))),
        end=of.group(group, of.number(now.text("mean") or "")),
        n=of.group(group, of.number(str(now.n))),
    )


def _table(of: Linked, last: EditionResult, group: GroupResult, found: Since) -> Table:
    say, earlier = of.language.say, last.edition.title.say(of.language.code)
    moved = {row.unit.id: row for row in found.moved}
    rows = (_row(of, last, group, moved[unit.id]) for unit in in_order(of.edition, group, of.language))
    heads = (Column(escape(earlier)), Column(escape(of.title)), Column(escape(say("Difference"))))
    names = {"edition": earlier, "group": of.name(group)}
    if group.method.ranking.basis.choice == "value":
        caption = say("Value (points / maximum) beside %(edition)s: %(group)s", **names)
    else:
        caption = say("Points beside %(edition)s: %(group)s", **names)
    return Table(caption, say("Unit"), heads, tuple(rows))


def _row(of: Linked, last: EditionResult, group: GroupResult, row: Moved) -> Row:
    unit: Unit = row.unit
    old = links.figure(of.index.id, last.id, unit.id, group.id, group.method.tree.id)
    before = _NOTHING if row.before is None else of.to(old, of.number(row.before))
    after = _NOTHING if row.after is None else of.figure(group, unit, group.method.tree, of.number(row.after))
    by = _NOTHING if row.by is None else of.to(links.unit(of.index.id, unit.id), signed(of.language, shortest(row.by)))
    return Row(of.unit(group, unit), (before, after, by))
