"""A rule's tree as cells of a spreadsheet. Whole numbers alone: each expression is a top cell over a bottom cell.

A spreadsheet reckons in binary floats, and LibreOffice and Excel compare and cut off at 15 digits; whole numbers
below 10^14 are exact in all of it. A tree that could pass this bound gets no cells, and the reason is told. A bottom
of 0 says that the leaf does not apply.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple, Protocol

from scoring.numbers import RoundingMode
from scoring.rules.points import day_number
from scoring.rules.shape import Kind
from scoring.rules.tree import (
    Best,
    Choice,
    Condition,
    Day,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    NotApplicable,
    Number,
    Operation,
    Round,
)

LIMIT = 10**14
_FIRST_SERIAL = 693594
"""A spreadsheet counts days from here: 1 January 1900 is 2, though it takes 1900 for a leap year."""
_ATOM = re.compile(r"-?[0-9]+|('[^']+'!|[a-z]+!)?[$]?[A-Z]+[$]?[0-9]+")
_SIGNS = {"=": "=", "≠": "<>", "<": "<", "≤": "<=", ">": ">", "≥": ">="}


class TooLarge(Exception):
    """A whole number of the sum could pass the limit; it says what the number could reach."""

    def __init__(self, reach: int) -> None:
        super().__init__(str(reach))
        self.reach = reach


class Declared(Protocol):
    """What a sheet needs to know of an input."""

    @property
    def kind(self) -> Kind: ...
    @property
    def lowest(self) -> Fraction: ...
    @property
    def highest(self) -> Fraction | None: ...
    @property
    def places(self) -> int: ...


class Cell(NamedTuple):
    """Where an input stands, and what it is; a number without a stated bound is at most `limit`."""

    address: str
    spec: Declared
    limit: int


class Pair(NamedTuple):
    """A value: texts of top and bottom (addresses or whole numbers), and how large they can be."""

    top: str
    bottom: str
    reach: int
    depth: int
    negative: bool = False
    """Whether the top may be below 0."""
    gone: bool = False
    """Whether the bottom may be 0."""


@dataclass
class Sheet:
    """Lays out one leaf. `put` writes a formula into the next free cell and gives its address."""

    inputs: Mapping[str, Cell]
    maximum: Fraction
    put: Callable[[str], str]
    level: Callable[[str], str]
    """A level's id -> the text that its cell holds."""
    yes: str
    """The text that stands for yes."""
    others: Mapping[Best, tuple[str, str]] = field(default_factory=dict)
    """The best of the other units: addresses of its top and bottom; a bottom of 0 where there is none."""

    def value(self, tree: Expression) -> Pair:
        """The cells of `tree`. Raises `TooLarge`."""
        match tree:
            case Input(name):
                return self._input(self.inputs[name])
            case Operation():
                return self._operation(tree)
            case Extreme(kind, parts):
                found = self.value(parts[0])
                for part in parts[1:]:
                    found = self._extreme("<=" if kind == "min" else ">=", found, self.value(part))
                return found
            case Choice():
                return self._choice(tree)
            case Best():
                return self._best(tree)
            case Round(of, digits, mode):
                return self._round(self.value(of), digits, mode)
            case NotApplicable():
                return Pair("0", "0", 0, 0, gone=True)
            case _:
                return _stated(self._number(tree))

    def _number(self, tree: Number | Day | Maximum) -> Fraction:
        """What the method states."""
        if isinstance(tree, Maximum):
            return self.maximum
        return day_number(tree.value) if isinstance(tree, Day) else tree.value

    def rounded(self, value: Pair, digits: int, mode: RoundingMode) -> str:
        """The address of the value in units of the last of `digits` decimal places; 0 where it does not apply."""
        scale = 10**digits
        check(2 * value.reach * scale + value.depth)
        size = f"ABS({value.top})" if value.negative else value.top
        if mode == "down":
            whole = f"INT({size}*{scale}/{value.bottom})"
        elif mode == "half-up":
            whole = f"INT((2*{size}*{scale}+{value.bottom})/(2*{value.bottom}))"
        else:
            cut = self.put(f"=IF({value.bottom}=0,0,INT({size}*{scale}/MAX(1,{value.bottom})))")
            rest = self.put(f"=2*({size}*{scale}-{cut}*{value.bottom})")
            odd = f"AND({rest}={value.bottom},MOD({cut},2)=1)"
            whole = f"{cut}+IF(OR({rest}>{value.bottom},{odd}),1,0)"
        signed = f"SIGN({value.top})*({whole})" if value.negative else whole
        return self.put(f"=IF({value.bottom}=0,0,{signed})" if value.gone else f"={signed}")

    def _pair(self, top: str, bottom: str, reach: int, depth: int, negative: bool, gone: bool) -> Pair:
        """New cells for a top and a bottom; a whole number or an address needs none."""
        check(reach, depth)
        cells = [text if _atom(text) else self.put(f"={text}") for text in (top, bottom)]
        return Pair(cells[0], cells[1], reach, depth, negative, gone)

    def _input(self, cell: Cell) -> Pair:
        spec = cell.spec
        if spec.kind == "yes-no":
            return self._pair(f'IF({cell.address}="{self.yes}",1,0)', "1", 1, 1, False, False)
        if spec.kind == "date":
            return self._pair(f"{cell.address}+{_FIRST_SERIAL}", "1", 10**7, 1, False, False)
        scale = 10**spec.places
        highest = Fraction(cell.limit) if spec.highest is None else spec.highest
        reach = int(max(abs(spec.lowest), abs(highest)) * scale) + 1
        top = f"ROUND({cell.address}*{scale},0)" if scale > 1 else f"N({cell.address})"
        return self._pair(top, str(scale), reach, scale, spec.lowest < 0, False)

    def _operation(self, tree: Operation) -> Pair:
        a, b = self.value(tree.left), self.value(tree.right)
        negative, gone = a.negative or b.negative, a.gone or b.gone
        if tree.sign == "×":
            top, bottom = times(a.top, b.top), times(a.bottom, b.bottom)
            return self._pair(top, bottom, a.reach * b.reach, a.depth * b.depth, negative, gone)
        if tree.sign == "÷":
            if a.bottom == b.bottom and a.bottom.isdecimal():
                # Both in hundredths, say: the hundredths cancel out.
                a, b = a._replace(bottom="1", depth=1), b._replace(bottom="1", depth=1)
            if not b.negative:
                top, bottom = times(a.top, b.bottom), times(a.bottom, b.top)
            else:
                top, bottom = f"{times(a.top, b.bottom)}*SIGN({b.top})", f"{a.bottom}*ABS({b.top})"
            gone = gone or not b.top.isdecimal()
            return self._pair(top, bottom, a.reach * b.depth, a.depth * b.reach, negative, gone)
        sign, below = ("+", negative) if tree.sign == "+" else ("-", True)
        if a.bottom == b.bottom:
            return self._pair(f"{a.top}{sign}{_held(b.top)}", a.bottom, a.reach + b.reach, a.depth, below, gone)
        top = f"{times(a.top, b.bottom)}{sign}{times(b.top, a.bottom)}"
        reach = a.reach * b.depth + b.reach * a.depth
        return self._pair(top, times(a.bottom, b.bottom), reach, a.depth * b.depth, below, gone)

    def _extreme(self, sign: str, a: Pair, b: Pair) -> Pair:
        first = self._compared(a, sign, b)
        top, bottom = f"IF({first},{a.top},{b.top})", f"IF({first},{a.bottom},{b.bottom})"
        gone = [f"{pair.bottom}=0" for pair in (a, b) if pair.gone]
        if gone:
            bottom = f"IF(OR({','.join(gone)}),0,{bottom})"
        reach, depth = max(a.reach, b.reach), max(a.depth, b.depth)
        return self._pair(top, bottom, reach, depth, a.negative or b.negative, bool(gone))

    def _choice(self, tree: Choice) -> Pair:
        """Every branch has its cells, all of whole numbers, so that one which is not taken gives no error."""
        cases = [(self.put(f"={self._condition(condition)}"), self.value(then)) for condition, then in tree.cases]
        last = self.value(tree.otherwise)
        top, bottom = last.top, last.bottom
        for held, then in reversed(cases):
            top, bottom = f"IF({held},{then.top},{top})", f"IF({held},{then.bottom},{bottom})"
        every = [last, *(then for _, then in cases)]
        return self._pair(
            top,
            bottom,
            max(pair.reach for pair in every),
            max(pair.depth for pair in every),
            any(pair.negative for pair in every),
            any(pair.gone for pair in every),
        )

    def _condition(self, condition: Condition) -> str:
        if isinstance(condition.right, Level) and isinstance(condition.left, Input):
            text = self.level(condition.right.id).replace('"', '""')
            return f'{self.inputs[condition.left.name].address}{_SIGNS[condition.sign]}"{text}"'
        if isinstance(condition.right, Level):
            raise TypeError("a level is compared with a level, and nothing else")
        a, b = self.value(condition.left), self.value(condition.right)
        held = self._compared(a, _SIGNS[condition.sign], b)
        there = [f"{pair.bottom}<>0" for pair in (a, b) if pair.gone]
        return f"AND({','.join([*there, held])})" if there else held

    def _compared(self, a: Pair, sign: str, b: Pair) -> str:
        check(a.reach * b.depth, b.reach * a.depth)
        return f"{times(a.top, b.bottom)}{sign}{times(b.top, a.bottom)}"

    def _best(self, tree: Best) -> Pair:
        own = self.value(tree.of)
        if tree not in self.others:
            return own
        top, bottom = self.others[tree]
        rest = Pair(top, bottom, own.reach, own.depth, own.negative, gone=True)
        mine = f"OR({bottom}=0,{self._compared(own, '>=', rest)})"
        if own.gone:
            mine = f"AND({own.bottom}<>0,{mine})"
        found = self.put(f"={mine}")
        texts = f"IF({found},{own.top},{top})", f"IF({found},{own.bottom},{bottom})"
        return self._pair(*texts, own.reach, own.depth, own.negative, own.gone)

    def _round(self, value: Pair, digits: int, mode: RoundingMode) -> Pair:
        top, scale = self.rounded(value, digits, mode), 10**digits
        bottom = f"IF({value.bottom}=0,0,{scale})" if value.gone else str(scale)
        return self._pair(top, bottom, value.reach * scale + 1, scale, value.negative, value.gone)


def _stated(number: Fraction) -> Pair:
    return Pair(
        str(number.numerator), str(number.denominator), abs(number.numerator), number.denominator, number.numerator < 0
    )


def _atom(text: str) -> bool:
    """Whether a text is a whole number or an address, which needs no cell of its own."""
    return _ATOM.fullmatch(text) is not None


def times(a: str, b: str) -> str:
    """The text of a product; a factor of 1 is left out."""
    if "1" in (a, b):
        return b if a == "1" else a
    return f"{_held(a)}*{_held(b)}"


def _held(text: str) -> str:
    return f"({text})" if text.startswith("-") else text


def check(*reaches: int) -> None:
    """No number may reach the limit. Raises `TooLarge`."""
    for reach in reaches:
        if reach >= LIMIT:
            raise TooLarge(reach)
