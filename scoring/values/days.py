"""Calendar days, ISO 8601 only."""

import re
from contextlib import suppress
from datetime import date

from scoring.faults import Refused
from scoring.faults import numbers as forms
from scoring.faults import values as say
from scoring.values import misread

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_YEARS = (1990, 2100)
_YEARS_OF_UNITS = (1800, 2100)


def day(text: str) -> date:
    """A day of a period, a document, a decision."""
    return _within(text, *_YEARS)


def past_day(text: str) -> date:
    """A day in the life of a unit, which may be older than any assessment."""
    return _within(text, *_YEARS_OF_UNITS)


def _within(text: str, first: int, last: int) -> date:
    found = None
    if DAY.fullmatch(text):
        with suppress(ValueError):
            found = date.fromisoformat(text)
    if found is None:
        raise misread.day(text) or Refused(say.DATE, found=text)
    if not first <= found.year <= last:
        raise Refused(forms.DAY_FAR, found=text, first=first, last=last)
    return found
