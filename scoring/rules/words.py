"""The tree as a line of arithmetic for people, with a unit's own figures put in: '18 ÷ 24 × 10'."""

from fractions import Fraction

from scoring.numbers import shortest
from scoring.rules.points import Given, chosen, points
from scoring.rules.tree import Best, Choice, Day, Expression, Extreme, Input, Maximum, Number, Operation, Round

_SIGNED, _LOOSE, _TIGHT, _ATOM = range(4)
_BINDING = {"+": _LOOSE, "−": _LOOSE, "×": _TIGHT, "÷": _TIGHT}


def arithmetic(tree: Expression, given: Given) -> str | None:
    """The one line that a unit's figures lead to; None where the leaf does not apply.

    Numbers have a point and parts of a list a semicolon; a page puts its language's comma. Conditions are
    already decided, so only the branch that holds is shown; the best of a group is shown as its number.
    """
    return None if points(tree, given) is None else line(tree, given)


def line(tree: Expression, given: Given) -> str:
    """The same for a leaf that is known to apply, since it has points: they are not computed once more."""
    return _line(tree, given)[0]


def _line(tree: Expression, given: Given) -> tuple[str, int]:
    """The text and how tightly it holds together."""
    match tree:
        case Input(name):
            value = given.inputs[name]
            return (value, _ATOM) if isinstance(value, str) else _number(value)
        case Operation(sign, left, right):
            binding = _BINDING[sign]
            first, second = _line(left, given), _line(right, given)
            # a − (b + c) and a ÷ (b × c) need their brackets; a + b − c and a × b ÷ c do not.
            strict = sign in "−÷"
            return f"{_held(first, binding)} {sign} {_held(second, binding + strict)}", binding
        case Maximum():
            return _number(given.maximum)
        case Number(value):
            return _number(value)
        case Day(day):
            return day.isoformat(), _ATOM
        case Best():
            return _number(points(tree, given) or Fraction(0))
        case Extreme(kind, inner):
            return f"{kind}({'; '.join(_line(part, given)[0] for part in inner)})", _ATOM
        case Round(of, digits, _):
            return f"round({_line(of, given)[0]}; {digits})", _ATOM
        case Choice():
            return _line(chosen(tree, given), given)
        case _:
            return "", _ATOM


def _number(value: Fraction) -> tuple[str, int]:
    """A fraction such as 1/3 is a division, and a number below 0 has its sign in brackets inside a sum."""
    text = shortest(value)
    return text.replace("-", "−"), _SIGNED if value < 0 else _TIGHT if "/" in text else _ATOM


def _held(part: tuple[str, int], needed: int) -> str:
    text, binding = part
    return text if binding >= needed else f"({text})"
