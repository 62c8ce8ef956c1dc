"""Numbers, by the one grammar of the sources."""

from decimal import Decimal
from fractions import Fraction

from scoring.faults import Refused
from scoring.faults import numbers as forms
from scoring.faults import values as say
from scoring.numbers import digits_of, is_number, shortest
from scoring.values import misread

MOST_DIGITS = 6
"""Printed values of the sources have 0 to 6 decimal places."""


def printed(text: str) -> Decimal:
    """A printed figure, not negative, with its digits kept: '112.1' stays 112.1, not 112.10."""
    number = Decimal(_number(text))
    if number.is_signed():
        raise Refused(say.NEGATIVE, found=text)
    if digits_of(number) > MOST_DIGITS:
        raise Refused(say.PRECISION, found=text, digits=digits_of(number), limit=MOST_DIGITS)
    return number


def signed(text: str) -> Fraction:
    """A number of either sign, as an exact fraction."""
    number = Decimal(_number(text))
    if digits_of(number) > MOST_DIGITS:
        raise Refused(say.PRECISION, found=text, digits=digits_of(number), limit=MOST_DIGITS)
    return Fraction(number)


def exact(text: str) -> Fraction:
    """A number that is not negative, as an exact fraction."""
    return Fraction(printed(text))


def share(text: str) -> Fraction:
    """A share of 1: '1/2', '0.75', '1'."""
    top, slash, bottom = text.partition("/")
    if slash and top.isdecimal() and bottom.isdecimal() and text.isascii() and int(bottom) and len(text) < 12:
        number = Fraction(int(top), int(bottom))
    else:
        number = exact(text)
    if number > 1:
        raise Refused(say.BOUNDS, found=text, least=0, most=1)
    return number


def count(text: str) -> Fraction:
    """A whole number from 0."""
    number = Fraction(_number(text))
    # 1.234 is one and a bit by our grammar; of things that are counted it is a thousand. 1.000 may be either.
    whole = misread.grouped(text)
    if number.denominator != 1 and whole:
        raise Refused(forms.GROUPED, found=text, mend=whole)
    if text.startswith("-") or number.denominator != 1:
        raise Refused(say.COUNT, found=text)
    if either := grouped(text):
        raise either
    return number


def grouped(text: str) -> Refused | None:
    """The fault of a number whose point may stand between thousands: '1.500'; None where it cannot."""
    whole = misread.grouped(text)
    return Refused(forms.EITHER, found=text, decimal=shortest(Fraction(text)), whole=whole) if whole else None


def _number(text: str) -> str:
    if is_number(text):
        return text
    raise misread.number(text)
