"""What the page of an edition says first: who has a total, who is first where it ranks, what to know of it."""

from collections.abc import Iterator
from decimal import Decimal

from plugins.language import Language
from plugins.scorecards.cells import cell, reporting, unit_name, value
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult

MOST_NAMED = 3
"""Of more units than this that share the first rank only the number is said."""


def sentences(language: Language, index: IndexResult, edition: EditionResult) -> tuple[str, ...]:
    """Each group, then the edition before, then what is corrected or contested."""
    said = [_group(language, index, edition, group) for group in edition.groups]
    if edition.edition.coverage != "whole":
        said.append(language.say("The edition is partial: it shows what was found, and so computes no rank or mean."))
    said += _since(language, index, edition)
    return (*said, *_contested(language, edition))


def before(index: IndexResult, edition: EditionResult) -> EditionResult | None:
    """The edition before this one in time."""
    place = index.editions.index(edition)
    return index.editions[place - 1] if place else None


def _group(language: Language, index: IndexResult, edition: EditionResult, group: GroupResult) -> str:
    known = language.say(
        "%(group)s: %(known)s units have a total.",
        group=index.index.groups[group.id].name.say(language.code),
        known=reporting(language, group),
    )
    first = _first(language, edition, group)
    return f"{known} {first}" if first else known


def _first(language: Language, edition: EditionResult, group: GroupResult) -> str | None:
    """Who has the first rank; None where the edition is not ranked, or nobody has that rank."""
    ranks = group.ranks.get(group.method.tree.id, {})
    units = [unit for unit in group.units if ranks.get(unit.id) == 1]
    if not edition.edition.ranked.choice or not units:
        return None
    if len(units) > MOST_NAMED:
        return language.say("%(n)s units share the first rank.", n=language.number(str(len(units))))
    names = ", ".join(sorted((unit_name(language, edition, group, unit) for unit in units), key=vietnamese))
    score = _score(language, group, units[0].id)
    if score is None:
        return language.say("First: %(units)s.", units=names)
    return language.say("First: %(units)s (%(score)s).", units=names, score=score)


def _score(language: Language, group: GroupResult, unit: str) -> str | None:
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
        if len(pair) == 2 and pair[0] is not None and pair[1] is not None:
            yield _moved(language, index.index.groups[group.id].name.say(language.code), title, pair[0], pair[1])


def _mean(group: GroupResult) -> str | None:
    found = group.statistics.get(group.method.tree.id)
    return found.text("mean") if found else None


def _moved(language: Language, group: str, title: str, start: str, end: str) -> str:
    values = {"group": group, "edition": title, "start": language.number(start), "end": language.number(end)}
    if Decimal(end) == Decimal(start):
        return language.say("%(group)s: the mean is that of %(edition)s (%(end)s).", **values)
    if Decimal(end) > Decimal(start):
        return language.say("%(group)s: the mean rose since %(edition)s, from %(start)s to %(end)s.", **values)
    return language.say("%(group)s: the mean fell since %(edition)s, from %(start)s to %(end)s.", **values)


def _contested(language: Language, edition: EditionResult) -> Iterator[str]:
    pending = sum(row.outcome is None for row in edition.files.appeals)
    if pending:
        yield language.count("%(n)s score is under appeal.", "%(n)s scores are under appeal.", pending)
