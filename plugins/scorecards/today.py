"""The day by which pages say that something is overdue: the last that the data know of."""

from collections.abc import Iterator
from datetime import date

from scoring.results import IndexResult


def today(index: IndexResult) -> date | None:
    """The last day on which something of `index` happened, None where nothing did: the same with and without git.

    What is yet to come, such as a deadline, has not happened.
    """
    return max(_happened(index), default=None)


def _happened(index: IndexResult) -> Iterator[date]:
    if index.plan:
        yield from (action.done for action in index.plan.actions if action.done)
        yield from (day for report in index.plan.reports for day in (report.received or {}).values())
    for edition in index.editions:
        files = edition.files
        yield from (release.day for release in edition.releases)
        yield from (row.date for row in files.evidence.values())
        yield from (row.day for row in files.corrections)
        for reply in files.replies:
            yield reply.answer_date or reply.day
        for appeal in files.appeals:
            yield appeal.decided or appeal.filed
