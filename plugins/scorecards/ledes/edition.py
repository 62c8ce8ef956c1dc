"""What the page of an edition says first: who has a total, who is first where it ranks, what to know of it."""

from collections.abc import Iterator
from decimal import Decimal

from plugins.language import Language
from plugins.scorecards.cells import cell, reporting, unit_name, value
from plugins.scorecards.notices import Notice
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult

NOTHING = Notice()
MOST_NAMED = 3
"""Of more units than this that share the first rank only the number is said."""


def sentences(
    language: Language, index: IndexResult, edition: EditionResult, notice: Notice = NOTHING
) -> tuple[str, ...]:
    """Each group, then the edition before, then what is corrected (by `notice`) or contested."""
    said = [_group(language, index, edition, group) for group in edition.groups]
    if edition.edition.coverage != "whole":
        said.append(language.say("The edition is partial: it shows what was found, and so computes no rank or mean."))
    said += _since(language, index, edition)
    return (*said, *corrected(language, notice), *_contested(language, edition))


def before(index: IndexResult, edition: EditionResult) -> EditionResult | None:
    """The edition before this one in time, by quarter or by year as it is."""
    alike = index.alike(edition)
    place = alike.index(edition)
    return alike[place - 1] if place else None


def known(language: Language, index: IndexResult, group: GroupResult) -> str:
    """How many units of a group have a total."""
    return language.say(
        "%(group)s: %(known)s units have a total.",
        group=index.index.groups[group.id].name.say(language.code),
        known=reporting(language, group),
    )


def _group(language: Language, index: IndexResult, edition: EditionResult, group: GroupResult) -> str:
    first = _first(language, edition, group)
    said = known(language, index, group)
    return f"{said} {first}" if first else said


def firsts(edition: EditionResult, group: GroupResult) -> list[Unit]:
    """Who has the first rank; nobody where the edition is not ranked."""
    ranks = group.ranks.get(group.method.tree.id, {})
    return [unit for unit in group.units if ranks.get(unit.id) == 1] if edition.edition.ranked.choice else []


def _first(language: Language, edition: EditionResult, group: GroupResult) -> str | None:
    """Who has the first rank; None where the edition is not ranked, or nobody has that rank."""
    units = firsts(edition, group)
    if not units:
        return None
    if len(units) > MOST_NAMED:
        return language.say("%(n)s units share the first rank.", n=language.number(str(len(units))))
    names = ", ".join(sorted((unit_name(language, edition, group, unit) for unit in units), key=vietnamese))
    score = first_score(language, group, units[0].id)
    if score is None:
        return language.say("First: %(units)s.", units=names)
    return language.say("First: %(units)s (%(score)s).", units=names, score=score)


def first_score(language: Language, group: GroupResult, unit: str) -> str | None:
    """What the method ranks by, as published."""
    figure = group.total[unit]
    if group.method.ranking.basis.choice == "value":
        return value(language, group, figure)
    return cell(language, group, group.method.tree, figure).text


def _since(language: Language, index: IndexResult, edition: EditionResult) -> Iterator[str]:
    """How the means moved since the edition before, or why the two do not compare."""
    last = before(index, edition)
    if last is None:
        return
    title = last.edition.title.say(language.code)
    if last.edition.method != edition.edition.method:
        yield language.say("The method changed since %(edition)s, so the two do not compare.", edition=title)
        return
    groups = {group.id: group for group in last.groups}
    for group in edition.groups:
        pair = [_mean(found) for found in (groups.get(group.id), group) if found is not None]
        if len(pair) == 2 and pair[0] and pair[1]:
            yield _moved(language, index.index.groups[group.id].name.say(language.code), title, pair[0], pair[1])


def _mean(group: GroupResult) -> tuple[str, int] | None:
    """The mean as published, and over how many units; None where a total in it lacks a part: it would not compare."""
    found = group.statistics.get(group.method.tree.id)
    mean = found.text("mean") if found and not found.partial else None
    return (mean, found.n) if found and mean else None


def _moved(language: Language, group: str, title: str, before: tuple[str, int], after: tuple[str, int]) -> str:
    (start, units), (end, n) = before, after
    values = {
        "group": group,
        "edition": title,
        "start": language.number(start),
        "end": language.number(end),
        "units": language.number(str(units)),
        "n": language.number(str(n)),
    }
    if Decimal(end) == Decimal(start):
        return language.say("%(group)s: the mean is that of %(edition)s (%(end)s; n = %(units)s, now %(n)s).", **values)
    if Decimal(end) > Decimal(start):
        return language.say(
            "%(group)s: the mean rose since %(edition)s, from %(start)s (n = %(units)s) to %(end)s (n = %(n)s).",
            **values,
        )
    return language.say(
        "%(group)s: the mean fell since %(edition)s, from %(start)s (n = %(units)s) to %(end)s (n = %(n)s).", **values
    )


def corrected(language: Language, notice: Notice) -> Iterator[str]:
    """When a figure of it was corrected last."""
    if notice.entries:
        yield language.say("It was corrected, last on %(day)s.", day=notice.entries[0].date)


def _contested(language: Language, edition: EditionResult) -> Iterator[str]:
    if n := pending(edition):
        yield language.count("%(n)s score is under appeal.", "%(n)s scores are under appeal.", n)


def pending(edition: EditionResult) -> int:
    """Of how many scores an appeal is not decided."""
    return len({(row.unit, row.node) for row in edition.files.appeals if row.outcome is None})
