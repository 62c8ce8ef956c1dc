"""The reconciliation of an edition as a flat table, behind CSV, JSON and `thuocdo reconcile`."""

import pandas as pd

from scoring.reconcile.sums import Sum
from scoring.reconcile.verdict import Reconciled
from scoring.results import EditionResult, IndexResult
from scoring.tables.out import Out

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
    Out(
        "basis",
        "string",
        "Tính từ đâu: named, selected, parts, method, computed",
        "What the sum is over: named, selected, parts, method, computed",
    ),
    Out(
        "recomputed",
        "string",
        "Số tính lại được; not-applicable: phương pháp không có",
        "The recomputed figure; not-applicable: none by the method",
    ),
    Out("arithmetic", "string", "Phép tính", "The arithmetic"),
    Out("members", "string", "Các đơn vị được tính", "The units in it"),
    Out("other_basis", "string", "Một cách tính nữa: từ đâu", "A second sum: over what"),
    Out("other", "string", "Số theo cách đó", "What it gives"),
    Out("other_arithmetic", "string", "Phép tính đó", "Its arithmetic"),
    Out("other_members", "string", "Các đơn vị trong đó", "The units in it"),
    Out("named_only", "string", "Được nêu tên mà không theo bảng", "Named, but not by the table"),
    Out("table_only", "string", "Theo bảng mà không được nêu tên", "By the table, but not named"),
    Out("left_out", "string", "Phần không có trong tổng", "Parts that the total goes without"),
    Out("partial", "string", "Đơn vị được tính dù thiếu một phần", "Units in it that lack a part"),
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


def reconciliation_frame(index: IndexResult, edition: EditionResult) -> pd.DataFrame:
    """One row for each printed figure with a verdict, in the order of the file."""
    made_up = "true" if index.index.made_up else "false"
    rows = [(index.id, edition.id, *_row(found), made_up) for found in edition.reconciled.values()]
    return pd.DataFrame(rows, columns=[column.name for column in RECONCILIATION], dtype=object)


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
        found.verdict,
        found.why,
        *_sum(sums[0] if sums else None),
        *_sum(sums[1] if len(sums) > 1 else None),
        sides.get("named"),
        sides.get("table"),
        sides.get("left-out"),
        sides.get("partial"),
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
