"""Statistics: one row for each group and node."""

from scoring.results import EditionResult, IndexResult
from scoring.tables.out import Frame, Out, as_frame

STATISTICS = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("group", "string", "Mã nhóm đơn vị", "Group id"),
    Out("node", "string", "Mã nút", "Node id"),
    Out("basis", "string", "points: điểm; value: giá trị 0..1", "points, or value 0..1"),
    Out("units", "integer", "Số đơn vị của nhóm", "Units in the group"),
    Out("n", "integer", "Tính trên bao nhiêu đơn vị", "Over how many units"),
    Out("n_partial", "integer", "Trong đó bao nhiêu đơn vị thiếu một phần", "How many of them lack a part"),
    Out("mean", "number", "Trung bình", "Mean"),
    Out("median", "number", "Trung vị", "Median"),
    Out("lowest", "number", "Thấp nhất", "Lowest"),
    Out("highest", "number", "Cao nhất", "Highest"),
    Out("members", "string", "Các đơn vị được tính", "The units counted"),
    Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"),
)


def statistics_frame(index: IndexResult, edition: EditionResult) -> Frame:
    """One row for each group and node, every cell as published text."""
    rows = [
        (
            index.id,
            edition.id,
            group.id,
            node,
            found.basis,
            str(len(group.units)),
            str(found.n),
            str(len(found.partial)),
            found.text("mean"),
            found.text("median"),
            found.text("lowest"),
            found.text("highest"),
            " ".join(found.members) or None,
            "true" if index.index.made_up else "false",
        )
        for group in edition.groups
        for node, found in group.statistics.items()
    ]
    return as_frame(STATISTICS, rows)
