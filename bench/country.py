"""`make bench-country`: a country over five years, in both languages: all kinds of page, self-check data, CSV and JSON.

3,321 communes × 100 criteria × 5 editions, without workbooks: 81,762 pages, 9.7 GB in the file system in memory,
and 1.2 GiB beside it for the processes.
`python -m bench.country UNITS` for fewer.
"""

import sys
from pathlib import Path
from random import Random

from bench.made import HALVES, rows, write_index
from bench.measured import cost, fresh, tree

UNITS, YEARS = 3321, range(2020, 2025)


def main(units: int) -> int:
    """Print what the site holds, and what it costs."""
    with fresh() as place:
        data, output = Path(place, "data"), Path(place, "output")
        write_index(data, units, HALVES, {str(year): rows(HALVES, units, Random(year)) for year in YEARS})
        one = cost([sys.executable, "-m", "bench.whole", str(data), str(output)])
        made = tree(output)
    print("units  pages   files   MB       seconds  ms/page  largest MiB  together MiB")
    print(
        f"{units:5}  {made.pages:6}  {made.files:6}  {made.megabytes:7.1f}  {one.seconds:7.1f}"
        f"  {1000 * one.seconds / made.pages:7.2f}  {one.largest:11.0f}  {one.together:12.0f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else UNITS))
