"""Rows of inputs that hang on a rule which is not theirs are told as what they are, and nothing breaks on them."""

from collections.abc import Callable
from pathlib import Path

from scoring.faults import Faults

METHOD = "mau-nho/methods/1-2023.yaml"
INPUTS = "data/mau-nho/editions/2023/inputs.csv"
MEETINGS = "cuoc-hop: {kind: count, name: {vi: Số cuộc họp, en: Number of meetings}}"
STEPS = """\
            shape: steps
            input: cuoc-hop
            steps:
              - {at_least: 4, points: 10}
              - {at_least: 3, points: 7.5}
              - {at_least: 2, points: 5}
              - {at_least: 1, points: 2.5}
"""


def _swap(path: Path, *pairs: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def _told(faults: Faults) -> list[tuple[str, int, int]]:
    return [(fault.kind.code, *fault.place[1:]) for fault in faults if fault.place.file == INPUTS]


def test_an_input_of_a_leaf_that_has_neither_inputs_nor_a_rule(
    copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    """That the leaf has no rule is told once, in the first line; each of its rows would say the same."""
    root = copy("mau-nho")
    _swap(root / METHOD, (f"          inputs:\n            {MEETINGS}\n          rule:\n{STEPS}", ""))
    assert _told(checked(root)) == [("E-EDITION-RULE", 1, 1)]


def test_an_input_of_the_rule_of_another_group(copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    """Line 3 is a2,cuoc-hop of the first unit; that the input of its own group's rule is missing only follows."""
    root = copy("mau-nho")
    _swap(
        root / METHOD,
        (MEETINGS, f"{MEETINGS}\n            khac: {{kind: count, name: {{vi: Số khác, en: Another}}}}"),
        (
            f"          rule:\n{STEPS}",
            '          rule: {shape: formula, points: "min(max, khac)"}\n'
            '          rules: {so-nganh: {shape: formula, points: "min(max, cuoc_hop)"}}\n',
        ),
    )
    _swap(root / "mau-nho/editions/2023/inputs.csv", ("so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,khac,4,4"))
    assert _told(checked(root)) == [("E-INPUT-UNK", 3, 13)]
