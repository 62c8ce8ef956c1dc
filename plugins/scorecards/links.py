"""The addresses of design §8, in one place. Each is a folder below its language's root."""

from plugins.scorecards.anchors import figure_id, line_id

SOURCES, PROSE = "data/source/", "data/content/"
"""Where the sources stand: the first can be read as a data folder again, so prose is no part of it."""


def index(index: str) -> str:
    """One index."""
    return f"{index}/"


def edition(index: str, edition: str) -> str:
    """One edition."""
    return f"{index}/{edition}/"


def heat(index: str, edition: str) -> str:
    """Units by components of an edition."""
    return f"{index}/{edition}/heat/"


def progress(index: str) -> str:
    """All groups of an index by quarter."""
    return f"{index}/progress/"


def robustness(index: str, edition: str) -> str:
    """How sure the ranks of an edition are."""
    return f"{index}/{edition}/robustness/"


def report(index: str, edition: str) -> str:
    """The report of an edition, made for print."""
    return f"{index}/{edition}/report/"


def claims(index: str, edition: str) -> str:
    """Self-assessed against verified in an edition."""
    return f"{index}/{edition}/claims/"


def unit_in_edition(index: str, edition: str, unit: str) -> str:
    """One unit in one edition."""
    return f"{index}/{edition}/{unit}/"


def figure(index: str, edition: str, unit: str, group: str, node: str) -> str:
    """That row."""
    return f"{unit_in_edition(index, edition, unit)}#{figure_id(group, node)}"


def next_steps(index: str, edition: str, unit: str) -> str:
    """What a unit could do next, after an edition."""
    return f"{unit_in_edition(index, edition, unit)}next/"


def part(page: str, group: str, number: int) -> str:
    """A further part of the table of a group that begins on `page`: the second has the number 2."""
    return f"{page}units/{group}/{number}/"


def node(index: str, edition: str, node: str) -> str:
    """One node across all units of an edition."""
    return f"{index}/{edition}/criteria/{node}/"


def unit(index: str, unit: str) -> str:
    """One unit over all editions."""
    return f"{index}/{unit}/"


def log(index: str) -> str:
    """The corrections of an index, in the log of all."""
    return f"corrections/#index-{index}"


def revision(index: str, edition: str, number: int) -> str:
    """An edition as an earlier release of it had it."""
    return f"{index}/{edition}/revisions/{number}/"


def plan(index: str) -> str:
    """The plan of an index: who answers for what, targets, what is done."""
    return f"{index}/plan/"


def agency(index: str, agency: str) -> str:
    """What an agency answers for by the plan."""
    return f"{index}/agencies/{agency}/"


def trend(index: str) -> str:
    """All units of each group over the editions."""
    return f"{index}/trend/"


def compare(index: str) -> str:
    """Units side by side."""
    return f"{index}/compare/"


def compare_with(index: str, edition: str, unit: str = "") -> str:
    """The same with a unit in an edition chosen, or the edition alone."""
    return f"{compare(index)}?u={edition}/{unit}"


def line(index: str, group: str, unit: str) -> str:
    """The unit's own line in the picture of its group over editions."""
    return f"{trend(index)}#{line_id(group, unit)}"


def method(index: str, version: str) -> str:
    """One version of an index's method."""
    return f"{index}/methods/{version}/"


def self_check(index: str, version: str, group: str) -> str:
    return f"{index}/self-check/{version}/{group}/"


def self_check_of(index: str, version: str, group: str, edition: str, unit: str) -> str:
    """The self-check with the figures of a unit filled in."""
    return f"{self_check(index, version, group)}#edition={edition}&unit={unit}"


def unit_file(index: str, edition: str, unit: str) -> str:
    """Every score and rank of a unit's page in an edition, as JSON; it stands once, below the site's root."""
    return f"data/{index}/{edition}/units/{unit}.json"


def method_workbook(index: str, version: str, group: str) -> str:
    """The method for one group as a workbook to fill in."""
    return f"data/{index}/methods/{version}/{group}.xlsx"


def unit_workbook(index: str, edition: str, group: str, unit: str) -> str:
    """The workbook with a unit's figures."""
    return f"data/{index}/{edition}/workbooks/{group}/{unit}.xlsx"


def download(index: str, edition: str, file: str) -> str:
    """A data file; it stands once, below the site's root."""
    return f"data/{index}/{edition}/{file}"


def download_of_all(index: str, file: str) -> str:
    """The same of all editions of an index."""
    return f"data/{index}/{file}"


def social(index: str, edition: str, language: str) -> str:
    """The picture of an edition that is shown where somebody shares a page of it."""
    return f"data/{index}/{edition}/social.{language}.png"


def releases_feed(index: str | None) -> str:
    """The feed of the releases of an index, else of all, beside its page."""
    return f"{index}/releases.atom" if index else "releases.atom"


def corrections_feed() -> str:
    """The feed of corrections, beside the log."""
    return "corrections/feed.atom"


def source(file: str) -> str:
    """A file of the data folder as committed ('data/dak-lak/units.csv'), below the site's root."""
    return SOURCES + file.partition("/")[2]


def prose_source(slug: str, language: str) -> str:
    """The file of a page of prose as committed, below the site's root."""
    return f"{PROSE}{slug}.{language}.md"


def checks() -> str:
    """What this build found, and all fault codes."""
    return "checks/"


def check(code: str) -> str:
    """One fault code."""
    return f"{checks()}{code.lower()}/"


def a_z() -> str:
    """Everything that search finds, by letter."""
    return "a-z/"


def letter(letter: str) -> str:
    """The page of one letter, where all do not fit on one; `letter` as it is typed without accents: 'dd'."""
    return f"{a_z()}{letter}/"


def term(word: str = "") -> str:
    """The glossary, or one of its words."""
    return f"glossary/#{word}" if word else "glossary/"
