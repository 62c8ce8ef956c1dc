"""The tree as a line of arithmetic for people, with a unit's own figures put in: '18 ÷ 24 × 10'."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from scoring.numbers import shortest
from scoring.rules.points import Given, Value, chosen, points
from scoring.rules.tree import (
    ZERO,
    Best,
    Choice,
    Day,
    Expression,
    Extreme,
    Input,
    Maximum,
    Number,
    Operation,
    Round,
    bests_of,
    inputs_of,
    walk,
)

_SIGNED, _LOOSE, _TIGHT, _ATOM = range(4)
_BINDING = {"+": _LOOSE, "−": _LOOSE, "×": _TIGHT, "÷": _TIGHT}

Say = Callable[[str], str]
"""A plain number in the form of a language: '1200.5' to '1.200,5'."""
Text = tuple[str, int]
"""Part of a line, and how tightly it holds together."""


def arithmetic(tree: Expression, given: Given, say: Say = str) -> str | None:
    """The one line that a unit's figures lead to; None where the leaf does not apply.

    Numbers are in the form that `say` gives them, parts of a list have a semicolon between. Conditions are already
    decided, so only the branch that holds is shown; the best of a group is shown as its number.
    """
    return None if points(tree, given) is None else line(tree, given, say)


def line(tree: Expression, given: Given, say: Say = str, texts: Mapping[str, Text] | None = None) -> str:
    """The same for a leaf that is known to apply, since it has points: they are not computed once more.

    `texts` stand for the inputs, where others than their own are wanted.
    """
    return _Writer(given, say, texts or {name: shown(value, say) for name, value in given.inputs.items()}).part(tree)[0]


def deciding(tree: Expression) -> frozenset[str] | None:
    """The inputs that decide which branches a line shows: where these are the same, it differs in numbers alone.

    None where it differs from unit to unit, as the best of the others does.
    """
    if bests_of(tree):
        return None
    choices = (found for found in walk(tree) if isinstance(found, Choice))
    asked = (Choice(tuple((condition, ZERO) for condition, _ in found.cases), ZERO) for found in choices)
    return frozenset(name for found in asked for name in inputs_of(found))


def shown(value: Value, say: Say) -> Text:
    """How a figure stands in a line; a level by its id.

    A fraction such as 1/3 is a division, and a number below 0 has its sign in brackets inside a sum.
    """
    if isinstance(value, str):
        return value, _ATOM
    text = number(value, say).replace("-", "−")
    return text, _SIGNED if value.numerator < 0 else _TIGHT if "/" in text else _ATOM


def number(value: Fraction, say: Say) -> str:
    """A number in the fewest characters that are exact, in the form that `say` gives it: '1.200,5', '1/3'."""
    top, slash, bottom = shortest(value).partition("/")
    return f"{say(top)}/{say(bottom)}" if slash else say(top)


class _Writer:
    """Writes the line of one unit."""

    def __init__(self, given: Given, say: Say, texts: Mapping[str, Text]) -> None:
        self.given, self.say, self.texts = given, say, texts

    def part(self, tree: Expression) -> Text:
        """The text and how tightly it holds together."""
        match tree:
            case Input(name):
                return self.texts[name]
            case Operation(sign, left, right):
                binding = _BINDING[sign]
                first, second = self.part(left), self.part(right)
                # a − (b + c) and a ÷ (b × c) need their brackets; a + b − c and a × b ÷ c do not.
                strict = sign in "−÷"
                return f"{_held(first, binding)} {sign} {_held(second, binding + strict)}", binding
            case Maximum():
                return shown(self.given.maximum, self.say)
            case Number(value):
                return shown(value, self.say)
            case Day(day):
                return day.isoformat(), _ATOM
            case Best():
                return shown(points(tree, self.given) or Fraction(0), self.say)
            case Extreme(kind, inner):
                return f"{kind}({'; '.join(self.part(part)[0] for part in inner)})", _ATOM
            case Round(of, digits, _):
                return f"round({self.part(of)[0]}; {digits})", _ATOM
            case Choice():
                return self.part(chosen(tree, self.given))
            case _:
                return "", _ATOM


def _held(part: Text, needed: int) -> str:
    text, binding = part
    return text if binding >= needed else f"({text})"
