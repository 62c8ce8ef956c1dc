"""Files as accidents leave them, for tests of whatever reads one."""

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from scoring.faults import Fault

Damage = list[tuple[float, int, bytes]]
"""Where in the file from 0 to 1, how many bytes go, and what stands in their place."""

_MARKS = (
    b",",
    b'"',
    b"\n",
    b"\r",
    b":",
    b"- ",
    b"{",
    b"]",
    b"&a ",
    b"*a",
    b"!",
    b"\t",
    b"#",
    b"---\n",
    b";",
    b"'",
    b"|\n",
    b"%",
)
_WORDS = (b"unknown", b"not-applicable", b"0", b"-1", b"1/0", b"\xef\xbb\xbf", b"\xcc\x81", b"", b"? ", b"1.000", b"\0")
_LINES = (b"\n<<<<<<< HEAD\n", b"\n>>>>>>> x\n", b"\n\n", b'\n"\n', b"\n,,,,\n", "\nTổng cộng,,\n".encode(), b"\n\t")
BITS = st.binary(max_size=6) | st.sampled_from(_MARKS) | st.sampled_from(_WORDS) | st.sampled_from(_LINES)
DAMAGE = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), BITS), min_size=1, max_size=3)


def damaged(whole: bytes, damage: Damage) -> bytes:
    """The bytes after every accident."""
    for where, length, bits in damage:
        start = int(where * len(whole))
        whole = whole[:start] + bits + whole[start + length :]
    return whole


def told_inside(faults: Iterable[Fault], contents: Mapping[str, bytes]) -> None:
    """Each fault is said in both languages, at a place that its file has where that is one of `contents`."""
    for fault in faults:
        assert all(fault.said("vi") + fault.said("en"))
        file, line, column = fault.place
        assert line >= 1
        assert column >= 1
        if file in contents:
            lines = contents[file].split(b"\n")
            assert line <= len(lines), fault
            # A character has a byte or more; the place may be just behind the last.
            assert column <= len(lines[line - 1]) + 1, fault
