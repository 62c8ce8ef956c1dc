"""What the self-check places a total among, held against the group computed again."""

from collections.abc import Iterator, Mapping
from typing import Any

from scoring.model.figure import Figure
from scoring.numbers import shortest
from scoring.verify.documents import Rules
from scoring.verify.files import Difference
from scoring.verify.peers import ranks, score


def placed(file: str, document: Any, rules: Rules, totals: Mapping[str, Figure]) -> Iterator[Difference]:
    """Each unit of which the document at `file` says another score or rank than its total gives.

    `totals` are empty where nobody is ranked by what was computed: then there is no document.
    """
    if document is None and not totals:
        return
    scores = {unit: found for unit, total in totals.items() if (found := score(rules, total)) is not None}
    due = {
        "scores": {unit: shortest(found) for unit, found in scores.items()},
        "ranks": {unit: str(rank) for unit, rank in ranks(rules, totals).items()},
    }
    for name, expected in due.items():
        said = document.get(name) if isinstance(document, dict) else None
        found = {unit: str(value) for unit, value in said.items()} if isinstance(said, dict) else {}
        for unit in sorted(found.keys() | expected.keys()):
            if found.get(unit) != expected.get(unit):
                yield Difference(file, f"unit={unit}, {name}", found.get(unit), expected.get(unit))
