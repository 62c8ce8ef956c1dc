"""The browser's reading of a method, in a real browser: numbers, trees, entries and totals as Python has them."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

from playwright.sync_api import Page

from scoring.columns import Comparison
from scoring.engine.score import score
from scoring.model.figure import Figure
from scoring.model.method import Method, Views
from scoring.model.rows import InputRow
from scoring.numbers import RoundingMode, plain, rounded, shortest
from scoring.rules.json import as_json, exact_text
from scoring.rules.points import Given, Value, points
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
    Sign,
    bests_of,
)
from scoring.rules.words import arithmetic
from scoring.self_check.method_document import method_document
from scoring.self_check.unit_document import best_key
from tests.browser.beside import run
from tests.scoring.engine.small import INPUTS, method, rows
from tests.vectors.files import DIGITS, MAXIMUM, vectors

MODES: tuple[RoundingMode, ...] = ("half-up", "half-even", "down")
COMPARISONS: tuple[Comparison, ...] = ("=", "≠", "<", "≤", ">", "≥")
SIGNS: tuple[Sign, ...] = ("+", "−", "×", "÷")
LEVELS = ("done", "half", "none")
ZERO_DIVISION = "division by zero"


# --- numbers

NUMBERS = """async (cases, text) => {
  const { parse, rounded, plain, shortest } = await import('/rational.js');
  return cases.map(([exact, digits, mode]) => {
    const number = parse(exact);
    return [text(rounded(number, digits, mode)), plain(number, digits, mode), shortest(number)];
  });
}"""
SUMS = """async (pairs, text) => {
  const r = await import('/rational.js');
  return pairs.map(pair => {
    const [a, b] = pair.map(r.parse);
    const found = [r.add(a, b), r.subtract(a, b), r.multiply(a, b), r.least([a, b]), r.greatest([a, b])];
    found.push(r.total([a, b, a]));
    let share;
    try { share = text(r.divide(a, b)); } catch (error) { share = error.message; }
    return [...found.map(text), share, r.compare(a, b)];
  });
}"""


def _number(random: Random) -> Fraction:
    digits = random.randrange(7)
    tie = Fraction(2 * random.randrange(-3000, 3000) + 1, 2 * 10**digits)
    near = tie + Fraction(random.choice((-1, 1)), 10**14)
    other = Fraction(random.randrange(-500, 500), random.randrange(1, 400))
    long = Fraction(random.randrange(-(10**30), 10**30), random.choice((1, 2, 3, 7, 10**12, 10**13, 2**61)))
    return random.choice((tie, tie, near, other, long, Fraction(random.randrange(-3, 4))))


def test_numbers_are_rounded_and_written_as_in_python(beside: Page) -> None:
    random = Random(1)
    numbers = [_number(random) for _ in range(4000)]
    cases: list[tuple[Fraction, int, RoundingMode]] = [
        (number, random.randrange(7), mode) for number in numbers for mode in MODES
    ]
    expected = [[exact_text(rounded(*case)), plain(*case), shortest(case[0])] for case in cases]
    found = run(beside, NUMBERS, [[exact_text(number), digits, mode] for number, digits, mode in cases])
    assert [pair for pair in zip(cases, found, expected, strict=True) if pair[1] != pair[2]] == []


def test_numbers_are_read_from_text(beside: Page) -> None:
    texts = ["20", "-7.5", "1/3", "-1/3", "-0.5", "0.05", "0", "-0", "007", "12.500", "6/4", "1000000000000000000000.1"]
    found = run(beside, NUMBERS, [[text, 6, "half-up"] for text in texts])
    assert [shown for _, _, shown in found] == [shortest(Fraction(text)) for text in texts]


def test_numbers_are_added_and_compared_as_in_python(beside: Page) -> None:
    random = Random(2)
    pairs = [(_number(random), _number(random)) for _ in range(2000)]
    expected = [
        [
            *map(exact_text, (a + b, a - b, a * b, min(a, b), max(a, b), a + b + a)),
            exact_text(a / b) if b else ZERO_DIVISION,
            (a > b) - (a < b),
        ]
        for a, b in pairs
    ]
    assert run(beside, SUMS, [[exact_text(a), exact_text(b)] for a, b in pairs]) == expected


# --- trees

TREES = """async (cases, text) => {
  const { parse } = await import('/rational.js');
  const { evaluate, arithmetic } = await import('/tree.js');
  const numbers = (texts) => Object.fromEntries(Object.entries(texts).map(([key, exact]) => [key, parse(exact)]));
  return cases.map(([tree, values, level, maximum, others]) => {
    const given = { inputs: { ...numbers(values), level }, maximum: parse(maximum), others: numbers(others) };
    try {
      const value = evaluate(tree, given);
      return [value && text(value), arithmetic(tree, given)];
    } catch (error) {
      return error.message;
    }
  });
}"""


def _tree(random: Random, depth: int) -> Expression:
    """Any tree; its divisions have no guard, so some divide by 0."""
    if depth == 0 or random.random() < 0.1:
        number = Number(random.choice((_number(random), Fraction(random.randrange(-2, 12)), Fraction(1, 3))))
        day = Day(date(2024, 1, 1) + timedelta(days=random.randrange(-200000, 200000)))
        inputs = [Input(name) for name in ("a", "b", "day")]
        return random.choices((*inputs, Maximum(), number, day, NotApplicable()), (5, 5, 2, 4, 6, 1, 1))[0]

    def inner() -> Expression:
        return _tree(random, depth - 1)

    match random.choices(("operation", "extreme", "choice", "best", "round"), (6, 2, 3, 1, 1))[0]:
        case "operation":
            return Operation(random.choice(SIGNS), inner(), inner())
        case "extreme":
            return Extreme(random.choice(("min", "max")), tuple(inner() for _ in range(random.randrange(1, 4))))
        case "choice":
            cases = tuple((_condition(random, depth), inner()) for _ in range(random.randrange(1, 4)))
            return Choice(cases, inner())
        case "best":
            return Best(inner())
        case _:
            return Round(inner(), random.randrange(4), random.choice(MODES))


def _condition(random: Random, depth: int) -> Condition:
    if random.random() < 0.3:
        return Condition(random.choice(COMPARISONS[:2]), Input("level"), Level(random.choice(LEVELS)))
    left = _tree(random, depth - 1)
    # Now and then both sides are the same: a tie.
    return Condition(random.choice(COMPARISONS), left, left if random.random() < 0.2 else _tree(random, depth - 1))


def _given(random: Random, tree: Expression) -> Given:
    values: dict[str, Value] = {name: _number(random) for name in "ab"}
    values |= {"day": Fraction(random.randrange(1, 800000)), "level": random.choice(LEVELS)}
    others = {best: _number(random) for best in bests_of(tree) if random.random() < 0.7}
    return Given(values, Fraction(random.randrange(1, 40), random.choice((1, 1, 2))), others)


def _in_python(tree: Expression, given: Given) -> Any:
    try:
        value = points(tree, given)
    except ZeroDivisionError:
        return ZERO_DIVISION
    return [None if value is None else exact_text(value), arithmetic(tree, given)]


def test_trees_are_computed_and_written_as_in_python(beside: Page) -> None:
    random = Random(3)
    trees = [_tree(random, random.randrange(1, 5)) for _ in range(5000)]
    cases = [(tree, _given(random, tree)) for tree in trees]
    expected = [_in_python(*case) for case in cases]
    sorts = [_sort(found) for found in expected]
    assert all(sorts.count(sort) > 50 for sort in ("number", "none", "zero")), "cases of one sort alone"
    found = run(beside, TREES, [_plain(*case) for case in cases])
    assert [pair for pair in zip(cases, found, expected, strict=True) if pair[1] != pair[2]] == []


def _sort(found: Any) -> str:
    return "zero" if found == ZERO_DIVISION else "none" if found == [None, None] else "number"


def _plain(tree: Expression, given: Given) -> list[Any]:
    numbers = {name: exact_text(value) for name, value in given.inputs.items() if isinstance(value, Fraction)}
    others = {best_key(best): exact_text(value) for best, value in given.others.items()}
    return [as_json(tree), numbers, given.inputs["level"], exact_text(given.maximum), others]


LEAVES = """async ([cases, maximum, digits]) => {
  const { parse, plain } = await import('/rational.js');
  const { day } = await import('/tree.js');
  const { leafResult } = await import('/leaf.js');
  const method = { rounding: { mode: 'half-up', digits, stage: 'total' } };
  const value = (kind, text) => kind === 'date' ? day(text) : kind === 'level' ? text
    : parse({ yes: '1', no: '0' }[text] ?? text);
  return cases.map(([tree, kinds, given, bests]) => {
    const inputs = Object.keys(kinds).map(id => ({ id }));
    const texts = Object.entries(given).filter(([, text]) => text !== null);
    const values = Object.fromEntries(texts.map(([id, text]) => [id, value(kinds[id], text)]));
    const others = Object.fromEntries(Object.entries(bests).map(([key, text]) => [key, parse(text)]));
    const result = leafResult(method, { maximum, tree, inputs }, { values, status: null, points: null, others });
    return [result.points && plain(result.points, digits), result.status];
  });
}"""


def test_leaves_of_every_shape_are_as_the_vectors_say(beside: Page) -> None:
    cases = list(vectors())
    given = [
        [v.tree, v.kinds, v.given, {} if v.others is None else dict.fromkeys(_bests(v.tree), v.others)] for v in cases
    ]
    found = run(beside, LEAVES, [given, str(MAXIMUM), DIGITS])
    expected = [[v.shown, v.status] for v in cases]
    assert [pair for pair in zip(cases, found, expected, strict=True) if pair[1] != pair[2]] == []


def _bests(tree: Any) -> Iterator[str]:
    """The bests of a tree in JSON, as documents name them."""
    if isinstance(tree, list):
        if tree[:1] == ["best"]:
            yield json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
        for part in tree:
            yield from _bests(part)


# --- what is typed

ENTRIES = """async (cases, text) => {
  const { entry } = await import('/entry.js');
  return cases.map(([input, typed]) => {
    const { value, ...rest } = entry(input, typed);
    return value === undefined ? rest : { ...rest, value: text(value) };
  });
}"""
AMOUNT = {"kind": "amount", "least": "0", "most": None, "digits": 6}
ANY = {"kind": "amount", "least": "-10000000", "most": "10000000", "digits": 6}
COUNT = {"kind": "count", "least": "0", "most": "40", "digits": 0}
RATIO, PERCENT = {"kind": "ratio", "digits": 4}, {"kind": "percent", "digits": 2}
YES, DAY = {"kind": "yes-no"}, {"kind": "date"}
LEVEL = {"kind": "level", "levels": ["done", "none"]}
NBSP, NARROW = "\u00a0", "\u202f"
NOT_A_NUMBER = {"reason": "not-a-number"}


def _value(text: str) -> dict[str, str]:
    return {"value": exact_text(Fraction(text))}


def _two(first: str, second: str) -> dict[str, str]:
    return {"reason": "ambiguous", "first": first, "second": second}


TYPED: list[tuple[dict[str, Any], str, dict[str, str]]] = [
    (AMOUNT, "155,41", _value("155.41")),
    (AMOUNT, "155.41", _value("155.41")),
    (AMOUNT, "  20 ", _value("20")),
    (AMOUNT, "0,5", _value("0.5")),
    (AMOUNT, "1500", _value("1500")),
    (AMOUNT, "1 500", _value("1500")),
    (AMOUNT, f"1{NBSP}234{NARROW}567,5", _value("1234567.5")),
    (AMOUNT, "12 345 678", _value("12345678")),
    (AMOUNT, "1.500", _two("1500", "1.500")),
    (AMOUNT, "1,500", _two("1500", "1.500")),
    (AMOUNT, "155.415", _two("155415", "155.415")),
    (ANY, "−1.500", _two("-1500", "-1.500")),
    (AMOUNT, "1.500,25", _value("1500.25")),
    (AMOUNT, "1,500.25", _value("1500.25")),
    (AMOUNT, "1.500.000", _value("1500000")),
    (AMOUNT, "1,500,000", _value("1500000")),
    (AMOUNT, "1.500,250", _value("1500.25")),
    (AMOUNT, "1 500,250", _value("1500.25")),
    (AMOUNT, "0.500", _value("0.5")),
    (AMOUNT, "0,500", _value("0.5")),
    (AMOUNT, "1500.250", _value("1500.25")),
    (AMOUNT, "1,5000", _value("1.5")),
    (ANY, "-7,5", _value("-7.5")),
    (ANY, "−7.5", _value("-7.5")),
    *[
        (AMOUNT, text, NOT_A_NUMBER)
        for text in ("abc", "1e3", "--1", "1,", ",5", "1..5", "1,5,0", "1.50,25", "1.500,25,1", "1.5.00", "１５", "NaN")
    ],
    *[
        (AMOUNT, text, NOT_A_NUMBER)
        for text in ("12345 678", "1 50", "1 500 00", "1.500 000", "0 500", "0.500.000", "1  500", "1 500.000,25")
    ],
    (AMOUNT, "5 %", NOT_A_NUMBER),
    (AMOUNT, "9" * 18, _value("9" * 18)),
    (AMOUNT, "9" * 19, NOT_A_NUMBER),
    (AMOUNT, "9" * 5000, NOT_A_NUMBER),
    (AMOUNT, "-1", {"reason": "below"}),
    (AMOUNT, "0,1234567", {"reason": "digits"}),
    (AMOUNT, "0,1234560", _value("0.123456")),
    (AMOUNT, "", {}),
    (AMOUNT, "   ", {}),
    (COUNT, "40", _value("40")),
    (COUNT, "40,0", _value("40")),
    (COUNT, "4,5", {"reason": "not-whole"}),
    (COUNT, "41", {"reason": "above"}),
    (COUNT, "-1", {"reason": "below"}),
    (RATIO, "1", _value("1")),
    (RATIO, "0,9999", _value("0.9999")),
    (RATIO, "1,01", {"reason": "above"}),
    (RATIO, "0,99999", {"reason": "digits"}),
    (PERCENT, "100", _value("100")),
    (PERCENT, "100,01", {"reason": "above"}),
    (PERCENT | {"most": "250"}, "100,01", _value("100.01")),
    (YES, "yes", _value("1")),
    (YES, "no", _value("0")),
    (YES, "true", NOT_A_NUMBER),
    (YES, "", {}),
    (LEVEL, "done", {"value": "done"}),
    (LEVEL, "half", NOT_A_NUMBER),
    *[
        (DAY, text, _value(str(day.toordinal())))
        for text, day in {
            "2024-03-31": date(2024, 3, 31),
            "31/03/2024": date(2024, 3, 31),
            "1/2/2024": date(2024, 2, 1),
            "29/02/2024": date(2024, 2, 29),
            "0001-01-01": date(1, 1, 1),
            "31/12/9999": date(9999, 12, 31),
        }.items()
    ],
    *[
        (DAY, text, {"reason": "not-a-date"})
        for text in ("29/02/2023", "31/04/2024", "2024-13-01", "03/31/2024", "2024", "0000-01-01", "1/1/24", "nay")
    ],
]


def test_what_is_typed_becomes_a_value_or_a_reason(beside: Page) -> None:
    found = run(beside, ENTRIES, [[spec, text] for spec, text, _ in TYPED])
    assert [pair for pair in zip(TYPED, found, strict=True) if pair[0][2] != pair[1]] == []


# --- totals

TOTALS = """async (cases, text) => {
  const { parse, plain } = await import('/rational.js');
  const { leafResult } = await import('/leaf.js');
  const { results, valueText } = await import('/totals.js');
  return cases.map(([method, given]) => {
    const { digits, mode } = method.rounding;
    const leaves = method.nodes.filter(node => !method.nodes.some(other => other.parent === node.id));
    const found = new Map(leaves.map(leaf => {
      const said = given[leaf.id] ?? {};
      const values = Object.fromEntries(Object.entries(said.values ?? {}).map(([id, text]) => [id, parse(text)]));
      const points = said.points ? parse(said.points) : null;
      return [leaf.id, leafResult(method, leaf, { values, points, status: said.status ?? null, others: {} })];
    }));
    return Object.fromEntries([...results(method, found)].map(([id, result]) => [id, [
      text(result.points), result.points && plain(result.points, digits, mode), result.status, text(result.maximum),
      result.zeroed, result.leftOut, result.lacking, valueText(method, result),
    ]]));
  });
}"""
VIEW = {"id": "v", "name": {"vi": "x", "en": "x"}, "max": {"g": "20"}, "of": ["x", "q"]}
WHOLE = {"x": ("1", "2"), "y": ("3", "4"), "q": ("yes",)}  # 5 of 10, 7.5 of 10, 10 of 10
ONLY_X = WHOLE | {"y": "withheld"}
ABSENT_Y = WHOLE | {"y": ("0", "0")}  # by its rule it does not apply
NOTHING = {"x": "not-submitted", "y": "not-found", "q": "withheld"}
Made = dict[str, Any]


def _method(nodes: Made, root: Made | None = None, /, **choices: str) -> Method:
    """The small method (total 30 = p (x 10 + y 10) + q 10) with a view of x and q, and changes to its root."""
    rules = method(nodes, **choices)
    views = Views.model_validate({"level": {"id": "goc", "name": {"vi": "x", "en": "x"}}, "nodes": [VIEW]})
    return rules.model_copy(update={"tree": rules.tree.model_copy(update=root or {}), "views": views})


def _given_in_json(given: Made) -> Made:
    """Node -> its inputs or its status, as the page reads them."""
    found: Made = {}
    for node, said in given.items():
        texts = [{"yes": "1", "no": "0"}.get(text, text) for text in said]
        found[node] = (
            {"status": said} if isinstance(said, str) else {"values": dict(zip(INPUTS[node], texts, strict=True))}
        )
    return found


def _in_browser(beside: Page, cases: list[tuple[Method, Made]]) -> list[dict[str, list[Any]]]:
    given = [[method_document("i", "1", rules, "g"), _given_in_json(given)] for rules, given in cases]
    return run(beside, TOTALS, given)


WEIGHTED: Made = {"p": {"total": "weighted-mean"}, "x": {"weight": "0.4"}, "y": {"weight": "0.6"}}
SHARE: Made = {"p": {"total": "points-over-maximum", "max": {"g": "50"}}}
BEST: Made = {"p": {"total": "best", "max": {"g": "10"}}}
BLOCK, ZERO, REDUCE = ({"missing": policy} for policy in ("block", "zero", "reduce"))
APART = {"x": "not-applicable", "y": "withheld", "q": ("yes",)}
ASIDE = {"x": "not-applicable", "y": ("0", "0"), "q": ("no",)}
WIDE: Made = BEST | {"y": {"max": {"g": "15"}}}
# Changes to nodes, choices, what is given -> node: points or status, maximum, what became of its parts.
BY_HAND: list[tuple[Made, dict[str, str], Made, dict[str, str]]] = [
    ({}, {}, WHOLE, {"p": "12.50 / 20", "t": "22.50 / 30", "v": "15.00 / 20"}),
    ({}, BLOCK, ONLY_X, {"p": "withheld / None lacking y", "t": "withheld / None lacking p", "v": "15.00 / 20"}),
    ({}, ZERO, ONLY_X, {"p": "5.00 / 20 zeroed y", "t": "15.00 / 30"}),
    ({}, REDUCE, ONLY_X, {"p": "5.00 / 10 left out y", "t": "15.00 / 20"}),
    ({}, {"not_applicable": "block"}, ABSENT_Y, {"p": "not-applicable / None lacking y"}),
    ({}, {"not_applicable": "zero"}, ABSENT_Y, {"p": "5.00 / 20 zeroed y"}),
    ({}, {}, ABSENT_Y, {"y": "not-applicable / None", "p": "5.00 / 10 left out y", "t": "15.00 / 20"}),
    ({"y": {"missing": "zero"}}, BLOCK, ONLY_X, {"p": "5.00 / 20 zeroed y"}),
    # Nothing at all is not 0, whatever the policy; what it is out of counts further up.
    ({}, ZERO, NOTHING, {"p": "not-submitted / 20", "t": "not-submitted / 30", "v": "not-submitted / 20"}),
    ({}, ZERO, NOTHING | {"q": ("yes",)}, {"p": "not-submitted / 20", "t": "10.00 / 30 zeroed p"}),
    # x does not apply and y is missing: 10 of p's 20 are lost.
    ({}, ZERO, APART, {"p": "withheld / 10", "t": "10.00 / 20 zeroed p", "v": "10.00 / 10 left out x"}),
    ({}, {}, ASIDE, {"p": "not-applicable / None", "t": "0.00 / 10 left out p"}),
    # 20 × (0.4 × 0.5 + 0.6 × 0.75); without y: zero keeps its weight, reduce drops it.
    (WEIGHTED, {}, WHOLE, {"p": "13.00 / 20"}),
    (WEIGHTED, ZERO, ONLY_X, {"p": "4.00 / 20 zeroed y"}),
    (WEIGHTED, REDUCE, ONLY_X, {"p": "10.00 / 20 left out y"}),
    (WEIGHTED, BLOCK, ONLY_X, {"p": "withheld / None lacking y"}),
    (WEIGHTED | {"x": {"weight": "0"}}, REDUCE, ONLY_X, {"p": "not-applicable / None"}),
    # 50 × 12.5 ÷ 20; 50 × 5 ÷ 20; 50 × 5 ÷ 10.
    (SHARE, {}, WHOLE, {"p": "31.25 / 50"}),
    (SHARE, ZERO, ONLY_X, {"p": "12.50 / 50 zeroed y"}),
    (SHARE, REDUCE, ONLY_X, {"p": "25.00 / 50 left out y"}),
    (SHARE, BLOCK, ONLY_X, {"p": "withheld / None lacking y"}),
    (BEST, {}, WHOLE, {"p": "7.50 / 10"}),
    (BEST, ZERO, ONLY_X, {"p": "5.00 / 10 zeroed y"}),
    (BEST, BLOCK, ONLY_X, {"p": "withheld / None lacking y"}),
    (WIDE, ZERO, ONLY_X, {"p": "5.00 / 15 zeroed y"}),
    (WIDE, REDUCE, ONLY_X, {"p": "5.00 / 10 left out y"}),
    # Half of p is reported.
    ({"p": {"coverage": "1/2"}}, ZERO, ONLY_X, {"p": "5.00 / 20 zeroed y"}),
    ({"p": {"coverage": "0.51"}}, ZERO, ONLY_X, {"p": "withheld / None lacking y"}),
    ({"p": {"coverage": "1"}}, {}, ABSENT_Y, {"p": "5.00 / 10 left out y"}),
]


def _said(found: list[Any]) -> str:
    _, shown, status, maximum, *parts, _ = found
    kinds = zip((" zeroed ", " left out ", " lacking "), parts, strict=True)
    return f"{shown or status} / {maximum}" + "".join(kind + ",".join(ids) for kind, ids in kinds if ids)


def test_totals_worked_out_by_hand(beside: Page) -> None:
    cases = [(_method(nodes, **choices), given) for nodes, choices, given, _ in BY_HAND]
    for case, found in zip(BY_HAND, _in_browser(beside, cases), strict=True):
        assert {node: _said(found[node]) for node in case[3]} == case[3], case


def test_the_first_of_several_parts_that_block_gives_the_status(beside: Page) -> None:
    document = method_document("i", "1", _method({}, **BLOCK), "g")
    next(node for node in document["nodes"] if node["id"] == "q")["parent"] = "p"
    given = _given_in_json(WHOLE | {"x": "not-found", "q": "withheld"})
    (found,) = run(beside, TOTALS, [[document, given]])
    assert (_said(found["p"]), _said(found["t"])) == ("not-found / None lacking x,q", "not-found / 20")


def test_rounding_at_the_leaf_and_at_the_total(beside: Page) -> None:
    thirds = {"x": ("1", "3"), "y": ("1", "3"), "q": ("no",)}
    leaf, total = _in_browser(beside, [(_method({}, stage=stage), thirds) for stage in ("leaf", "total")])
    assert [leaf[node][0] for node in "xpt"] == ["333/100", "333/50", "333/50"]
    assert [leaf[node][1] for node in "xpt"] == ["3.33", "6.66", "6.66"]
    # Only the root is rounded; what is below it is shown so, and exact.
    assert [total[node][0] for node in "xpt"] == ["10/3", "20/3", "667/100"]
    assert [total[node][1] for node in "xpt"] == ["3.33", "6.67", "6.67"]
    assert [found["t"][-1] for found in (leaf, total)] == ["0.2220", "0.2223"]


def test_points_are_typed_where_no_rule_is_known(beside: Page) -> None:
    document = method_document("i", "1", _method({}), "g")
    for node in document["nodes"]:
        node.update(tree=None, inputs=[])
    (found,) = run(beside, TOTALS, [[document, {"x": {"points": "5"}, "y": {"points": "7.25"}, "q": {"points": "0"}}]])
    assert [found[node][1] for node in "xpqtv"] == ["5.00", "12.25", "0.00", "12.25", "5.00"]
    (found,) = run(beside, TOTALS, [[document, {"x": {"points": "5"}, "q": {"points": "0"}}]])
    assert [found[node][2] for node in "xypt"] == [None, "not-submitted", "not-submitted", "not-submitted"]


def _any_method(random: Random) -> Method:
    policies = ("block", "zero", "reduce")
    totals = ("sum", "points-over-maximum", "weighted-mean", "best")

    def more(**sure: Any) -> Made:
        own = {key: random.choice(policies) for key in ("missing", "not_applicable") if random.random() < 0.3}
        return sure | own | {"weight": random.choice(("0.4", "1", "2", "0"))}

    covered = {"coverage": random.choice(("1/2", "2/3", "1"))} if random.random() < 0.4 else {}
    maxima = [{"g": random.choice(("10", "7.5", "12"))} for _ in "xyq"]
    nodes = {name: more(max=most) for name, most in zip("xyq", maxima, strict=True)}
    nodes["p"] = more(total=random.choice(totals), max={"g": random.choice(("20", "25"))}, **covered)
    root = {"total": random.choice(totals), "coverage": random.choice((None, None, Fraction(1, 2), Fraction(3, 4)))}
    choices = {"mode": random.choice(MODES), "stage": random.choice(("leaf", "total")), "digits": random.choice("0123")}
    policy = {"missing": random.choice(policies), "not_applicable": random.choice(policies)}
    return _method(nodes, root, **choices, **policy)


def _any_given(random: Random) -> Made:
    def ratio() -> tuple[str, ...]:
        whole = random.randrange(0, 8)
        return (str(random.randrange(0, whole + 1)), str(whole))

    statuses = ("not-submitted", "not-applicable", "withheld", "not-verified", "not-found")
    figures = {"x": ratio(), "y": ratio(), "q": (random.choice(("yes", "no")),)}
    return {node: random.choice(statuses) if random.random() < 0.35 else said for node, said in figures.items()}


def test_totals_are_those_of_the_engine(beside: Page) -> None:
    random = Random(4)
    cases: list[tuple[Method, Made]] = []
    expected: list[dict[str, list[Any]]] = []
    for _ in range(120):
        rules, units = _any_method(random), {f"u{number}": _any_given(random) for number in range(25)}
        reported: list[InputRow] = [row for unit, given in units.items() for row in rows(given, unit)]
        figures = score(rules, "g", list(units), reported).figures
        for unit, given in units.items():
            cases.append((rules, given))
            expected.append({node: _figure(figures[unit, node], rules) for node in rules.places})
    found = _in_browser(beside, cases)
    wrong = [
        (given, made, right) for (_, given), made, right in zip(cases, found, expected, strict=True) if made != right
    ]
    assert wrong == []


def _figure(figure: Figure, rules: Method) -> list[Any]:
    points, maximum, value = (
        None if n is None else exact_text(n) for n in (figure.points, figure.maximum, figure.value)
    )
    rounding = rules.rounding
    if figure.value is not None:
        value = plain(figure.value, rounding.value_digits.choice, rounding.mode.choice)
    parts = [list(ids) for ids in (figure.zeroed, figure.left_out, figure.lacking)]
    return [points, figure.text, figure.status, maximum, *parts, value]


# --- what is kept

STATE = """async ([method, states, texts, fragments]) => {
  const { toFragment, fromFragment, toFile, fromFile } = await import('/state.js');
  return {
    fragments: states.map(state => fromFragment(toFragment(state))),
    files: states.map(state => fromFile(method, toFile(method, state)).state),
    read: texts.map(text => fromFile(method, text)),
    addresses: fragments.map(fromFragment),
  };
}"""
EMPTY: Made = {"edition": "", "unit": "", "typed": {}, "statuses": {}}


def test_what_was_typed_is_kept_in_the_address_and_in_a_file(beside: Page) -> None:
    own = {"index": "i", "version": "1", "group": "g"}
    ours = own | {"thuoc-do": 1}
    states = [
        EMPTY,
        EMPTY | {"edition": "2023", "unit": "u", "typed": {"x--part": "1,5 &=#%"}, "statuses": {"y": "withheld"}},
    ]
    files: list[tuple[Any, Made]] = [
        ("", {"reason": "bad-file"}),
        ("[]", {"reason": "bad-file"}),
        ("null", {"reason": "bad-file"}),
        ("<html>", {"reason": "bad-file"}),
        (json.dumps(own), {"reason": "bad-file"}),
        (json.dumps(ours | {"typed": {"x": "1" * 600000}}), {"reason": "bad-file"}),
        (json.dumps(ours | {"group": "h"}), {"reason": "other-method"}),
        (json.dumps(ours), {"state": EMPTY}),
        (
            json.dumps(ours | {"typed": {"a": 1, "b": "2", "c": "3" * 201, "d": None}, "unit": 5}),
            {"state": EMPTY | {"typed": {"b": "2"}}},
        ),
        (
            json.dumps(ours | {"typed": None, "statuses": ["z"], "edition": "9" * 201}),
            {"state": EMPTY | {"statuses": {"0": "z"}}},
        ),
    ]
    addresses = [("", EMPTY), ("top", EMPTY), ("%E0%A4%A&f.__proto__=1&edition=2023", EMPTY | {"edition": "2023"})]
    addresses += [("unit=" + "u" * 201, EMPTY), ("unit=u&more=" + "u" * 600000, EMPTY)]
    found = run(beside, STATE, [own, states, [text for text, _ in files], [text for text, _ in addresses]])
    assert found["fragments"] == found["files"] == states
    assert found["read"] == [read for _, read in files]
    assert found["addresses"] == [read for _, read in addresses]
