"""Whose a page is, by its address alone: of which index, and of which edition."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from scoring.results import EditionResult, IndexResult, Results

_OF_ALL = ("", "data/", "corrections/")
"""Pages that show something of every edition."""


class Whose:
    """Addresses of the site to the index and the edition that their pages are of."""

    def __init__(self, results: Results) -> None:
        self._indices = {index.id: index for index in results.indices}

    def of(self, address: str) -> tuple[IndexResult | None, EditionResult | None]:
        """The index and the edition of the page at `address`, from its language's root."""
        first, second, *_ = (*address.split("/"), "", "")
        index = self._indices.get(first)
        return index, self._editions.get((first, second))

    def day(self, address: str) -> date | None:
        """When what the page shows was released last; None where it shows nothing that is released."""
        index, edition = self.of(address)
        if edition:
            return _last([edition])
        if index:
            return _last(index.editions)
        return _last(self._editions.values()) if address in _OF_ALL else None

    @cached_property
    def _editions(self) -> dict[tuple[str, str], EditionResult]:
        return {(index.id, edition.id): edition for index in self._indices.values() for edition in index.editions}


def _last(editions: Iterable[EditionResult]) -> date | None:
    return max((row.day for edition in editions for row in edition.releases), default=None)
