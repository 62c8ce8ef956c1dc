"""YAML with no implicit types, and a place for every key and value."""

import pytest

from scoring.faults import Faults
from scoring.model.edition import Edition
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.reading.model import keys_at
from scoring.reading.yaml import read_yaml


@pytest.mark.parametrize(
    "text", ["1.10", "no", "on", "~", "null", "010", "1:30", "1_000", "2020-01-01", "0x10", ".nan", "1e3", "=", "true"]
)
def test_every_scalar_stays_as_it_is_written(text: str) -> None:
    read = read_yaml(f"a: {text}\n", "x.yaml", Faults())
    assert read is not None
    assert read[0] == {"a": text}


def test_ids_that_look_like_equal_numbers_are_two_keys() -> None:
    read = read_yaml("1.1: a\n1.10: b\n", "x.yaml", Faults())
    assert read is not None
    assert read[0] == {"1.1": "a", "1.10": "b"}


def test_places_count_characters_from_1() -> None:
    read = read_yaml("vi: Sở\nđơn vị: {tên: x, ở: [a, b]}\n", "x.yaml", Faults())
    assert read is not None
    _, places, keys = read
    assert tuple(places.at("vi")) == ("x.yaml", 1, 5)
    assert tuple(places.at("đơn vị", "tên")) == ("x.yaml", 2, 15)
    assert tuple(places.at("đơn vị", "ở", 1)) == ("x.yaml", 2, 25)
    assert tuple(keys["đơn vị", "ở"]) == ("x.yaml", 2, 18)
    assert tuple(places.at("đơn vị", "nowhere")) == ("x.yaml", 2, 9)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &x 1\n", "E-Y-ALIAS"),
        ("a: 1\nb: *a\n", "E-Y-ALIAS"),
        ("<<: *a\n", "E-Y-ALIAS"),
        ("a: !!int 1\n", "E-Y-TAG"),
        ("!x\na: 1\n", "E-Y-TAG"),
        ("a: 1\n...\n---\nb: 1\n", "E-Y-DOC"),
        ("- a\n", "E-Y-DOC"),
        ("# a\n", "E-Y-DOC"),
        ("---\n...\n", "E-Y-DOC"),
        ("? {a: 1}\n: 2\n", "E-Y-DOC"),
        ("a: [1\n", "E-Y-SYN"),
        ("a: 'x\n", "E-Y-SYN"),
        ("a:\n\t- 1\n", "E-Y-SYN"),
        ("%YAML 9.9\n---\na: 1\n", "E-Y-SYN"),
        ("a: " + "[" * 2000, "E-Y-DEPTH"),
        ("a: " + "{a: " * 2000, "E-Y-DEPTH"),
        ('a: "\\x"\n', "E-Y-SYN"),
    ],
)
def test_refused(text: str, code: str) -> None:
    faults = Faults()
    assert read_yaml(text, "x.yaml", faults) is None
    assert [fault.kind.code for fault in faults] == [code]


@pytest.mark.parametrize(
    ("escape", "code", "value"),
    [
        ("\\0", "E-CTRL", "ab"),
        ("\\e", "E-CTRL", "ab"),
        ("\\r", "E-CTRL", "ab"),
        ("\\u202e", "E-BIDI", "ab"),
        ("\\u200b", "E-INVIS", "ab"),
        ("\\_", "E-SPACE-NB", "a b"),
        ("\\ufffd", "E-TXT-LOSSY", "ab"),
        ("\\u0300", "E-UNIT-NFD", "àb"),
    ],
)
def test_an_escape_is_a_character_like_any_other(escape: str, code: str, value: str) -> None:
    faults = Faults()
    read = read_yaml(f'x: y\nk: "a{escape}b"\n', "x.yaml", faults)
    assert [(fault.kind.code, tuple(fault.place)) for fault in faults] == [(code, ("x.yaml", 2, 4))]
    assert read is not None
    assert read[0]["k"] == value


def test_of_a_double_key_the_first_is_kept() -> None:
    faults = Faults()
    read = read_yaml("a: 1\na: 2\nb: {c: 1, c: 2}\n", "x.yaml", faults)
    assert read is not None
    assert read[0] == {"a": "1", "b": {"c": "1"}}
    assert [fault.kind.code for fault in faults] == ["E-Y-DUP", "E-Y-DUP"]


def test_all_double_keys_of_a_file_are_told() -> None:
    faults = Faults()
    read_yaml("a: 1\na: 2\nb: {c: 1, c: 2}\na: {d: 1, d: 2}\n", "x.yaml", faults)
    assert [(fault.place.line, fault.values["key"]) for fault in faults] == [(2, "a"), (3, "c"), (4, "a"), (4, "d")]


def test_known_keys_are_named_at_any_depth() -> None:
    assert keys_at(Edition, ("period",)) == ("first", "last")
    assert keys_at(Edition, ("sources", "bao-cao"))[0] == "kind"
    assert "children" in keys_at(Method, ("tree", "children", 0))
    assert keys_at(Method, ("tree", "children", 0, "rule", "ratio")) == (
        "shape",
        "numerator",
        "denominator",
        "when_zero",
    )
    assert keys_at(Method, ("tree", "rule", "steps", "steps", 0)) == ("at_least", "points")
    assert keys_at(Method, ("views", "nodes", 0)) == keys_at(Method, ("tree",))
    assert keys_at(Plan, ("targets", 0))[0] == "unit"


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        ("truncation", {"why", "kind"}),
        ("absent-as-zero", {"why", "kind"}),
        ("divisor", {"why", "kind", "group", "n"}),
    ],
)
def test_the_known_keys_of_a_reading_are_those_of_its_kind(kind: str, known: set[str]) -> None:
    assert set(keys_at(Edition, ("readings", "chia-14", kind))) == known
