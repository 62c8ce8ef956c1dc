"""Parameters that a rule does not take."""

from typing import Any

import pytest
from examples import build
from pydantic import ValidationError

RISING = [{"at_least": "1", "points": "2"}, {"at_least": "2", "points": "4"}]
EQUAL = [{"at_least": "2", "points": "2"}, {"at_least": "2", "points": "4"}]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("steps", {"steps": RISING}),
        ("steps", {"steps": EQUAL}),
        ("steps", {"steps": []}),
        ("steps", {"steps": [{"at_least": "-1", "points": "2"}]}),
        ("levels", {"levels": {}}),
        ("ratio none", {"when_zero": "unknown"}),
        ("ratio none", {"numerator": "Part"}),
        ("yes-no", {"points": "1"}),
        ("yes-no", {"shape": "no-yes"}),
    ],
)
def test_refused(name: str, changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        build(name, **changes)


def test_a_rule_cannot_be_changed() -> None:
    rule = build("yes-no")
    with pytest.raises(ValidationError):
        rule.__setattr__("input", "other")
