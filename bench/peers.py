"""`make bench-peers`: the same pages of units by this project, by Hugo, and written plainly; in turn, in one run.

`python -m bench.peers HUGO [UNITS…]`, with the program of Hugo. Prints seconds of whole processes and ratios; fails
where the pages are not equal.
"""

import html
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench import leaf, rows, write_index

ROOT = Path(__file__).parent.parent
SIZES = (33, 1000, 3321, 10000)
TURNS = 3
MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory, so that no disk is measured

Command = Callable[[Path], list[str]]
"""The command that writes the pages into a folder."""


def main(program: str, sizes: tuple[int, ...]) -> int:
    """Print a row for each size and maker; 1 where two make different pages."""
    print("units  maker           seconds  ms/page  of Hugo  peak MiB")
    for units in sizes:
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
            if not _size(Path(place), program, units):
                return 1
    return 0


def _size(place: Path, program: str, units: int) -> bool:
    data = place / "data"
    write_index(data, units, leaf, {"2024": rows(units)})
    write = str(ROOT / "bench" / "plain.py")
    makers: dict[str, Command] = {
        "Hugo": lambda output: _hugo(program, place / "plain", output),
        "Hugo, strongest": lambda output: _hugo(program, place / "strong", output),
        "Thước đo": lambda output: [sys.executable, "-m", "bench.ours", str(data), str(output)],
        "plain writing": lambda output: [sys.executable, write, str(place / "pack"), str(output)],
    }
    _timed(makers["Thước đo"](place / "ours"))
    _timed([sys.executable, "-m", "bench.gift", str(data), str(place)])
    pages = {str(page.parent.relative_to(place / "ours")): page.read_bytes() for page in _pages(place / "ours")}
    (place / "pack").write_bytes(pickle.dumps(pages))
    shutil.rmtree(place / "ours")
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in makers}
    for turn in range(TURNS):
        for name, command in makers.items():
            found[name].append(_timed(command(place / "out")))
            if turn == 0 and not _equal(name, place / "out", pages):
                return False
            shutil.rmtree(place / "out")
    base = _median([seconds for seconds, _ in found["Hugo"]])
    for name, runs in found.items():
        seconds, peak = _median([one for one, _ in runs]), max(one for _, one in runs)
        row = f"{units:5}  {name:15} {seconds:7.2f}  {1000 * seconds / units:7.2f}  {seconds / base:7.2f}  {peak:8.0f}"
        print(row, flush=True)
    return True


def _pages(output: Path) -> list[Path]:
    return sorted(output.rglob("index.html"))


def _hugo(program: str, site: Path, output: Path) -> list[str]:
    return [program, "--quiet", "--noBuildLock", "--source", str(site), "--destination", str(output)]


def _timed(command: list[str]) -> tuple[float, float]:
    """Seconds of the whole process, and the peak of the largest of its processes in MiB."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: S603 - the makers above
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]}: exit {process.returncode}")
    return seconds, used.ru_maxrss / 1024


def _median(found: list[float]) -> float:
    return sorted(found)[len(found) // 2]


def _equal(name: str, output: Path, pages: dict[str, bytes]) -> bool:
    """Whether all pages are there and equal, but for space between tags and how a letter is escaped."""
    if len(_pages(output)) != len(pages):
        print(f"{name}: {len(_pages(output))} pages")
        return False
    for address, content in pages.items():
        theirs = _normal((output / address / "index.html").read_text(encoding="utf-8"))
        ours = _normal(content.decode())
        if ours != theirs:
            at = next((n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), 0)
            print(f"{name}: {address}: ours …{ours[at - 60 : at + 60]!r}, theirs …{theirs[at - 60 : at + 60]!r}")
            return False
    return True


def _normal(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\s*(<[^>]*>)\s*", r"\1", html.unescape(text)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], tuple(map(int, sys.argv[2:])) or SIZES))
