"""Which pages a process writes, where several write at once."""

from collections.abc import Iterable, Iterator
from multiprocessing.sharedctypes import Synchronized
from typing import TypeVar

from plugins.stopped import Stopped

Item = TypeVar("Item")
PATIENCE = 60.0
"""Seconds to wait for what takes a process some microseconds."""
KILLED = Stopped(
    "một tiến trình dựng trang bị dừng; có thể máy hết bộ nhớ"
    " / a process that wrote pages was stopped; the machine may be out of memory"
)


class Share:
    """What one of so many processes makes, the one with this `number` from 0.

    All of them ask of the same items in the same order, and each takes those that none took before: so nobody waits for
    another that has got more to do. `taken` is the number that they took together.
    """

    def __init__(self, number: int = 0, of: int = 1, taken: "Synchronized[int] | None" = None) -> None:
        self.number, self.of, self._taken = number, of, taken
        self._passed, self._next = 0, -1
        """How many items it came by, and the number of the one that it took."""

    def own(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items of this share, in their order; each item is in one share alone."""
        if self._taken is None:
            yield from items
            return
        for item in items:
            if self._next < self._passed:
                self._next = self._take(self._taken)
            self._passed += 1
            if self._next == self._passed - 1:
                yield item

    def _take(self, taken: "Synchronized[int]") -> int:
        lock = taken.get_lock()
        if not lock.acquire(timeout=PATIENCE):
            # The one that had it was killed and will never give it back.
            raise KILLED
        taken.value += 1
        number = taken.value - 1
        lock.release()
        return number


ALL = Share()
"""That of a process which writes alone."""
