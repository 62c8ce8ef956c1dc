"""One unit of an edition as a document: every score and rank of its page.

They are from the very rows of results.csv and statistics.csv. A key is absent where there is nothing; a figure is the
text that was published, so that no reader's binary float changes a digit.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.tables.about import about
from scoring.tables.origins import EVIDENCE, INPUTS, PRINTED, evidence, inputs, printed
from scoring.tables.out import Frame, Out
from scoring.tables.results import FIGURE

_GROUP = "groups[]"
_NODE = f"{_GROUP}.nodes[]"
_LEVEL = f"{_GROUP}.levels[]"
_COMPARED = ("n", "mean", "median")

UNIT = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("title", "object", "Tên bộ chỉ số bằng tiếng Việt (vi) và tiếng Anh (en)", "Title of the index, vi and en"),
    Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("edition_title", "object", "Tên kỳ đánh giá", "Title of the edition"),
    Out("method", "string", "Mã phiên bản phương pháp", "Version of the method"),
    Out("decision", "string", "Số quyết định ban hành phương pháp", "Number of the decision with the method"),
    Out("status", "string", "provisional, final hoặc revised", "provisional, final or revised"),
    Out("release", "string", "Lần công bố thứ mấy", "Number of the release"),
    Out("released", "string", "Ngày công bố", "Day of the release"),
    Out("coverage", "string", "whole: đủ đơn vị; partial: một phần", "whole: all units; partial: only some"),
    Out("ranked", "boolean", "Kỳ này có xếp hạng không", "Whether this edition is ranked"),
    Out("ranked_why", "object", "Vì sao có hoặc không", "Why, or why not"),
    Out("licence", "object", "Giấy phép: name và url", "Licence: name and url"),
    Out("data_digest", "string", "Mã băm dữ liệu của kỳ", "Data digest of the edition"),
    Out("unit", "string", "Mã đơn vị", "Unit id"),
    Out("unit_name", "object", "Tên đơn vị trong kỳ này", "Unit's name in this edition"),
    Out(f"{_GROUP}.group", "string", "Mã nhóm đơn vị", "Group id"),
    Out(f"{_GROUP}.name", "object", "Tên nhóm đơn vị", "Name of the group"),
    Out(f"{_GROUP}.units", "string", "Số đơn vị của nhóm", "Units in the group"),
    Out(f"{_GROUP}.basis", "string", "Xếp hạng, trung bình theo points hay value", "Ranks and means are of this"),
    Out(f"{_GROUP}.rules", "string", "Tệp có quy tắc của từng nút", "The file with the rule of each node"),
    Out(f"{_LEVEL}.level", "string", "Mã cấp của phương pháp", "Id of a level of the method"),
    Out(f"{_LEVEL}.name", "object", "Phương pháp gọi cấp đó là gì", "What the method calls it"),
    *(Out(f"{_NODE}.{column.name}", column.type, column.vi, column.en) for column in FIGURE[:2]),
    Out(f"{_NODE}.depth", "integer", "Độ sâu trong cây; 0 là tổng", "Depth in the tree; 0 is the total"),
    Out(f"{_NODE}.view", "boolean", "true: góc nhìn, không phải phần của tổng", "true: a view, no part of the total"),
    Out(f"{_NODE}.code", "string", "Ký hiệu in trong quyết định", "Code as the decision prints it"),
    Out(f"{_NODE}.name", "object", "Tên nút", "Name of the node"),
    *(Out(f"{_NODE}.{column.name}", column.type, column.vi, column.en) for column in FIGURE[2:]),
    *(Out(f"{_NODE}.inputs[].{column.name}", column.type, column.vi, column.en) for column in INPUTS),
    *(Out(f"{_NODE}.printed[].{column.name}", column.type, column.vi, column.en) for column in PRINTED),
    Out(f"{_NODE}.n", "integer", "Nhóm có bao nhiêu đơn vị có số", "Units of the group with a figure here"),
    Out(f"{_NODE}.mean", "number", "Trung bình của nhóm", "Mean of the group"),
    Out(f"{_NODE}.median", "number", "Trung vị của nhóm", "Median of the group"),
    *(Out(f"evidence[].{column.name}", column.type, column.vi, column.en) for column in EVIDENCE),
)
"""The fields of the document, each by its path; numbers within it are text."""


def unit_documents(
    index: IndexResult, edition: EditionResult, results: Frame, statistics: Frame
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every unit of the edition with its document, from the edition's two tables."""
    head, names = about(index, edition), list(results.columns)
    at, first = {name: names.index(name) for name in ("group", "unit")}, names.index(FIGURE[0].name)
    columns = [column.name for column in FIGURE]
    groups = {group.id: group for group in edition.groups}
    nodes = {group.id: _nodes(group, statistics) for group in edition.groups}
    found: dict[str, list[dict[str, Any]]] = {}
    rows = results.itertuples(index=False, name=None)
    for (group, unit), figures in groupby(rows, key=lambda row: (row[at["group"]], row[at["unit"]])):
        of_group = nodes[group]
        found.setdefault(unit, []).append(
            {
                **_group(index, edition, groups[group]),
                "nodes": [
                    of_group[row[first]]
                    | {name: cell for name, cell in zip(columns, row[first:], strict=False) if cell is not None}
                    | inputs(edition, unit, row[first])
                    | printed(edition, group, unit, row[first])
                    for row in figures
                ],
            }
        )
    for unit, parts in found.items():
        day = edition.edition.as_of(parts[0]["group"])
        name = index.units[unit].on(day) or index.units[unit].latest
        named = {"unit": unit, "unit_name": {"vi": name.name_vi, "en": name.name_en}}
        yield unit, {**head, **named, "groups": parts, **evidence(edition, unit)}


def _group(index: IndexResult, edition: EditionResult, group: GroupResult) -> dict[str, Any]:
    name, method = index.index.groups[group.id].name, group.method
    levels = (*method.levels, *([method.views.level] if method.views else []))
    return {
        "group": group.id,
        "name": {"vi": name.vi, "en": name.en},
        "units": str(len(group.units)),
        "basis": method.ranking.basis.choice,
        "rules": f"data/{index.id}/methods/{edition.edition.method}/{group.id}.json",
        "levels": [{"level": level.id, "name": {"vi": level.name.vi, "en": level.name.en}} for level in levels],
    }


def _nodes(group: GroupResult, statistics: Frame) -> dict[str, dict[str, Any]]:
    """Node -> what the documents of all units of the group say of it."""
    views, depths = group.method.views_by_id, group.method.depths
    rows = statistics[statistics["group"] == group.id].set_index("node")
    compared = {
        node: {name: text for name, text in zip(_COMPARED, texts, strict=True) if text is not None}
        for node, *texts in rows[list(_COMPARED)].itertuples(name=None)
    }
    return {
        id_: {
            "node": id_,
            "level": group.method.level_of(id_).id,
            **({"depth": 1, "view": True} if id_ in views else {"depth": depths[id_]}),
            **({"code": node.code} if node.code else {}),
            "name": {"vi": node.name.vi, "en": node.name.en},
            **compared.get(id_, {}),
        }
        for id_, node in group.method.places.items()
    }
