"""What a spreadsheet's reading is made of: values as two whole numbers, the bounds of both, texts of formulas."""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import gcd, lcm
from typing import NamedTuple

LIMIT = 10**14
"""Whole numbers of a sum stay below. Binary floats are whole up to 2^53, but Excel compares at 15 digits, and
LibreOffice takes numbers for equal, and for whole, that differ by less than 2^-48 of themselves."""
_WHOLE = re.compile(r"-?[0-9]+")
_ATOM = re.compile(r"-?[0-9]+|('[^']+'!|[a-z]+!)?[$]?[A-Z]+[$]?[0-9]+")
_LONGEST = 250
"""Excel takes no longer text between quotation marks in a formula than 255, and calls the whole file damaged."""


class TooLarge(Exception):
    """A whole number of the sum could pass the limit; it says what the number could reach."""

    def __init__(self, reach: int) -> None:
        super().__init__(str(reach))
        self.reach = reach


class Pair(NamedTuple):
    """A value: texts of top and bottom (addresses or whole numbers), and how large they can be."""

    top: str
    bottom: str
    reach: int
    depth: int
    negative: bool = False
    """Whether the top may be below 0."""
    gone: bool = False
    """Whether the bottom may be 0: the value does not apply, whatever its top."""


NOTHING = Pair("0", "0", 0, 0, gone=True)
"""What does not apply, known beforehand."""


def stated(number: Fraction) -> Pair:
    """A number that the method states."""
    top, bottom = number.numerator, number.denominator
    return Pair(str(top), str(bottom), abs(top), bottom, top < 0)


def whole(text: str) -> int | None:
    """The whole number that a text is; None: it is an address or a formula."""
    return int(text) if _WHOLE.fullmatch(text) else None


def atom(text: str) -> bool:
    """Whether a text is a whole number or an address, which needs no cell of its own."""
    return _ATOM.fullmatch(text) is not None


def held(text: str) -> str:
    """A text that may follow a sign."""
    return f"({text})" if text.startswith("-") else text


def times(a: str, b: str) -> str:
    """The text of a product; a factor of 1 is left out, whole numbers are multiplied here."""
    if "1" in (a, b):
        return b if a == "1" else a
    first, second = whole(a), whole(b)
    return f"{held(a)}*{held(b)}" if first is None or second is None else str(first * second)


def either(condition: str, then: str, otherwise: str) -> str:
    """The text of a choice between two; where both are the same there is none."""
    return then if then == otherwise else f"IF({condition},{then},{otherwise})"


def quoted(text: str) -> str:
    """A text within a formula, in as many pieces as it takes."""
    pieces = [text[at : at + _LONGEST] for at in range(0, len(text), _LONGEST)] or [""]
    return "&".join('"{}"'.format(piece.replace('"', '""')) for piece in pieces)


def shared(a: str, b: str) -> int:
    """The greatest whole number that divides two stated ones; 1 where one is not stated."""
    first, second = whole(a), whole(b)
    return 1 if first is None or second is None else gcd(first, second) or 1


def divided(text: str, divisor: int) -> str:
    """A stated whole number without a divisor of it; any other text is left alone, its divisor being 1."""
    return text if divisor == 1 else str(int(text) // divisor)


def common(a: Pair, b: Pair) -> tuple[Pair, Pair]:
    """Both over one bottom: their tops can be added and compared. The texts may be products; nothing is checked."""
    if a.bottom == b.bottom:
        return a, b
    part = shared(a.bottom, b.bottom)
    first, second = divided(b.bottom, part), divided(a.bottom, part)
    bottom, depth = times(a.bottom, first), a.depth * (b.depth // part)
    if part > 1:
        depth = lcm(a.depth, b.depth)
    return (
        a._replace(top=times(a.top, first), bottom=bottom, reach=a.reach * (b.depth // part), depth=depth),
        b._replace(top=times(b.top, second), bottom=bottom, reach=b.reach * (a.depth // part), depth=depth),
    )


def compared(a: Pair, sign: str, b: Pair) -> str:
    """The text of a comparison of two values that apply. Raises `TooLarge`."""
    first, second = common(a, b)
    check(first.reach, second.reach)
    return f"{first.top}{sign}{held(second.top)}"


def there(*pairs: Pair) -> Iterator[str]:
    """The conditions under which all of them apply."""
    return (f"{pair.bottom}<>0" for pair in pairs if pair.gone)


def check(*reaches: int) -> None:
    """No number may reach the limit. Raises `TooLarge`."""
    for reach in reaches:
        if reach >= LIMIT:
            raise TooLarge(reach)
