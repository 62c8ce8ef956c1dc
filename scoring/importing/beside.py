"""What stands beside the figures of a workbook: reasons, which its rows take, and documents, which they cannot."""

from collections.abc import Callable

from scoring.faults import Faults, Refused, imported
from scoring.importing.filled import Filled, Side
from scoring.importing.target import Context
from scoring.model.rows import InputRow
from scoring.reading.text import clean_scalar
from scoring.self_check.sheet import EVIDENCE, REASONS
from scoring.values import prose

Said = dict[tuple[str, str], tuple[str, str]]
"""(Leaf, input), or (leaf, '') -> what stands in a column of its row, and the cell."""


def explained(filled: Filled, rows: list[InputRow], side: Side, faults: Faults) -> list[InputRow]:
    """The rows with the reasons that stand beside their figures, or else beside their leaf.

    The office's stand in place of others; a unit's only where there is none.
    """
    vi, en = (_beside(filled, column, prose, faults) for column in REASONS)
    found: list[InputRow] = []
    for row in rows:
        reasons = (_of(row, vi), _of(row, en))
        takes = side == "verified" or not (row.reason_vi or row.reason_en)
        found.append(row._replace(reason_vi=reasons[0], reason_en=reasons[1]) if takes and any(reasons) else row)
    return found


def _of(row: InputRow, said: Said) -> str | None:
    return next((said[key][0] for key in ((row.node, row.input or ""), (row.node, "")) if key in said), None)


def tell_unread(filled: Filled, rows: list[InputRow], context: Context, faults: Faults) -> None:
    """Tell of the cells that name a document which the unit's rows do not cite: its id in evidence.csv is not there."""
    documents, cited = context.edition.evidence, dict[str, set[str]]()
    for row in rows:
        numbers = {documents[name].number for name in row.evidence or () if name in documents}
        cited.setdefault(row.node, set()).update(numbers)
    unread = [
        said
        for (leaf, _), said in _beside(filled, EVIDENCE, str, faults).items()
        if not {part.strip() for part in said[0].split(";")} <= cited.get(leaf, set())
    ]
    if unread:
        text, address = unread[0]
        faults.add(imported.EVIDENCE, filled.book.at(address), n=len(unread), found=text)


def _beside(filled: Filled, column: str, read: Callable[[str], str], faults: Faults) -> Said:
    found: Said = {}
    for key, cell in filled.cells.items():
        address = column + cell[1:]
        try:
            text = filled.book.text(address)
            if text:
                place = filled.book.at(address)
                found[key] = read(clean_scalar(text, place, faults)), address
        except Refused as error:
            faults.add(error.kind, filled.book.at(address), **error.values)
    return found
