"""The best and the worst rank that weights within the limits give: by hand, and held against many weights."""

import subprocess
import sys
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st
from weighed import Given, found

from scoring.robustness import extremes as limits
from scoring.robustness import solver
from scoring.robustness.components import Components
from scoring.robustness.dominance import Forms, dominance
from scoring.robustness.extremes import Extremes, extremes

ROOT = Path(__file__).resolve().parents[3]
SQUEEZED: Given = {"x": ("10", "10"), "y": ("12", "8.1"), "z": ("8", "12.1")}
"""x is before y where f < 0.95 g, and before z where f > 1.05 g: each can be, and not both at once."""


def sought(parts: Components) -> dict[str, Extremes]:
    forms = Forms(parts)
    return extremes(parts, forms, dominance(parts, forms), [parts.ranks((1,) * len(parts.parts))])


def test_what_pairs_allow_may_not_be_had_at_once() -> None:
    parts = found((20, 20), SQUEEZED)
    forms = Forms(parts)
    assert dominance(parts, forms).bounds(0) == (1, 3)
    assert sought(parts) == {"x": ((2, 2), (3, 3)), "y": ((1, 1), (3, 3)), "z": ((1, 1), (3, 3))}


def test_larger_groups_are_told_between_what(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_UNITS", 2)
    assert sought(found((20, 20), SQUEEZED))["x"] == ((1, 3), (3, 3))


def test_an_inner_weight_may_be_best() -> None:
    """x is before y, z and w only near equal weights, where no corner of the box is."""
    rows = {"x": ("10", "10", "10"), "y": ("14", "8", "7.9"), "z": ("8", "14", "7.9"), "w": ("7.9", "8", "14")}
    parts = found((20, 20, 20), rows)
    corners = [f for f in product((3, 5), repeat=3) if len(set(f)) > 1]
    assert parts.ranks((1, 1, 1))["x"] == 1 and min(parts.ranks(f)["x"] for f in corners) == 2
    seen = extremes(parts, Forms(parts), dominance(parts, Forms(parts)), [parts.ranks(f) for f in corners])
    assert seen["x"].best == (1, 1)


POINTS = st.integers(0, 200).map(lambda tenths: str(Fraction(tenths, 10)))
ROWS = st.lists(st.lists(st.one_of(POINTS, POINTS, POINTS, st.none()), min_size=3, max_size=3), min_size=3, max_size=6)
FACTORS = st.lists(st.tuples(*[st.integers(75, 125)] * 3), min_size=5, max_size=5)


@settings(max_examples=40)
@examples(ROWS, FACTORS, st.sampled_from(("points", "value")), st.sampled_from(("leaf", "total")))
def test_no_weights_give_a_rank_beyond(
    rows: list[list[str | None]], factors: list[tuple[int, ...]], basis: str, stage: str
) -> None:
    given = {f"u{at}": row if any(row) else ["1", *row[1:]] for at, row in enumerate(rows)}
    parts = found((20, 20, 20), given, basis=basis, stage=stage)
    ends = sought(parts)
    for weights in (*factors, *product((75, 125), repeat=3)):
        for unit, rank in parts.ranks(weights).items():
            assert ends[unit].best.bound <= rank <= ends[unit].worst.bound
    for best, worst in ends.values():
        assert best.bound <= best.reached <= worst.reached <= worst.bound


def test_what_is_proposed_is_within_the_limits_and_the_same_each_time() -> None:
    forms = [(-20, 19, 3), (20, -21, 7)]
    first = solver.weights(forms)
    assert all(3 * solver.PARTS <= 4 * factor <= 5 * solver.PARTS for factor in first)
    assert solver.weights(forms) == first
    assert all(sum(part * factor for part, factor in zip(form, first, strict=True)) > 0 for form in forms)
    assert solver.weights([(0, 0, 0)]) and min(solver.multipliers(forms)) >= 0


def test_the_solver_is_loaded_when_asked_and_says_nothing() -> None:
    """It leaves no thread behind either: pages are written by forked processes."""
    lines = (
        "import sys, os",
        "import scoring.robustness.group",
        "from scoring.robustness import solver",
        "threads = lambda: len(os.listdir('/proc/self/task')) if sys.platform == 'linux' else 0",
        "assert 'highspy' not in sys.modules",
        "before = threads()",
        "solver.weights([(1, -1), (-1, 2)])",
        "assert 'highspy' in sys.modules and threads() == before",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
