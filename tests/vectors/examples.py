"""Examples of every shape, with parameters as a method file gives them."""

from datetime import date
from fractions import Fraction
from typing import Any

from pydantic import TypeAdapter

from scoring.rules.points import Given, Value, day_number
from scoring.rules.shape import Shape, Words
from scoring.rules.shapes import Rule
from scoring.rules.tree import bests_of

Figures = dict[str, int | str | date]

_STEPS = [{"at_least": "4", "points": "10"}, {"at_least": "3", "points": "7.5"}, {"at_least": "1", "points": "2.5"}]
_OF = {"numerator": "part", "denominator": "whole"}
_RATIO = {"shape": "ratio"} | _OF
_COUNT = {"shape": "ratio-count", "ratio_points": "8", "count": "count", "each": "0.5", "most": "2"} | _OF


def _level(vi: str, en: str, share: str) -> dict[str, Any]:
    return {"name": {"vi": vi, "en": en}, "share": share}


EXAMPLES: dict[str, dict[str, Any]] = {
    "yes-no": {"shape": "yes-no", "input": "done"},
    "ratio none": _RATIO | {"when_zero": "not-applicable"},
    "ratio zero": _RATIO | {"when_zero": "0"},
    "ratio half": _RATIO | {"when_zero": "2.5"},
    "ratio-target": _OF | {"shape": "ratio-target", "target": "0.8", "when_zero": "0"},
    "composite-ratio": {
        "shape": "composite-ratio",
        "numerators": ["part", "also"],
        "denominators": ["whole", "more"],
        "when_zero": "not-applicable",
    },
    "ratio-count": _COUNT | {"when_zero": "1"},
    "ratio-count none": _COUNT | {"when_zero": "not-applicable"},
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
    "bands": {
        "shape": "bands",
        "input": "value",
        "bands": [
            {"above": "0", "at_most": "2", "points": "3"},
            {"above": "2", "at_most": "5", "points": "5"},
            {"above": "5", "points": "max"},
        ],
        "otherwise": "0",
    },
    "bands gaps": {
        "shape": "bands",
        "input": "value",
        "bands": [
            {"at_least": "1", "below": "2", "points": "4"},
            {"below": "-1", "points": "1"},
            {"above": "2", "at_most": "3", "points": "6"},
        ],
        "otherwise": "2",
    },
    "bands days": {
        "shape": "bands",
        "input": "day",
        "bands": [
            {"at_most": "2024-03-31", "points": "max"},
            {"above": "2024-03-31", "below": "2024-05-01", "points": "5"},
        ],
        "otherwise": "0",
    },
    "parts": {"shape": "parts", "parts": {"done": "1/2", "well": "0.25", "soon": "1/4"}},
    "gate": {"shape": "gate", "first": "done", "share": "1/2", "then": {"well": "1/4", "soon": "1/4"}},
    "gate alone": {"shape": "gate", "first": "done", "share": "0", "then": {"well": "1"}},
    "checklist": {"shape": "checklist", "inputs": ["done", "well", "soon"], "each": "2", "most": "5"},
    "base-best": {"shape": "base-best", "base": "done", "base_points": "6", "cases": {"well": "4", "soon": "2.5"}},
    "best-peer": {"shape": "best-peer", "numerator": "value"},
    "best-peer ratio": {"shape": "best-peer", "when_zero": "not-applicable"} | _OF,
    "goalposts": {"shape": "goalposts", "input": "value", "zero": "20", "full": "60"},
    "goalposts down": {"shape": "goalposts", "input": "value", "zero": "5", "full": "-5"},
    "goalposts from 0": {"shape": "goalposts", "input": "value", "zero": "0", "full": "40"},
    "given": {"shape": "given", "input": "value"},
    "assessor": {"shape": "assessor", "input": "value"},
    "bonus": {
        "shape": "bonus",
        "start": "5",
        "bonus": {"input": "count", "each": "1.5", "most": "4"},
        "deduction": {"input": "faults", "each": "2"},
        "floor": "1",
    },
    "not-scored": {"shape": "not-scored", "inputs": ["value", "done"]},
    "formula": {"shape": "formula", "points": "max * min(1, part / (whole - more))", "when_zero": "2"},
    "formula plain": {"shape": "formula", "points": "round(value / 3, 1) if value >= 9 else 1"},
}
NAMES = {
    "vi": {
        "done": "Có kế hoạch",
        "well": "Đạt chuẩn",
        "soon": "Đúng hạn",
        "part": "Số có",
        "also": "Số khác có",
        "whole": "Tổng số",
        "more": "Số ngoài",
        "count": "Số cuộc",
        "faults": "Số lỗi",
        "state": "Tình trạng",
        "value": "Giá trị",
        "day": "Ngày nộp",
    },
    "en": {
        "done": "Plan",
        "well": "Up to standard",
        "soon": "In time",
        "part": "Those with",
        "also": "Others with",
        "whole": "All",
        "more": "Outside",
        "count": "Meetings",
        "faults": "Faults",
        "state": "State",
        "value": "Value",
        "day": "Day handed in",
    },
}


def comma(number: str) -> str:
    return number.replace(".", ",")


WORDS = {
    "vi": Words("vi", NAMES["vi"], comma, lambda day: f"{day.day}/{day.month}/{day.year}"),
    "en": Words("en", NAMES["en"], str, date.isoformat),
}


def build(name: str, **changes: Any) -> Shape:
    """The example as a rule, as a method file would give it."""
    return TypeAdapter(Rule).validate_python(EXAMPLES[name] | changes)


def figure(value: int | str | date) -> Value:
    """A figure as a rule takes it; text that is a number is one."""
    if isinstance(value, date):
        return day_number(value)
    if isinstance(value, int) or value.lstrip("-")[:1].isdecimal():
        return Fraction(value)
    return value


def given(rule: Shape, figures: Figures, best: int | None = None, maximum: int = 10) -> Given:
    """A unit's figures, and the best of the others where the rule asks for it."""
    others = {} if best is None else {node: Fraction(best) for node in bests_of(rule.tree())}
    return Given({name: figure(value) for name, value in figures.items()}, Fraction(maximum), others)


def typed(kind: str, text: str) -> Value:
    """The text of an input, as a file holds it, as a rule takes it."""
    if kind == "date":
        return day_number(date.fromisoformat(text))
    if kind == "level":
        return text
    return Fraction({"yes": "1", "no": "0"}.get(text, text))
