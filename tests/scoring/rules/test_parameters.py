"""Parameters that a rule does not take, and by which fault."""

from typing import Any

import pytest
from pydantic import ValidationError

from scoring.faults import Refused
from tests.vectors.examples import build

RISING = [{"at_least": "1", "points": "2"}, {"at_least": "2", "points": "4"}]
EQUAL = [{"at_least": "2", "points": "2"}, {"at_least": "2", "points": "4"}]


def bands(*ends: dict[str, str]) -> dict[str, Any]:
    return {"bands": [{"points": "1"} | end for end in ends]}


@pytest.mark.parametrize(
    ("name", "changes", "code"),
    [
        ("steps", {"steps": RISING}, "E-Y-FORM"),
        ("steps", {"steps": EQUAL}, "E-Y-FORM"),
        ("steps", {"steps": []}, "too_short"),
        ("steps", {"steps": [{"at_least": "-1", "points": "2"}]}, "E-RANGE-NEG"),
        ("levels", {"levels": {}}, "too_short"),
        ("ratio none", {"when_zero": "unknown"}, "E-NUM-TEXT"),
        ("ratio none", {"when_zero": "-1"}, "E-RANGE-NEG"),
        ("ratio none", {"numerator": "Part"}, "E-ID"),
        ("yes-no", {"points": "1"}, "extra_forbidden"),
        ("yes-no", {"shape": "no-yes"}, "union_tag_invalid"),
        ("ratio-target", {"target": "0"}, "E-Y-FORM"),
        ("ratio-target", {"target": "80%"}, "E-NUM-PCT"),
        ("composite-ratio", {"numerators": []}, "too_short"),
        ("composite-ratio", {"denominators": []}, "too_short"),
        ("ratio-count", {"most": "-1"}, "E-RANGE-NEG"),
        ("bands", bands(), "too_short"),
        ("bands", bands({}), "E-Y-FORM"),
        ("bands", bands({"at_least": "1", "above": "1"}), "E-Y-FORM"),
        ("bands", bands({"at_most": "1", "below": "2"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2", "at_most": "1"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2", "below": "2"}), "E-Y-FORM"),
        ("bands", bands({"above": "2", "at_most": "2"}), "E-Y-FORM"),
        ("bands", bands({"above": "2", "below": "2"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2", "below": "2024-01-01"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2"}, {"below": "2024-01-01"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2"}, {"at_most": "2"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2"}, {"at_least": "3"}), "E-Y-FORM"),
        ("bands", bands({"at_most": "2"}, {"at_most": "3"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "1", "at_most": "9"}, {"above": "2", "below": "3"}), "E-Y-FORM"),
        ("bands", bands({"at_least": "2024-02-30"}), "E-Y-DATE"),
        ("bands", bands({"at_least": "31-3-2024"}), "E-DATE-AMB"),
        ("bands", bands({"at_least": "1", "points": "-1"}), "E-RANGE-NEG"),
        ("bands", bands({"at_least": "1", "points": "most"}), "E-NUM-TEXT"),
        ("parts", {"parts": {}}, "too_short"),
        ("parts", {"parts": {"done": "2/3", "well": "1/2"}}, "E-Y-FORM"),
        ("gate", {"then": {}}, "too_short"),
        ("gate", {"then": {"done": "1/2"}}, "E-TWICE"),
        ("gate", {"share": "3/4"}, "E-Y-FORM"),
        ("checklist", {"inputs": []}, "too_short"),
        ("checklist", {"inputs": ["done", "well", "done"]}, "E-TWICE"),
        ("base-best", {"cases": {}}, "too_short"),
        ("base-best", {"cases": {"done": "1"}}, "E-TWICE"),
        ("best-peer", {"when_zero": "0"}, "E-Y-FORM"),
        ("best-peer", {"denominator": "whole"}, "E-Y-FORM"),
        ("goalposts", {"full": "20.0"}, "E-Y-FORM"),
        ("goalposts", {"full": "20,5"}, "E-NUM-COMMA"),
        ("bonus", {"floor": "-1"}, "E-RANGE-NEG"),
        ("not-scored", {"inputs": []}, "too_short"),
        ("formula", {"when_zero": None}, "E-FORMULA-ZERO"),
        ("formula plain", {"when_zero": "0"}, "E-Y-FORM"),
        ("formula plain", {"points": "value / part"}, "E-FORMULA-ZERO"),
    ],
)
def test_refused(name: str, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        build(name, **changes)
    found = caught.value.errors()[0]
    cause = found.get("ctx", {}).get("error")
    assert (cause.kind.code if isinstance(cause, Refused) else found["type"]) == code


@pytest.mark.parametrize(
    "taken",
    [
        bands({"at_least": "2", "at_most": "2"}),
        bands({"at_least": "2"}, {"below": "2"}),
        bands({"at_most": "2"}, {"above": "2"}),
        bands({"above": "2"}, {"below": "2"}),
        bands({"at_least": "-2.5"}),
    ],
)
def test_bands_that_only_touch_are_taken(taken: dict[str, Any]) -> None:
    assert build("bands", **taken).kinds()["value"] == ("count", "amount", "ratio", "percent")


def test_bands_of_days_take_a_day() -> None:
    assert build("bands days").kinds() == {"day": ("date",)}


def test_a_rule_cannot_be_changed() -> None:
    rule = build("yes-no")
    with pytest.raises(ValidationError):
        rule.__setattr__("input", "other")
