"""`python -m tests.vectors`: writes one file of vectors a shape."""

import json
from fractions import Fraction
from typing import Any

from scoring.numbers import plain
from scoring.rules.json import as_json, exact_text
from scoring.rules.shape import Shape
from scoring.rules.shapes import SHAPES
from scoring.rules.tree import bests_of
from tests.vectors.edges import figures, kinds_of
from tests.vectors.examples import EXAMPLES, build, typed
from tests.vectors.files import DIGITS, FOLDER, MAXIMUM
from tests.vectors.oracle import Unit, nearest, slowly


def vector(rule: Shape, texts: dict[str, str | None], best: int | None) -> dict[str, Any]:
    """One case with what it must give."""
    found: dict[str, Any] = {"given": texts}
    if best is not None:
        found["others"] = str(best)
    if None in texts.values():
        return {**found, "status": "not-submitted"}
    kinds = kinds_of(rule)
    values = {name: typed(kinds[name], text) for name, text in texts.items() if text is not None}
    others = {} if best is None else {node: Fraction(best) for node in bests_of(rule.tree())}
    numbers = {name: value for name, value in values.items() if not isinstance(value, str)}
    level = next((value for value in values.values() if isinstance(value, str)), "")
    points = slowly(rule.tree(), Unit(numbers, level, others), Fraction(MAXIMUM))
    if points is None:
        return {**found, "status": "not-applicable"}
    shown = plain(nearest(points, DIGITS, "half-up"), DIGITS)
    return {**found, "points": exact_text(points), "shown": shown}


def main() -> int:
    """Write every file anew."""
    for shape in SHAPES:
        rules = {name: build(name) for name in EXAMPLES if isinstance(build(name), shape)}
        document = {
            "maximum": str(MAXIMUM),
            "digits": DIGITS,
            "rules": [
                {
                    "name": name,
                    "rule": EXAMPLES[name],
                    "tree": as_json(rule.tree()),
                    "kinds": kinds_of(rule),
                    "cases": [
                        vector(rule, texts, best)
                        for texts in figures(rule)
                        for best in ((None, 5, 2000000) if bests_of(rule.tree()) else (None,))
                    ],
                }
                for name, rule in rules.items()
            ],
        }
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        text = text.replace('{"given"', '\n{"given"').replace('{"name"', '\n{"name"')
        name = next(iter(EXAMPLES[name]["shape"] for name in rules))
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
