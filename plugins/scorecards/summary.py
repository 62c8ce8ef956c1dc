"""What a reader wants first about a unit in an edition, in plain sentences, true in every state."""

from functools import cache

from plugins.language import Language
from plugins.scorecards.cells import cell, names, node_title, note, rank, unit_name
from plugins.words import STATUS_MEANINGS, STATUS_SENTENCES
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.unit import Unit
from scoring.results import EditionResult


def summary(language: Language, edition: EditionResult, group: GroupResult, unit: Unit) -> tuple[str, ...]:
    """A few sentences: the total and of what, the rank or why there is none, what is lacking, how final it is."""
    said = _result(language, edition, group, unit)
    final = STATUS_SENTENCES.get(edition.edition.status)
    return (*said, language.say(final)) if final else said


def _result(language: Language, edition: EditionResult, group: GroupResult, unit: Unit) -> tuple[str, ...]:
    figure = group.total[unit.id]
    shown = cell(language, group, group.method.tree, figure)
    name, title = unit_name(language, edition, group, unit), edition.edition.title.say(language.code)
    said: list[str] = []
    place = rank(language, group, unit.id, group.method.tree.id)
    if shown.text is None and place is not None:
        # What is known comes first.
        return (
            language.say(
                "%(unit)s has rank %(rank)s in the %(edition)s edition.", unit=name, rank=place, edition=title
            ),
            language.say("Its total: %(status)s; that is not the same as 0.", status=shown.status or "—"),
        )
    if shown.text is None:
        said.append(
            language.say(
                "%(unit)s has no total in the %(edition)s edition: %(status)s.",
                unit=name,
                edition=title,
                status=shown.status,
            )
        )
        if figure.status is not None:
            said.append(language.say(STATUS_MEANINGS[figure.status]))
        if figure.lacking:
            missing = names(language, group.method, figure.lacking)
            said.append(language.say("The total lacks: %(parts)s.", parts=missing))
        said.append(language.say("No number is not the same as 0."))
    elif figure.scale == "value":
        said.append(
            language.say(
                "%(unit)s has the value %(value)s in the %(edition)s edition.",
                unit=name,
                value=shown.text,
                edition=title,
            )
        )
    elif set(figure.lacking) & {child.id for child in group.method.tree.children}:
        said += _partial(language, group, figure, name, title, shown.text)
    else:
        said.append(
            language.say(
                "%(unit)s reached %(points)s of %(maximum)s points in the %(edition)s edition.",
                unit=name,
                points=shown.text,
                maximum=shown.maximum or "—",
                edition=title,
            )
        )
        if treated := _treated(language, group, unit):
            said.append(treated)
    said.append(_standing(language, edition, group, unit))
    return tuple(said)


def _treated(language: Language, group: GroupResult, unit: Unit) -> str | None:
    """Every part, at any depth, that the method counts as 0 or leaves out for this unit."""
    figures = [figure for node in _inner(group) if (figure := group.figures[unit.id, node]).points is not None]
    whole = group.total[unit.id]._replace(
        zeroed=tuple(part for figure in figures for part in figure.zeroed),
        left_out=tuple(part for figure in figures for part in figure.left_out),
    )
    said = note(language, group.method, whole)
    return f"{said[0].upper()}{said[1:]}." if said else None


@cache
def _inner(group: GroupResult) -> tuple[str, ...]:
    """The nodes with parts."""
    return tuple(node.id for node in group.method.nodes.values() if node.children and node.applies(group.id))


def _partial(
    language: Language, group: GroupResult, figure: Figure, name: str, title: str, text: str
) -> tuple[str, str]:
    parts = [child for child in group.method.tree.children if child.applies(group.id)]
    there = [child for child in parts if child.id not in figure.lacking]
    first = language.say(
        "%(unit)s has %(points)s points in the %(edition)s edition, from %(n)s of %(all)s parts: %(parts)s.",
        unit=name,
        points=text,
        edition=title,
        n=str(len(there)),
        all=str(len(parts)),
        parts=", ".join(node_title(language, child) for child in there),
    )
    second = language.say(
        "Missing: %(parts)s. So there is no value over the whole maximum.",
        parts=names(language, group.method, figure.lacking),
    )
    return first, second


def _standing(language: Language, edition: EditionResult, group: GroupResult, unit: Unit) -> str:
    if not edition.edition.ranked.choice:
        return language.say("This edition is not ranked.")
    root = group.method.tree.id
    found = group.ranks.get(root, {})
    place = rank(language, group, unit.id, root)
    if place is None:
        return language.say("It has no rank.") if group.whole else language.say("Its rank was not found.")
    ties = group.ties[found[unit.id]]
    if ties > 1:
        return language.say(
            "It shares rank %(rank)s with %(others)s more.",
            rank=place,
            others=language.number(str(ties - 1)),
        )
    if found[unit.id] == 1:
        return language.say("It is first, with rank %(rank)s.", rank=place)
    return language.say("It has rank %(rank)s.", rank=place)
