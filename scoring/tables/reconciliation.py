"""The reconciliation of an edition as a flat table, behind CSV, JSON and `thuocdo reconcile`."""

from typing import get_args

from scoring.reconcile.sums import Basis, Sum
from scoring.reconcile.verdict import Reconciled
from scoring.results import EditionResult, IndexResult
from scoring.tables.out import Frame, Out, as_frame

_BASES = ", ".join(get_args(Basis))

RECONCILIATION = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("id", "string", "Mã của số đã in", "Id of the printed figure"),
    Out("group", "string", "Mã nhóm đơn vị", "Group id"),
    Out("unit", "string", "Mã đơn vị, khi là số của một đơn vị", "Unit id, for a figure of one unit"),
    Out("statistic", "string", "Số gì; trống: tổng của đơn vị", "What it is; empty: the unit's total"),
    Out("node", "string", "Mã nút", "Node id"),
    Out("of", "string", "Của những đơn vị nào", "Of which units"),
    Out("named", "string", "Các đơn vị mà văn bản nêu tên", "The units that the document names"),
    Out("printed", "number", "Số như đã in", "The figure as printed"),
    Out("printed_status", "string", "Vì sao không in số", "Why no figure is printed"),
    Out(
        "verdict",
        "string",
        "does-not-recompute, agrees-under-reading, agrees-within-digits, agrees, not-computable",
        "does-not-recompute, agrees-under-reading, agrees-within-digits, agrees or not-computable",
    ),
    Out(
        "why",
        "string",
        "Vì sao không tính được: partial, parts, figures",
        "Why not computable: partial, parts, figures",
    ),
    Out("basis", "string", f"Tính từ đâu: {_BASES}", f"What the sum is over: {_BASES}"),
    Out(
        "recomputed",
        "string",
        "Số tính lại được; not-applicable: phương pháp không có",
        "The recomputed figure; not-applicable: none by the method",
    ),
    Out("arithmetic", "string", "Phép tính", "The arithmetic"),
    Out("members", "string", "Các đơn vị được tính", "The units in it"),
    Out("other_basis", "string", f"Một cách tính nữa: từ đâu: {_BASES}", f"A second sum: over what: {_BASES}"),
    Out("other", "string", "Số theo cách đó", "What it gives"),
    Out("other_arithmetic", "string", "Phép tính đó", "Its arithmetic"),
    Out("other_members", "string", "Các đơn vị trong đó", "The units in it"),
    Out("third_basis", "string", f"Cách tính thứ ba: từ đâu: {_BASES}", f"A third sum: over what: {_BASES}"),
    Out("third", "string", "Số theo cách đó", "What it gives"),
    Out("third_arithmetic", "string", "Phép tính đó", "Its arithmetic"),
    Out("third_members", "string", "Các đơn vị trong đó", "The units in it"),
    Out("named_only", "string", "Được nêu tên mà không theo bảng", "Named, but not by the table"),
    Out("table_only", "string", "Theo bảng mà không được nêu tên", "By the table, but not named"),
    Out("twice", "string", "Số thứ tự xuất hiện hai lần", "Row numbers that stand twice"),
    Out("missing", "string", "Số thứ tự bị thiếu", "Row numbers that are missing"),
    Out("left_out", "string", "Phần không có trong tổng", "Parts that the total goes without"),
    Out("partial", "string", "Đơn vị được tính dù thiếu một phần", "Units in it that lack a part"),
    Out(
        "tied",
        "string",
        "Đơn vị cùng đứng ở vị trí cuối, không tính hết",
        "Units that share the last place, not all counted",
    ),
    Out(
        "readings",
        "string",
        "Các cách đọc đã thử, mỗi cách ra số nào",
        "The readings that were tried, and what each gives",
    ),
    Out("readings_giving", "string", "Cách đọc ra đúng số đã in", "The readings that give the printed figure"),
    Out(
        "contradicted_by",
        "string",
        "Các số đã in trái với cách đọc đó",
        "The printed figures that contradict those readings",
    ),
    Out("words_vi", "string", "Nguyên văn", "The document's words, in Vietnamese"),
    Out("words_en", "string", "Nguyên văn bằng tiếng Anh", "The same in English"),
    Out("source", "string", "Mã nguồn", "Source id"),
    Out("place", "string", "Mã chỗ trong nguồn", "Place id"),
    Out("source_line", "integer", "Dòng trong published.csv", "Line in published.csv"),
    Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"),
)


_MOST_SUMS = 3
"""A difference has most: of the named, of what the table selects, of the printed figures themselves."""


def reconciliation_frame(index: IndexResult, edition: EditionResult) -> Frame:
    """One row for each printed figure with a verdict, in the order of the file."""
    made_up = "true" if index.index.made_up else "false"
    rows = [(index.id, edition.id, *_row(found), made_up) for found in edition.reconciled.values()]
    return as_frame(RECONCILIATION, rows)


def _row(found: Reconciled) -> tuple[str | None, ...]:
    row, sums = found.row, found.sums
    giving = [attempt for attempt in found.attempts if attempt.gives]
    sides = {difference.kind: " ".join(difference.items) for difference in found.recomputed.differences}
    return (
        found.id,
        row.group or None,
        row.unit or None,
        row.statistic or None,
        row.node,
        row.of,
        " ".join(row.members) if row.members else None,
        None if row.figure is None else str(row.figure),
        row.status,
        found.verdict,
        found.why,
        *(cell for number in range(_MOST_SUMS) for cell in _sum(sums[number] if number < len(sums) else None)),
        *(sides.get(kind) for kind in ("named", "table", "twice", "missing", "left-out", "partial", "tied")),
        "; ".join(f"{attempt.reading}: {attempt.sum.text or '-'}" for attempt in found.attempts) or None,
        " ".join(attempt.reading for attempt in giving) or None,
        " ".join(dict.fromkeys(name for attempt in giving for name in attempt.against)) or None,
        row.words_vi,
        row.words_en,
        row.source,
        row.place,
        str(row.line),
    )


def _sum(found: Sum | None) -> tuple[str | None, str | None, str | None, str | None]:
    if found is None:
        return None, None, None, None
    return found.basis, found.text or found.status, found.terms, " ".join(found.members) or None
