"""What is measured, and how: whole processes with their helpers, and parts of one process."""

import gc
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

ROOT = Path(__file__).parent.parent
_MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory, so that no disk is measured
_EVERY = 0.5
"""Seconds between two looks at the memory; one takes some milliseconds."""

T = TypeVar("T")


class Cost(NamedTuple):
    """Of a process with all that it starts: seconds on the clock, the peak in MiB of the largest and of all together.

    What several processes share counts once for all; a peak of all between two looks is not seen.
    """

    seconds: float
    largest: float
    together: float


class Tree(NamedTuple):
    """What a site holds: pages, files, and megabytes (10^6 bytes) in these."""

    pages: int
    files: int
    megabytes: float


def fresh() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory, where the system has one."""
    return tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)


def cost(command: list[str]) -> Cost:
    """Run a command of the benchmark to its end. Raises `SystemExit` where it fails."""
    # Whoever runs a program has it compiled; where a machine keeps nothing compiled, each run would begin with that.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - ours
    ended, peaks = threading.Event(), [0]

    def look() -> None:
        while not ended.wait(_EVERY):
            peaks.append(_together(process.pid))

    watch = threading.Thread(target=look)
    watch.start()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    ended.set()
    watch.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]}: exit {process.returncode}")
    largest = used.ru_maxrss / 1024
    return Cost(seconds, largest, max(largest, max(peaks) / 1024))


def _together(pid: int) -> int:
    """KiB that a process and all below it hold, each page of memory divided among those that share it."""
    place, found = Path("/proc", str(pid)), 0
    try:
        lines = (place / "smaps_rollup").read_text(encoding="ascii").splitlines()
        found = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        below = [child for task in (place / "task").iterdir() for child in (task / "children").read_text().split()]
    except OSError:
        # It has ended meanwhile; or this is no Linux, and only the largest is known.
        return found
    return found + sum(_together(int(child)) for child in below)


def tree(output: Path) -> Tree:
    """Count what stands below `output`."""
    files = [path for path in output.rglob("*") if path.is_file()]
    return Tree(
        sum(path.suffix == ".html" for path in files), len(files), sum(path.stat().st_size for path in files) / 1e6
    )


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What `work` gives, and its processor seconds."""
    gc.collect()
    started = time.process_time()
    found = work()
    return found, time.process_time() - started
