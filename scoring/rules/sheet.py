"""A rule's tree as cells of a spreadsheet. Whole numbers alone: each expression is a top cell over a bottom cell.

A spreadsheet reckons in binary floats; whole numbers below `cells.LIMIT` are exact in all that is done with them
here. A tree that could pass this bound gets no cells, and the reason is told. A bottom of 0 says that the leaf does
not apply. Nothing but rounding divides, so that a branch which is not taken gives no error.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple, Protocol

from scoring.numbers import RoundingMode
from scoring.rules.cells import (
    NOTHING,
    Pair,
    atom,
    check,
    common,
    compared,
    divided,
    either,
    held,
    quoted,
    shared,
    stated,
    there,
    times,
    whole,
)
from scoring.rules.cells import TooLarge as TooLarge
from scoring.rules.points import LEVEL, Given, points
from scoring.rules.shape import Kind
from scoring.rules.tree import (
    Best,
    Choice,
    Condition,
    Expression,
    Extreme,
    Input,
    Level,
    Operation,
    Round,
    walk,
)

_FIRST_SERIAL = 693594
"""A spreadsheet counts days from here: 1 January 1900 is 2, though it takes 1900 for a leap year."""
_SIGNS = {"=": "=", "≠": "<>", "<": "<", "≤": "<=", ">": ">", "≥": ">="}
_NESTED = 30
"""Excel takes formulas inside formulas 64 deep; after so many cases a choice goes on in a new cell."""


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
    """The best of the other units: addresses of its top and bottom; a bottom of 0 where there is none.

    It is taken to lie within the bounds of the unit's own value; a larger one is for the caller to refuse."""

    def value(self, tree: Expression) -> Pair:
        """The cells of `tree`. Raises `TooLarge`."""
        if not any(isinstance(node, Input | Best) for node in walk(tree)):
            return self._constant(tree)
        match tree:
            case Input(name):
                return self._input(self.inputs[name])
            case Operation(sign, left, right):
                return self._operation(sign, self.value(left), self.value(right))
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
            case _:
                return self._constant(tree)

    def rounded(self, value: Pair, digits: int, mode: RoundingMode) -> str:
        """The address of the value in units of the last of `digits` decimal places; 0 where it does not apply.

        A half and what is one part in 10^14 beside it stay apart: no quotient is that near to a whole number
        without being one, since twice the top and the bottom together are below the limit.
        """
        if value.bottom == "0":
            return self.put("=0")
        part = shared(str(10**digits), value.bottom)
        scale, bottom = 10**digits // part, divided(value.bottom, part)
        if bottom == "1":
            check(value.reach * scale)
            return self.put(f"={times(value.top, str(scale))}")
        check(2 * value.reach * scale + value.depth // part)
        size = times(f"ABS({value.top})" if value.negative else value.top, str(scale))
        if mode == "down":
            units = f"INT({size}/{bottom})"
        elif mode == "half-up":
            units = f"INT(({times('2', size)}+{bottom})/({times('2', bottom)}))"
        else:
            cut = self.put(f"={_unless_gone(value, f'INT({size}/{bottom})')}")
            rest = self.put(f"=2*({size}-{times(cut, bottom)})")
            # MOD gives an error for large numbers in Excel 2007.
            odd = f"AND({rest}={bottom},{cut}-2*INT({cut}/2)=1)"
            units = f"({cut}+IF(OR({rest}>{bottom},{odd}),1,0))"
        return self.put(f"={_unless_gone(value, f'SIGN({value.top})*{units}' if value.negative else units)}")

    def _constant(self, tree: Expression) -> Pair:
        """What the method states, worked out here; a division by 0, in a branch never taken, does not apply."""
        try:
            found = points(tree, Given({}, self.maximum))
        except ZeroDivisionError:
            return NOTHING
        number = NOTHING if found is None else stated(found)
        check(number.reach, number.depth)
        return number

    def _pair(self, top: str, bottom: str, reach: int, depth: int, negative: bool, gone: bool) -> Pair:
        """New cells for a top and a bottom; a whole number or an address needs none."""
        check(reach, depth)
        cells = [text if atom(text) else self.put(f"={text}") for text in (top, bottom)]
        return Pair(cells[0], cells[1], reach, depth, negative, gone)

    def _input(self, cell: Cell) -> Pair:
        """A figure as a whole number; a text that stands where a number should gives an error and no 0."""
        spec = cell.spec
        if spec.kind == "yes-no":
            return self._pair(f"IF({cell.address}={quoted(self.yes)},1,0)", "1", 1, 1, False, False)
        if spec.kind == "date":
            return self._pair(f"INT({cell.address})+{_FIRST_SERIAL}", "1", 10**7, 1, False, False)
        scale = 10**spec.places
        highest = Fraction(cell.limit) if spec.highest is None else spec.highest
        reach = int(max(abs(spec.lowest), abs(highest)) * scale) + 1
        # Also a count, since what is pasted into a cell is not held to what the cell takes.
        top = f"ROUND({times(cell.address, str(scale))},0)"
        return self._pair(top, str(scale), reach, scale, spec.lowest < 0, False)

    def _operation(self, sign: str, a: Pair, b: Pair) -> Pair:
        if "0" in (a.bottom, b.bottom):
            return NOTHING
        if sign in ("×", "÷"):
            return self._product(a, b) if sign == "×" else self._quotient(a, b)
        first, second = common(a, b)
        top = f"{first.top}{'+' if sign == '+' else '-'}{held(second.top)}"
        negative, gone = sign == "−" or a.negative or b.negative, a.gone or b.gone
        return self._pair(top, first.bottom, first.reach + second.reach, first.depth, negative, gone)

    def _product(self, a: Pair, b: Pair) -> Pair:
        """Numbers that are stated above and below the line are cancelled: of a percentage of 20 points 1/5 is left."""
        over, under = shared(a.top, b.bottom), shared(b.top, a.bottom)
        return self._pair(
            times(divided(a.top, over), divided(b.top, under)),
            times(divided(a.bottom, under), divided(b.bottom, over)),
            (a.reach // over) * (b.reach // under),
            (a.depth // under) * (b.depth // over),
            a.negative or b.negative,
            a.gone or b.gone,
        )

    def _quotient(self, a: Pair, b: Pair) -> Pair:
        """Both in hundredths, say: the hundredths cancel out."""
        part = shared(a.bottom, b.bottom)
        first, second = (pair._replace(bottom=divided(pair.bottom, part), depth=pair.depth // part) for pair in (a, b))
        return self._product(first, self._inverse(second))

    def _inverse(self, value: Pair) -> Pair:
        """1 over the value, which does not apply where that is 0; the sign goes to the top."""
        top, bottom, number = value.bottom, value.top, whole(value.top)
        if value.negative:
            top, bottom = times(f"SIGN({bottom})", top), f"ABS({bottom})"
        if value.gone:
            bottom = f"IF({value.bottom}=0,0,{bottom})"
        return self._pair(top, bottom, value.depth, value.reach, value.negative, value.gone or not number)

    def _extreme(self, sign: str, a: Pair, b: Pair) -> Pair:
        if "0" in (a.bottom, b.bottom):
            return NOTHING
        first = compared(a, sign, b)
        bottom = either(first, a.bottom, b.bottom)
        if applies := ",".join(there(a, b)):
            bottom = f"IF(AND({applies}),{bottom},0)"
        reach, depth = max(a.reach, b.reach), max(a.depth, b.depth)
        return self._pair(either(first, a.top, b.top), bottom, reach, depth, a.negative or b.negative, a.gone or b.gone)

    def _choice(self, tree: Choice) -> Pair:
        """Every branch has its cells."""
        cases = [(self.put(f"={self._condition(condition)}"), self.value(then)) for condition, then in tree.cases]
        every = [self.value(tree.otherwise), *(then for _, then in reversed(cases))]
        top, bottom, *_ = every[0]
        for number, (holds, then) in enumerate(reversed(cases), 1):
            top, bottom = either(holds, then.top, top), either(holds, then.bottom, bottom)
            if number % _NESTED == 0:
                top, bottom, *_ = self._pair(top, bottom, 0, 0, False, False)
        return self._pair(
            top,
            bottom,
            max(pair.reach for pair in every),
            max(pair.depth for pair in every),
            any(pair.negative for pair in every),
            any(pair.gone for pair in every),
        )

    def _condition(self, condition: Condition) -> str:
        """The text of a condition; nothing compares with what does not apply."""
        sign = _SIGNS[condition.sign]
        if isinstance(condition.right, Level) and isinstance(condition.left, Input):
            return f"{self.inputs[condition.left.name].address}{sign}{quoted(self.level(condition.right.id))}"
        if isinstance(condition.right, Level):
            raise TypeError(LEVEL)
        a, b = self.value(condition.left), self.value(condition.right)
        if "0" in (a.bottom, b.bottom):
            return "1=0"
        applies = list(there(a, b))
        return f"AND({','.join([*applies, compared(a, sign, b)])})" if applies else compared(a, sign, b)

    def _best(self, tree: Best) -> Pair:
        own = self.value(tree.of)
        if tree not in self.others:
            return own
        top, bottom = self.others[tree]
        rest = Pair(top, bottom, own.reach, own.depth, own.negative, gone=True)
        mine = f"OR({bottom}=0,{compared(own, '>=', rest)})"
        if own.gone:
            mine = f"AND({own.bottom}<>0,{mine})"
        found = self.put(f"={mine}")
        texts = f"IF({found},{own.top},{top})", f"IF({found},{own.bottom},{bottom})"
        return self._pair(*texts, own.reach, own.depth, own.negative, own.gone)

    def _round(self, value: Pair, digits: int, mode: RoundingMode) -> Pair:
        top, scale = self.rounded(value, digits, mode), 10**digits
        reach = value.reach * scale // (whole(value.bottom) or 1) + 1
        return self._pair(top, _unless_gone(value, str(scale)), reach, scale, value.negative, value.gone)


def _unless_gone(value: Pair, text: str) -> str:
    """The text of a figure that is 0 where the value does not apply."""
    return f"IF({value.bottom}=0,0,{text})" if value.gone else text
