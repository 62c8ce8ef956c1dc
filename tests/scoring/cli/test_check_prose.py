"""`thuocdo check` takes the pages of content/ beside the data; their warnings are accepted like those of data."""

import re
from pathlib import Path

import pytest

from scoring.cli.main import main

HEAD = "code,file,key,reason_vi,reason_en,by,date\n"


@pytest.fixture
def content(released: Path) -> Path:
    folder = released.parent / "content"
    folder.mkdir()
    for slug in ("about", "contest"):
        for language in ("vi", "en"):
            (folder / f"{slug}.{language}.md").write_text("Title: T\n\n[a](../dak-lak/2020/)\n", encoding="utf-8")
    return folder


def test_a_bad_page_fails(content: Path, released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(released)]) == 0
    (content / "about.en.md").write_text("Title: T\n\n[a](javascript:b) [c](../dak-lak/2019/)\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(released), "--lang", "en"]) == 1
    told = re.findall(r"^(\S+): (E-\S+)", capsys.readouterr().out, re.MULTILINE)
    assert told == [("content/about.en.md:3:5", "E-URL-SCHEME"), ("content/about.en.md:3:23", "E-MD-LINK")]


def test_the_row_that_is_told_accepts(content: Path, released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "about.en.md").write_text("Title: T\n\n[a](https://example.org/)\n", encoding="utf-8")
    assert main(["check", str(released), "--strict"]) == 1
    (row,) = (line.strip() for line in capsys.readouterr().out.splitlines() if line.startswith("    W-URL-HOST,"))
    assert row.startswith("W-URL-HOST,content/about.en.md,example.org,")
    row = row.replace("LÝ DO,REASON,AI,NGÀY", "Đã xem.,Looked at.,Văn phòng,2026-01-02")
    (released / "acknowledged.csv").write_text(f"{HEAD}{row}\n", "utf-8")
    assert main(["check", str(released), "--strict"]) == 0
    assert main(["score", "dak-lak", "2020", "--data", str(released)]) == 0, "it reads no prose"
    (content / "about.en.md").write_text("Title: T\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(released), "--lang", "en"]) == 1
    assert "data/acknowledged.csv:2:1: E-ACK" in capsys.readouterr().out
