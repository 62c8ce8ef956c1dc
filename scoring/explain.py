"""How a figure came about, step by step, in no language: pages and `thuocdo explain` put it in words."""

from dataclasses import dataclass
from fractions import Fraction

from scoring.engine.group import GroupResult
from scoring.engine.points import points
from scoring.model.given import read_input
from scoring.model.method import InputSpec, Node
from scoring.model.rows import InputRow
from scoring.numbers import total
from scoring.results import EditionResult
from scoring.rules.words import arithmetic


@dataclass(frozen=True)
class LeafSteps:
    """A leaf at work: its inputs, the row of a status in their stead, and its sum: '7 ÷ 9 × 20 ≈ 15.56'."""

    inputs: tuple[tuple[InputSpec, InputRow], ...]
    status: InputRow | None
    sum: str | None


class Explainer:
    """Explains the figures of one group; units with the same inputs share one sum.

    Numbers in a sum have a point. `=` stands where the figure is exactly the sum, `≈` where it was rounded.
    """

    def __init__(self, edition: EditionResult, group: GroupResult) -> None:
        self._edition, self._group = edition, group
        self._trees = {leaf.id: leaf.rule.tree() for leaf in edition.method.leaves if leaf.rule}
        self._sums: dict[tuple[str, tuple[tuple[str | None, str | None], ...]], str | None] = {}

    def leaf(self, unit: str, node: Node) -> LeafSteps:
        """The inputs of `node` for `unit`, claimed and verified, and the sum on the verified ones."""
        rows = self._edition.inputs.get((unit, node.id), ())
        inputs = tuple([(node.inputs[row.input], row) for row in rows if row.input is not None])
        status = next((row for row in rows if row.input is None), None)
        figure = self._group.figures[unit, node.id]
        if figure.text is None or figure.maximum is None or node.id not in self._trees:
            return LeafSteps(inputs, status, None)
        key = (node.id, tuple([(row.input, row.verified) for row in rows]))
        if key not in self._sums:
            self._sums[key] = self._leaf_sum(node, rows, figure.text, figure.maximum)
        return LeafSteps(inputs, status, self._sums[key])

    def _leaf_sum(self, node: Node, rows: tuple[InputRow, ...], text: str, maximum: Fraction) -> str | None:
        given = {
            row.input: read_input(node, row.input, row.verified)
            for row in rows
            if row.input is not None and row.verified is not None
        }
        tree = self._trees[node.id]
        line = arithmetic(tree, given, maximum)
        return None if line is None else _sum(line, points(tree, given, maximum), text)

    def total(self, unit: str, node: Node) -> str | None:
        """The sum that makes a computed total, of parts as published: '32.72 + 44.67 = 77.39'."""
        figure = self._group.figures[unit, node.id]
        if figure.text is None or figure.transcribed:
            return None
        parts = [self._group.figures.get((unit, child.id)) for child in node.children]
        texts = [part.text for part in parts if part is not None and part.text is not None]
        return _sum(" + ".join(texts), total(map(Fraction, texts)), figure.text) if texts else None


def _sum(line: str, exact: Fraction | None, text: str) -> str:
    return f"{line} {'=' if exact == Fraction(text) else '≈'} {text}"
