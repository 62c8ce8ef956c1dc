"""Python elsewhere, as this file makes it at its start: another day, folders in another order, one processor, one's
own files for oneself alone.

On PYTHONPATH for builds that must give the same bytes there.
"""

import ctypes
import datetime
import gc
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

LATER = 1000 * 86_400
"""A thousand days, in seconds."""

_clock, _clock_ns, _listdir, _scandir = time.time, time.time_ns, os.listdir, os.scandir


class _Backwards:
    """What `os.scandir` gives, by name and backwards."""

    def __init__(self, *given: Any) -> None:
        with _scandir(*given) as entries:
            self._left = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))

    def __iter__(self) -> Iterator[os.DirEntry[str]]:
        return self

    def __next__(self) -> os.DirEntry[str]:
        return next(self._left)

    def __enter__(self) -> "_Backwards":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._left = iter(())


def _later(plain: Callable[..., Any]) -> Callable[..., Any]:
    """A function of `time` that takes seconds, and without any those of now."""
    return lambda seconds=None: plain(time.time() if seconds is None else seconds)


def _datetime(kind: type[datetime.datetime], tz: datetime.tzinfo | None = None) -> datetime.datetime:
    return kind.fromtimestamp(time.time(), tz)


def _utc(kind: type[datetime.datetime]) -> datetime.datetime:
    return _datetime(kind, datetime.UTC).replace(tzinfo=None)


time.time = lambda: _clock() + LATER
time.time_ns = lambda: _clock_ns() + LATER * 10**9
time.localtime, time.gmtime, time.ctime = map(_later, (time.localtime, time.gmtime, time.ctime))
_strftime = time.strftime
time.strftime = lambda form, of=None: _strftime(form, time.localtime() if of is None else of)
# `date.today` asks `time.time`; these two ask the system, and stand in a class that Python itself will not change.
_members = gc.get_referents(datetime.datetime.__dict__)[0]
_members["now"], _members["utcnow"] = classmethod(_datetime), classmethod(_utc)
ctypes.pythonapi.PyType_Modified(ctypes.py_object(datetime.datetime))

os.listdir = lambda *given: sorted(_listdir(*given), reverse=True)
os.scandir = _Backwards
os.umask(0o077)
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
