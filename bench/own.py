"""`make bench-own`: this repository's own data built as for a deployment, over importing the libraries and its charts.

Both in turn, in one run; what is compared are the medians of both. The goal is three times.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median

from bench.measured import ROOT, Cost, cost, fresh

TURNS = 3


def main() -> int:
    """Print the seconds of both, and what one is of the other."""
    builds: list[Cost] = []
    bare: list[tuple[float, float, float]] = []
    for _ in range(TURNS):
        bare.append(_bare())
        with fresh() as place:
            build = [sys.executable, "-m", "scoring.cli", "build", "--settings", str(ROOT / "publishconf.py")]
            builds.append(cost([*build, "--output", str(Path(place, "output"))]))
    whole = median(one.seconds for one in builds)
    imported, drawn, charts = (median(one) for one in zip(*bare, strict=True))
    print(f"importing the libraries    {imported:6.2f} s")
    print(f"drawing {charts:3.0f} charts         {drawn:6.2f} s")
    print(f"building the whole site    {whole:6.2f} s  {whole / (imported + drawn):5.2f} of both")
    peaks = max(one.largest for one in builds), max(one.together for one in builds)
    print(f"peak, largest and together {peaks[0]:6.0f} and {peaks[1]:.0f} MiB")
    return 0


def _bare() -> tuple[float, float, float]:
    """Seconds of importing, seconds of drawing, number of charts."""
    command = [sys.executable, "-m", "bench.drawn"]
    told = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)  # noqa: S603 - ours
    imported, drawn, charts = map(float, told.stdout.split())
    return imported, drawn, charts


if __name__ == "__main__":
    sys.exit(main())
