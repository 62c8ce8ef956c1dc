"""Pages written by several processes at once: each goes through the same kinds of page and writes its own share.

They are forked, so that the results are there without being copied or sent, and before any chart is drawn: a fork after
the chart engine has started its threads hangs. Where forking is not safe, one process does all; the pages are the same.
"""

import ctypes
import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple

from plugins.share import ALL, KILLED, Share
from plugins.stopped import stopped


class Written(NamedTuple):
    """What one process wrote: the paths of files, and the addresses that search engines may list."""

    paths: list[str]
    listed: list[str]


Write = Callable[[Share], Written]


def workers() -> int:
    """As many as there are processors for this process; macOS and Windows cannot fork safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def spread(write: Write, count: int) -> list[Written]:
    """`write` called for each of `count` shares, the first in this process. Raises what any of them raised."""
    if count == 1:
        return [write(ALL)]
    context = multiprocessing.get_context("fork")
    taken = context.Value("i")
    first, *shares = [Share(number, count, taken) for number in range(count)]
    others: list[tuple[BaseProcess, Any]] = []
    try:
        for share in shares:
            here, there = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(write, share, there, os.getpid()), daemon=True)
            process.start()
            # The end of a worker that was killed is seen only when nobody else holds the pipe open.
            there.close()
            others.append((process, here))
        return [write(first), *(_received(pipe) for _, pipe in others)]
    finally:
        for process, _ in others:
            process.terminate()
            process.join()


def _work(write: Write, share: Share, pipe: Any, build: int) -> None:
    end_with(build)
    warned = _Warned()
    logging.getLogger().addHandler(warned)
    found: Written | Exception
    try:
        found = write(share)
    except OSError as error:
        found = error
    except Exception as error:
        # Its traceback stays in this process: the place is read from it here.
        found = stopped(error)
    pipe.send((found, warned.messages))


def end_with(build: int) -> None:
    """Let this process end with the one that builds, or it would go on writing after that was killed.

    Ctrl+C reaches all: only the one that builds hears it, says what is to be said and ends the others.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    set_death_signal = 1
    ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
    if os.getppid() != build:
        os._exit(1)


def _received(pipe: Any) -> Written:
    try:
        found, warned = pipe.recv()
    except EOFError:
        raise KILLED from None
    for message in warned:
        logging.getLogger(__name__).warning("%s", message)
    if isinstance(found, Exception):
        raise found
    return found


class _Warned(logging.Handler):
    """What a worker warns of; it is told where the build looks for it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
