from decimal import Decimal

import pytest
from small import method

from scoring.engine.printed import printed_figures
from scoring.model.rows import PrintedRow


def row(node: str, figure: str | None, status: str | None = None, line: int = 2, group: str = "g") -> PrintedRow:
    number = Decimal(figure) if figure else None
    return PrintedRow(
        "", group, "u", "", node, number, None, status, None, None, None, None, None, "s", "p", None, line
    )


def test_a_printed_figure_keeps_its_digits() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "22.50"), row("p", "12.5"), row("q", "10")])
    assert [found["u", node].text for node in ("t", "p", "q")] == ["22.50", "12.5", "10"]
    assert all(found["u", node].transcribed for node in ("t", "p", "q", "x"))


def test_a_printed_total_stays_though_it_does_not_add_up() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "25"), row("p", "12.5"), row("q", "10")])
    assert found["u", "t"].points == 25


def test_a_printed_total_without_a_part_says_so_and_has_no_value() -> None:
    found = printed_figures(
        method(), "g", ["u"], [row("t", "12.5"), row("p", "12.5"), row("q", None, "not-submitted", 4)]
    )
    total = found["u", "t"]
    assert (total.lacking, total.value, total.text) == (("q",), None, "12.5")
    assert found["u", "q"].status == "not-submitted"
    assert found["u", "p"].value is not None


def test_a_printed_total_lacks_what_is_missing_at_any_depth() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "20"), row("p", "10"), row("x", None, "not-submitted")])
    assert found["u", "t"].lacking == ("x",)
    assert found["u", "p"].lacking == ("x",)
    assert found["u", "t"].value is None


@pytest.mark.parametrize("status", ["withheld", "not-found"])
def test_a_part_that_is_only_not_shown_is_in_the_printed_total(status: str) -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "12.5"), row("q", None, status)])
    assert (found["u", "t"].lacking, found["u", "t"].maximum) == ((), 30)


@pytest.mark.parametrize(
    ("policy", "maximum", "lacking"), [("reduce", 20, ()), ("zero", 30, ()), ("block", 30, ("q",))]
)
def test_a_part_that_does_not_apply_follows_the_policy(policy: str, maximum: int, lacking: tuple[str, ...]) -> None:
    rules = method(not_applicable=policy)
    total = printed_figures(rules, "g", ["u"], [row("t", "12.5"), row("q", None, "not-applicable")])["u", "t"]
    assert (total.text, total.maximum, total.lacking) == ("12.5", maximum, lacking)


def test_a_part_that_does_not_apply_is_not_lacking() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "12.5"), row("q", None, "not-applicable")])
    assert found["u", "t"].lacking == ()


def test_below_what_is_printed_nothing_is_found() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "12.5")])
    assert {found["u", node].status for node in ("p", "x", "y", "q")} == {"not-found"}


def test_a_status_covers_all_below() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", None, "not-submitted")])
    assert {figure.status for figure in found.values()} == {"not-submitted"}
    assert len(found) == 5


def test_rows_of_another_group_are_not_taken() -> None:
    found = printed_figures(method(), "g", ["u"], [row("t", "12.5", group="h")])
    assert found["u", "t"].status == "not-found"
