"""A rule's cells in LibreOffice give what the vectors say, and what the engine gives on any tree."""

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any, ClassVar, Literal, NamedTuple

import openpyxl
import pytest
import xlsxwriter

from scoring.columns import Comparison
from scoring.numbers import RoundingMode, rounded
from scoring.rules.cells import LIMIT, TooLarge
from scoring.rules.points import Given, points
from scoring.rules.sheet import Cell, Sheet
from scoring.rules.tree import (
    ONE,
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
    NotApplicable,
    Number,
    Operation,
    Round,
    Sign,
    bests_of,
)
from tests.office import recalculated
from tests.vectors.examples import build, typed
from tests.vectors.files import MAXIMUM, Vector, vectors

MODES: tuple[RoundingMode, ...] = ("half-up", "half-even", "down")
CALCULATED: tuple[Sign, ...] = ("+", "−", "×", "÷")
SIGNS: tuple[Comparison, ...] = ("=", "≠", "<", "≤", ">", "≥")


class Declared(NamedTuple):
    kind: Any
    lowest: Fraction = Fraction(0)
    highest: Fraction | None = None
    places: int = 0


class Result(NamedTuple):
    """Where a case's figures stand: rounded units, and the exact top and bottom before rounding."""

    units: str
    top: str
    bottom: str


class Book:
    """Cases below one another on a sheet of their own."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.book = xlsxwriter.Workbook(str(file))
        self.sheet = self.book.add_worksheet("calc")
        self.row = 0
        self.results: list[Result] = []
        self.texts: list[str] = []

    def put(self, text: str) -> str:
        self.row += 1
        if text.startswith("="):
            self.texts.append(text)
            self.sheet.write_formula(self.row - 1, 0, text)
        else:
            number = text.replace("-", "", 1).replace(".", "", 1).isdecimal()
            self.sheet.write(self.row - 1, 1, float(text) if number else text)
            return f"B{self.row}"
        return f"A{self.row}"

    def case(
        self,
        tree: Expression,
        inputs: dict[str, tuple[Declared, str]],
        others: Fraction | None = None,
        digits: int = 2,
        mode: RoundingMode = "half-up",
        maximum: int = MAXIMUM,
        limit: int = 10**6,
    ) -> None:
        cells = {name: Cell(self.put(text), spec, limit) for name, (spec, text) in inputs.items()}
        best: dict[Best, tuple[str, str]] = {}
        if others is not None:
            top, bottom = self.put(str(others.numerator)), self.put(str(others.denominator))
            best = dict.fromkeys(bests_of(tree), (top, bottom))
        sheet = Sheet(cells, Fraction(maximum), self.put, label, "có / yes", best)
        value = sheet.value(tree)
        units = sheet.rounded(value, digits, mode)
        self.results.append(Result(units, self.put(f"={value.top}"), self.put(f"={value.bottom}")))

    def computed(self, folder: Path) -> list[int | None]:
        """The rounded units of each case, None where it does not apply."""
        return [units for units, _ in self.exact(folder)]

    def exact(self, folder: Path) -> list[tuple[int | None, Fraction | None]]:
        """The rounded units of each case and what was rounded; every cell holds a whole number within the limit."""
        self.book.close()
        found: Any = openpyxl.load_workbook(recalculated([self.file], folder)[0], data_only=True)["calc"]
        cells = [found.cell(row, 1).value for row in range(1, self.row + 1)]
        odd = [cell for cell in cells if cell is not None and not isinstance(cell, bool | int) and cell != int(cell)]
        assert odd == []
        assert max(abs(int(cell)) for cell in cells if cell is not None) < LIMIT
        figures = [[int(found[address].value) for address in result] for result in self.results]
        return [(units, Fraction(top, bottom)) if bottom else (None, None) for units, top, bottom in figures]


def label(level: str) -> str:
    return f'mức "{level}"'


def _expected(exact: Fraction | None, digits: int = 2, mode: RoundingMode = "half-up") -> int | None:
    return None if exact is None else int(rounded(exact, digits, mode) * 10**digits)


def _text(kind: str, text: str) -> str:
    if kind == "date":
        return str(int(typed(kind, text)) - 693594)
    return {"yes": "có / yes", "no": "không / no"}.get(text, label(text) if kind == "level" else text)


def _inputs(vector: Vector) -> dict[str, tuple[Declared, str]]:
    lowest = Fraction(-10) if any((text or "").startswith("-") for text in vector.given.values()) else Fraction(0)
    amount = Declared("amount", lowest, places=2)
    return {
        name: (amount if kind == "amount" else Declared(kind), _text(kind, vector.given[name] or ""))
        for name, kind in vector.kinds.items()
    }


def _limit(vector: Vector) -> int:
    """The largest figure of the case: the bound that a workbook would state for it."""
    counted = [name for name, kind in vector.kinds.items() if kind in ("amount", "count")]
    numbers = [Fraction(text) for name in counted if (text := vector.given[name])]
    return max([1, *(int(abs(number)) + 1 for number in (*numbers, Fraction(vector.others or 0)))])


def test_the_vectors(tmp_path: Path) -> None:
    """A day before 1900 has no number in a spreadsheet; nobody hands in a paper then."""
    book = Book(tmp_path / "vectors.xlsx")
    written: list[Vector] = []
    large: set[str] = set()
    for vector in vectors():
        if vector.status == "not-submitted" or "0001-01-01" in vector.given.values():
            continue
        others = None if vector.others is None else Fraction(vector.others)
        try:
            book.case(build(vector.name).tree(), _inputs(vector), others, limit=_limit(vector))
        except TooLarge:
            large.add(vector.name)
        else:
            written.append(vector)
    pairs = zip(written, book.computed(tmp_path), strict=True)
    exact = [(vector, units, None if vector.points is None else Fraction(vector.points)) for vector, units in pairs]
    assert [(vector, units) for vector, units, points in exact if units != _expected(points)] == []
    assert len(written) > 600
    # A million of a million, each beside the best of two million: more than a spreadsheet can hold.
    assert large <= {"best-peer ratio", "ratio-count", "ratio-count none"}


def _counts(**values: int) -> dict[str, tuple[Declared, str]]:
    return {name: (Declared("count"), str(value)) for name, value in values.items()}


SHARE = Operation("×", Operation("÷", Input("a"), Input("b")), Maximum())


def test_ties_and_near_ties(tmp_path: Path) -> None:
    """The places where a binary float goes wrong; also with figures up to the largest that a workbook takes."""
    random, book, expected = Random(1), Book(tmp_path / "ties.xlsx"), list[int | None]()

    def case(tree: Expression, values: dict[str, int], mode: RoundingMode, digits: int, maximum: int) -> None:
        book.case(tree, _counts(**values), None, digits, mode, maximum, 10**9)
        given = Given({name: Fraction(value) for name, value in values.items()}, Fraction(maximum))
        expected.append(_expected(points(tree, given), digits, mode))

    for mode in MODES:
        for _ in range(500):
            bottom = random.choice((3, 7, 8, 16, 32, 64, 125, 400, 625, 997, 999_983))
            digits, maximum = random.choice((0, 1, 2, 3)), random.choice((1, 5, 7, 10, 20, 45))
            case(SHARE, {"a": random.randint(0, bottom), "b": bottom}, mode, digits, maximum)
        for _ in range(150):
            # One part in twice the bottom above or below a half, or beside a whole unit.
            bottom, maximum = random.choice((999_999_937, 999_999_929, 998_244_353)), random.randint(1, 45)
            beside = random.choice(((bottom - 1) // 2, (bottom + 1) // 2, 1, bottom - 1))
            case(SHARE, {"a": beside * pow(maximum * 1000, -1, bottom) % bottom, "b": bottom}, mode, 3, maximum)
    assert book.computed(tmp_path) == expected


def test_comparisons_that_differ_by_one_in_the_last_place(tmp_path: Path) -> None:
    """Of two fractions a ÷ b and c ÷ d with a × d − b × c = 1 or 0 one is greater by the least that can be."""
    random, book, expected = Random(2), Book(tmp_path / "compared.xlsx"), list[int | None]()
    left, right = (Operation("÷", Input(top), Input(bottom)) for top, bottom in ("ab", "cd"))
    for _ in range(400):
        d = random.choice((9_999_991, 9_999_973))
        b = random.randint(d - 900_000, d - 1)
        a = pow(d, -1, b)
        c = (a * d - 1) // b
        values = random.choice(
            ({"a": a, "b": b, "c": c, "d": d}, {"a": c, "b": d, "c": a, "d": b}, dict.fromkeys("abcd", d))
        )
        given = Given({name: Fraction(value) for name, value in values.items()}, Fraction(MAXIMUM))
        condition = Condition(random.choice(SIGNS), left, right)
        for tree in (Choice(((condition, Maximum()),), ONE), Extreme(random.choice(("min", "max")), (left, right))):
            # The lesser or greater is asked for its top alone, which tells the two apart.
            asked = tree if isinstance(tree, Choice) else Choice(((Condition("=", tree, left), ONE),), Maximum())
            book.case(asked, _counts(**values), digits=0, limit=9_999_991)
            expected.append(_expected(points(asked, given), 0))
    assert book.computed(tmp_path) == expected


class Trees:
    """Random trees of every kind of node, with figures for them."""

    SPECS: ClassVar = {
        "a": Declared("count", highest=Fraction(50)),
        "b": Declared("count", highest=Fraction(20)),
        "big": Declared("count"),
        "signed": Declared("amount", Fraction(-5), Fraction(5), 2),
        "percent": Declared("percent", highest=Fraction(100), places=1),
        "done": Declared("yes-no"),
        "day": Declared("date"),
        "level": Declared("level"),
    }

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.pick = self.random.choice

    def single(self) -> Expression:
        name = self.pick((*self.SPECS, *"ab", "number", "number", "number", "maximum", "none"))
        if name == "number":
            return Number(Fraction(self.pick((0, 1, -1, 2, 3, 7, 10, -4)), self.pick((1, 1, 1, 2, 3, 8, 20))))
        if name == "day":
            return Operation("−", Input(name), Day(date(2024, self.random.randint(1, 12), 3)))
        return (
            Input(name)
            if name in self.SPECS and name != "level"
            else Maximum()
            if name == "maximum"
            else NotApplicable()
        )

    def tree(self, size: int) -> Expression:
        if size <= 1:
            return self.single()
        half, rest, sign = size // 2, size - size // 2, self.pick(CALCULATED)
        kind = self.pick((Operation, Operation, Operation, Extreme, Choice, Best, Round))
        if kind is Best:
            return Best(self.tree(size - 1))
        if kind is Round:
            return Round(self.tree(size - 1), self.random.randint(0, 2), self.pick(MODES))
        if kind is Extreme:
            return Extreme(self.pick(("min", "max")), tuple(self.tree(half) for _ in range(self.random.randint(1, 3))))
        if kind is Choice:
            cases = tuple((self.condition(half), self.tree(half)) for _ in range(self.random.randint(1, 3)))
            return Choice(cases, self.tree(rest))
        if sign != "÷":
            return Operation(sign, self.tree(half), self.tree(rest))
        bottom = self.tree(half)
        return Choice(((Condition("=", bottom, ZERO), self.single()),), Operation("÷", self.tree(rest), bottom))

    def condition(self, size: int) -> Condition:
        if self.random.random() < 0.2:
            return Condition(self.pick(("=", "≠")), Input("level"), Level(self.pick(("low", "top"))))
        return Condition(self.pick(SIGNS), self.tree(size // 2), self.tree(size // 2))

    def figures(self, limit: int) -> dict[str, str]:
        """As texts; often 0, and at the bounds."""
        whole = self.random.randint
        return {
            "a": str(self.pick((0, 0, 1, 2, 3, 7, 50))),
            "b": str(self.pick((0, 0, 1, 3, 8, 16, 20))),
            "big": str(self.pick((0, limit, limit - 1, whole(0, limit)))),
            "signed": str(self.pick((-5, 0, 5, whole(-500, 500) / 100))),
            "percent": str(self.pick((0, 100, whole(0, 1000) / 10))),
            "done": self.pick(("yes", "no")),
            "day": date.fromordinal(date(2024, 1, 1).toordinal() + whole(0, 400)).isoformat(),
            "level": self.pick(("low", "top")),
        }


def test_any_tree(tmp_path: Path) -> None:
    """The exact value before rounding, and the units after it, are the engine's, whatever the nodes and figures."""
    trees, book = Trees(3), Book(tmp_path / "trees.xlsx")
    expected: list[tuple[int | None, Fraction | None]] = []
    while len(expected) < 1500:
        tree, limit = trees.tree(trees.random.randint(2, 8)), trees.pick((10**3, 10**5, 10**7))
        digits, mode, maximum = trees.random.randint(0, 3), trees.pick(MODES), trees.pick((7, 10, 45))
        others = trees.pick((None, Fraction(0), Fraction(7, 20), Fraction(5, 2), Fraction(30)))
        texts = trees.figures(limit)
        cells = {name: (spec, _text(spec.kind, texts[name])) for name, spec in trees.SPECS.items()}
        try:
            book.case(tree, cells, others, digits, mode, maximum, limit)
        except TooLarge:
            continue
        inputs = {name: typed(spec.kind, texts[name]) for name, spec in trees.SPECS.items()}
        best = {} if others is None else dict.fromkeys(bests_of(tree), others)
        exact = points(tree, Given(inputs, Fraction(maximum), best))
        expected.append((_expected(exact, digits, mode), exact))
    assert book.exact(tmp_path) == expected
    assert max(len(text) for text in book.texts) < 8192


def test_signs_long_choices_and_long_labels(tmp_path: Path) -> None:
    """Excel takes formulas inside formulas 64 deep and texts of 255 in one; LibreOffice takes more."""
    book, expected = Book(tmp_path / "signs.xlsx"), list[int | None]()
    spec = Declared("amount", Fraction(-1000), Fraction(1000), 2)
    for mode in MODES:
        for value in ("-7.25", "-0.05", "-0.04", "0", "0.05", "7.35", "7.45"):
            tree = Operation("−", Round(Input("a"), 1, mode), ONE)
            book.case(tree, {"a": (spec, value)}, None, 1, mode)
            expected.append(_expected(points(tree, Given({"a": Fraction(value)}, Fraction(MAXIMUM))), 1, mode))
    steps = tuple((Condition("≥", Input("a"), _number(100 - at)), _number(200 - at)) for at in range(100))
    long = '"' * 249 + "dài" * 80
    named = Choice(((Condition("=", Input("level"), Level(long)), Maximum()),), ONE)
    for value in (0, 1, 2, 50, 99, 100, 101):
        book.case(Choice(steps, ZERO), _counts(a=value), digits=0)
        expected.append(100 + min(value, 100) if value else 0)
    for level in (long, long[:-1]):
        book.case(named, {"level": (Declared("level"), label(level))}, digits=0)
        expected.append(MAXIMUM if level == long else 1)
    assert book.computed(tmp_path) == expected
    assert max(_depth(text) for text in book.texts) < 64
    texts = [text for formula in book.texts for text in re.findall(r'"((?:[^"]|"")*)"', formula)]
    assert max(len(text.replace('""', '"')) for text in texts) <= 255


def _number(value: int) -> Number:
    return Number(Fraction(value))


def _depth(text: str) -> int:
    depths = list(accumulate({"(": 1, ")": -1}.get(sign, 0) for sign in text))
    return max(depths)


NONE_OR_3 = Choice(((Condition("=", Input("a"), ONE), NotApplicable()),), _number(3))


def test_what_is_divided_by_nothing_does_not_apply(tmp_path: Path) -> None:
    """The least of 5 and of what does not apply is nothing, and so is a number over it: not 0."""
    book, expected = Book(tmp_path / "nothing.xlsx"), list[int | None]()
    kinds: tuple[Literal["min", "max"], ...] = ("min", "max")
    for kind in kinds:
        for parts in ((Input("b"), NONE_OR_3), (NONE_OR_3, Input("b"))):
            tree = Operation("÷", Maximum(), Extreme(kind, parts))
            for figures in ({"a": 1, "b": 5}, {"a": 0, "b": 5}, {"a": 1, "b": 2}, {"a": 0, "b": 2}):
                book.case(tree, _counts(**figures))
                given = Given({name: Fraction(value) for name, value in figures.items()}, Fraction(MAXIMUM))
                expected.append(_expected(points(tree, given)))
    assert book.computed(tmp_path) == expected
    assert expected.count(None) == 8


def test_a_figure_that_is_text_is_no_0(tmp_path: Path) -> None:
    book = Book(tmp_path / "text.xlsx")
    book.case(SHARE, {"a": (Declared("count"), "mười"), "b": (Declared("count"), "3")})
    book.book.close()
    found = openpyxl.load_workbook(recalculated([book.file], tmp_path)[0], data_only=True)["calc"]
    assert found[book.results[0].units].value == "#VALUE!"


@pytest.mark.parametrize(
    "name", ["ratio zero", "ratio-target", "composite-ratio", "ratio-count", "best-peer", "bonus", "formula"]
)
def test_the_usual_rules_take_counts_up_to_a_thousand_million(name: str) -> None:
    tree = build(name).tree()
    put: Callable[[str], str] = lambda _: "A1"  # noqa: E731
    cells = {count: Cell("A1", Declared("count"), 10**9) for count in build(name).kinds()}
    sheet = Sheet(cells, Fraction(45), put, str, "yes", dict.fromkeys(bests_of(tree), ("A1", "A1")))
    assert sheet.rounded(sheet.value(tree), 2, "half-up")


def test_a_sum_that_may_pass_the_limit_has_no_cells() -> None:
    tree: Expression = Input("a")
    for _ in range(3):
        tree = Operation("×", tree, Input("a"))
    put: Callable[[str], str] = lambda _: "A1"  # noqa: E731
    sheet = Sheet({"a": Cell("A1", Declared("count"), 10**6)}, Fraction(10), put, str, "yes")
    with pytest.raises(TooLarge) as refused:
        sheet.value(tree)
    assert refused.value.reach >= LIMIT


def test_the_limit_is_ten_to_the_fourteenth() -> None:
    """Above it Excel's 15 digits and LibreOffice's 2^-48 would begin to matter, whatever the tests above say."""

    def reach(limit: int) -> int:
        return Sheet({"a": Cell("A1", Declared("count"), limit)}, Fraction(1), lambda _: "A1", str, "").value(
            Input("a")
        )[2]

    assert reach(10**14 - 2) == 10**14 - 1
    with pytest.raises(TooLarge):
        reach(10**14 - 1)


def test_a_stated_divisor_is_never_0() -> None:
    sheet = Sheet({"a": Cell("A1", Declared("count"), 10)}, Fraction(10), lambda _: "A1", str, "yes")
    assert not sheet.value(Operation("÷", Input("a"), Number(Fraction(4)))).gone
