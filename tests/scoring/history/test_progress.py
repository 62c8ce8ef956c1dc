"""How far a target is: each state with its oracle worked out by hand on the small indices.

`mau-nho` has two editions by one method, 2023 and 2024, each to its last day of December; so 2026-01-01 is as far from
the end of 2024 (366 days) as that is from the end of 2023, and the line is half way there. `mau-so` changes its method.
"""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from scoring.history.mean import Mean, mean
from scoring.history.progress import Progress, progress
from scoring.model.plan import Plan, Target
from scoring.results import IndexResult

HALF_WAY = "2026-01-01"
WORDS = {"vi": "Mục tiêu", "en": "A target"}


def _progress(index: IndexResult, starts: str = "2024-01-01", method: str = "1-2023", **keys: Any) -> Progress:
    plan = Plan.model_validate({"document": "van-ban", "method": method, "starts": starts})
    group = next(iter(index.index.groups))
    return progress(index, plan, Target.model_validate({"group": group, "words": WORDS} | keys))


def _state(found: Progress) -> tuple[str, str | None]:
    return found.state, found.why


@pytest.mark.parametrize(
    ("figure", "state"),
    [("0.47", "reached"), ("0.4701", "on-course"), ("0.738", "on-course"), ("0.7381", "behind")],
)
def test_a_value_against_the_line(mau_nho: IndexResult, figure: str, state: str) -> None:
    """0.2020 in 2023, 0.4700 in 2024: half way to 0.7380 is 0.4700, on the line."""
    found = _progress(mau_nho, unit="so-mau-4", scale="value", figure=figure, by=HALF_WAY)
    assert _state(found) == (state, None)
    assert found.last is not None
    assert (found.last.text, found.last.day) == ("0.4700", date(2024, 12, 31))
    if state != "reached":
        assert found.first is not None
        assert found.first.text == "0.2020"
        assert found.line == Fraction("0.2020") + (Fraction(figure) - Fraction("0.2020")) / 2


@pytest.mark.parametrize(
    ("by", "figure", "state", "of"),
    [
        ("2024-12-31", "73.30", "reached", "2024"),
        ("2024-12-31", "73.31", "missed", "2024"),
        ("2024-06-30", "73.31", "missed", "2024"),
        ("2024-01-01", "73.30", "reached", "2024"),
        ("2023-12-31", "73.30", "missed", "2023"),
        ("2023-12-31", "36.99", "reached", "2023"),
    ],
)
def test_the_first_edition_that_ends_on_the_day_or_later_decides(
    mau_nho: IndexResult, by: str, figure: str, state: str, of: str
) -> None:
    found = _progress(mau_nho, "2023-01-01", unit="so-mau-2", scale="points", figure=figure, by=by)
    assert _state(found) == (state, None)
    assert found.last is not None
    assert found.last.edition.id == of
    assert found.line is None


@pytest.mark.parametrize(
    ("unit", "figure", "by", "state"),
    [
        ("so-mau-2", "3", HALF_WAY, "reached"),
        ("so-mau-2", "2", HALF_WAY, "behind"),  # 3 and 3: half way to 2 is 2.5
        ("so-mau-3", "1", "2023-12-31", "missed"),
        ("so-mau-5", "4", "2024-12-31", "reached"),
        ("so-mau-5", "3", "2024-12-31", "missed"),
    ],
)
def test_the_lower_rank_is_the_better(mau_nho: IndexResult, unit: str, figure: str, by: str, state: str) -> None:
    assert _state(_progress(mau_nho, unit=unit, scale="rank", figure=figure, of="5", by=by)) == (state, None)


def test_a_shared_rank_is_that_rank(mau_nho: IndexResult) -> None:
    at = {"unit": "so-mau-3", "node": "nhan-thuc", "scale": "rank", "figure": "1", "of": "5"}
    assert _progress(mau_nho, "2023-01-01", **at, by="2023-12-31").state == "reached", "two units share rank 1"
    assert _progress(mau_nho, "2023-01-01", **at, by="2024-12-31").state == "missed", "rank 2 of 5"


def test_the_line_of_ranks_goes_down(mau_nho: IndexResult) -> None:
    """So-mau-4 falls from 4 to 5 of 5: half way from 4 to 2 is 3."""
    found = _progress(mau_nho, unit="so-mau-4", scale="rank", figure="2", of="5", by=HALF_WAY)
    assert (_state(found), found.line) == (("behind", None), 3)


@pytest.mark.parametrize(("scale", "first", "last"), [("value", "0.5204", "0.7138"), ("points", "45.60", "65.08")])
def test_the_mean_of_a_group(mau_nho: IndexResult, scale: str, first: str, last: str) -> None:
    """Values: the published statistic; points: 182.41 over 4 units, 325.38 over 5."""
    figure = {"value": "0.95", "points": "90"}[scale]
    found = _progress(mau_nho, scale=scale, figure=figure, by=HALF_WAY)
    assert found.first is not None
    assert found.last is not None
    assert (found.first.text, found.first.n, found.last.text, found.last.n) == (first, 4, last, 5)
    assert found.line == (Fraction(first) + Fraction(figure)) / 2
    assert found.line is not None
    assert found.state == ("on-course" if Fraction(last) >= found.line else "behind")


def test_a_mean_is_exact(mau_nho: IndexResult) -> None:
    group = mau_nho.editions[1].groups[0]
    assert mean(group, "dti", "points") == Mean(Fraction("65.076"), "65.08", 5)
    published = mean(group, "dti", "value")
    assert published is not None
    assert published.exact == group.statistics["dti"].mean


@pytest.mark.parametrize(
    ("starts", "keys", "why"),
    [
        ("2024-01-01", {"unit": "so-mau-5", "by": HALF_WAY}, "no-start"),
        ("2023-06-30", {"unit": "so-mau-2", "by": HALF_WAY}, "no-start"),
        ("2024-12-31", {"unit": "so-mau-2", "by": HALF_WAY}, "none-since"),
        ("2023-01-01", {"unit": "so-mau-5", "by": "2023-12-31"}, "none"),
    ],
)
def test_not_known(mau_nho: IndexResult, starts: str, keys: dict[str, str], why: str) -> None:
    found = _progress(mau_nho, starts, scale="value", figure="0.99", **keys)
    assert _state(found) == ("unknown", why)


def test_a_figure_missing_in_the_edition_that_decides(mau_so: IndexResult) -> None:
    """Pm-b has 90.00 in 2025 and did not submit in 2026."""
    keys = {"unit": "pm-b", "scale": "points", "figure": "80"}
    assert _state(_progress(mau_so, "2025-01-01", "1-2025", **keys, by="2026-12-31")) == ("unknown", "none-then")
    assert _progress(mau_so, "2025-01-01", "1-2025", **keys, by="2025-12-31").state == "reached"


def test_no_line_over_a_change_of_method(mau_so: IndexResult) -> None:
    """0.8050 by the method of 2024, 0.9635 by that of 2025."""
    keys = {"unit": "pm-a", "scale": "value", "figure": "0.97", "by": "2027-12-31"}
    found = _progress(mau_so, "2025-01-01", "1-2025", **keys)
    assert _state(found) == ("unknown", "no-start")
    assert _progress(mau_so, "2025-12-31", "1-2025", **keys).state in ("on-course", "behind")


def test_points_are_those_of_the_plans_method(mau_so: IndexResult) -> None:
    keys = {"unit": "pm-a", "figure": "80", "by": "2024-12-31"}
    by_points = _progress(mau_so, "2024-01-01", "1-2025", **keys, scale="points")
    assert by_points.last is not None
    assert by_points.last.edition.id == "2025", "the edition of 2024 has another method"
    by_value = _progress(mau_so, "2024-01-01", "1-2025", **keys | {"figure": "0.8"}, scale="value")
    assert by_value.last is not None
    assert by_value.last.edition.id == "2024"


@pytest.mark.parametrize("of", ["4", "6"])
def test_a_rank_of_another_number_of_units(mau_nho: IndexResult, of: str) -> None:
    found = _progress(mau_nho, unit="so-mau-2", scale="rank", figure="3", of=of, by=HALF_WAY)
    assert _state(found) == ("unmeasurable", None)


def test_what_is_not_ranked_has_no_rank(dak_lak: IndexResult) -> None:
    plan = Plan.model_validate({"document": "x", "method": "2425-2021", "starts": "2020-01-01"})
    keys = {"unit": "huyen-ea-kar", "group": "huyen", "scale": "rank", "figure": "1", "of": "15", "by": "2020-12-31"}
    found = progress(dak_lak, plan, Target.model_validate(keys | {"words": WORDS}))
    assert _state(found) == ("unknown", "none")


def test_lai_chau(viet_nam: IndexResult) -> None:
    assert viet_nam.plan is not None
    (target,) = viet_nam.plan.targets
    assert _state(progress(viet_nam, viet_nam.plan, target)) == ("unmeasurable", None)
    among_34 = target.model_copy(update={"by": date(2024, 12, 31)})
    # 53 in 2022, at the plan's start; no rank is on record since.
    assert _state(progress(viet_nam, viet_nam.plan, among_34)) == ("unknown", "none-then")
    later = target.model_copy(update={"by": date(2025, 6, 30)})
    assert _state(progress(viet_nam, viet_nam.plan, later)) == ("unknown", "none-since")


def test_a_quarter_shows_the_way_and_decides_nothing(tinh_mau: IndexResult) -> None:
    """0.7971 in 2025, 0.7287 by the second quarter of 2026: where a quarter decided, this would be further behind."""
    assert tinh_mau.plan is not None
    whole, _, decided, _, rank, *_ = (progress(tinh_mau, tinh_mau.plan, target) for target in tinh_mau.plan.targets)
    assert whole.last is not None
    assert whole.quarter is not None
    assert (whole.last.edition.id, whole.last.text) == ("2025", "0.7971")
    assert (whole.quarter.edition.id, whole.quarter.text) == ("2026-q2", "0.7287")
    assert decided.target.by < whole.quarter.day
    assert decided.quarter is None, "it is past the target's day"
    assert rank.target.scale == "rank"
    assert rank.quarter is None, "nobody is ranked in a quarter"
