"""Results: one row for each unit and node. Behind CSV, JSON, `thuocdo score` and the data package."""

from collections.abc import Iterator

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult
from scoring.tables.out import Frame, Out, as_frame

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
    rows = [row for group in edition.groups for row in _rows(index, edition, group)]
    return as_frame(RESULTS, rows)


def _rows(index: IndexResult, edition: EditionResult, group: GroupResult) -> Iterator[tuple[str | None, ...]]:
    levels = {node: group.method.level_of(node).id for node in group.method.places}
    parts = {node.id: " ".join(parts_of(node, group)) or None for node in group.method.places.values()}
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
                points = texts[node, id(figure)] = _points(group, group.method.places[node], figure)
            claimed = group.claimed.get((unit.id, node))
            rank = group.ranks.get(node, {}).get(unit.id)
            printed = edition.printed.get((group.id, unit.id, node))
            printed_rank = edition.printed_ranks.get((group.id, unit.id, node))
            copied = None if edition.computed else printed or printed_rank
            source = edition.source(group.id, unit.id, node)
            yield (
                *first,
                node,
                level,
                *points,
                None if rank is None else str(rank),
                None if rank is None or (of := group.ranked_of(node)) is None else str(of),
                None if rank is None else "printed" if node in group.printed_ranks else "computed",
                figure.status,
                next((row.quality for row in (printed, printed_rank) if row and row.quality), None),
                claimed.text if claimed else None,
                *((figure.by_rule.text, figure.by_rule.status) if figure.by_rule else (None, None)),
                origin,
                " ".join(figure.zeroed) or None,
                " ".join(figure.left_out) or None,
                " ".join(figure.lacking) or None,
                edition.edition.sources[copied.source].kind if copied and copied.source else None,
                source[0] if source else None,
                str(source[1]) if source else None,
                _input_lines(edition, unit.id, node),
                parts[node],
                made_up,
            )


def parts_of(node: Node, group: GroupResult) -> tuple[str, ...]:
    """The nodes that `node` is made of in `group`: its children, or those that a view puts together."""
    places = group.method.places
    return tuple(part for part in (*(child.id for child in node.children), *node.of) if places[part].applies(group.id))


def _input_lines(edition: EditionResult, unit: str, node: str) -> str | None:
    if edition.superseded_by:
        return None
    rows = edition.inputs.get((unit, node), ())
    return " ".join(str(row.line) for row in rows if row.input is not None) or None


def _points(group: GroupResult, node: Node, figure: Figure) -> tuple[str | None, str | None, str | None]:
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    return figure.text, None if maximum is None else shortest(maximum), group.value_text(figure)
