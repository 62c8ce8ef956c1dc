"""Which pages a process writes, where several write at once."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")


class Share(NamedTuple):
    """The share with this `number`, from 0, of so many."""

    number: int = 0
    of: int = 1

    def own(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items of this share, in their order; each item is in one share alone."""
        return islice(items, self.number, None, self.of)


ALL = Share()
"""That of a process which writes alone."""
