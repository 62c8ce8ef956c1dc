"""`make bench`: the pages of units alone, of indices of growing size, and how their time grows with their number.

One edition, one language, HTML only, on a file system in memory: what `bench.ours` builds, each size in a fresh
process.
`python -m bench.sizes [UNITS…]` for other sizes. Machines are noisy: compare rows of one run, not runs.
"""

import sys
from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random

from bench.made import HALVES, rows, write_index
from bench.measured import Cost, cost, fresh, tree

SIZES = (33, 1000, 3321, 10000)
_FROM = 1000
"""The exponent is that of the sizes from here on: below, most of the time is not that of pages."""


def main(sizes: Sequence[int]) -> int:
    """Print a row for each size, then the exponent of time in pages."""
    print("units  pages  seconds  ms/page  largest MiB  together MiB")
    start = _built(1)[1].seconds
    found: list[tuple[int, float]] = []
    for units in sizes:
        pages, one = _built(units)
        row = f"{units:5}  {pages:5}  {one.seconds:7.2f}  {1000 * one.seconds / pages:7.2f}"
        print(f"{row}  {one.largest:11.0f}  {one.together:12.0f}", flush=True)
        found.append((pages, one.seconds - start))
    large = [one for one in found if one[0] >= _FROM]
    if len(large) > 1:
        fitted = exponent(large)
        print(f"time grows as pages^{fitted:.2f} from {_FROM:,} on, without the {start:.2f} s of one page alone")
    return 0


def exponent(found: Sequence[tuple[float, float]]) -> float:
    """The exponent of the second of each pair in its first: the slope of least squares on both logarithms."""
    points = [(log(x), log(y)) for x, y in found]
    middle_x, middle_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    rise = sum((x - middle_x) * (y - middle_y) for x, y in points)
    return rise / sum((x - middle_x) ** 2 for x, _ in points)


def _built(units: int) -> tuple[int, Cost]:
    """How many pages an index of so many units has, and what they cost."""
    with fresh() as place:
        data, output = Path(place, "data"), Path(place, "output")
        write_index(data, units, HALVES, {"2024": rows(HALVES, units, Random(units))})
        one = cost([sys.executable, "-m", "bench.ours", str(data), str(output)])
        return tree(output).pages, one


if __name__ == "__main__":
    sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
