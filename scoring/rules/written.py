"""A formula as a method file writes it, 'max * min(1, a / b)', read into a tree.

Python's own parser reads the text and runs none of it; whatever is not on the closed list below is refused.
"""

import ast
import re
import warnings
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple, NoReturn

from scoring import values
from scoring.columns import Comparison
from scoring.faults import Kind, Refused
from scoring.faults import formula as say
from scoring.numbers import is_number
from scoring.rules.build import minus, number, when
from scoring.rules.tree import (
    ZERO,
    Choice,
    Condition,
    Expression,
    Extreme,
    Input,
    Maximum,
    Number,
    Operation,
    Round,
    Sign,
)

LONGEST, MOST, DEEPEST = 500, 200, 20
"""How many characters, numbers and operations a formula may have, and how deep they may be nested."""

_STRANGE = re.compile(r"[^A-Za-z0-9_.+\-*/()<>=!,\s]|[^\x20-\x7e\n]", re.ASCII)
_DIGITS = frozenset("0123456")
_SIGNS: dict[type[ast.operator], Sign] = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_COMPARED: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: "=",
    ast.NotEq: "≠",
    ast.Lt: "<",
    ast.LtE: "≤",
    ast.Gt: ">",
    ast.GtE: "≥",
}


class Spot(NamedTuple):
    """A piece of the formula, and where it begins, counted from 1."""

    text: str
    at: int


@dataclass(frozen=True)
class Written:
    """A formula's `tree`, which guards no division, and its `divisors` that may be 0."""

    tree: Expression
    divisors: tuple[Spot, ...]


def written(text: str) -> Written:
    """The formula `text`. Raises `Refused`."""
    if len(text) > LONGEST:
        _refuse(say.SIZE, Spot(text[LONGEST:], LONGEST + 1))
    if strange := _STRANGE.search(text):
        _refuse(say.FOUND, Spot(strange[0], strange.start() + 1))
    lead = len(text) - len(text.lstrip())
    source = text.replace("\n", " ").strip()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            body = ast.parse(source, mode="eval").body
    except SyntaxError as error:
        # What breaks off has no offset: the fault is at its end.
        at = min(error.offset or len(source), len(source)) or 1
        _refuse(say.FOUND, Spot(source[at - 1 :], at + lead))
    except (RecursionError, MemoryError, ValueError):
        _refuse(say.SIZE, Spot(source, 1 + lead))
    reader = _Reader(source, lead)
    if sum(isinstance(node, ast.expr) for node in ast.walk(body)) > MOST:
        _refuse(say.SIZE, reader.spot(body))
    tree = reader.read(body, 1)
    if not reader.inputs:
        _refuse(say.FOUND, reader.spot(body))
    return Written(tree, tuple(reader.divisors))


def _refuse(kind: Kind, spot: Spot) -> NoReturn:
    if kind is say.SIZE:
        raise Refused(kind, found=spot.text, at=spot.at, length=LONGEST, parts=MOST, depth=DEEPEST)
    raise Refused(kind, found=spot.text, at=spot.at)


class _Reader:
    def __init__(self, source: str, lead: int) -> None:
        self.source, self.lead = source, lead
        self.divisors: list[Spot] = []
        self.inputs: set[str] = set()

    def spot(self, node: ast.AST) -> Spot:
        return Spot(self.text(node), getattr(node, "col_offset", 0) + 1 + self.lead)

    def text(self, node: ast.AST) -> str:
        return ast.get_source_segment(self.source, node) or self.source

    def read(self, node: ast.expr, depth: int) -> Expression:
        if depth > DEEPEST:
            _refuse(say.SIZE, self.spot(node))
        match node:
            case ast.Constant() if is_number(self.text(node)):
                return number(Fraction(self.text(node)))
            case ast.Name("max"):
                return Maximum()
            case ast.Name():
                return self.input(node)
            case ast.UnaryOp(ast.USub(), operand):
                inner = self.read(operand, depth + 1)
                return number(-inner.value) if isinstance(inner, Number) else minus(ZERO, inner)
            case ast.BinOp() if type(node.op) in _SIGNS:
                return self.operation(node, _SIGNS[type(node.op)], depth)
            case ast.IfExp(test, body, orelse):
                first = (self.condition(test, depth + 1), self.read(body, depth + 1))
                other = self.read(orelse, depth + 1)
                later = other.cases if isinstance(other, Choice) else ()
                return Choice((first, *later), other.otherwise if isinstance(other, Choice) else other)
            case ast.Call(ast.Name("min" | "max" as kind), [_, _, *_], []):
                return self.extreme("min" if kind == "min" else "max", node.args, depth)
            case ast.Call(ast.Name("round"), [of, ast.Constant() as digits], []) if self.text(digits) in _DIGITS:
                return Round(self.read(of, depth + 1), int(self.text(digits)), "half-up")
            case _:
                _refuse(say.FOUND, self.spot(node))

    def input(self, node: ast.Name) -> Input:
        if node.id in ("min", "round"):
            _refuse(say.FOUND, self.spot(node))
        try:
            name = values.identifier(node.id.replace("_", "-"))
        except Refused:
            _refuse(say.FOUND, self.spot(node))
        self.inputs.add(name)
        return Input(name)

    def extreme(self, kind: Literal["min", "max"], args: list[ast.expr], depth: int) -> Extreme:
        return Extreme(kind, tuple(self.read(arg, depth + 1) for arg in args))

    def operation(self, node: ast.BinOp, sign: Sign, depth: int) -> Operation:
        # A long sum nests to the left and is not deep to a reader.
        chained = isinstance(node.left, ast.BinOp) and _SIGNS.get(type(node.left.op)) == sign
        left, right = self.read(node.left, depth + (not chained)), self.read(node.right, depth + 1)
        if sign == "÷" and right == ZERO:
            _refuse(say.FOUND, self.spot(node.right))
        if sign == "÷" and not isinstance(right, Number):
            self.divisors.append(self.spot(node.right))
        return Operation(sign, left, right)

    def condition(self, node: ast.expr, depth: int) -> Condition:
        match node:
            case ast.Compare(left, [sign], [right]) if type(sign) in _COMPARED:
                return when(_COMPARED[type(sign)], self.read(left, depth), self.read(right, depth))
            case _:
                _refuse(say.FOUND, self.spot(node))
