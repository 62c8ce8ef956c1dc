"""Every kind of fault is said in both languages, with the same facts in each."""

from string import Formatter

import pytest

from scoring.faults import Fault, Kind, Place, nearest, visible
from scoring.faults.codes import CODES

ENGLISH_ONLY = {"E-Y-SYN": {"problem"}}
"""What a library says of a fault has no Vietnamese."""


def _named(sentences: tuple[str, ...]) -> set[str]:
    return {name for text in sentences for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("kind", CODES.values(), ids=list(CODES))
def test_said_in_both_languages_with_the_same_facts(kind: Kind) -> None:
    assert all(text.strip() for text in (*kind.vi, *kind.en))
    assert _named(kind.vi) | ENGLISH_ONLY.get(kind.code, set()) == _named(kind.en)
    fault = Fault(kind, Place("data/x.csv", 2, 3), {name: f"<{name}>" for name in _named(kind.en)})
    for language, sentences in (("vi", kind.vi), ("en", kind.en)):
        said = " ".join(fault.said(language))
        assert all(f"<{name}>" in said for name in _named(sentences))
        assert "{" not in said


@pytest.mark.parametrize("kind", CODES.values(), ids=list(CODES))
def test_no_fact_is_named_like_an_argument_of_add(kind: Kind) -> None:
    assert _named(kind.vi).isdisjoint({"kind", "place", "self"})


def test_codes_lead_to_their_kinds() -> None:
    assert all(kind.code == code and code.startswith(("E-", "W-")) for code, kind in CODES.items())


def test_braces_in_a_value_stay_as_they_are() -> None:
    fault = Fault(CODES["E-CHOICE"], Place("x"), {"found": "{known.__class__}", "known": "a", "near": "{0}"})
    assert fault.said("en").what == "“{known.__class__}” is not on the list."


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a\tb", "a→b"),
        ("  a ", "··a·"),
        ("a\u202eb", "aU+202Eb"),
        ("a\u200bb", "aU+200Bb"),
        ("a\xa0b", "aU+00A0b"),
        ("a\nb", "aU+000Ab"),
        ("a\udcffb", "aU+DCFFb"),
        ("x" * 121, "x" * 117 + "…"),
        (7, "7"),
    ],
)
def test_nothing_hides_in_a_shown_value(value: object, shown: str) -> None:
    assert visible(value) == shown


def test_nearest() -> None:
    assert str(nearest("so-tai-chin", ["so-y-te", "so-tai-chinh"])) == "so-tai-chinh"
    assert str(nearest("zzz", ["b", "a"])) == "a, b"
    assert str(nearest("zzz", [*map(str, range(9))])).endswith("7, …")
    assert str(nearest("zzz", [])) == ""
