"""A build that is killed leaves the old site or the new one, whole; the next one clears away what it left."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import pytest

import plugins.swap
from plugins.output import MARKER
from plugins.share import Share
from plugins.swap import swap
from plugins.workers import Written, spread
from plugins.workplace import ASIDE, workplace
from tests.site.built import FIXTURES, files
from tests.site.forked import ended, small_build, start

KILLS = 16
CHANGES = {"open", "os.chmod", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "ctypes.dlsym", "shutil.rmtree"}
"""What Python tells an audit hook of before each step that changes files, or looks up the exchange."""


def _busy() -> None:
    raise AssertionError("nobody else builds here")


@dataclass(frozen=True)
class State:
    """One state of a small index, and its whole site."""

    data: Path
    site: dict[str, bytes]


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> tuple[State, State]:
    folder = tmp_path_factory.mktemp("states")
    old = Path(shutil.copytree(FIXTURES / "mini", folder / "old"))
    new = Path(shutil.copytree(old, folder / "new"))
    units = new / "vi-du" / "units.csv"
    units.write_text(units.read_text("utf-8").replace("Phòng Ví dụ", "Phòng Mới"), "utf-8")
    both = [start(small_build, data, folder / "sites" / data.name, folder / f"{data.name}.said") for data in (old, new)]
    assert [ended(process) for process in both] == [0, 0]
    first, second = (State(data, files(folder / "sites" / data.name)) for data in (old, new))
    assert first.site != second.site
    return first, second


def _beside(output: Path) -> list[str]:
    return [path.name for path in output.parent.iterdir()]


def test_killed_at_random(states: tuple[State, State], tmp_path: Path) -> None:
    output, said, random = tmp_path / "public" / "site", tmp_path / "said", Random()
    now, other = states
    started = time.monotonic()
    assert ended(start(small_build, now.data, output, said)) == 0
    long = time.monotonic() - started
    for _ in range(KILLS):
        moment = random.uniform(0, 1.1 * long)
        process = start(small_build, other.data, output, said)
        time.sleep(moment)
        process.kill()
        assert ended(process) in (0, -signal.SIGKILL)
        found = files(output)
        assert found in (now.site, other.site), f"a mixture after {moment} s"
        if found == other.site:
            now, other = other, now
    assert ended(start(small_build, other.data, output, said)) == 0, said.read_text("utf-8")
    assert files(output) == other.site
    assert _beside(output) == ["site"]


def _work(ready: Path, share: Share) -> Written:
    if share.number:
        ready.with_suffix(".new").write_text(str(os.getpid()))
        ready.with_suffix(".new").rename(ready)
    time.sleep(60)
    return Written([], [])


def _spread(ready: Path) -> None:
    spread(partial(_work, ready), 2)


@pytest.mark.skipif(sys.platform != "linux", reason="one process does all")
def test_who_helps_a_killed_build_ends_with_it(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    process = start(_spread, ready)
    _until(ready.exists)
    helper = int(ready.read_text())
    process.kill()
    assert ended(process) == -signal.SIGKILL
    _until(lambda: _gone(helper))


def _until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


def _gone(process: int) -> bool:
    """Ended, whether or not somebody has asked how."""
    try:
        return ") Z " in Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return True


def _step(output: Path, at: int, exchange: bool) -> None:
    """Do what a build does with folders, but die before the change number `at`."""
    if not exchange:
        plugins.swap._exchange = lambda *_: False
    left = iter(range(at))

    def die(event: str, _: tuple[object, ...]) -> None:
        if event in CHANGES and next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die)
    with workplace(output, _busy) as place:
        fresh = place / "fresh"
        _site(fresh, "new")
        swap(fresh, output, place / ASIDE)


def _site(folder: Path, text: str) -> None:
    (folder / "about").mkdir(parents=True)
    for name in (MARKER, "index.html", "about/index.html"):
        (folder / name).write_text(text)


@pytest.mark.parametrize("exchange", [True, False])
def test_killed_at_each_step(tmp_path: Path, exchange: bool) -> None:
    _site(tmp_path / "old", "old")
    _site(tmp_path / "new", "new")
    whole = {name: files(tmp_path / name) for name in ("old", "new")}
    output = tmp_path / "public" / "site"
    found: list[str] = []
    for at in range(100):
        shutil.rmtree(output.parent, ignore_errors=True)
        shutil.copytree(tmp_path / "old", output)
        code = ended(start(_step, output, at, exchange))
        there = files(output)
        found += [name for name, site in whole.items() if site == there] or ["neither"]
        with workplace(output, _busy):
            assert files(output) == whole["old" if found[-1] == "neither" else found[-1]], at
        assert _beside(output) == ["site"]
        if code == 0:
            break
        assert code == -signal.SIGKILL
    # In this order, each for a while; a system that cannot exchange has one moment with neither, and nothing is lost.
    assert list(dict.fromkeys(found)) == (["old", "new"] if exchange else ["old", "neither", "new"])
    assert found.count("neither") <= 1
    assert found[-1] == "new"


def test_two_at_once(states: tuple[State, State], tmp_path: Path) -> None:
    """The second waits, says so, and reads what is there by then; a build of another site beside does not."""
    output, said = tmp_path / "public" / "site", tmp_path / "said"
    with workplace(output, _busy):
        second = start(small_build, states[1].data, output, said)
        _until(lambda: said.is_file() and "waiting" in said.read_text("utf-8"))
        assert not output.exists()
        with workplace(tmp_path / "public" / "other", _busy):
            pass
    assert ended(second) == 0
    assert said.read_text("utf-8").startswith("đợi lần dựng khác vào ")
    assert files(output) == states[1].site
    assert _beside(output) == ["site"]


def test_two_that_begin_in_the_same_moment(states: tuple[State, State], tmp_path: Path) -> None:
    output = tmp_path / "public" / "site"
    both = [start(small_build, state.data, output, tmp_path / state.data.name) for state in states]
    assert [ended(process) for process in both] == [0, 0]
    assert files(output) in [state.site for state in states]
    assert _beside(output) == ["site"]
