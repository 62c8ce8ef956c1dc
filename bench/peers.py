"""`make bench-peers`: the same pages of units by this project, by Hugo, and written plainly; in turn, in one run.

`python -m bench.peers HUGO [UNITS…]`, with the program of Hugo. Prints seconds of whole processes and ratios; fails
where the pages are not equal.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median

from bench.equal import difference, digests
from bench.made import HALVES, rows, write_index
from bench.measured import ROOT, Cost, cost, fresh
from bench.sizes import SIZES, TURNS

Command = Callable[[Path], list[str]]
"""The command that writes the pages into a folder."""


def main(program: str, sizes: tuple[int, ...]) -> int:
    """Print a row for each size and maker; 1 where two make different pages."""
    print("units  maker           seconds  ms/page  of Hugo  largest MiB  together MiB")
    for units in sizes:
        with fresh() as place:
            if not _size(Path(place), program, units):
                return 1
    return 0


def _size(place: Path, program: str, units: int) -> bool:
    data = place / "data"
    write_index(data, units, HALVES, {"2024": rows(HALVES, units, Random(units))})
    write = str(ROOT / "bench" / "plain.py")
    makers: dict[str, Command] = {
        "Hugo": lambda output: _hugo(program, place / "plain", output),
        "Hugo, strongest": lambda output: _hugo(program, place / "strong", output),
        "Thước đo": lambda output: [sys.executable, "-m", "bench.ours", str(data), str(output)],
        "plain writing": lambda output: [sys.executable, write, str(place / "pack"), str(output)],
    }
    cost(makers["Thước đo"](place / "ours"))
    cost([sys.executable, "-m", "bench.gift", str(data), str(place)])
    known = digests(place / "ours")
    found: dict[str, list[Cost]] = {name: [] for name in makers}
    for turn in range(TURNS):
        for name, command in makers.items():
            found[name].append(cost(command(place / "out")))
            if turn == 0 and (told := difference(place / "ours", place / "out", known)):
                print(f"{name}: {told}")
                return False
            shutil.rmtree(place / "out")
    base = median(one.seconds for one in found["Hugo"])
    for name, runs in found.items():
        seconds = median(one.seconds for one in runs)
        largest, together = max(one.largest for one in runs), max(one.together for one in runs)
        row = f"{units:5}  {name:15} {seconds:7.2f}  {1000 * seconds / units:7.2f}  {seconds / base:7.2f}"
        print(f"{row}  {largest:11.0f}  {together:12.0f}", flush=True)
    return True


def _hugo(program: str, site: Path, output: Path) -> list[str]:
    return [program, "--quiet", "--noBuildLock", "--source", str(site), "--destination", str(output)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], tuple(map(int, sys.argv[2:])) or SIZES))
