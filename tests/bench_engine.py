"""`make bench-engine`: a country's inputs read into typed rows, then scored, totalled and ranked; ratios of one run.

3,321 communes × 100 criteria × 5 editions: 1.66 million inputs, each criterion by its own rule.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TypeVar

from scoring.faults import Faults
from scoring.model.folder import DataFolder
from scoring.reading.folder import read_folder
from scoring.results import IndexResult, score_index
from tests.bench import COMPONENTS, CRITERIA, write_index

UNITS, EDITIONS = 3321, 5
RULES = (
    ("count", "{shape: steps, input: a, steps: [{at_least: 4, points: 10}, {at_least: 2, points: 5}]}"),
    ("yes-no", "{shape: yes-no, input: a}"),
    ("percent", "{shape: goalposts, input: a, zero: 10, full: 95}"),
    ("count", '{shape: formula, points: "max * min(1, a / 7)"}'),
)

T = TypeVar("T")


def _leaf(component: int, number: int) -> str:
    kind, rule = RULES[number % len(RULES)]
    name = f"c{component}-{number}"
    return (
        f"        - id: {name}\n          name: {{vi: Tiêu chí {name}, en: Criterion {name}}}\n"
        f"          max: {{xa: 10}}\n          inputs: {{a: {{kind: {kind}, name: {{vi: Số a, en: Figure a}}}}}}\n"
        f"          rule: {rule}\n"
    )


def _value(kind: str, random: Random) -> str:
    if kind == "yes-no":
        return random.choice(("yes", "no"))
    return str(random.randint(0, 9)) if kind == "count" else f"{random.randint(0, 10000) / 100:.2f}"


def _rows(random: Random) -> "list[str]":
    rows: list[str] = []
    for unit in range(UNITS):
        for component in range(COMPONENTS):
            for number in range(CRITERIA):
                value = _value(RULES[number % len(RULES)][0], random)
                rows.append(f"xa-{unit},c{component}-{number},a,{value},{value},,,,\n")
    return rows


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What `work` gives, and its processor seconds."""
    started = time.process_time()
    found = work()
    return found, time.process_time() - started


def _ranked(index: IndexResult) -> int:
    """Every rank of every edition, and how many there are."""
    return sum(len(ranks) for edition in index.editions for group in edition.groups for ranks in group.ranks.values())


def main() -> int:
    """Print processor seconds of each part and what they are of reading."""
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "data"
        write_index(data, UNITS, _leaf, {f"{2020 + n}": _rows(Random(n)) for n in range(EDITIONS)})
        faults = Faults()
        read: DataFolder
        read, reading = timed(lambda: read_folder(data, faults))
        assert not faults.errors, next(iter(faults))
        index, scoring = timed(lambda: score_index(read.indices[0]))
        ranks, ranking = timed(lambda: _ranked(index))
    inputs = sum(len(edition.files.inputs or ()) for edition in index.editions)
    print(f"{inputs:,} inputs; {ranks:,} ranks")
    print(f"reading into typed rows    {reading:6.1f} s  1.00")
    print(f"scoring and totals         {scoring:6.1f} s  {scoring / reading:4.2f}")
    print(f"ranking                    {ranking:6.1f} s  {ranking / reading:4.2f}")
    print(f"scoring, totals, ranking   {scoring + ranking:6.1f} s  {(scoring + ranking) / reading:4.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
