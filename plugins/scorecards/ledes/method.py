"""What the page of a method says first: how much it scores, whether its rules are here, what uses it."""

from collections import Counter

from plugins.language import Language
from scoring.model.method import Method
from scoring.numbers import shortest
from scoring.results import IndexResult


def sentences(language: Language, index: IndexResult, version: str, method: Method) -> tuple[str, ...]:
    """Maxima and size, rules, editions."""
    return (
        *_maxima(language, index, method),
        *_size(language, method),
        rules(language, method),
        _editions(language, index, version),
    )


def rules(language: Language, method: Method) -> str:
    """Whether its scoring rules are here."""
    if all(node.trees for node in method.leaves):
        return language.say(
            "Its rules are here, and scores are computed by them, where the council did not decide otherwise."
        )
    if any(node.trees for node in method.leaves):
        return language.say("Some of its scoring rules are here.")
    return language.say("Its scoring rules are not here: only its structure and maxima, as far as they are known.")


def sizes(language: Language, method: Method) -> list[tuple[str, int]]:
    """What the levels below the total are called, and how many nodes each has; none where nothing is known there."""
    counts = Counter(method.level_of(node.id).id for node, depth in method.tree.walk() if depth)
    return [(level.name.say(language.code), counts[level.id]) for level in method.levels if counts[level.id]]


def _maxima(language: Language, index: IndexResult, method: Method) -> tuple[str, ...]:
    """What the total is out of; nothing where that is known for no group."""
    known = [(group, maximum) for group in method.groups if (maximum := method.tree.maximum(group)) is not None]
    if not known:
        return ()
    shown = "; ".join(
        language.say(
            "%(points)s for %(group)s",
            points=language.number(shortest(maximum)),
            group=index.index.groups[group].name.say(language.code),
        )
        for group, maximum in known
    )
    return (language.say("Points in all: %(points)s.", points=shown),)


def _size(language: Language, method: Method) -> tuple[str, ...]:
    """How many nodes each level has."""
    shown = ", ".join(f"{name}: {language.number(str(n))}" for name, n in sizes(language, method))
    return (language.say("Its parts by level: %(levels)s.", levels=shown),) if shown else ()


def _editions(language: Language, index: IndexResult, version: str) -> str:
    titles = [
        edition.edition.title.say(language.code) for edition in index.editions if edition.edition.method == version
    ]
    if not titles:
        return language.say("No edition here uses it.")
    return language.say("Editions by it: %(editions)s.", editions=", ".join(titles))
