"""How firm ranks are: one row for each ranked unit of which it can be computed."""

from collections.abc import Iterator

from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.robustness.alternatives import Alternative
from scoring.robustness.components import Why
from scoring.robustness.group import robustness
from scoring.tables.out import Frame, Out, as_frame

ROBUSTNESS = (
    Out("index", "string", "Mã bộ chỉ số", "Index id"),
    Out("edition", "string", "Mã kỳ đánh giá", "Edition id"),
    Out("group", "string", "Mã nhóm đơn vị", "Group id"),
    Out("unit", "string", "Mã đơn vị", "Unit id"),
    Out("rank", "integer", "Thứ hạng đã công bố", "Published rank"),
    Out("best_rank", "integer", "Hạng tốt nhất theo các phương án khác", "Best rank under the stated alternatives"),
    Out("best_by", "string", "Phương án cho hạng đó", "The alternatives that give it"),
    Out("worst_rank", "integer", "Hạng kém nhất theo các phương án khác", "Worst rank under the stated alternatives"),
    Out("worst_by", "string", "Phương án cho hạng đó", "The alternatives that give it"),
    Out(
        "bound_best",
        "integer",
        "Không trọng số nào (mỗi trọng số ± một phần tư) cho hạng tốt hơn",
        "No weights, each within a quarter of its own, give a better rank",
    ),
    Out("bound_worst", "integer", "Không trọng số nào cho hạng kém hơn", "No such weights give a worse rank"),
    Out(
        "given_best",
        "integer",
        "Hạng tốt nhất mà đã biết có trọng số cho ra; bằng cận thì cận là chính xác",
        "The best rank that some such weights are known to give; the bound is exact where it is the same",
    ),
    Out("given_worst", "integer", "Hạng kém nhất như vậy", "The worst such rank"),
    Out("alike", "string", "Các đơn vị chưa phân định được với nó", "The units that cannot be told apart from it"),
    Out("made_up", "boolean", "true: số liệu bịa đặt", "true: the data are made up"),
)


def robustness_frame(index: IndexResult, edition: EditionResult) -> Frame:
    """One row for each ranked unit, every cell as text; no row for a group of which nothing can be computed."""
    rows = [row for group in edition.groups for row in _rows(index, edition, group)]
    return as_frame(ROBUSTNESS, rows)


def _rows(index: IndexResult, edition: EditionResult, group: GroupResult) -> Iterator[tuple[str | None, ...]]:
    found = robustness(edition, group)
    if isinstance(found, Why):
        return
    places = {unit: place for place, unit in enumerate(found.pairs.units)} if found.pairs else {}
    for unit in group.units:
        if interval := found.intervals.get(unit.id):
            ends = found.extremes.get(unit.id)
            alike = found.pairs.alike(places[unit.id]) if found.pairs else ()
            yield (
                index.id,
                edition.id,
                group.id,
                unit.id,
                str(interval.rank),
                str(interval.best),
                _ids(interval.best_by),
                str(interval.worst),
                _ids(interval.worst_by),
                *((str(bound) for bound in (ends.best.bound, ends.worst.bound)) if ends else (None, None)),
                *((str(reached) for reached in (ends.best.reached, ends.worst.reached)) if ends else (None, None)),
                " ".join(alike) or None,
                "true" if index.index.made_up else "false",
            )


def _ids(by: tuple[Alternative, ...]) -> str | None:
    return " ".join(other.id for other in by) or None
