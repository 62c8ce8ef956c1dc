"""Results as flat tables: the one form behind CSV, JSON, `thuocdo score` and the data package."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from scoring.model.figure import Figure
from scoring.model.method import Node
from scoring.numbers import plain, shortest
from scoring.results import EditionResult, GroupResult, IndexResult


@dataclass(frozen=True)
class Out:
    """A column of a published table: its data-package type and its meaning in both languages."""

    name: str
    type: str
    vi: str
    en: str


RESULTS = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("group", "string", "Mã nhóm đơn vị", "Group id"),
    Out("unit", "string", "Mã đơn vị", "Unit id"),
    Out("unit_name_vi", "string", "Tên đơn vị", "Unit's name in Vietnamese"),
    Out("unit_name_en", "string", "Tên đơn vị bằng tiếng Anh", "Unit's name in English"),
    Out("node", "string", "Mã nút của phương pháp; nút gốc là tổng", "Node id of the method; the root is the total"),
    Out("level", "string", "Cấp của nút", "The node's level"),
    Out(
        "points",
        "number",
        "Điểm như đã công bố; trống khi không có số",
        "Points as published; empty where there is none",
    ),
    Out("maximum", "number", "Điểm tối đa áp dụng cho đơn vị", "Maximum that applies to the unit"),
    Out("value", "number", "Điểm chia điểm tối đa, 0..1", "Points over maximum, 0..1"),
    Out(
        "rank", "integer", "Thứ hạng trong nhóm; trống khi không xếp hạng", "Rank in the group; empty where not ranked"
    ),
    Out("status", "string", "Vì sao không có số", "Why there is no number"),
    Out("self_points", "number", "Điểm theo số liệu tự chấm", "Points by the unit's own claim"),
    Out(
        "origin",
        "string",
        "transcribed: chép từ văn bản; computed: tính được",
        "transcribed from a document, or computed",
    ),
    Out("zeroed", "string", "Phần thiếu được tính 0 theo phương pháp", "Missing parts counted as 0 by the method"),
    Out("left_out", "string", "Phần bỏ ra cùng điểm tối đa", "Parts left out with their maximum"),
    Out("lacking", "string", "Phần còn thiếu trong số này", "Parts that this figure lacks"),
    Out("source_file", "string", "Tệp nguồn trong data/", "Source file under data/"),
    Out("source_line", "integer", "Dòng trong tệp nguồn", "Line in the source file"),
    Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"),
)

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


def value_text(group: GroupResult, figure: Figure) -> str | None:
    """Points over maximum as published, at the method's digits for values."""
    rounding = group.method.rounding
    if figure.value is None:
        return None
    return plain(figure.value, rounding.value_digits.choice, rounding.mode.choice)


def results_frame(index: IndexResult, edition: EditionResult) -> pd.DataFrame:
    """One row for each unit and node, every cell as published text; None where there is nothing."""
    rows = [row for group in edition.groups for row in _rows(index, edition, group)]
    return pd.DataFrame(rows, columns=[column.name for column in RESULTS], dtype=object)


def _rows(index: IndexResult, edition: EditionResult, group: GroupResult) -> Iterator[tuple[str | None, ...]]:
    levels = {node: group.method.level_of(node).id for node in group.method.nodes}
    origin, made_up = "computed" if edition.computed else "transcribed", "true" if index.index.made_up else "false"
    # Units share few different figures at a leaf, and the engine keeps one object for all that are equal.
    texts: dict[tuple[str, int], tuple[str | None, ...]] = {}
    for unit in group.units:
        name = unit.on(edition.edition.as_of(group.id)) or unit.latest
        first = (index.id, edition.id, group.id, unit.id, name.name_vi, name.name_en)
        for node, level in levels.items():
            figure = group.figures.get((unit.id, node))
            if figure is None:
                continue
            points = texts.get((node, id(figure)))
            if points is None:
                points = texts[node, id(figure)] = _points(group, group.method.nodes[node], figure)
            claimed = group.claimed.get((unit.id, node))
            rank = group.ranks.get(node, {}).get(unit.id)
            source = edition.source(group.id, unit.id, node)
            yield (
                *first,
                node,
                level,
                *points,
                None if rank is None else str(rank),
                figure.status,
                claimed.text if claimed else None,
                origin,
                " ".join(figure.zeroed) or None,
                " ".join(figure.left_out) or None,
                " ".join(figure.lacking) or None,
                source[0] if source else None,
                str(source[1]) if source else None,
                made_up,
            )


def _points(group: GroupResult, node: Node, figure: Figure) -> tuple[str | None, str | None, str | None]:
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    return figure.text, None if maximum is None else shortest(maximum), value_text(group, figure)


def statistics_frame(index: IndexResult, edition: EditionResult) -> pd.DataFrame:
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
    return pd.DataFrame(rows, columns=[column.name for column in STATISTICS], dtype=object)


def as_csv(frame: pd.DataFrame) -> str:
    """UTF-8 CSV text: comma, LF, empty where there is nothing."""
    return frame.to_csv(index=False, lineterminator="\n")


def as_json(frame: pd.DataFrame) -> str:
    """The rows as a JSON array of objects, one a line; figures stay text, so that no reader's binary
    float changes a digit."""
    names = list(frame.columns)
    lines = (
        json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, allow_nan=False)
        for row in frame.itertuples(index=False, name=None)
    )
    return "[\n" + ",\n".join(lines) + "\n]"
