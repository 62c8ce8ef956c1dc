"""`make bench-engine`: a country's inputs read into typed rows, then scored, totalled and ranked; ratios of one run.

3,321 communes × 100 criteria × 5 editions: 1.66 million inputs, each criterion by its own rule.
"""

import tempfile
from pathlib import Path
from random import Random

from bench.made import Criterion, Input, rows, write_index
from bench.measured import timed
from scoring.faults import Faults
from scoring.model.folder import DataFolder
from scoring.reading.folder import read_folder
from scoring.results import IndexResult, score_index

UNITS, EDITIONS = 3321, 5
_COUNT = (Input("a", "count", 9),)
_FOUR = (
    Criterion(10, _COUNT, "{shape: steps, input: a, steps: [{at_least: 4, points: 10}, {at_least: 2, points: 5}]}"),
    Criterion(10, (Input("a", "yes-no"),), "{shape: yes-no, input: a}"),
    Criterion(10, (Input("a", "percent"),), "{shape: goalposts, input: a, zero: 10, full: 95}"),
    Criterion(10, _COUNT, '{shape: formula, points: "max * min(1, a / 7)"}'),
)
CRITERIA = (*_FOUR, *_FOUR, *_FOUR[:2])
"""Ten of each component."""


def _ranked(index: IndexResult) -> int:
    """Every rank of every edition, and how many there are."""
    return sum(len(ranks) for edition in index.editions for group in edition.groups for ranks in group.ranks.values())


def main() -> int:
    """Print processor seconds of each part and what they are of reading."""
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "data"
        years = {f"{2020 + n}": rows(CRITERIA, UNITS, Random(n)) for n in range(EDITIONS)}
        write_index(data, UNITS, CRITERIA, years)
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
