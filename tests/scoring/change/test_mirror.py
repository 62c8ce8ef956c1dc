"""Properties: of a folder and itself there is nothing to tell, and there and back again are mirror images."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from twins import Twins

from scoring.change.difference import Difference, compare
from scoring.change.order import counts
from scoring.change.sides import read_side

DATA = Path(__file__).resolve().parents[3] / "data"
WAYS = {"added": "removed", "removed": "added", "changed": "changed"}


def test_of_the_project_and_itself_there_is_nothing() -> None:
    found = compare(read_side(DATA), read_side(DATA))
    assert found.effects
    told = (found.whole, found.changes, found.words, found.stale, *found.effects)
    assert not any(told)
    assert (found.hidden, found.faults.errors) == (0, [])


def turned(item: Any) -> Any:
    """An item of the other direction, with what says where it stands now left out."""
    fields = item._asdict()
    if "before" in fields:
        fields["before"], fields["after"] = fields["after"], fields["before"]
    if "way" in fields:
        fields["way"] = WAYS[fields["way"]]
    fields.pop("line", None)
    return type(item).__name__, tuple(fields.items())


def plain(item: Any) -> Any:
    return type(item).__name__, tuple((name, value) for name, value in item._asdict().items() if name != "line")


def told(difference: Difference) -> list[Any]:
    assert difference.effects
    return [
        *difference.whole,
        *difference.changes,
        *difference.words,
        *(e for part in difference.effects for e in part),
    ]


INPUT_LINES = {
    "truong": ("pho", "khac"),
    "pho": ("truong", "khac"),
    "yes": ("no",),
    "no": ("yes",),
    "da-duyet": ("tham-dinh", "chua"),
    "tham-dinh": ("da-duyet", "chua"),
}


def mutated(text: str, seed: int, how_many: int) -> str:
    """Some rows of inputs with another verified figure, a status instead of a figure, or other words."""
    chance = random.Random(seed)
    head, *rows = text.splitlines()
    for number in chance.sample(range(len(rows)), how_many):
        unit, node, name, claim, verified, status, *_ = rows[number].split(",")
        if status or not verified:
            rows[number] = rows[number].replace("The unit", "This unit")
        elif verified in INPUT_LINES:
            cells = [unit, node, name, claim, chance.choice(INPUT_LINES[verified]), "", "Xem lại.", "Seen again.", ""]
            rows[number] = ",".join(cells)
        elif node == "b4":
            rows[number] = f"{unit},{node},,,,{chance.choice(('not-submitted', 'withheld'))},Thiếu.,Missing.,"
        elif name in ("cuoc-hop", "dich-vu", "ho-so", "can-bo"):
            more = str(int(verified) + chance.randrange(1, 9))
            rows[number] = ",".join([unit, node, name, claim, more, "", "Xem lại.", "Seen again.", ""])
    return "\n".join([head, *rows]) + "\n"


@given(seed=st.integers(0, 2**32), how_many=st.integers(0, 25), edition=st.sampled_from(["2023", "2024"]))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_there_and_back(seed: int, how_many: int, edition: str, small: Twins) -> None:
    file = f"mau-nho/editions/{edition}/inputs.csv"
    for name in ("2023", "2024"):
        path = f"mau-nho/editions/{name}/inputs.csv"
        (small.head / path).write_text((small.base / path).read_text("utf-8"), "utf-8")
    (small.head / file).write_text(mutated((small.base / file).read_text("utf-8"), seed, how_many), "utf-8")
    base, head = small.sides()
    assert head.faults.errors == []
    there, back = compare(base, head), compare(head, base)
    assert sorted(map(plain, told(there)), key=repr) == sorted(map(turned, told(back)), key=repr)
    assert counts(there) == counts(back)
    assert not any(told(compare(head, head)))


@pytest.mark.parametrize("change", ["edition", "method", "unit"])
def test_what_comes_one_way_goes_the_other(change: str, twins: Callable[..., Twins]) -> None:
    pair = twins("dak-lak")
    match change:
        case "edition":
            pair.edit("dak-lak/editions/2022/edition.yaml", "status: final", "status: draft")
        case "method":
            pair.edit("dak-lak/methods/2425-2021.yaml", "digits: {choice: 2", "digits: {choice: 3")
        case _:
            pair.edit("dak-lak/units.csv", "Sở Tài chính", "Sở Tài chánh")
    base, head = pair.sides()
    there, back = compare(base, head), compare(head, base)
    assert told(there)
    assert sorted(map(plain, told(there)), key=repr) == sorted(map(turned, told(back)), key=repr)
