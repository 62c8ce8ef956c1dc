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


def leaf_steps(edition: EditionResult, group: GroupResult, unit: str, node: Node) -> LeafSteps:
    """The inputs of `node` for `unit`, claimed and verified, and the arithmetic on the verified ones.

    Numbers in the arithmetic have a point; its result is the figure, rounded as the method says.
    """
    rows = edition.inputs.get((unit, node.id), ())
    inputs = tuple((node.inputs[row.input], row) for row in rows if row.input is not None)
    status = next((row for row in rows if row.input is None), None)
    figure = group.figures[unit, node.id]
    if node.rule is None or figure.points is None or figure.maximum is None:
        return LeafSteps(inputs, status, None)
    given = {row.input: read_input(node, row.input, row.verified) for _, row in inputs if row.input and row.verified}
    return LeafSteps(inputs, status, arithmetic(node.rule.tree(), given, figure.maximum))


def addends(group: GroupResult, unit: str, node: Node) -> str | None:
    """The sum that makes a computed total, in published digits: '32.72 + 44.67'."""
    figure = group.figures[unit, node.id]
    if figure.points is None or figure.transcribed:
        return None
    parts = (group.figures.get((unit, child.id)) for child in node.children)
    return " + ".join(part.text for part in parts if part is not None and part.text is not None)
