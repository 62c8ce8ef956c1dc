"""A target whose day has passed while its method had no edition any more: neither on course nor behind."""

from dataclasses import replace

import pytest

from scoring.history.progress import Progress, progress
from scoring.model.plan import Plan, Target
from scoring.results import IndexResult


@pytest.fixture(scope="module")
def changed(mau_nho: IndexResult) -> IndexResult:
    """The small province, had its second edition another method."""
    first, second = mau_nho.editions
    other = replace(second, edition=second.edition.model_copy(update={"method": "2-2024"}))
    return replace(mau_nho, editions=(first, other))


def _progress(index: IndexResult, scale: str, figure: str, by: str) -> Progress:
    words = {"vi": "Mục tiêu", "en": "A target"}
    plan = Plan.model_validate({"document": "van-ban", "method": "1-2023", "starts": "2023-01-01"})
    given = {"group": "so-nganh", "unit": "so-mau-2", "scale": scale, "figure": figure, "by": by, "words": words}
    return progress(index, plan, Target.model_validate(given))


@pytest.mark.parametrize("figure", ["30", "90"])
def test_points_that_nobody_measured_on_the_day_or_later(changed: IndexResult, figure: str) -> None:
    found = _progress(changed, "points", figure, "2024-12-31")
    assert (found.state, found.why) == ("unknown", "method")
    assert found.last is not None
    assert found.last.edition is changed.editions[0]


def test_until_its_day_the_last_figure_counts(changed: IndexResult) -> None:
    assert _progress(changed, "points", "30", "2025-12-31").state == "reached"


def test_a_value_of_the_whole_is_one_by_any_method(changed: IndexResult) -> None:
    found = _progress(changed, "value", "0.5", "2024-12-31")
    assert (found.state, found.why) == ("reached", None)
