"""Mistakes in pages written by hand, one of each code that no data folder can have; the folder is above content/."""

from pathlib import Path

from mutation import Mutation, do, swap

from plugins.prose.pages import read_prose
from scoring.faults import Faults

PAGE = "content/about.en.md"
GOOD = "Title: About the scores\n\n## Where the figures come from\n\nEach figure names its [document](../data/).\n"
VIETNAMESE = "Title: Trang mẫu\n\nMỗi số đều nêu văn bản.\n"
HEADING, DOCUMENT = "## Where", "[document](../data/)"


def _gone(path: Path) -> None:
    for file in path.parent.glob("contest.*"):
        file.unlink()


def _taken(path: Path) -> None:
    for language in ("vi", "en"):
        (path.parent / f"data.{language}.md").write_text(GOOD if language == "en" else VIETNAMESE, "utf-8")


PROSE: tuple[Mutation, ...] = (
    do("a page that is none", "E-PROSE-NAME", "content/Notes.txt", lambda path: path.write_text(GOOD, "utf-8")),
    do("the address of other pages", "E-PROSE-TAKEN", "content/data.en.md", _taken, also=("E-PROSE-TAKEN",)),
    do(
        "a page in one language",
        "E-PROSE-LANG",
        "content/help.vi.md",
        lambda path: path.write_text(VIETNAMESE, "utf-8"),
    ),
    do("a page that all lead to", "E-PROSE-MISSING", "content/contest.en.md", _gone, also=("E-PROSE-MISSING",)),
    swap("a page without a title", "E-PROSE-TITLE", PAGE, "Title: About", "About", at="¦About the scores"),
    swap("a line for another program", "E-PROSE-HEAD", PAGE, "scores\n", "scores\n¦Save_as: home.html\n"),
    swap("HTML", "E-MD-HTML", PAGE, DOCUMENT, "¦<b>document</b>"),
    swap("a picture", "E-MD-IMAGE", PAGE, DOCUMENT, "![document](¦https://daklak.gov.vn/a.png)"),
    swap("a link to nowhere", "E-MD-LINK", PAGE, DOCUMENT, "[document](¦../dat/)"),
    swap("a heading too deep", "E-MD-HEADING", PAGE, HEADING, "¦#### Where"),
    swap("a marker of Pelican", "E-MD-MARKER", PAGE, DOCUMENT, "[document](¦{filename}data.md)"),
)


def written(root: Path) -> None:
    """Good pages in `root`/content."""
    (root / "content").mkdir()
    for name in ("about.vi", "about.en", "contest.vi", "contest.en"):
        text = GOOD if name.endswith("en") else VIETNAMESE
        (root / "content" / f"{name}.md").write_text(text, "utf-8")


def read(root: Path) -> Faults:
    """What is told of `root`/content."""
    faults = Faults()
    read_prose(root / "content", (), (), faults)
    return faults
