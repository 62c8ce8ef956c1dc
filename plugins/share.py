"""Which pages a process writes, where several write at once."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from multiprocessing.sharedctypes import Synchronized
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")


class Share(NamedTuple):
    """The share with this `number`, from 0, of so many."""

    number: int = 0
    of: int = 1
    taken: "Synchronized[int] | None" = None
    """How many of the items that are nobody's own were taken, counted by all shares together."""

    def own(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items of this share, in their order; each item is in one share alone."""
        return islice(items, self.number, None, self.of)

    def free(self, items: Sequence[Item]) -> Iterator[Item]:
        """The items that no share took before, one at a time: so none has to wait for another at the end."""
        if self.taken is None:
            yield from items
            return
        while (number := self._next(self.taken)) < len(items):
            yield items[number]

    def _next(self, taken: "Synchronized[int]") -> int:
        with taken.get_lock():
            taken.value += 1
            return taken.value - 1


ALL = Share()
"""That of a process which writes alone."""
