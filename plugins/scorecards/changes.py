"""What lies between two editions of a unit, in a sentence each: why they do not compare, or what changed."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards.cells import names as part_names
from plugins.scorecards.cells import rank
from plugins.scorecards.marked import marked, vietnamese
from plugins.words import status_words
from scoring.history.series import Break, Change, Point, Series
from scoring.results import IndexResult


def sentences(language: Language, index: IndexResult, found: Series) -> tuple[Markup, ...]:
    """One sentence for each step from an edition to the next of a group, in the order of time."""
    names = point_names(language, index, found)
    said: list[Markup] = []
    for point in found.points:
        if point.figure.points is not None and point.figure.lacking:
            said.append(_partial(language, point, names[point]))
    for pair in found.steps:
        said += _step(language, index, found, pair, names)
    return tuple(said)


def step(language: Language, index: IndexResult, found: Series, point: Point) -> Markup:
    """What lies between `point` and the one that it is held against; empty for the first of all."""
    names = point_names(language, index, found)
    pairs = (pair for pair in found.steps if pair[1] is point)
    return Markup(" ").join(said for pair in pairs for said in _step(language, index, found, pair, names))


def _step(
    language: Language, index: IndexResult, found: Series, pair: tuple[Point, Point], names: dict[Point, str]
) -> Iterator[Markup]:
    for gap in found.breaks:
        # A value that is back after a gap is a break without a sentence: the gap has said that there was none.
        if (gap.before, gap.after) == pair and (said := tuple(_gap(language, index, gap, names))):
            yield Markup(" ").join(said)
    for change in found.changes:
        if (change.before, change.after) == pair:
            yield _change(language, change, names)


def point_names(language: Language, index: IndexResult, found: Series) -> dict[Point, str]:
    """What each point is called: its edition, and the group where the unit is in two groups of one edition."""
    editions = Counter(point.edition.id for point in found.points)
    names: dict[Point, str] = {}
    for point in found.points:
        edition, group = point.edition, index.index.groups[point.group.id]
        names[point] = edition.edition.title.say(language.code)
        if editions[edition.id] > 1:
            names[point] += f" – {group.name.say(language.code)}"
    return names


def _partial(language: Language, point: Point, name: str) -> Markup:
    """Why a printed total has no value: Ea Kar 2020 has 112,07 points from two of three pillars."""
    return marked(
        language,
        "%(edition)s has points without %(parts)s, and so no value over the whole maximum.",
        edition=name,
        parts=part_names(language, point.group.method, point.figure.lacking),
    )


def _gap(language: Language, index: IndexResult, gap: Break, names: dict[Point, str]) -> Iterator[Markup]:
    first, last = names[gap.before], names[gap.after]
    if "method" in gap.reasons:
        yield marked(
            language,
            "%(first)s and %(last)s do not compare: the method changed from %(old)s to %(new)s.",
            first=first,
            last=last,
            old=vietnamese(gap.before.edition.method.decision.number),
            new=vietnamese(gap.after.edition.method.decision.number),
        )
    if "group" in gap.reasons and gap.before.edition is gap.after.edition:
        yield marked(
            language, "%(first)s and %(last)s are different groups and do not compare.", first=first, last=last
        )
    elif "group" in gap.reasons:
        old, new = (index.index.groups[point.group.id].name.say(language.code) for point in (gap.before, gap.after))
        yield marked(
            language,
            "%(first)s and %(last)s are of different groups: %(old)s, then %(new)s.",
            first=first,
            last=last,
            old=old,
            new=new,
        )
    if "missing" in gap.reasons and gap.after.value is None:
        yield marked(
            language,
            "%(edition)s has no value: %(status)s.",
            edition=last,
            status=status_words(language, gap.after.figure.status)
            if gap.after.figure.status
            else language.say("a part is missing"),
        )


def _change(language: Language, change: Change, names: dict[Point, str]) -> Markup:
    first, last = names[change.before], names[change.after]
    said = [marked(language, "From %(first)s to %(last)s:", first=first, last=last)]
    if change.value is not None:
        said.append(_value(language, change))
    if change.rank is not None:
        said.append(_rank(language, change))
    return said[0] + " " + Markup("; ").join(said[1:]) + "."


def _value(language: Language, change: Change) -> Markup:
    """The difference is of the two values as they stand beside it, so that anyone can do the sum."""
    start, end = (point.group.value_text(point.figure) or "" for point in (change.before, change.after))
    by = Decimal(end or 0) - Decimal(start or 0)
    if not by:
        return marked(language, "the value is the same (%(end)s)", end=language.number(end))
    shown = {"by": language.number(f"{abs(by):f}"), "start": language.number(start), "end": language.number(end)}
    if by > 0:
        return marked(language, "the value rose by %(by)s (%(start)s to %(end)s)", **shown)
    return marked(language, "the value fell by %(by)s (%(start)s to %(end)s)", **shown)


def _place(language: Language, point: Point, alone: bool) -> str:
    """The rank, marked where derived; `alone` without among how many."""
    root = point.group.method.tree.id
    if alone and (point.unit, root) not in point.group.derived_ranks:
        return language.number(str(point.rank))
    return rank(language, point.group, point.unit, root) or ""


def _rank(language: Language, change: Change) -> Markup:
    steps = abs(change.rank or 0)
    start, end = _place(language, change.before, True), _place(language, change.after, False)
    if not change.rank:
        return marked(language, "the rank is the same (%(end)s)", end=end)
    if change.rank < 0:
        message = language.count("the rank rose by %(n)s place", "the rank rose by %(n)s places", steps)
    else:
        message = language.count("the rank fell by %(n)s place", "the rank fell by %(n)s places", steps)
    return Markup("{} ({} → {})").format(message, start, end)
