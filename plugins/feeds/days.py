"""When anything was published last."""

from collections.abc import Iterable
from datetime import date

from scoring.results import IndexResult

NEVER = date(1970, 1, 1)
"""When a feed was changed last for which nothing was ever released."""


def last_release(indices: Iterable[IndexResult]) -> date:
    """The day on which anything of these indices was published last."""
    days = (row.day for index in indices for edition in index.editions for row in edition.releases)
    return max(days, default=NEVER)
