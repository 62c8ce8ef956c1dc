"""Results: one row for each unit and node. Behind CSV, JSON, `thuocdo score` and the data package."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.tables.figure_columns import figure_columns
from scoring.tables.out import Frame, Out

_WHOSE = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("group", "string", "Mã nhóm đơn vị", "Group id"),
    Out("unit", "string", "Mã đơn vị", "Unit id"),
    Out("unit_name_vi", "string", "Tên đơn vị", "Unit's name in Vietnamese"),
    Out("unit_name_en", "string", "Tên đơn vị bằng tiếng Anh", "Unit's name in English"),
)
FIGURE = (
    Out("node", "string", "Mã nút của phương pháp; nút gốc là tổng", "Node id of the method; the root is the total"),
    Out("level", "string", "Cấp của nút", "The node's level"),
    Out(
        "points",
        "number",
        "Điểm như đã công bố; trống khi không có số",
        "Points as published; empty where there is none",
    ),
    Out(
        "maximum",
        "number",
        "Điểm tối đa áp dụng cho đơn vị; 1 khi văn bản in giá trị 0..1",
        "Maximum that applies to the unit; 1 where the document printed a value 0..1",
    ),
    Out("value", "number", "Điểm chia điểm tối đa, 0..1", "Points over maximum, 0..1"),
    Out(
        "rank", "integer", "Thứ hạng trong nhóm; trống khi không xếp hạng", "Rank in the group; empty where not ranked"
    ),
    Out("rank_of", "integer", "Hạng trên bao nhiêu đơn vị", "Among how many units the rank is"),
    Out(
        "rank_origin",
        "string",
        "printed: hạng đã in; computed: tính được",
        "printed in a document, or computed",
    ),
    Out("status", "string", "Vì sao không có số", "Why there is no number"),
    Out(
        "quality",
        "string",
        "Điều cần biết về số hoặc hạng: derived là suy ra từ nguồn",
        "What to know of the figure or the rank: derived is implied by its source",
    ),
    Out("self_points", "number", "Điểm theo số liệu tự chấm", "Points by the unit's own claim"),
    Out(
        "rule_points",
        "number",
        "Điểm theo quy tắc, khi hội đồng quyết định khác",
        "Points by the rule, where the council decided otherwise",
    ),
    Out(
        "rule_status",
        "string",
        "Vì sao theo quy tắc không có điểm, khi hội đồng đã quyết định điểm",
        "Why the rule gives no points, where the council decided points",
    ),
    Out(
        "origin",
        "string",
        "transcribed: chép từ văn bản; computed: tính được",
        "transcribed from a document, or computed",
    ),
    Out("zeroed", "string", "Phần thiếu được tính 0 theo phương pháp", "Missing parts counted as 0 by the method"),
    Out("left_out", "string", "Phần bỏ ra cùng điểm tối đa", "Parts left out with their maximum"),
    Out("lacking", "string", "Phần còn thiếu trong số này", "Parts that this figure lacks"),
    Out("source_kind", "string", "Loại nguồn của số đã chép", "Kind of source of a copied figure"),
    Out("source_file", "string", "Tệp nguồn trong data/", "Source file under data/"),
    Out("source_line", "integer", "Dòng trong tệp nguồn", "Line in the source file"),
    Out(
        "input_lines",
        "string",
        "Dòng của từng đầu vào trong inputs.csv của kỳ",
        "Line of each input in inputs.csv of the edition",
    ),
    Out("parts", "string", "Các nút mà nút này gồm", "The nodes that this one is made of"),
)
"""What is said of one figure, in results.csv and in the file of its unit."""

RESULTS = (*_WHOSE, *FIGURE, Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"))


def results_frame(index: IndexResult, edition: EditionResult) -> Frame:
    """One row for each unit and node, every cell as published text; None where there is nothing."""
    # Imported here: see `Frame`.
    from pandas import DataFrame

    cells = [_cells(index, edition, group) for group in edition.groups]
    names = [column.name for column in RESULTS]
    return DataFrame(np.concatenate(cells, axis=1).T, columns=names, dtype=object, copy=False)


def _cells(index: IndexResult, edition: EditionResult, group: GroupResult) -> NDArray[np.object_]:
    """The rows of a group, unit by unit: by column and row. They are found node by node, all units at a time."""
    nodes = group.method.places.values()
    cells = np.empty((len(RESULTS), len(group.units), len(nodes)), object)
    there = np.empty(cells.shape[1:], bool)
    for number, column in enumerate(_whose(index, edition, group)):
        cells[number] = column
    for number, node in enumerate(nodes):
        figures = group.column(node.id)
        there[:, number] = [figure is not None for figure in figures]
        if there[:, number].any():
            said = figure_columns(edition, group, node)
            for place, column in enumerate(FIGURE, start=len(_WHOSE)):
                cells[place, :, number] = said[column.name]
    cells[-1] = "true" if index.index.made_up else "false"
    return cells[:, there]


def _whose(index: IndexResult, edition: EditionResult, group: GroupResult) -> Iterator[str | NDArray[np.object_]]:
    """The columns of `_WHOSE`: what is the same for all units, or one cell a unit."""
    yield from (index.id, edition.id, group.id)
    names = [unit.on(edition.edition.as_of(group.id)) or unit.latest for unit in group.units]
    units = [(name.id, name.name_vi, name.name_en) for name in names]
    yield from np.array(units, object).reshape(-1, 3, 1).swapaxes(0, 1)
