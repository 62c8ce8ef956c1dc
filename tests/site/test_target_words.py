"""What is said of a target whose scale is not there on its day."""

from dataclasses import replace

import pytest

from plugins.language import languages
from plugins.scorecards.lives import Lives
from plugins.scorecards.unit_names import UnitNames
from tests.site.built import scored


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (63, "No longer measurable: since 1 July 2025 this scale of 63 units does not exist."),
        (64, "Not measurable: this group never had 64 units up to that day; on it there are 0."),
    ],
)
def test_state(of: int, said: str) -> None:
    found = next(index for index in scored().indices if index.plan is not None)
    assert found.plan is not None
    (target,) = found.plan.targets
    plan = found.plan.model_copy(update={"targets": (target.model_copy(update={"of": of}),)})
    index, english = replace(found, plan=plan), languages()[1]
    (view,) = Lives(index, english, UnitNames(index, english)).targets(target.unit)
    assert view.state == said
