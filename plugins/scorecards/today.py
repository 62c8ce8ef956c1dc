"""The day by which pages say that something is overdue: of the commit, or else the last that the data know of."""

from collections.abc import Iterator
from datetime import date

from plugins.provenance import Provenance
from scoring.results import IndexResult


def today(provenance: Provenance, index: IndexResult) -> date | None:
    """The day of the commit; without git the last day on which something of `index` happened, None where nothing did.

    What is yet to come, such as a deadline, has not happened.
    """
    return provenance.day or max(_happened(index), default=None)


def _happened(index: IndexResult) -> Iterator[date]:
    for edition in index.editions:
        files = edition.files
        yield from (row.date for row in files.evidence.values())
        yield from (row.day for row in files.corrections)
        for reply in files.replies:
            yield reply.answer_date or reply.day
        for appeal in files.appeals:
            yield appeal.decided or appeal.filed
