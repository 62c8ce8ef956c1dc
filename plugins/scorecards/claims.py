"""A printed figure with its verdict as it is shown: its words, its sums, the readings that were tried."""

from typing import NamedTuple


class SumView(NamedTuple):
    """One sum in words: 'over the units that the text names: 278.13 ÷ 3 ≈ 92.71', and who is in it."""

    basis: str
    sum: str | None
    members: tuple[str, ...]


class ReadingView(NamedTuple):
    """A reading that was tried: what it is, what it gives, and which figures of the document contradict it."""

    why: str
    sum: str | None
    members: tuple[str, ...]
    gives: bool
    digits: str | None
    """To how many digits it gives the figure, where the document prints fewer than it computes to."""
    against: tuple[tuple[str, str], ...]
    """Anchor and words of each figure that contradicts it."""


class Line(NamedTuple):
    """One printed figure. `words` are the document's own."""

    id: str
    anchor: str
    label: str
    words: tuple[str, str] | None
    """The words, and the language they are in."""
    printed: str | None
    quality: str | None
    """What is to be known of the figure where no document prints it as it stands: 'derived: …'."""
    place: str
    line: int
    why: str | None
    sums: tuple[SumView, ...]
    within: str | None
    """Between what the printed digits of its parts leave it, where that decides."""
    differences: tuple[tuple[str, str], ...]
    readings: tuple[ReadingView, ...]


class Block(NamedTuple):
    """All figures with one verdict."""

    verdict: str
    title: str
    meaning: str
    amount: str
    lines: tuple[Line, ...]
