"""How a figure came about, step by step, in no language: pages and `thuocdo explain` put it in words."""

from dataclasses import dataclass

from scoring.model.given import read_input
from scoring.model.method import InputSpec, Node
from scoring.model.rows import InputRow
from scoring.results import EditionResult, GroupResult
from scoring.rules.words import arithmetic


@dataclass(frozen=True)
class LeafSteps:
    """A leaf at work: its inputs, the row of a status in their stead, and the arithmetic: '7 ÷ 9 × 20'."""

    inputs: tuple[tuple[InputSpec, InputRow], ...]
    status: InputRow | None
    arithmetic: str | None


class Explainer:
    """Explains the leaves of one group; units with the same inputs share one line of arithmetic."""

    def __init__(self, edition: EditionResult, group: GroupResult) -> None:
        self._edition, self._group = edition, group
        self._trees = {leaf.id: leaf.rule.tree() for leaf in edition.method.leaves if leaf.rule}
        self._lines: dict[tuple[str, tuple[tuple[str | None, str | None], ...]], str | None] = {}

    def leaf(self, unit: str, node: Node) -> LeafSteps:
        """The inputs of `node` for `unit`, claimed and verified, and the arithmetic on the verified ones.

        Numbers in the arithmetic have a point; its result is the figure, rounded as the method says.
        """
        rows = self._edition.inputs.get((unit, node.id), ())
        inputs = tuple((node.inputs[row.input], row) for row in rows if row.input is not None)
        status = next((row for row in rows if row.input is None), None)
        figure = self._group.figures[unit, node.id]
        if figure.points is None or figure.maximum is None or node.id not in self._trees:
            return LeafSteps(inputs, status, None)
        key = (node.id, tuple((row.input, row.verified) for row in rows))
        if key not in self._lines:
            given = {
                row.input: read_input(node, row.input, row.verified)
                for _, row in inputs
                if row.input is not None and row.verified is not None
            }
            self._lines[key] = arithmetic(self._trees[node.id], given, figure.maximum)
        return LeafSteps(inputs, status, self._lines[key])


def addends(group: GroupResult, unit: str, node: Node) -> str | None:
    """The sum that makes a computed total, in published digits: '32.72 + 44.67'."""
    figure = group.figures[unit, node.id]
    if figure.points is None or figure.transcribed:
        return None
    parts = (group.figures.get((unit, child.id)) for child in node.children)
    return " + ".join(part.text for part in parts if part is not None and part.text is not None)
