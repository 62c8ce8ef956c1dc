"""What the page of a node says first: in each group, how many have a figure, full marks, or 0."""

from plugins.language import Language
from plugins.scorecards.cells import of_all
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.results import EditionResult, IndexResult


def sentences(language: Language, index: IndexResult, edition: EditionResult, node: Node) -> tuple[str, ...]:
    """One sentence for each group that the method scores here; of an unknown maximum nothing is said."""
    found = [group for group in edition.groups if node.applies(group.id)]
    return tuple(
        sentence(language, index.index.groups[group.id].name.say(language.code), group, node) for group in found
    )


def sentence(language: Language, name: str, group: GroupResult, node: Node) -> str:
    """What is to be said of one group, which is called `name`."""
    figures = list(group.at(node.id).values())
    known = [figure for figure in figures if figure.points is not None]
    if not known:
        return language.say("%(group)s: no unit has a figure here.", group=name)
    if any(figure.maximum is None for figure in known):
        return language.say(
            "%(group)s: %(known)s units have a figure.", group=name, known=of_all(language, len(known), len(figures))
        )
    return language.say(
        "%(group)s: %(known)s units have a figure; %(full)s have the maximum, %(nothing)s have 0.",
        group=name,
        known=of_all(language, len(known), len(figures)),
        full=language.number(str(sum(figure.points == figure.maximum for figure in known))),
        nothing=language.number(str(sum(figure.points == 0 for figure in known))),
    )
