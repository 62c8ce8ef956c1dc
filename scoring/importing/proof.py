"""What units type as evidence: a document has an id in evidence.csv, which a workbook does not know."""

from scoring.faults import Faults, imported
from scoring.importing.target import Context
from scoring.importing.unit_rows import Filled
from scoring.model.rows import InputRow


def tell_unread(filled: Filled, rows: list[InputRow], context: Context, faults: Faults) -> None:
    """Tell of the cells that name a document which the unit's rows do not cite."""
    documents, cited = context.edition.evidence, dict[str, set[str]]()
    for row in rows:
        numbers = {documents[name].number for name in row.evidence or () if name in documents}
        cited.setdefault(row.node, set()).update(numbers)
    found = {
        leaf: said for (leaf, name), cell in filled.cells.items() if not name and (said := filled.book.proof(cell))
    }
    unread = [
        said
        for leaf, said in found.items()
        if not {part.strip() for part in said[0].split(";")} <= cited.get(leaf, set())
    ]
    if unread:
        text, address = unread[0]
        faults.add(imported.EVIDENCE, filled.book.at(address), n=len(unread), found=text)
