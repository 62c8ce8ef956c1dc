"""A unit's own result beside the published one: behind `thuocdo score --inputs` and `--workbook`."""

from collections.abc import Mapping
from fractions import Fraction

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.numbers import plain, shortest
from scoring.tables.out import Frame, Out, as_frame

OWN_RESULT = (
    Out("node", "string", "Mã nút của phương pháp", "Node id of the method"),
    Out("points", "number", "Điểm từ số liệu của mình", "Points from one's own figures"),
    Out("maximum", "number", "Điểm tối đa áp dụng", "Maximum that applies"),
    Out("status", "string", "Vì sao không có điểm", "Why there are no points"),
    Out("published", "number", "Điểm đã công bố", "Published points"),
    Out("published_status", "string", "Vì sao không có điểm được công bố", "Why no points were published"),
    Out("difference", "number", "Của mình trừ đã công bố", "One's own less the published"),
    Out("agrees", "boolean", "Hai bên như nhau", "Whether the two are the same"),
)


def own_frame(group: GroupResult, unit: str, own: Mapping[str, Figure]) -> Frame:
    """One row a node, in the order of the method."""
    rows: list[tuple[str | None, ...]] = []
    for node in group.method.places.values():
        mine, theirs = own.get(node.id), group.figures.get((unit, node.id))
        if mine is None or theirs is None:
            continue
        maximum = mine.maximum if mine.maximum is not None else node.maximum(group.id)
        rows.append(
            (
                node.id,
                mine.text,
                None if maximum is None else shortest(maximum),
                mine.status,
                theirs.text,
                theirs.status,
                _difference(mine, theirs),
                "true" if same(mine, theirs) else "false",
            )
        )
    return as_frame(OWN_RESULT, rows)


def same(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures are published alike: the same number, or the same reason for there being none."""
    if mine.text is None or theirs.text is None:
        return mine.text == theirs.text and mine.status == theirs.status
    return Fraction(mine.text) == Fraction(theirs.text)


def _difference(mine: Figure, theirs: Figure) -> str | None:
    """Of the shown digits, so that a reader who subtracts finds the same."""
    if mine.text is None or theirs.text is None:
        return None
    digits = max(len(text.partition(".")[2]) for text in (mine.text, theirs.text))
    return plain(Fraction(mine.text) - Fraction(theirs.text), digits)
