"""The picture of an edition says what it is and names no unit; it is small, and the same each time."""

import struct
import zlib
from pathlib import Path

import pytest
import vl_convert
from jinja2 import Environment, FileSystemLoader

from plugins.language import languages
from plugins.metadata.social import Picture, drawn, picture, smaller
from tests.site.built import FIXTURES, ROOT, Built, scored
from tests.site.hostile import ATTACK

VI, EN = languages()
SVG = Environment(
    loader=FileSystemLoader(ROOT / "theme" / "templates"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)


def _picture(index: str, edition: str, language: object = VI, data: Path = ROOT / "data") -> Picture:
    found = next(found for found in scored(data).indices if found.id == index)
    result = next(result for result in found.editions if result.id == edition)
    return picture("Thước đo", found, result, language)  # pyright: ignore[reportArgumentType]


def test_what_it_says_of_an_edition_that_is_not_ranked() -> None:
    assert _picture("dak-lak", "2020") == Picture(
        "Thước đo",
        ("Chỉ số chuyển đổi số tỉnh Đắk Lắk",),
        "2020",
        ("33 đơn vị · không xếp hạng", "Phương pháp 2425/QĐ-UBND", "UBND tỉnh Đắk Lắk"),
        None,
    )


def test_what_it_says_of_a_partial_one_in_english() -> None:
    found = _picture("viet-nam", "2024", EN)
    assert found.title == ("Digital transformation index", "of provinces (Viet Nam)")
    assert found.facts[0] == "86 units · ranked · partial"
    # Too long for the picture.
    assert found.facts[2].endswith(" …")
    assert len(found.facts[2]) <= 64


def test_what_is_made_up_says_so() -> None:
    assert _picture("vi-du", "2025", data=FIXTURES / "mini").made_up == "Số liệu bịa đặt"


def test_it_names_no_unit() -> None:
    for index in scored().indices:
        names = {row.name_vi for unit in index.units.values() for row in unit.names}
        for edition in index.editions:
            said = picture("Thước đo", index, edition, VI)
            # The province that decides is no unit of its own index.
            assert not [name for name in names if name in " ".join([*said.title, said.edition, *said.facts[:2]])]


def test_a_picture_full_of_letters_is_small() -> None:
    found = _picture("dak-lak", "2020")._replace(title=("x" * 34,) * 3, edition="y" * 42)
    assert len(drawn(found, SVG)) < 60_000


def test_it_is_a_small_png_the_same_each_time() -> None:
    png = drawn(_picture("dak-lak", "2020"), SVG)
    assert struct.unpack(">II", png[16:24]) == (1200, 630)
    assert len(png) < 60_000
    assert drawn(_picture("dak-lak", "2020"), SVG) == png


def test_smaller_is_the_same_picture() -> None:
    circle = '<circle cx="9" cy="9" r="7" fill="#0b5f53"/>'
    png = vl_convert.svg_to_png(f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{circle}</svg>')
    less = smaller(png)
    assert len(less) <= len(png)
    assert less[:33] == png[:33]
    assert _data(less) == _data(png)
    assert less.endswith(b"\x00\x00\x00\x00IEND\xaeB`\x82")


def _data(png: bytes) -> bytes:
    at, found = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            found += png[at + 8 : at + 8 + length]
        assert (
            zlib.crc32(png[at + 4 : at + 8 + length]) == struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0]
        )
        at += length + 12
    return zlib.decompress(found)


def test_an_attack_is_drawn_as_text() -> None:
    said = _picture("dak-lak", "2020")._replace(title=(ATTACK,), facts=(ATTACK,))
    svg = SVG.get_template("social.svg").render(picture=said, width=1200, height=630)
    assert "<script" not in svg
    assert drawn(said, SVG)


def test_every_letter_is_drawn() -> None:
    """A letter that the font lacks is drawn as a box, or not at all: then two letters look the same."""
    seen: dict[bytes, str] = {}
    for letter in "ẠẮẶẦẤẨẪẬẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐăâêôơưđ–·…":
        found = drawn(_picture("dak-lak", "2020")._replace(title=(letter,), facts=()), SVG)
        assert found not in seen, f"{letter} looks like {seen[found]}"
        seen[found] = letter


@pytest.mark.parametrize("language", ["vi", "en"])
def test_there_is_one_for_each_edition_where_the_site_has_an_address(
    addressed: Built, voices: Built, language: str
) -> None:
    for index in ("dak-lak", "mau-so"):
        folder = addressed.folder / "data" / index
        editions = sorted(path.parent.name for path in folder.glob("*/results.csv"))
        assert editions == sorted(path.parent.name for path in folder.glob(f"*/social.{language}.png"))
    assert not list(voices.folder.rglob("*.png"))
