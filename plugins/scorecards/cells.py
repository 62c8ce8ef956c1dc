"""A figure as it is shown: in its language, with its bar and the words for what it lacks."""

from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from plugins.words import STATUS_MEANINGS, status_words
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.numbers import shortest
from scoring.results import EditionResult
from scoring.rules.shape import Words


class Cell(NamedTuple):
    """One figure: `text`, or the `status` in its stead. `bar` is its share of the maximum in per cent.

    `state` is what filters know it by: its status, 'partial' where a part is missing, or nothing.
    """

    text: str | None
    status: str | None
    meaning: str | None
    maximum: str | None
    bar: str | None
    note: str | None
    state: str | None


class Cells:
    """The cells of one group in one language. Equal figures at a leaf are one cell, made once."""

    def __init__(self, language: Language, group: GroupResult) -> None:
        self._language, self._group = language, group
        self._known: dict[tuple[str, int], Cell] = {}

    def at(self, unit: str, node: Node) -> Cell:
        """The figure of `unit` at `node`."""
        figure = self._group.figures[unit, node.id]
        # The engine keeps every figure as long as the group lives, so an id is never used twice.
        key = (node.id, id(figure))
        if key not in self._known:
            self._known[key] = cell(self._language, self._group, node, figure)
        return self._known[key]


def cell(language: Language, group: GroupResult, node: Node, figure: Figure) -> Cell:
    """`figure` in `language`; its maximum is the applicable one, or the node's own where there is no figure."""
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    return Cell(
        language.number(figure.text) if figure.text is not None else None,
        status_words(language, figure.status) if figure.status else None,
        language.say(STATUS_MEANINGS[figure.status]) if figure.status else None,
        language.number(shortest(maximum)) if maximum is not None else None,
        bar(figure),
        note(language, group.method, figure),
        figure.status or ("partial" if figure.lacking and figure.points is not None else None),
    )


def value(language: Language, group: GroupResult, figure: Figure) -> str | None:
    """Points / maximum, in `language`."""
    text = group.value_text(figure)
    return None if text is None else language.number(text)


def bar(figure: Figure) -> str | None:
    """The width of a figure's bar in per cent of its maximum: drawn, never read as the figure."""
    if figure.points is None or not figure.maximum:
        return None
    return share(figure.points, figure.maximum)


def share(points: Fraction, maximum: Fraction) -> str:
    """`points` of `maximum` in per cent, cut to a tenth and at 100: a place on the screen."""
    thousandths = points.numerator * maximum.denominator * 1000 // (points.denominator * maximum.numerator)
    whole, tenth = divmod(min(thousandths, 1000), 10)
    return f"{whole}.{tenth}"


def note(language: Language, method: Method, figure: Figure) -> str | None:
    """What is counted as 0, left out or lacking in a total; None where it is whole."""
    said: list[str] = []
    if figure.by_rule is not None:
        ruled = figure.by_rule
        gives = language.number(ruled.text) if ruled.text is not None else status_words(language, ruled.status or "")
        said.append(language.say("decided by the council; by the rule: %(points)s", points=gives))
    if figure.lacking and figure.points is not None:
        said.append(language.say("without %(parts)s", parts=names(language, method, figure.lacking)))
    if figure.zeroed:
        said.append(language.say("counted as 0 by the method: %(parts)s", parts=names(language, method, figure.zeroed)))
    if figure.left_out:
        said.append(
            language.say("left out with its maximum: %(parts)s", parts=names(language, method, figure.left_out))
        )
    return "; ".join(said) or None


def names(language: Language, method: Method, nodes: tuple[str, ...]) -> str:
    """The names of `nodes`, in the order of the method."""
    return ", ".join(node_title(language, method.nodes[node]) for node in nodes)


def node_title(language: Language, node: Node) -> str:
    """A node's printed code and name."""
    name = node.name.say(language.code)
    return f"{node.code}. {name}" if node.code else name


def unit_name(language: Language, edition: EditionResult, group: GroupResult, unit: Unit) -> str:
    """The unit's name on the edition's day, in `language`."""
    row = unit.on(edition.edition.as_of(group.id)) or unit.latest
    return row.name_vi if language.code == "vi" else row.name_en


def latest_name(language: Language, unit: Unit) -> str:
    """The unit's last name, in `language`."""
    return unit.latest.name_vi if language.code == "vi" else unit.latest.name_en


def rule_words(language: Language, node: Node, group: str) -> str | None:
    """The rule by which a leaf scores `group`, as a sentence in `language`, its inputs by their names."""
    rule = node.rule_for(group)
    return None if rule is None else rule.sentence(words_of(language, node))


def words_of(language: Language, node: Node) -> Words:
    """What the sentences of a leaf's rule are made with."""
    names = {name: spec.name.say(language.code) for name, spec in node.inputs.items()}
    return Words(language.code, names, language.number, language.day)


def rank(language: Language, group: GroupResult, unit: str, node: str) -> str | None:
    """The unit's rank at `node`, printed or computed: '53 of 63', '53 of 63 (derived)'; None where it has none."""
    found = group.ranks.get(node, {}).get(unit)
    if found is None:
        return None
    said = of_all(language, found, group.ranked_of(node))
    if (unit, node) in group.derived_ranks:
        return language.say("%(rank)s (derived)", rank=said)
    return said


def claimed(language: Language, group: GroupResult, unit: str, node: str) -> str | None:
    """The points that the unit's own claim would give."""
    return points(language, group.claimed.get((unit, node)))


def points(language: Language, figure: Figure | None) -> str | None:
    """The points of a figure, in `language`; None where there are none."""
    return language.number(figure.text) if figure is not None and figure.text is not None else None


def reporting(language: Language, group: GroupResult) -> str:
    """How many of the group's units have a total: '17 of 18'."""
    return of_all(language, len(group.reporting), len(group.units))


def of_all(language: Language, n: int, everyone: int | None) -> str:
    """'17 of 18'; '17' where it is not known of how many."""
    if everyone is None:
        return language.number(str(n))
    return language.say("%(n)s of %(all)s", n=language.number(str(n)), all=language.number(str(everyone)))
