"""A number or a day as a Vietnamese Excel writes it, in the one form that our files have. Nothing is guessed."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from scoring.faults import Kind, Refused, imported
from scoring.faults.importing import DAY_ORDER, GROUPED
from scoring.model.input import InputSpec
from scoring.model.tables.spec import Column
from scoring.rules.shape import QUANTITIES

_NUMBER = re.compile(r"-?[0-9]+([.,][0-9]+)?", re.ASCII)
_DAY = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})", re.ASCII)
_POINTS = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?", re.ASCII)
_COMMAS = re.compile(r"-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?", re.ASCII)
_GROUPS = {";": (_POINTS,), ",": (_COMMAS,), "\t": (_POINTS, _COMMAS)}
"""Who parts columns by semicolons has a decimal comma, and may have thousands parted by points."""


class Takes(NamedTuple):
    """What a cell takes: a number, a day, or (neither) a text that is left as it is. `read` refuses what it is not."""

    number: bool
    day: bool
    read: Callable[[str], object]


TEXT = Takes(False, False, str)


def taken_by(column: Column) -> Takes:
    """What a column takes, by what its parser takes."""

    def good(text: str) -> bool:
        try:
            column.parse(text)
        except Refused:
            return False
        return True

    words = good("x x") or good("x")
    return Takes(good("1") and not words, good("2000-02-29") and not words, column.parse)


def taken_as(spec: InputSpec, read: Callable[[str], object]) -> Takes:
    """What a cell of this input takes."""
    return Takes(spec.kind in QUANTITIES, spec.kind == "date", read)


def mended(text: str, takes: Takes, mark: str) -> tuple[Kind, str] | None:
    """The same in our form and what was changed; None where it is so already, or is no number or day at all.

    Raises `Refused` where it could be two things. `mark` stands between the columns of its file.
    """
    if takes.number and any(groups.fullmatch(text.strip()) for groups in _GROUPS[mark]):
        raise Refused(GROUPED, found=text)
    try:
        takes.read(text)
    except Refused:
        found = text.strip()
        if takes.number and _NUMBER.fullmatch(found):
            number = found.replace(",", ".")
            return (imported.NUMBER, number) if number != text else None
        if takes.day and (parts := _DAY.fullmatch(found)):
            return _day(text, int(parts[1]), int(parts[3]), int(parts[4]), mark)
    return None


def _day(text: str, first: int, second: int, year: int, mark: str) -> tuple[Kind, str] | None:
    try:
        day = date(year, second, first).isoformat()
    except ValueError:
        return None
    # Semicolons come of settings that put the day first. Otherwise it may be American, unless it can be one day alone.
    if mark != ";" and first <= 12 and first != second:
        raise Refused(DAY_ORDER, found=text)
    return imported.DAY, day
