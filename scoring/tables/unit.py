"""One unit of an edition as a document: every score and rank of its page.

They are from the very rows of results.csv and statistics.csv. A key is absent where there is nothing; a figure is the
text that was published, so that no reader's binary float changes a digit.
"""

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any

from scoring.compact import compact, members_of, once
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.tables.about import about
from scoring.tables.origins import EVIDENCE, INPUTS, PRINTED, Origins
from scoring.tables.out import Frame, Out, blocks
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
) -> Iterator[tuple[str, str]]:
    """Every unit of the edition with its document as JSON, from the edition's two tables."""
    head, origins = about(index, edition), Origins(edition)
    groups = {group.id: members_of(_group(index, edition, group)) for group in edition.groups}
    nodes = {group.id: _nodes(group, statistics) for group in edition.groups}
    found: dict[str, dict[str, str]] = {}
    for (group, unit), figures in groupby(_figures(results), key=itemgetter(0, 1)):
        inputs = origins.inputs(unit)
        lines = [
            f"{{{nodes[group][node]}{text}{inputs.get(node, '')}{origins.printed(group, unit, node)}}}"
            for _, _, node, text in figures
        ]
        parts = found.setdefault(unit, {})
        parts[group] = f'{{{groups[group]},"nodes":[{",".join(lines)}]}}'
        # No more documents are kept than needed: only of a unit of two groups the first part waits for the second.
        if len(parts) == len(edition.groups_of[unit]):
            yield unit, _document(index, edition, head, unit, found.pop(unit), origins)
    for unit, parts in found.items():
        yield unit, _document(index, edition, head, unit, parts, origins)


def _document(
    index: IndexResult, edition: EditionResult, head: dict[str, Any], unit: str, parts: dict[str, str], origins: Origins
) -> str:
    """`parts` are the unit's groups with what is said of it there."""
    day = edition.edition.as_of(next(iter(parts)))
    name = index.units[unit].on(day) or index.units[unit].latest
    named = {**head, "unit": unit, "unit_name": {"vi": name.name_vi, "en": name.name_en}}
    return f'{{{members_of(named)},"groups":[{",".join(parts.values())}]{origins.evidence(unit)}}}'


def _figures(results: Frame) -> Iterator[tuple[str, ...]]:
    """Group, unit and node of each row, and what it says of the figure."""
    said = [column.name for column in FIGURE if column.name not in ("node", "level")]
    for block in blocks(results):
        columns = dict(zip(results.columns, block, strict=True))
        texts = zip(*(once(columns[name], partial(_member, name)) for name in said), strict=True)
        whose = (map(str, columns[name]) for name in ("group", "unit", "node"))
        yield from zip(*whose, map("".join, texts), strict=True)


def _member(name: str, cell: str | None) -> str:
    return "" if cell is None else f',"{name}":{compact(cell)}'


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


def _nodes(group: GroupResult, statistics: Frame) -> dict[str, str]:
    """Node -> what the documents of all units of the group say of it, as members of an object."""
    views, depths = group.method.views_by_id, group.method.depths
    rows = statistics[statistics["group"] == group.id].set_index("node")
    compared = {
        node: {name: text for name, text in zip(_COMPARED, texts, strict=True) if text is not None}
        for node, *texts in rows[list(_COMPARED)].itertuples(name=None)
    }
    return {
        id_: members_of(
            {
                "node": id_,
                "level": group.method.level_of(id_).id,
                **({"depth": 1, "view": True} if id_ in views else {"depth": depths[id_]}),
                **({"code": node.code} if node.code else {}),
                "name": {"vi": node.name.vi, "en": node.name.en},
                **compared.get(id_, {}),
            }
        )
        for id_, node in group.method.places.items()
    }
