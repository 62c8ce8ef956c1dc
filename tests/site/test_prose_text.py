"""What may not stand in the text of a page written by hand: each mistake is told once, at its line and column."""

import shutil
from pathlib import Path

import pytest

from plugins.prose.pages import prose_beside, read_prose
from plugins.prose.site import SITE, addresses
from scoring.faults import Faults
from scoring.gate import pass_gate
from tests.site.built import DATA, FIXTURES, Built
from tests.site.part import is_part

HEAD = "Title: T\n\n"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index that was measured, with its releases, and one that was made up."""
    folder = tmp_path_factory.mktemp("prose") / "data"
    shutil.copytree(DATA / "dak-lak", folder / "dak-lak")
    return Path(shutil.copytree(FIXTURES / "mini", folder, dirs_exist_ok=True))


@pytest.fixture(scope="module")
def indices(data: Path) -> object:
    return pass_gate(data, Faults())


def _told(tmp_path: Path, indices: object, text: str, language: str = "en") -> list[str]:
    for slug in ("about", "contest"):
        for code in ("vi", "en"):
            (tmp_path / f"{slug}.{code}.md").write_text(HEAD, encoding="utf-8")
    (tmp_path / f"about.{language}.md").write_text(HEAD + text, encoding="utf-8")
    faults = Faults()
    read_prose(tmp_path, {"dak-lak", "vi-du", "hong"}, indices, faults)  # pyright: ignore[reportArgumentType]
    at = f"content/about.{language}.md:"
    return [f"{fault.place}".removeprefix(at) + f" {fault.kind.code}" for fault in faults]


GOOD = """
Words, *more*, `<b>` and `{{x}}`, a < b, 1 &lt; 2, R&D; {braces}, call 1900 0001, 0262 3955 888, vp@daklak.gov.vn.

## Two

[a](../contest/) [b](../) [c](../../contest/) [d](../dak-lak/2020/huyen-lak/) [e](../dak-lak/2020/criteria/cqs/)
[f](../dak-lak/methods/2425-2021/) [g](../dak-lak/self-check/2425-2021/so-nganh/) [h](../dak-lak/huyen-lak/)
[i](../corrections/#index-dak-lak) [j](https://daklak.gov.vn/a_(b)?x=1) <https://www.gov.vn/> [k][label] [label]
[l](../dak-lak/trend/) [m](../checks/e-id/) [n](../dak-lak/) [o](./../contest/) [p](../hong/any/)

[label]: ../contest/ "A title"

### Three

#### Four

## Two again

| a | b |
|---|---|
| 1 | 2 |

    # in code
"""


def test_good(tmp_path: Path, indices: object) -> None:
    assert _told(tmp_path, indices, GOOD) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a <script>alert(1)</script> b", ["3:3 E-MD-HTML"]),
        ("<iframe src='https://a.gov.vn/'></iframe>", ["3:1 E-MD-HTML"]),
        ("a\n\n- b\n    <IMG SRC=x onerror=alert(1)>", ["6:5 E-MD-HTML"]),
        ("a <br/> b <hr>", ["3:3 E-MD-HTML", "3:11 E-MD-HTML"]),
        ("a </div>", ["3:3 E-MD-HTML"]),
        # A block of code is no text, whatever it looks like; what only stands to the right is none.
        ("a\n\n    <b> {{x}} [a](../nowhere/) &nbsp;\n", []),
        ("a\n    <b> b", ["4:5 E-MD-HTML"]),
        ("<!-- hidden -->", ["3:1 E-MD-HTML"]),
        ("<img src=x onerror='a'", ["3:1 E-MD-HTML"]),
        ("<?php x ?>", ["3:1 E-MD-HTML"]),
        ("` <b> x\n\n`", ["3:3 E-MD-HTML"]),
        ("![a](https://spy.vn/p.png)", ["3:6 E-MD-IMAGE"]),
        ("![a](data:image/svg+xml,x)", ["3:6 E-MD-IMAGE"]),
        ("![a][p]\n\n[p]: picture.png", ["5:6 E-MD-IMAGE"]),
        ("a [b](JavaScript:alert(1))", ["3:7 E-URL-SCHEME"]),
        ("a [b](javascript&colon;alert)", ["3:7 E-URL-SCHEME"]),
        ("[b](java&#x09;script:alert)", ["3:5 E-URL-SCHEME"]),
        ("[b](data:text/html,x) [b](vbscript:x)", ["3:5 E-URL-SCHEME", "3:27 E-URL-SCHEME"]),
        ("[b](javascript:a) [c](javascript:a)", ["3:5 E-URL-SCHEME", "3:23 E-URL-SCHEME"]),
        ("[b]\n\n[b]: javascript:alert(1)", ["5:6 E-URL-SCHEME"]),
        ("text\n\n[unused]: javascript:alert(1)", ["5:11 E-URL-SCHEME"]),
        ("<ftp://a.gov.vn/>", ["3:2 E-URL-SCHEME"]),
        ("[b](mailto:vp@daklak.gov.vn)", ["3:5 E-URL-SCHEME"]),
        ("<vp@daklak.gov.vn>", ["3:2 E-URL-SCHEME"]),
        ("[b](//spy.vn/)", ["3:5 E-URL-SCHEME"]),
        (r"[b](https:\\spy.vn/)", ["3:5 E-URL-SCHEME"]),
        ("[b](https://user@daklak.gov.vn/)", ["3:5 E-URL-HOST"]),
        ("[b](https://10.0.0.1/)", ["3:5 E-URL-HOST"]),
        ("[b](https://daklak.gov.vn/../a)", ["3:5 E-URL-FORM"]),
        ("[b](http://daklak.gov.vn/)", ["3:5 W-URL-HTTP"]),
        ("<https://spy.vn/>", ["3:2 W-URL-HOST"]),
        ("[b](../nowhere/)", ["3:5 E-MD-LINK"]),
        ("[b](../contest)", ["3:5 E-MD-LINK"]),
        ("[b](contest.en.md)", ["3:5 E-MD-LINK"]),
        ("[b](/contest/)", ["3:5 E-URL-SCHEME"]),
        ("[b](../../../contest/)", ["3:5 E-MD-LINK"]),
        ("[b](../dak-lak/2020/huyen-lax/)", ["3:5 E-MD-LINK"]),
        ("[b](../vi-du/2025/)", ["3:5 E-MD-LINK"]),
        ("[b](../contest/#part)", ["3:5 E-MD-LINK"]),
        ("[b](#part) [c]()", ["3:5 E-MD-LINK", "3:16 E-MD-LINK"]),
        ("[b](../contest/?a=1)", ["3:5 E-MD-LINK"]),
        ("[b][nowhere]", ["3:5 E-MD-LINK"]),
        ("[b]({filename}about.vi.md)", ["3:5 E-MD-MARKER"]),
        ("[b]({static}/a.pdf) |attach|a.pdf", ["3:5 E-MD-MARKER", "3:21 E-MD-MARKER"]),
        ("a {{ SITEURL }} b {% raw %}", ["3:3 E-MD-MARKER", "3:19 E-MD-MARKER"]),
        ("# One", ["3:1 E-MD-HEADING"]),
        ("One\n===", ["3:1 E-MD-HEADING"]),
        ("### Three", ["3:1 E-MD-HEADING"]),
        ("## Two\n\n    ## code\n\n#### Four\n\n##### Five", ["7:1 E-MD-HEADING"]),
        ("Call 0912 345 678 now", ["3:6 E-PII"]),
        ("a@example.com, [b](mailto:c@example.com)", ["3:1 E-PII", "3:27 E-PII"]),
        ("a&#64;example.com", ["3:2 E-TXT-ESCAPE"]),
        ("a&#8203;b &nbsp; &#x202E;", ["3:2 E-TXT-ESCAPE", "3:11 E-TXT-ESCAPE", "3:18 E-TXT-ESCAPE"]),
        ("password: hunter2!", ["3:1 E-SECRET"]),
        ("[b](https://daklak.gov.vn/?token=abcdef)", ["3:27 E-SECRET"]),
        ("a\u200bb \u202ec", ["3:2 E-INVIS", "3:5 E-BIDI"]),
        ("## ???", ["3:1 E-FILL"]),
        ("a\n\n- TODO", ["5:1 E-FILL"]),
        ("x" * 201, ["3:1 E-TXT-WORD"]),
        ("S? Y t? g?i b?o cáo", ["3:1 W-TXT-LOSSY"]),
        ("Đơn vị gửi báo cáo trước ngày cuối tháng.", ["3:1 W-LANG-EN"]),
    ],
)
def test_mistake(tmp_path: Path, indices: object, text: str, told: list[str]) -> None:
    assert _told(tmp_path, indices, text + "\n") == told


def test_english_in_vietnamese(tmp_path: Path, indices: object) -> None:
    assert _told(tmp_path, indices, "Đúng.\n\nThe page of a unit shows every rule.\n", "vi") == ["5:1 W-LANG-VI"]


@pytest.mark.parametrize("name", ["site", "mini", "voices"])
def test_the_pages_that_are_told_are_those_that_are_built(name: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(name)
    told = {address for index in pass_gate(built.data, Faults()) for address in addresses(index)} | {*SITE}
    prose = {f"{slug}/" for slug in ("about", "contest", "using-data", "accessibility")}
    assert {found for found in built.addresses if not found.startswith("en/") and not is_part(found)} == told | prose


def test_a_fault_of_the_data_makes_no_link_wrong(tmp_path: Path, data: Path) -> None:
    copied = Path(shutil.copytree(data, tmp_path / "data"))
    (copied / "dak-lak" / "units.csv").write_text("id\n", encoding="utf-8")
    content = tmp_path / "content"
    content.mkdir()
    for slug in ("about", "contest"):
        for code in ("vi", "en"):
            (content / f"{slug}.{code}.md").write_text(f"{HEAD}[a](../dak-lak/2020/) [b](../no/)\n", encoding="utf-8")
    faults = Faults()
    pass_gate(copied, faults, beside=prose_beside(content, copied, {}))
    told = [fault.values["found"] for fault in faults.errors if fault.place.file.startswith("content/")]
    assert told == ["../no/"] * 4


def test_a_link_to_made_up_data_is_wrong_whether_these_are_read_or_not(tmp_path: Path, data: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for slug in ("about", "contest"):
        for code in ("vi", "en"):
            (content / f"{slug}.{code}.md").write_text(f"{HEAD}[a](../mau-nho/2023/)\n", encoding="utf-8")
    for made_up in (True, False):
        faults = Faults()
        pass_gate(data, faults, beside=prose_beside(content, data, {}), made_up=made_up)
        assert {fault.values["found"] for fault in faults.errors} == {"../mau-nho/2023/"}, made_up
