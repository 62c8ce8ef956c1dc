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
    ("case", "text", "told"),
    [
        ("CVW2", "key: [a, b,#c\n]\n", "1:12 E-Y-HASH"),
        ("QB6E", 'key: "a\nb"\n', "1:6 E-Y-SYN"),
        ("RHX7", "key: a\n%YAML 1.2\n---\n", "2:1 E-Y-DOC"),
        ("MUS6", "%YAML 1.1#c\n---\nkey: a\n", "1:1 E-Y-SYN"),
        ("G5U8", "key: [-, -]\n", "1:7 E-Y-SYN"),
        ("9JBA", "key: [a, b]#c\n", "1:12 E-Y-HASH"),
        ("DK95", 'key: "a\n\tb"\n', "1:6 E-Y-SYN"),
        ("YJV2", "key: [-]\n", "1:7 E-Y-SYN"),
        ("EB22", "key: a # c\n%YAML 1.2\n---\nb: c\n", "2:1 E-Y-DOC"),
        ("SU5Z", 'key: "a"# c\n', "1:9 E-Y-HASH"),
    ],
)
def test_invalid_yaml_that_the_library_takes_is_refused(case: str, text: str, told: str) -> None:
    """Each by the rule that the case of this name in the YAML test suite is about."""
    faults = Faults()
    read_yaml(text, "x.yaml", faults)
    found = [f"{fault.place.line}:{fault.place.column} {fault.kind.code}" for fault in faults]
    assert (case, found) == (case, [told])


@pytest.mark.parametrize(
    ("case", "text", "value"),
    [("9C9N", "key: [a,\nb,\nc]\n", ["a", "b", "c"]), ("S98Z", "key: >\n \n  \n   \n # c\n", "")],
)
def test_invalid_yaml_that_is_read_as_it_was_meant(case: str, text: str, value: object) -> None:
    """Two are taken: nothing that stands in them is lost or doubtful, and an empty value is told by its model."""
    faults = Faults()
    assert (case, read_yaml(text, "x.yaml", faults)[0]) == (case, {"key": value})  # pyright: ignore[reportOptionalSubscript]
    assert list(faults) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: x # c\nb: [y, z] # c\nc: 'w' # c\n", []),
        ("a: x #1 y\nb: y#2\n", ["1:6 E-Y-HASH"]),
        ("a: [x #1\n, y, {b: c #2\n}]\n", ["1:7 E-Y-HASH", "2:12 E-Y-HASH"]),
        ("# c\n#c\na: x\n  y #3\n##\nb: z ## c\n", ["4:5 E-Y-HASH"]),
        ("a: |# c\n  x\nb:  \n  #c\n  c: y\n", []),
    ],
)
def test_a_number_sign_that_may_be_text(text: str, told: list[str]) -> None:
    faults = Faults()
    read_yaml(text, "x.yaml", faults)
    assert [f"{fault.place.line}:{fault.place.column} {fault.kind.code}" for fault in faults] == told


@pytest.mark.parametrize(
    ("text", "place"),
    [("made_up:yes\nb: c\n", (1, 1)), ("a: 1\nb:2\nc: 3\n", (2, 1)), ("a: [1\nb: 2\n", (2, 2)), ("a: b: c\n", (1, 5))],
)
def test_the_place_of_what_cannot_be_read(text: str, place: tuple[int, int]) -> None:
    faults = Faults()
    assert read_yaml(text, "x.yaml", faults) is None
    assert [tuple(fault.place)[1:] for fault in faults] == [place]


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
