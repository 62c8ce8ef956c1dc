"""Several processes write one site: each item once, and what goes wrong in one of them stops the build as ever."""

import logging
import multiprocessing
import os
import signal
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from pelican import signals
from pelican.writers import FileOverwriteFailedError

from plugins import share as share_of
from plugins.scorecards import generator
from plugins.scorecards.generator import Scorecards
from plugins.share import ALL, Share
from plugins.stopped import Stopped
from plugins.workers import Written, spread


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_every_item_is_in_one_share_alone(count: int) -> None:
    items = [str(number) for number in range(23)]
    shares = spread(lambda share: Written(list(share.own(items)), [str(os.getpid())]), count)
    assert sorted(path for share in shares for path in share.paths) == sorted(items)
    assert len({share.listed[0] for share in shares}) == count
    assert shares[0].listed == [str(os.getpid())]
    assert list(ALL.own(items)) == items


def test_one_that_is_slow_keeps_no_other_waiting() -> None:
    """The items of several questions: while one is at its first, the other takes all that are left."""

    def write(share: Share) -> Written:
        found: list[str] = []
        for items in ("ab", "", "cde", "f"):
            for item in share.own(items):
                found.append(item)
                if share.number == 0:
                    first.wait()
        if share.number == 1:
            first.set()
        return Written(found, [])

    first = multiprocessing.get_context("fork").Event()
    here, there = spread(write, 2)
    assert len(here.paths) <= 1
    assert sorted(here.paths + there.paths) == [*"abcdef"]


def test_ctrl_c_is_heard_by_the_one_that_builds_alone() -> None:
    """It goes to all at a time: a worker that heard it would print a traceback."""

    def write(share: Share) -> Written:
        if share.number:
            os.kill(os.getpid(), signal.SIGINT)
        return Written([str(share.number)], [])

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert [one.paths for one in spread(write, 3)] == [["0"], ["1"], ["2"]]
    finally:
        signal.signal(signal.SIGINT, before)


def test_one_that_is_killed_while_it_takes_an_item_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = multiprocessing.get_context("fork").Value("i")
    killed = multiprocessing.get_context("fork").Process(target=lambda: taken.get_lock().acquire() and os._exit(1))
    killed.start()
    killed.join()
    monkeypatch.setattr(share_of, "PATIENCE", 0.05)
    with pytest.raises(Stopped, match="was stopped"):
        list(Share(0, 2, taken).own("ab"))


def _in_the_second(act: Callable[[], object]) -> Callable[[Share], Written]:
    def write(share: Share) -> Written:
        if share.number == 1:
            act()
        return Written([], [])

    return write


def _fail() -> None:
    raise ZeroDivisionError("by nought")


def _full() -> None:
    raise OSError(28, "No space left on device", "there/index.html")


def test_a_mistake_in_another_process_is_named_with_its_place() -> None:
    with pytest.raises(Stopped, match=r"^tests/site/test_workers\.py:\d+: ZeroDivisionError: by nought$"):
        spread(_in_the_second(_fail), 2)


def test_a_disk_that_is_full_for_another_process_is_told_as_such() -> None:
    with pytest.raises(OSError, match="No space left") as told:
        spread(_in_the_second(_full), 2)
    assert (told.value.errno, told.value.filename) == (28, "there/index.html")


def test_a_process_that_is_killed_leaves_no_site_without_its_pages() -> None:
    with pytest.raises(Stopped, match="was stopped"):
        spread(_in_the_second(lambda: os.kill(os.getpid(), signal.SIGKILL)), 2)


def test_no_process_is_left_when_the_first_fails() -> None:
    def write(share: Share) -> Written:
        if share.number == 0:
            raise ValueError("the first")
        signal.pause()
        return Written([], [])

    before = set(multiprocessing.active_children())
    with pytest.raises(ValueError, match="the first"):
        spread(write, 3)
    assert set(multiprocessing.active_children()) <= before


def test_what_another_process_warns_of_is_heard(caplog: pytest.LogCaptureFixture) -> None:
    spread(_in_the_second(lambda: logging.getLogger("there").warning("a doubt about %s", "it")), 2)
    assert caplog.messages == ["a doubt about it"]


def _written(monkeypatch: pytest.MonkeyPatch, paths: Callable[[Share], list[str]]) -> tuple[list[Written], Any]:
    writer = SimpleNamespace(_written_files={"by another"})
    monkeypatch.setattr(generator, "workers", lambda: 2)
    made = SimpleNamespace(site=None, _share=lambda _writer, share: Written(paths(share), []))
    return Scorecards._pages(made, writer), writer  # pyright: ignore[reportArgumentType, reportPrivateUsage]


def test_two_pages_with_one_address_stop_the_build_whoever_wrote_them(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileOverwriteFailedError, match=r"a/index\.html"):
        _written(monkeypatch, lambda share: ["a/index.html", f"{share.number}/index.html"])


def test_pelican_knows_the_pages_of_all_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    _, writer = _written(monkeypatch, lambda share: [f"{share.number}/index.html"])
    assert writer._written_files == {"by another", "0/index.html", "1/index.html"}


def test_one_process_writes_all_where_a_plugin_listens_to_each_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def listens(path: str, context: object) -> None: ...

    with signals.content_written.connected_to(listens):
        shares, _ = _written(monkeypatch, lambda share: [f"{share.number}"])
    assert [share.paths for share in shares] == [["0"]]
