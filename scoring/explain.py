"""How a figure came about, step by step: pages and `thuocdo explain` put it in words."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import total
from scoring.results import EditionResult
from scoring.rules.points import Given
from scoring.rules.words import Say, line, number


class Explainer:
    """Explains the figures of one group.

    Numbers are in the form that `say` gives them. `=` stands where the figure is exactly the sum, `≈` where it was
    rounded.
    """

    def __init__(self, edition: EditionResult, group: GroupResult, say: Say = str) -> None:
        self._edition, self._group, self._say = edition, group, say

    def leaf(self, unit: str, node: Node) -> str | None:
        """The sum of a leaf at work, on the verified inputs of `unit`: '7 ÷ 9 × 20 ≈ 15.56'; None where it has none.

        Where the council decided otherwise, the sum is that of the rule.
        """
        figure = self._group.figures[unit, node.id]
        figure = figure.by_rule or figure
        tree = node.trees.get(self._group.id)
        if figure.text is None or tree is None or figure.transcribed:
            return None
        return result(line(tree, self.given(unit, node), self._say), self._say(figure.text), same=figure.exact)

    def given(self, unit: str, node: Node) -> Given:
        """The verified inputs of `unit` as its rule takes them."""
        group = self._group.id
        inputs = {
            row.input: node.read(group, row.input, row.verified)
            for row in self._edition.inputs.get((unit, node.id), ())
            if row.input is not None and row.verified is not None
        }
        others = others_of(self._group.others, node.id, self._group.places[unit])
        return Given(inputs, node.maximum(group) or Fraction(0), others)

    def total(self, unit: str, node: Node) -> str | None:
        """The sum that makes a computed total, of parts as published: '32.72 + 44.67 = 77.39'."""
        figures = self._group.figures
        figure = figures[unit, node.id]
        if figure.text is None or figure.transcribed:
            return None
        parts = [(part, found) for part in node.children if (found := figures.get((unit, part.id))) is not None]
        made = _total(node, self._group.id, parts, figure, self._say)
        return None if made is None else result(made[0], self._say(figure.text), same=made[1])


def result(line: str, text: str, *, same: bool) -> str:
    """A sum and what it gives, exactly or rounded."""
    return f"{line} {'=' if same else '≈'} {text}"


class Simple(NamedTuple):
    """A total that reads nothing but its parts: how it stands in a line, and what it gives."""

    line: Callable[[Iterable[str]], str]
    points: Callable[[Iterable[int]], int]


SIMPLE: dict[str, Simple] = {
    "sum": Simple(" + ".join, sum),
    "best": Simple(lambda texts: f"max({'; '.join(texts)})", max),
}


def _total(
    node: Node, group: str, parts: list[tuple[Node, Figure]], figure: Figure, say: Say
) -> tuple[str, bool] | None:
    """The sum in the parts' published digits, and whether it is exactly the `figure`."""
    there = [(part, found, found.text) for part, found in parts if found.text is not None]
    if not there:
        return None
    texts, points = [say(text) for *_, text in there], [units(text) for *_, text in there]
    of = units(figure.text or "")
    if simple := SIMPLE.get(node.total):
        return simple.line(texts), simple.points(points) == of
    own = node.maximum(group) or Fraction(0)
    zeroed = [(part, found) for part, found in parts if part.id in figure.zeroed]
    if node.total == "points-over-maximum":
        maxima = [found.maximum or Fraction(0) for _, found, _ in there]
        maxima += [found.maximum or part.maximum(group) or Fraction(0) for part, found in zeroed]
        out_of = " + ".join(number(most, say) for most in maxima)
        return f"({' + '.join(texts)}) ÷ ({out_of}) × {number(own, say)}", sum(points) / total(maxima) * own == of
    weights = total([part.weight or Fraction(0) for part, *_ in (*there, *zeroed)])
    terms: list[str] = []
    mean = Fraction(0)
    for (part, found, _), text, reached in zip(there, texts, points, strict=True):
        weight, maximum = part.weight or Fraction(0), found.maximum or own
        terms.append(f"{number(weight, say)} × {text} ÷ {number(maximum, say)}")
        mean += weight * reached / maximum / weights
    return f"({' + '.join(terms)}) ÷ {number(weights, say)} × {number(own, say)}", mean * own == of


_PLACES = 12
"""No number of a source has more decimal places, and none is published with more; see `numbers.GRAMMAR`."""


@lru_cache(maxsize=65536)
def units(text: str) -> int:
    """A published number in units of its last possible decimal place: whole numbers are added far sooner."""
    return int(Fraction(text) * 10**_PLACES)
