"""The tree as a formula in the inputs' names, for people: 'điểm tối đa × min(1; Số có ÷ Tổng số)'."""

import re

from scoring.base import WHEN_ZERO
from scoring.rules.shape import Words
from scoring.rules.tree import (
    ZERO,
    Best,
    Choice,
    Condition,
    Day,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    Number,
    Operation,
    Round,
)

_CHOICE, _SIGNED, _LOOSE, _TIGHT, _ATOM = range(5)
_BINDING = {"+": _LOOSE, "−": _LOOSE, "×": _TIGHT, "÷": _TIGHT}
_MAXIMUM = {"vi": "điểm tối đa", "en": "the maximum"}
_BEST = {"vi": "cao nhất trong nhóm của ({of})", "en": "the highest in the group of ({of})"}
_IF = {"vi": "{then} nếu {condition}", "en": "{then} if {condition}"}
_ELSE = {"vi": "còn lại {otherwise}", "en": "otherwise {otherwise}"}
# A name with one of these in it would read as part of the sum.
_SIGNS = re.compile(r"[-+−×÷*/=<>≤≥≠;,]")


def formula(tree: Expression, words: Words) -> str:
    """`tree` in names. Numbers are as the language writes them, parts of a list have a semicolon between them."""
    return _text(tree, words)[0]


def _text(tree: Expression, words: Words) -> tuple[str, int]:
    """The text and how tightly it holds together."""
    match tree:
        case Operation("−", left, right) if left == ZERO:
            return f"−{_held(right, words, _TIGHT)}", _SIGNED
        case Operation(sign, left, right):
            binding = _BINDING[sign]
            strict = sign in "−÷"
            return f"{_held(left, words, binding)} {sign} {_held(right, words, binding + strict)}", binding
        case Extreme(kind, inner):
            return f"{kind}({'; '.join(_held(part, words, _SIGNED) for part in inner)})", _ATOM
        case Round(of, digits, _):
            return f"round({_held(of, words, _SIGNED)}; {digits})", _ATOM
        case Best(of):
            return _BEST[words.language].format(of=_text(of, words)[0]), _ATOM
        case Choice():
            return _choice(tree, words), _CHOICE
        case _:
            return _single(tree, words)


def _single(tree: Expression, words: Words) -> tuple[str, int]:
    match tree:
        case Number(value):
            text = words.of(value)
            return text, _SIGNED if value < 0 else _TIGHT if "/" in text else _ATOM
        case Day(day):
            return words.day(day), _ATOM
        case Maximum():
            return _MAXIMUM[words.language], _ATOM
        case Input(name):
            said = words.names[name]
            return f"({said})" if _SIGNS.search(said) else said, _ATOM
        case _:
            return words.when_zero(WHEN_ZERO), _CHOICE


def _choice(tree: Choice, words: Words) -> str:
    cases = [
        _IF[words.language].format(then=_held(then, words, _SIGNED), condition=_condition(condition, words))
        for condition, then in tree.cases
    ]
    return "; ".join((*cases, _ELSE[words.language].format(otherwise=_held(tree.otherwise, words, _SIGNED))))


def _condition(condition: Condition, words: Words) -> str:
    right = condition.right
    said = right.id if isinstance(right, Level) else _held(right, words, _SIGNED)
    return f"{_held(condition.left, words, _SIGNED)} {condition.sign} {said}"


def _held(tree: Expression, words: Words, needed: int) -> str:
    text, binding = _text(tree, words)
    return text if binding >= needed else f"({text})"
