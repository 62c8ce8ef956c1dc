"""Where `thuocdo verify` says that a file differs: line and column as an editor counts them, and what is there."""

import pytest

from scoring.cli.verify.lines import Difference
from scoring.cli.verify.rows import differences

INPUTS = """unit,node,input,self,verified,status,reason_vi
so-a,c1,nop,50,50,,
so-b,c1,nop,"1,5",7,,"Có, một ""lý do"" ạ"
so-c,c1,nop,9,9,,
"""


def _places(name: str, found: str, expected: str) -> list[Difference]:
    return [*differences(name, found.encode(), expected.encode())]


def test_a_cell_of_a_table_is_named_by_line_and_column() -> None:
    changed = INPUTS.replace(",7,", ",8,").replace("9,9", "9,0")
    assert _places("data/source/a/editions/1/inputs.csv", changed, INPUTS) == [
        ("3:19: unit=so-b, node=c1, input=nop, verified", "8", "7"),
        ("4:15: unit=so-c, node=c1, input=nop, verified", "0", "9"),
    ]


def test_the_line_is_that_of_the_file_that_was_found() -> None:
    head, first, *rest = INPUTS.splitlines(keepends=True)
    changed = "".join((head, "so-x,c1,nop,1,1,,\n", first, *rest[:-1])).replace('"1,5"', "15")
    assert _places("inputs.csv", changed, INPUTS) == [
        ("2: unit=so-x, node=c1, input=nop", "so-x, c1, nop, 1, 1, , ", None),
        ("4:13: unit=so-b, node=c1, input=nop, self", "15", "1,5"),
        ("4: unit=so-c, node=c1, input=nop", None, "so-c, c1, nop, 9, 9, , "),
    ]


@pytest.mark.parametrize("mark", [";", "\t"])
def test_another_mark_between_cells(mark: str) -> None:
    there = INPUTS.replace('"1,5"', "15").replace(",", mark)
    assert _places("a.csv", there.replace(f"{mark}7{mark}", f"{mark}8{mark}"), there)[0][0].startswith("3:16: ")


def test_more_cells_than_columns_and_another_head() -> None:
    more = INPUTS.replace("so-a,c1,nop,50,50,,", "so-a,c1,nop,50,50,,,x")
    assert _places("a.csv", more, INPUTS) == [("2:21: unit=so-a, node=c1, input=nop, +0", "x", None)]
    (one,) = _places("a.csv", INPUTS.replace("unit", "đơn vị"), INPUTS)
    assert one[0] == "1"


@pytest.mark.parametrize("name", ["index.yaml", "about.vi.md", "a.json"])
def test_a_line_of_another_text(name: str) -> None:
    assert _places(name, "a: 1\nb: 2\nc: 3\n", "a: 1\nb: 5\n") == [("2", "b: 2", "b: 5"), ("3", "c: 3", None)]


@pytest.mark.parametrize("junk", ["", "\n", '"', '"\n"', ",,,", "\r", "a\rb\n", "x" * 200_000 + ","])
def test_no_text_ends_it(junk: str) -> None:
    for name in ("a.csv", "a.json", "a.html", "a.txt"):
        for pair in ((junk, INPUTS), (INPUTS, junk), (INPUTS + junk, INPUTS), (junk, junk + "1")):
            assert all(one.found != one.expected for one in differences(name, *(text.encode() for text in pair)))
