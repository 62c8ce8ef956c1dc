"""One example of each shape, with parameters as a method file gives them."""

from typing import Any

from pydantic import TypeAdapter

from scoring.rules.shape import Shape
from scoring.rules.shapes import Rule

_STEPS = [{"at_least": "4", "points": "10"}, {"at_least": "3", "points": "7.5"}, {"at_least": "1", "points": "2.5"}]
_RATIO = {"shape": "ratio", "numerator": "part", "denominator": "whole"}


def _level(vi: str, en: str, share: str) -> dict[str, Any]:
    return {"name": {"vi": vi, "en": en}, "share": share}


EXAMPLES: dict[str, dict[str, Any]] = {
    "yes-no": {"shape": "yes-no", "input": "done"},
    "ratio none": _RATIO | {"when_zero": "not-applicable"},
    "ratio zero": _RATIO | {"when_zero": "0"},
    "ratio half": _RATIO | {"when_zero": "2.5"},
    "steps": {"shape": "steps", "input": "count", "steps": _STEPS},
    "levels": {
        "shape": "levels",
        "input": "state",
        "levels": {
            "done": _level("đã phê duyệt", "approved", "1"),
            "half": _level("đang thẩm định", "under review", "1/2"),
            "third": _level("đã lập", "prepared", "1/3"),
            "none": _level("chưa lập", "not prepared", "0"),
        },
    },
}
NAMES = {
    "vi": {"done": "Có kế hoạch", "part": "Số có", "whole": "Tổng số", "count": "Số cuộc", "state": "Tình trạng"},
    "en": {"done": "Plan", "part": "Those with", "whole": "All", "count": "Meetings", "state": "State"},
}


def build(name: str, **changes: Any) -> Shape:
    """The example as a rule, as a method file would give it."""
    return TypeAdapter(Rule).validate_python(EXAMPLES[name] | changes)
