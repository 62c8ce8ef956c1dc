"""Which pages a process writes, where several write at once."""

from collections.abc import Iterable, Iterator
from multiprocessing.sharedctypes import Synchronized
from typing import TypeVar

Item = TypeVar("Item")


class Share:
    """What one of several processes makes, the one with this `number` from 0.

    All of them ask of the same items in the same order, and each takes those that none took before: so nobody waits for
    another that has got more to do. `taken` is the number that they took together.
    """

    def __init__(self, number: int = 0, taken: "Synchronized[int] | None" = None) -> None:
        self.number, self._taken = number, taken
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
        with taken.get_lock():
            taken.value += 1
            return taken.value - 1


ALL = Share()
"""That of a process which writes alone."""
