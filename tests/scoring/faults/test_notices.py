"""What is mended without loss is told, stops nothing and changes no figure."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scoring.results import Results, load
from scoring.tables.results import results_frame
from scoring.tables.statistics import statistics_frame

CSV = "*.csv"
ANY = "*.*"


def _decomposed(raw: bytes) -> bytes:
    return unicodedata.normalize("NFD", raw.decode()).encode()


@pytest.mark.parametrize(
    ("code", "pattern", "make"),
    [
        ("E-ENC-BOM", ANY, lambda raw: b"\xef\xbb\xbf" + raw),
        ("E-EOL-CRLF", ANY, lambda raw: raw.replace(b"\n", b"\r\n")),
        ("E-UNIT-NFD", ANY, _decomposed),
        ("E-BLANK-END", CSV, lambda raw: raw + b"\n\n\n"),
    ],
)
def test_notice(code: str, pattern: str, make: Callable[[bytes], bytes], released: Path) -> None:
    plain = load(released)
    changed: set[str] = set()
    for path in released.rglob(pattern):
        before = path.read_bytes()
        path.write_bytes(make(before))
        if path.read_bytes() != before:
            changed.add(path.relative_to(released.parent).as_posix())
    results = load(released)
    assert {(notice.kind.code, notice.place.file) for notice in results.told} == {(code, file) for file in changed}
    assert len(changed) > 5
    assert list(_published(results)) == list(_published(plain))


def test_a_line_number_is_right_after_all_four(released: Path) -> None:
    path = released / "dak-lak/units.csv"
    path.write_bytes(b"\xef\xbb\xbf" + _decomposed(path.read_bytes()).replace(b"\n", b"\r\n") + b"\r\n\r\n")
    unit = load(released).indices[0].units["so-thong-tin"]
    assert (unit.latest.line, unit.latest.name_vi) == (3, "Sở Thông tin và Truyền thông")


def test_the_digest_is_of_the_bytes(released: Path) -> None:
    """A mended file is another file: the digests of the three editions that rest on it tell."""
    before = [edition.files.digest for index in load(released).indices for edition in index.editions]
    path = released / "dak-lak/units.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    after = [edition.files.digest for index in load(released).indices for edition in index.editions]
    assert [old == new for old, new in zip(before, after, strict=True)] == [False, False, False, True, True]


def _published(results: Results) -> Iterator[str]:
    for index in results.indices:
        for edition in index.editions:
            yield results_frame(index, edition).to_csv()
            yield statistics_frame(index, edition).to_csv()
