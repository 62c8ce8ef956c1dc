"""`thuocdo diff --format markdown`: a pull request's names are text, and nothing but text, wherever they stand."""

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from marko.ext.gfm import gfm  # GitHub's Markdown; frictionless brings it
from repository import INPUTS, new_project

from scoring.cli.diff import markdown
from scoring.cli.diff.markdown import escaped
from scoring.cli.main import main

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</details></table><h1>x</h1>",
    "<!-- x",
    "a | b || c",
    "a \\| b \\",
    "`a` ``b` ```",
    "*a* **b** _c_ __d__ ~~e~~",
    "[x](https://xau.example) ![y](https://xau.example/y.png)",
    "[x]: https://xau.example",
    "https://xau.example/a HTTP://xau.example",
    "www.xau.example WWW.xau.example",
    "<https://xau.example>",
    "nhóm @moi-nguoi/tat-ca",
    "thu@xau.gov.vn",
    "#1 chu/kho#2",
    "&lt;b&gt; &#64;ai",
    "$x^2$ $$y$$",
    "1. a",
    "> a",
    "x --- | ---",
    "[^1] [ ] [x] {a}",
)
SEEN = "\u200b"


class _Read(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert all(name in ("align", "style") for name, _ in attrs), (tag, attrs)
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


OURS = {
    *("h3", "h4", "p", "br", "strong", "code", "ul", "li", "details", "summary"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return new_project(tmp_path / "base"), new_project(tmp_path / "head")


def named(project: Path, name: str) -> None:
    """Sở Mẫu An is called so."""
    path = project / "data/mau-nho/units.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    rows[1][2] = rows[1][3] = name
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)


def less(project: Path) -> None:
    path = project / INPUTS
    row = "a1,cap,truong,khac,,Không có quyết định.,There is no decision.,"
    path.write_text(path.read_text("utf-8").replace("a1,cap,truong,truong,,,,", row, 1), "utf-8")


def said(capsys: pytest.CaptureFixture[str], folders: tuple[Path, Path], *words: str, form: str = "markdown") -> str:
    main(["diff", *map(str, folders), "--format", form, *words])
    return capsys.readouterr().out


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name(name: str, folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """As a name in every row of the unit, as a value that changed, and in a fault."""
    named(folders[1], name)
    less(folders[1])
    page = _Read(gfm.convert(said(capsys, folders)))
    assert page.tags <= OURS
    assert page.text.replace(SEEN, "").count(name.rstrip(" ")) >= 4
    assert re.search(r"@\w|#\w|https?://\w|www\.\w", page.text, re.IGNORECASE) is None


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_one_cell(text: str) -> None:
    page = _Read(gfm.convert(f"| a | b |\n|---|---|\n| {escaped(text)} | <code>{escaped(text)}</code> |\n"))
    assert page.tags == {"table", "thead", "tbody", "tr", "th", "td", "code"}
    assert re.sub("\n+", "\n", page.text.replace(SEEN, "")).strip().split("\n") == ["a", "b", text, text]


def test_what_hides_is_shown() -> None:
    assert escaped("a\nb\u202ec\u200bd") == "aU+000AbU+202EcU+200Bd"


def test_the_page_of_a_change(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Counts, what fails, ten rows; what is longer whole below, folded."""
    path = folders[1] / "data/mau-nho/methods/1-2023.yaml"
    path.write_text(path.read_text("utf-8").replace("at_least: 1, points: 2.5", "at_least: 1, points: 3"), "utf-8")
    less(folders[1])
    lines = said(capsys, folders, "--lang", "en").splitlines()
    assert lines[0] == "### What this change moves"
    assert lines[2].startswith("**2 units change rank, 2 totals change, ")
    assert lines[4] == "#### What this change may not do"
    tables = [number for number, line in enumerate(lines) if line.startswith("|---")]
    folded = [number for number, line in enumerate(lines) if line.startswith("<details>")]
    rows = [line for line in lines[: folded[0]] if line.startswith("| ") and "→" in line and "Before" not in line]
    assert len(rows) == 10
    assert [lines[number + 2] for number in folded][:1]
    assert tables[-1] > folded[-1]
    whole = [line for line in lines[folded[0] :] if line.startswith("<details>")]
    assert whole[-1].startswith("<details><summary>Changed in the sources (")


def test_a_list_has_room_for_so_much(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every row that is left out is counted."""
    less(folders[1])
    path = folders[1] / INPUTS
    path.write_text(path.read_text("utf-8").replace(",yes,yes,", ",no,yes,"), "utf-8")
    whole = said(capsys, folders, "--lang", "en")
    rows = whole[whole.rindex("<details>") :].count("\n| <code>")
    assert rows > 5
    monkeypatch.setattr(markdown, "MOST_BYTES", 400)
    cut = said(capsys, folders, "--lang", "en")
    cut = cut[cut.rindex("<details>") :]
    left = cut.count("\n| <code>")
    assert 0 < left < rows
    assert f"\nAnd {rows - left} more.\n\n</details>\n" in cut


def test_many_faults(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Three at a glance, the others that are told folded below, and how many there are beside these."""
    path = folders[1] / INPUTS
    rows = path.read_text("utf-8").replace(",yes,yes,", ",no,no,").replace(",1,1,", ",2,2,").replace(",3,3,", ",4,4,")
    path.write_text(rows, "utf-8")
    found = said(capsys, folders, "--lang", "en")
    faults = found[: found.index("#### Units")]
    told, folded = faults.split("<details>")
    everything = json.loads(said(capsys, folders, form="json"))["faults"]
    assert len(everything) > 20
    assert (told.count("\n- data/"), folded.count("\n- data/")) == (3, 17)
    assert f"<summary>And {len(everything) - 3} more.</summary>" in faults
    assert f"\nAnd {len(everything) - 20} more.\n\n</details>\n" in faults
