"""How a figure came about, step by step, in no language: pages and `thuocdo explain` put it in words."""

from fractions import Fraction
from functools import lru_cache

from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest, total
from scoring.results import EditionResult
from scoring.rules.points import Given, Value
from scoring.rules.words import line


class Explainer:
    """Explains the figures of one group.

    Numbers in a sum have a point. `=` stands where the figure is exactly the sum, `≈` where it was rounded.
    """

    def __init__(self, edition: EditionResult, group: GroupResult) -> None:
        self._edition, self._group = edition, group
        self._read: dict[tuple[str, str, str], Value] = {}

    def leaf(self, unit: str, node: Node) -> str | None:
        """The sum of a leaf at work, on the verified inputs of `unit`: '7 ÷ 9 × 20 ≈ 15.56'; None where it has none.

        Where the council decided otherwise, the sum is that of the rule.
        """
        figure = self._group.figures[unit, node.id]
        figure = figure.by_rule or figure
        tree = node.trees.get(self._group.id)
        if figure.text is None or tree is None or figure.transcribed:
            return None
        return f"{line(tree, self.given(unit, node))} {'=' if figure.exact else '≈'} {figure.text}"

    def given(self, unit: str, node: Node) -> Given:
        """The verified inputs of `unit` as its rule takes them."""
        group = self._group.id
        inputs = {
            row.input: self._value(node, row.input, row.verified)
            for row in self._edition.inputs.get((unit, node.id), ())
            if row.input is not None and row.verified is not None
        }
        others = others_of(self._group.others, node.id, self._group.places[unit])
        return Given(inputs, node.maximum(group) or Fraction(0), others)

    def _value(self, node: Node, name: str, text: str) -> Value:
        """A text of an input is read once: a column holds few different ones."""
        key = (node.id, name, text)
        if key not in self._read:
            self._read[key] = node.read(self._group.id, name, text)
        return self._read[key]

    def total(self, unit: str, node: Node) -> str | None:
        """The sum that makes a computed total, of parts as published: '32.72 + 44.67 = 77.39'."""
        figure = self._group.figures[unit, node.id]
        if figure.text is None or figure.transcribed:
            return None
        parts = [(part, self._group.figures.get((unit, part.id))) for part in node.children]
        made = _total(node, self._group.id, [(part, found) for part, found in parts if found is not None], figure)
        return None if made is None else f"{made[0]} {'=' if made[1] == _number(figure.text) else '≈'} {figure.text}"


def _total(node: Node, group: str, parts: list[tuple[Node, Figure]], figure: Figure) -> tuple[str, Fraction] | None:
    """The sum in the parts' published digits, and what it gives."""
    there = [(part, found, _number(found.text)) for part, found in parts if found.text is not None]
    if not there:
        return None
    texts = [found.text or "" for _, found, _ in there]
    if node.total == "best":
        return f"max({'; '.join(texts)})", max(points for _, _, points in there)
    if node.total == "sum":
        return " + ".join(texts), total(points for _, _, points in there)
    own = node.maximum(group) or Fraction(0)
    zeroed = [(part, found) for part, found in parts if part.id in figure.zeroed]
    if node.total == "points-over-maximum":
        maxima = [found.maximum or Fraction(0) for _, found, _ in there]
        maxima += [found.maximum or part.maximum(group) or Fraction(0) for part, found in zeroed]
        line = f"({' + '.join(texts)}) ÷ ({' + '.join(map(shortest, maxima))}) × {shortest(own)}"
        return line, total(points for _, _, points in there) / total(maxima) * own
    weights = total([part.weight or Fraction(0) for part, *_ in (*there, *zeroed)])
    terms: list[str] = []
    mean = Fraction(0)
    for part, found, points in there:
        weight, maximum = part.weight or Fraction(0), found.maximum or own
        terms.append(f"{shortest(weight)} × {found.text} ÷ {shortest(maximum)}")
        mean += weight * points / maximum / weights
    return f"({' + '.join(terms)}) ÷ {shortest(weights)} × {shortest(own)}", mean * own


@lru_cache(maxsize=65536)
def _number(text: str) -> Fraction:
    """Published texts are few, and to read one exactly costs more than to add it."""
    return Fraction(text)
