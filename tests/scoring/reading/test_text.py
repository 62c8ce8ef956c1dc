"""Bytes to clean text: what is told, where, and that the time stays linear on hostile files."""

import time
import unicodedata
from pathlib import Path

import pytest

from scoring.faults import Faults, visible
from scoring.reading import text as reading
from scoring.reading.characters import odd
from scoring.reading.magic import kind_of, wide_encoding
from scoring.reading.text import read_text


def _read(tmp_path: Path, raw: bytes, name: str = "units.csv") -> tuple[str | None, list[str]]:
    path, faults = tmp_path / name, Faults()
    path.write_bytes(raw)
    read = read_text(path, name, faults)
    return read[0] if read else None, [f"{fault.place.line}:{fault.place.column} {fault.kind.code}" for fault in faults]


@pytest.mark.parametrize(
    ("raw", "text", "told"),
    [
        ("a,b\nSở\u00a0Y tế\u00a0,c", "a,b\nSở Y tế ,c", ["2:3 E-SPACE-NB"]),
        ("a,b\nx\u200by,\u202ez\x07", "a,b\nxy,z", ["2:2 E-INVIS", "2:5 E-BIDI", "2:7 E-CTRL"]),
        ("S\ufffd", "S", ["1:2 E-TXT-LOSSY"]),
        ("a\r\nb\rc", None, ["1:1 E-EOL-CRLF", "2:2 E-EOL"]),
        ("x\ue000\ufdd0", "x", ["1:2 E-TXT-FONT", "1:3 E-TXT-FONT"]),
        ("tế\nB\u0435", "tế\nB\u0435", ["2:2 E-TXT-ALIKE"]),
        ("\u0412\u041a, Ελλάδα, µm, ½, 5 m², ï, ß, №", "\u0412\u041a, Ελλάδα, µm, ½, 5 m², ï, ß, №", []),
        ("Ð𝐘Ｓ", "Ð𝐘Ｓ", ["1:1 E-TXT-ALIKE", "1:2 E-TXT-ALIKE", "1:3 E-TXT-ALIKE"]),
        ("x,e\u0316\u0317", "x,e\u0316\u0317", []),
        ("x,e\u0316\u0317\u0318z", "x,e\u0316\u0317\u0318z", ["1:3 E-TXT-MARKS"]),
        ("x,é\u0301\u0301\u0301\n", "x,é\u0301\u0301\u0301\n", ["1:3 E-TXT-MARKS"]),
        ("a\nb,Sôû Y teá;c", None, ["2:3 E-ENC-VN"]),
    ],
)
def test_characters(raw: str, text: str | None, told: list[str], tmp_path: Path) -> None:
    assert _read(tmp_path, raw.encode()) == (text, told)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"PK\x03\x04", "ZIP/XLSX/ODS"),
        (b"PK\x05\x06", "ZIP"),
        (b"\x1f\x8b\x08", "GZIP"),
        (b"Rar!\x1a\x07", "RAR"),
        (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS/DOC"),
        (b"GIF89a", "GIF"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
        (b"\xef\xbb\xbf \n<HTML>", "HTML"),
        (b"\t<table border=1>", "HTML"),
        (b"<?xml version='1.0'?>", "XML/SVG"),
        (b'[\n {"unit": 1}]', "JSON"),
        (b'{"unit": 1}', "JSON"),
        (b"id,groups\n", None),
        (b"{id: 1}\n", None),
        (b"<a>\n", None),
        (b"", None),
    ],
)
def test_magic_bytes(raw: bytes, kind: str | None) -> None:
    assert kind_of(raw) == kind


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_wide_encodings(encoding: str, mark: str) -> None:
    assert wide_encoding(f"{mark}id,Sở Y tế\n".encode(encoding)) == encoding[:6].upper()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("units.csv", b"," * reading.MOST_BYTES),
        ("units.csv", "\u200b".encode() * (reading.MOST_BYTES // 3)),
        ("units.csv", ("\u200b" * 60_000 + "\n").encode() * 350),
        ("units.csv", b"a,\r" * (reading.MOST_BYTES // 3)),
        ("units.csv", ("o\u031b\u0309" * 9_000 + "\n").encode() * 900),
        ("units.csv", ("ø " * 900 + "\n").encode() * 20_000),
        ("units.csv", b"\xff" * reading.MOST_BYTES),
        ("units.csv", b"\0" * 20 + b"a" * (reading.MOST_BYTES - 20)),
        ("index.yaml", b"a" * reading.MOST_YAML_BYTES),
    ],
    ids=["commas", "no width", "no width in lines", "CR", "loose marks", "foreign letters", "bytes", "NUL", "word"],
)
def test_hostile_files_take_no_longer_than_their_size(name: str, raw: bytes, tmp_path: Path) -> None:
    start = time.monotonic()
    _read(tmp_path, raw, name)
    # A scan that starts again at each fault takes minutes.
    assert time.monotonic() - start < 30


def test_a_size_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path, faults = tmp_path / "index.yaml", Faults()
    path.write_bytes(b"a" * (reading.MOST_YAML_BYTES + 1))
    assert read_text(path, "index.yaml", faults) is None
    assert [fault.kind.code for fault in faults] == ["E-SIZE"]


def test_no_character_that_is_not_seen_passes() -> None:
    """Whatever Unicode calls a control, a format, a separator, private or no character; but for line ends and tabs."""
    unseen = {"Cc", "Cf", "Zl", "Zp", "Co"}
    chars = (chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    passed = [char for char in chars if unicodedata.category(char) in unseen and not list(odd(f"a{char}b"))]
    assert passed == ["\t", "\n"]


def test_no_character_that_is_not_seen_is_shown() -> None:
    for char in ("\ufff9", "\u2800", "\u1680", "\U0001d173", "\u0600", "\U000e0041"):
        assert char not in visible(f"a{char}b")
