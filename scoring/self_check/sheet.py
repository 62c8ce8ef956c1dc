"""Where somebody types in a workbook: known to what writes one and to what reads it back."""

from collections.abc import Iterator

from scoring.faults import Place
from scoring.model.method import Method

SHEET, MAP = "Điểm", "map"
"""The sheet to type in, and the hidden one that says which cell holds what."""
FIGURE, STATUS, EVIDENCE, REASONS, UNIT = "C", "E", "K", ("L", "M"), "B4"
"""The columns of figures, of what stands in their place, of evidence, of reasons by language; the cell of the unit."""


def typed_cells(method: Method, group: str) -> Iterator[tuple[str, str, str]]:
    """What the map names, in its order: ('status', leaf, '') of each leaf, then ('figure', leaf, input) of its inputs.

    The input is '' for the points of a leaf whose rule is not known.
    """
    for leaf in method.leaves:
        if leaf.applies(group):
            yield "status", leaf.id, ""
            names = leaf.inputs_for(group) if group in leaf.trees else ("",)
            yield from (("figure", leaf.id, name) for name in names)


def cell_place(name: str, address: str) -> Place:
    """Where a fault of a cell of the sheet to type in is, in the workbook called `name`: 'so.xlsx!Điểm!C11'."""
    return Place(f"{name}!{SHEET}!{address}")
