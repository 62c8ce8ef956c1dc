"""`make bench`: the pages of units alone, of indices of growing size, and how their time grows with their number.

One edition, one language, HTML only, on a file system in memory: what `bench.ours` builds, each time in a fresh
process. All sizes in turn, three times, because a machine's speed changes within minutes: what is shown are medians.
`python -m bench.sizes [UNITS…]` for other sizes. Compare rows of one run, not runs.
"""

import shutil
import sys
from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from bench.made import HALVES, rows, write_index
from bench.measured import Cost, cost, fresh, tree

SIZES = (33, 1000, 3321, 10000)
TURNS = 3
_FROM = 1000
"""The exponent is that of the sizes from here on: below, most of the time is not that of pages."""


class Size(NamedTuple):
    """An index of so many units: how many pages it has, and what these cost in each turn."""

    units: int
    pages: int
    runs: tuple[Cost, ...]

    @property
    def seconds(self) -> float:
        """The median of the turns."""
        return median(one.seconds for one in self.runs)


def main(sizes: Sequence[int]) -> int:
    """Print a row for each size, then the exponent of time in pages."""
    start, *found = _built((1, *sizes))
    print("units  pages  seconds  ms/page  largest MiB  together MiB")
    for one in found:
        row = f"{one.units:5}  {one.pages:5}  {one.seconds:7.2f}  {1000 * one.seconds / one.pages:7.2f}"
        largest, together = (max(peaks) for peaks in zip(*(run[1:] for run in one.runs), strict=True))
        print(f"{row}  {largest:11.0f}  {together:12.0f}")
    large = [(one.pages, one.seconds - start.seconds) for one in found if one.units >= _FROM]
    if len(large) > 1:
        fitted = exponent(large)
        print(
            f"time grows as pages^{fitted:.2f} from {_FROM:,} on, without the {start.seconds:.2f} s of one page alone"
        )
    return 0


def exponent(found: Sequence[tuple[float, float]]) -> float:
    """The exponent of the second of each pair in its first: the slope of least squares on both logarithms."""
    points = [(log(x), log(y)) for x, y in found]
    middle_x, middle_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    rise = sum((x - middle_x) * (y - middle_y) for x, y in points)
    return rise / sum((x - middle_x) ** 2 for x, _ in points)


def _built(sizes: Sequence[int]) -> list[Size]:
    """Each size built in turn, in all turns."""
    with fresh() as place:
        for units in sizes:
            write_index(Path(place, str(units)), units, HALVES, {"2024": rows(HALVES, units, Random(units))})
        turns = [[_one(Path(place), units) for units in sizes] for _ in range(TURNS)]
    return [Size(units, runs[0][0], tuple(one for _, one in runs)) for units, *runs in zip(sizes, *turns, strict=True)]


def _one(place: Path, units: int) -> tuple[int, Cost]:
    """How many pages there are, and what they cost."""
    output = place / "output"
    one = cost([sys.executable, "-m", "bench.ours", str(place / str(units)), str(output)])
    pages = tree(output).pages
    shutil.rmtree(output)
    return pages, one


if __name__ == "__main__":
    sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
