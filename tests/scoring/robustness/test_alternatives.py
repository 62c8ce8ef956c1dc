"""The closed list of alternatives and what each gives, by hand."""

from weighed import Given, group, method

from scoring.engine.group import GroupResult
from scoring.engine.score import score
from scoring.model.method import Method
from scoring.model.rows import InputRow, NameRow
from scoring.model.unit import Unit
from scoring.robustness.alternatives import Alternative, alternatives
from scoring.robustness.components import Components, components
from scoring.robustness.interval import intervals
from tests.scoring.engine import small

GIVEN: Given = {"a": ("8", "10"), "b": ("6", "14"), "c": ("9", "3")}
"""Of 10 and 30 points: 18, 20 and 12."""


def listed(units: GroupResult, rows: list[InputRow] | None = None) -> dict[str, Alternative]:
    parts = components(units)
    assert isinstance(parts, Components)
    return {found.id: found for found in alternatives(units, parts, rows)}


def computed(rules: Method, given: dict[str, small.Given]) -> tuple[GroupResult, list[InputRow]]:
    """The group "g" of the small method: units with what was verified of them."""
    rows = [row for unit, found in given.items() for row in small.rows(found, unit)]
    units = tuple(Unit(unit, (NameRow(unit, ("g",), unit, unit, False, None, None, 2),)) for unit in given)
    scored = score(rules, "g", list(given), rows)
    return GroupResult("g", rules, True, True, units, scored.figures, scored.claimed, scored.others), rows


def test_printed_parts() -> None:
    """With p1 out: 9, 8 and 6. Other weights keep 20, 18, 12 in their order; of what is missing nothing is known."""
    found = listed(group(method((10, 30)), GIVEN))
    weights = [f"{kind}:{part}" for kind in ("weight-up", "weight-down", "out") for part in ("p0", "p1")]
    assert [*found] == [*weights, "rounding:half-even", "rounding:down", "ranked-on:exact"]
    assert found["out:p1"].ranks == {"c": 1, "a": 2, "b": 3}
    assert all(one.ranks == {"b": 1, "a": 2, "c": 3} for name, one in found.items() if name != "out:p1")


def test_a_quarter_of_a_weight() -> None:
    """a 18 of 8 + 10, b 17.5 of 6 + 11.5; with 5/4 on p1 20.5 and 20.375, with 3/4 on p0 16 and 16."""
    found = listed(group(method((10, 30)), {"a": ("8", "10"), "b": ("6", "11.5")}))
    assert found["weight-up:p1"].ranks == {"a": 1, "b": 2}
    assert found["weight-down:p0"].ranks == {"a": 1, "b": 1}


def test_other_rounding_of_printed_totals() -> None:
    found = listed(group(method((10, 30)), {"a": ("1.005", "2"), "b": ("1.004", "2")}))
    assert found["rounding:down"].ranks == {"a": 1, "b": 1}
    assert found["rounding:half-even"].ranks == {"a": 1, "b": 1}, "3.005 goes to the even 3.00"
    assert found["ranked-on:exact"].ranks == {"a": 1, "b": 2}


def test_leaves_are_rounded_otherwise() -> None:
    """10 × 2/3 and 10 × 1/3 make 6.67 + 3.33 = 10.00, as two halves do; cut off they make 9.99."""
    units, rows = computed(
        small.method(missing="zero"),
        {
            "u": {"x": ("2", "3"), "y": ("1", "3"), "q": ("yes",)},
            "v": {"x": ("1", "2"), "y": ("1", "2"), "q": ("yes",)},
        },
    )
    assert units.ranks["t"] == {"u": 1, "v": 1}
    found = listed(units, rows)
    assert found["rounding:down"].ranks == {"u": 2, "v": 1}
    assert found["rounding:half-even"].ranks == {"u": 1, "v": 1}


def test_what_a_council_decided_is_not_rounded_anew() -> None:
    units, rows = computed(
        small.method(missing="zero"),
        {
            "u": {"x": ("2", "3"), "y": ("1", "3"), "q": ("yes",)},
            "v": {"x": ("1", "2"), "y": ("1", "2"), "q": ("yes",)},
        },
    )
    decided = {key: figure._replace(exact=True, by_rule=figure) for key, figure in units.figures.items()}
    kept = GroupResult("g", units.method, True, True, units.units, decided, {}, units.others)
    assert listed(kept, rows)["rounding:down"].ranks == {"u": 1, "v": 1}


def test_other_policies_for_what_is_missing() -> None:
    """v lacks y: 20 of 30 where it counts 0, 20 of 20 where it is left out, and nothing where it blocks."""
    units, rows = computed(
        small.method(missing="zero", basis="value"),
        {
            "u": {"x": ("9", "10"), "y": ("9", "10"), "q": ("yes",)},
            "v": {"x": ("10", "10"), "y": "not-submitted", "q": ("yes",)},
            "w": {"x": "not-submitted", "y": "not-submitted", "q": "not-submitted"},
        },
    )
    assert units.ranks["t"] == {"u": 1, "v": 2}, "w reported nothing and has no rank"
    found = listed(units, rows)
    assert found["missing:reduce"].ranks == {"v": 1, "u": 2}
    assert found["missing:block"].lost == 1
    interval = intervals(units.ranks["t"], [*found.values()])
    assert interval["u"][:3] == (1, 1, 2) and interval["v"][:3] == (2, 1, 2), "of those that apply alone"


def test_an_interval_says_what_gives_its_ends() -> None:
    units = group(method((10, 30)), GIVEN)
    found = intervals(units.ranks["t"], [*listed(units).values()])
    assert {unit: one[:3] for unit, one in found.items()} == {"a": (2, 2, 2), "b": (1, 1, 3), "c": (3, 1, 3)}
    assert [other.id for other in found["b"].worst_by] == ["out:p1"] and not found["b"].best_by
    assert [other.id for other in found["c"].best_by] == ["out:p1"] and not found["c"].worst_by
