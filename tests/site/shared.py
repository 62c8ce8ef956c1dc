"""Sites that many tests read, built once for all processes of a run: pytest makes a session's fixtures in each."""

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.built import Built


def built_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Built]) -> Built:
    """The site that `make` builds in a folder of its own; one process builds it while the others wait for it.

    No test may change what is in it.
    """
    base = factory.getbasetemp()
    place = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / f"shared-{name}"
    with place.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = place / "data-folder"
        if not done.exists():
            # What a process left that failed: this one says so as well.
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            made = make(place)
            assert made.folder == place / "output"
            done.write_text(str(made.data), encoding="utf-8")
        return Built(place / "output", Path(done.read_text(encoding="utf-8")))
