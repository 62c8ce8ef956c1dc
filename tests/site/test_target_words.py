"""What is said of a target: its state, and why it is that."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from plugins.language import languages
from plugins.scorecards.lives import Lives
from plugins.scorecards.progress_words import TargetView, targets_of
from plugins.scorecards.unit_names import UnitNames
from scoring.model.plan import Target
from tests.site.built import scored


def _views(name: str, **keys: Any) -> tuple[TargetView, ...]:
    """The targets of an index in English, the first of them with other `keys`."""
    found = next(index for index in scored().indices if index.id == name)
    assert found.plan is not None
    first, *others = found.plan.targets
    targets: tuple[Target, ...] = (first.model_copy(update=keys), *others)
    index = replace(found, plan=found.plan.model_copy(update={"targets": targets}))
    return targets_of(Lives(index, languages()[1], UnitNames(index, languages()[1])))


@pytest.mark.parametrize(
    ("keys", "state", "why"),
    [
        ({}, "no longer measurable", "Since 1 July 2025 this scale of 63 units does not exist."),
        (
            {"of": 64},
            "not measurable",
            "This group never had 64 units up to that day; on it there are 0.",
        ),
        (
            {"unit": "lao-cai", "scale": "value", "of": None},
            "no longer measurable",
            "Since 1 July 2025 the unit is not in this group.",
        ),
        (
            {"unit": "lao-cai-2025", "scale": "value", "of": None},
            "not measurable",
            "The unit was never in this group up to that day.",
        ),
        (
            {"unit": None, "scale": "value", "of": None},
            "no longer measurable",
            "Since 1 July 2025 the group has no units.",
        ),
        ({"by": date(2024, 12, 31)}, "unknown", "The edition that decides does not give this figure."),
        ({"by": date(2025, 6, 30)}, "unknown", "There is no figure since the plan began."),
    ],
)
def test_lai_chau(keys: dict[str, Any], state: str, why: str) -> None:
    (view,) = _views("viet-nam", **keys)
    assert (view.state, view.why) == (state, why)


def test_the_sample_has_a_target_in_every_state() -> None:
    """The lines by hand: 0.7748 to 0.84 in two years, 8 to 5 and 9 to 4 in three, after one."""
    told = [(view.state, view.last and view.last.text, view.why) for view in _views("tinh-mau")]
    line = "On the straight line from {} (2024 (made up)) to the target it would be {}."
    assert told == [
        ("behind", "2025 (made up): 0.7971 (n = 17)", line.format("0.7748", "0.8074")),
        ("on course", "2025 (made up): 0.8095 (n = 17)", line.format("0.7657", "0.8079")),
        ("reached", "2025 (made up): 43.00 (n = 17)", None),
        ("missed", "2025 (made up): 22.49 (n = 17)", None),
        ("behind", "2025 (made up): 9", line.format("8", "7.0")),
        ("on course", "2025 (made up): 5", line.format("9", "7.3")),
        ("no longer measurable", None, "Since 1 July 2025 the group has no units."),
        (
            "unknown",
            "2025 (made up): 0.7096 (n = 22)",
            "No figure at the plan's start compares with the latest, so there is no line.",
        ),
    ]
