"""Figures of the wrong size: ratios typed for percentages, values for points, đồng for millions of đồng."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from scoring.faults import Faults, Refused, doubtful
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.input import InputSpec
from scoring.model.members import members
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.numbers import is_number, shortest

TIMES = 1000
_DIGITS = len(str(TIMES)) - 1
FEWEST_RATIOS = 3
FEWEST_PEERS = 5
LEAST_MAXIMUM = 20
"""Below such a maximum, points of at most 1 are no wonder."""

Column = list[InputRow]
Known = dict[tuple[str, str], dict[str, str]]
"""Node and input -> unit -> the figure of the edition before."""
Columns = dict[tuple[str, str, str], Column]
"""Group, node and input -> the rows with a number."""


def check(index: IndexFiles, faults: Faults) -> None:
    known: Known = {}
    editions = sorted(index.editions.values(), key=lambda edition: edition.edition.period.last)
    for edition in editions:
        if method := index.methods.get(edition.edition.method):
            _published(index, edition, method, faults)
            columns = _columns(index, edition)
            for (_, name, given), rows in columns.items():
                node = method.method.nodes.get(name)
                if node and given in node.inputs:
                    rows = _column(node, given, rows, known.get((name, given), {}), edition, faults)
                    if edition is not editions[-1]:
                        known.setdefault((name, given), {}).update((row.unit, _text(row)) for row in rows)


def _text(row: InputRow) -> str:
    return row.verified or row.claimed or ""


def _columns(index: IndexFiles, edition: EditionFiles) -> Columns:
    groups = edition.edition.units_as_of
    group_of = {unit.id: group for group in groups for unit in members(index.units, edition.edition, group)}
    found: Columns = {}
    numbers: dict[str, bool] = {}
    for row in edition.inputs or ():
        text = row.verified or row.claimed
        if text and row.input and row.unit in group_of:
            good = numbers.get(text)
            if good is None:
                good = numbers[text] = is_number(text)
            if good:
                found.setdefault((group_of[row.unit], row.node, row.input), []).append(row)
    return found


def _column(
    node: Node, name: str, rows: Column, known: Mapping[str, str], edition: EditionFiles, faults: Faults
) -> Column:
    """Look at one column; its rows, but for doubtful ones, are what the next edition is held against."""
    spec, places, doubted = node.inputs[name], edition.input_places, set[int]()
    if spec.kind == "count":
        rows = [row for row in rows if "." not in _text(row)]
    if spec.kind == "percent" and (spec.most is None or spec.most > 1):
        if _all_below_one([_text(row) for row in rows]):
            place = places.at(rows[0].line, "verified" if rows[0].verified else "self")
            faults.add(doubtful.RATIO, place, n=len(rows), input=name, node=node.id)
    elif spec.kind in ("count", "amount"):
        texts = Counter(map(_text, rows))
        middle = _middle(texts)
        # What is far from the middle is far for every unit that has it: each text is looked at once.
        far = {text for text in texts if middle and _apart(text, middle)}
        for row in rows if far or known else ():
            before, text = known.get(row.unit), _text(row)
            if (_apart(text, before) if before else text in far) and _good(spec, text):
                doubted.add(row.line)
                kind = doubtful.UNIT_SCALE if before else doubtful.PEER_SCALE
                place = places.at(row.line, "verified" if row.verified else "self")
                faults.add(kind, place, key=f"{row.unit} {node.id} {name}", found=text, other=before or middle)
    return [row for row in rows if row.line not in doubted] if doubted else rows


def _good(spec: InputSpec, text: str) -> bool:
    try:
        spec.read(text, ())
    except Refused:
        return False
    return True


def _middle(texts: Counter[str]) -> str | None:
    """The figure in the middle of those above 0; None where too few are to tell what is usual."""
    above = {text: times for text, times in texts.items() if text.strip("-0.")}
    rest = sum(above.values()) // 2
    if sum(above.values()) < FEWEST_PEERS:
        return None
    for text in sorted(above, key=lambda text: (_length(text), text)):
        rest -= above[text]
        if rest < 0:
            return text
    return None


def _length(text: str) -> int:
    """How many digits stand before the point."""
    return len(text.partition(".")[0].lstrip("-0"))


def _apart(text: str, other: str) -> bool:
    """Whether one is at least a thousand times the other; looked at exactly only where their lengths let it be."""
    if abs(_length(text) - _length(other)) < _DIGITS - 1:
        return False
    one, two = abs(Fraction(text)), abs(Fraction(other))
    return bool(one and two) and (one >= TIMES * two or two >= TIMES * one)


def _all_below_one(texts: Sequence[str]) -> bool:
    """Whether these are ratios: at least three, none above 1, not all 0."""
    if len(texts) < FEWEST_RATIOS or any(_length(text) > 1 for text in texts):
        return False
    numbers = [Fraction(text) for text in texts]
    return all(number <= 1 for number in numbers) and any(numbers)


def _published(index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for row in edition.published or ():
        if row.unit and not row.statistic and row.figure is not None and row.scale != "value":
            found.setdefault((row.group, row.node), []).append((str(row.figure), row.line))
    for (group, name), figures in found.items():
        node = method.method.places.get(name)
        maximum = node.maximum(group) if node else None
        # A document may print small points; then some are whole, or one is above 1.
        texts = [text for text, _ in figures]
        if maximum is None or maximum < LEAST_MAXIMUM or not _all_below_one(texts) or _whole(texts):
            continue
        place = edition.published_places.at(figures[0][1], "figure")
        faults.add(doubtful.SCALE, place, n=len(figures), node=name, max=shortest(maximum))


def _whole(texts: Iterable[str]) -> bool:
    return all("." not in text for text in texts)
