"""Editions by quarter: the id says which, the period ends with it, and nobody is ranked in it."""

import re
from calendar import monthrange
from datetime import date

from scoring.faults import Faults
from scoring.faults import quarters as say
from scoring.model.folder import IndexFiles
from scoring.values.ids import quarter

_MEANT = re.compile(r".*[0-9-](q|quy|quarter)-?[0-9]+", re.ASCII)
"""What somebody writes who means a quarter: it would be taken for a year, and ranked beside years."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        found = quarter(edition.id)
        if found is None:
            if _MEANT.fullmatch(edition.id):
                faults.add(say.ID, edition.places.at(), found=edition.id)
            continue
        period, last = edition.edition.period, last_day(*found)
        if period.last != last or period.first.year != last.year:
            faults.add(say.PERIOD, edition.places.at("period"), found=edition.id, last=last, year=last.year)
        if edition.edition.ranked.choice:
            faults.add(say.RANKED, edition.places.at("ranked", "choice"), found=edition.id)


def last_day(year: int, number: int) -> date:
    """The last day of a quarter."""
    month = 3 * number
    return date(year, month, monthrange(year, month)[1])
