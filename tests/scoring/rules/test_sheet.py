"""A rule's cells in LibreOffice give what the vectors say, and what the engine gives on any tree."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import openpyxl
import pytest
import xlsxwriter

from scoring.numbers import RoundingMode, rounded
from scoring.rules.points import Given, points
from scoring.rules.sheet import LIMIT, Cell, Sheet, TooLarge
from scoring.rules.tree import ONE, Best, Expression, Input, Maximum, Number, Operation, Round, bests_of
from tests.office import recalculated
from tests.vectors.examples import build, typed
from tests.vectors.files import MAXIMUM, Vector, vectors

MODES: tuple[RoundingMode, ...] = ("half-up", "half-even", "down")


class Declared(NamedTuple):
    kind: Any
    lowest: Fraction = Fraction(0)
    highest: Fraction | None = None
    places: int = 0


class Book:
    """Cases below one another on a sheet of their own; each gives its rounded units, and whether it applies."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.book = xlsxwriter.Workbook(str(file))
        self.sheet = self.book.add_worksheet("calc")
        self.row = 0
        self.results: list[tuple[str, str]] = []

    def put(self, text: str) -> str:
        self.row += 1
        if text.startswith("="):
            self.sheet.write_formula(self.row - 1, 0, text)
        else:
            number = text.replace("-", "", 1).replace(".", "", 1).isdecimal()
            self.sheet.write(self.row - 1, 0, float(text) if number else text)
        return f"A{self.row}"

    def case(
        self,
        tree: Expression,
        inputs: dict[str, tuple[Declared, str]],
        others: Fraction | None,
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
        sheet = Sheet(cells, Fraction(maximum), self.put, lambda level: f'mức "{level}"', "có / yes", best)
        value = sheet.value(tree)
        units = sheet.rounded(value, digits, mode)
        self.results.append((units, self.put(f"=IF({value.bottom}=0,0,1)")))

    def computed(self, folder: Path) -> list[int | None]:
        self.book.close()
        found = openpyxl.load_workbook(recalculated([self.file], folder)[0], data_only=True)["calc"]
        return [int(found[units].value) if found[there].value else None for units, there in self.results]


def _expected(exact: Fraction | None, digits: int = 2, mode: RoundingMode = "half-up") -> int | None:
    return None if exact is None else int(rounded(exact, digits, mode) * 10**digits)


def _text(kind: str, text: str) -> str:
    if kind == "date":
        return str(int(typed(kind, text)) - 693594)
    return {"yes": "có / yes", "no": "không / no"}.get(text, f'mức "{text}"' if kind == "level" else text)


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


def _random_ratio(random: Random) -> tuple[Expression, dict[str, Fraction]]:
    """Ratios at and beside every tie: the places where a binary float goes wrong."""
    bottom = random.choice((3, 7, 8, 16, 32, 64, 125, 400, 625, 997, 999_983))
    top = random.randint(0, bottom)
    tree = Operation("×", Operation("÷", Input("a"), Input("b")), Maximum())
    return tree, {"a": Fraction(top), "b": Fraction(bottom)}


@pytest.mark.parametrize("mode", MODES)
def test_ties_and_near_ties(mode: RoundingMode, tmp_path: Path) -> None:
    random, book = Random(MODES.index(mode)), Book(tmp_path / "ties.xlsx")
    expected: list[int | None] = []
    for _ in range(700):
        tree, values = _random_ratio(random)
        digits, maximum = random.choice((0, 1, 2, 3)), random.choice((1, 5, 7, 10, 20, 45))
        book.case(
            tree, {name: (Declared("count"), str(value)) for name, value in values.items()}, None, digits, mode, maximum
        )
        expected.append(_expected(points(tree, Given(values, Fraction(maximum))), digits, mode))
    assert book.computed(tmp_path) == expected


def test_rounding_inside_a_tree_and_figures_below_0(tmp_path: Path) -> None:
    book, expected = Book(tmp_path / "signs.xlsx"), list[int | None]()
    spec = Declared("amount", Fraction(-1000), Fraction(1000), 2)
    for mode in MODES:
        for value in ("-7.25", "-0.05", "-0.04", "0", "0.05", "7.35", "7.45"):
            tree = Operation("−", Round(Input("a"), 1, mode), ONE)
            book.case(tree, {"a": (spec, value)}, None, 1, mode)
            expected.append(_expected(points(tree, Given({"a": Fraction(value)}, Fraction(MAXIMUM))), 1, mode))
    assert book.computed(tmp_path) == expected


def test_a_sum_that_may_pass_the_limit_has_no_cells() -> None:
    tree: Expression = Input("a")
    for _ in range(3):
        tree = Operation("×", tree, Input("a"))
    put: Callable[[str], str] = lambda _: "A1"  # noqa: E731
    sheet = Sheet({"a": Cell("A1", Declared("count"), 10**6)}, Fraction(10), put, str, "yes")
    with pytest.raises(TooLarge) as refused:
        sheet.value(tree)
    assert refused.value.reach >= LIMIT


def test_a_stated_divisor_is_never_0() -> None:
    sheet = Sheet({"a": Cell("A1", Declared("count"), 10)}, Fraction(10), lambda _: "A1", str, "yes")
    assert not sheet.value(Operation("÷", Input("a"), Number(Fraction(4)))).gone
