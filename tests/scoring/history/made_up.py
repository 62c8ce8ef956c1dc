"""A small made-up index for tests: unit u in one or two groups of each edition, by the small method (total 30)."""

from collections.abc import Mapping
from typing import cast

from scoring.engine.group import GroupResult
from scoring.engine.printed import printed_figures, printed_ranks
from scoring.model.edition import Edition
from scoring.model.folder import EditionFiles
from scoring.model.index import Index
from scoring.model.method import Method
from scoring.model.rows import NameRow, PrintedRow
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult
from tests.scoring.engine.small import method
from tests.scoring.reconcile.ledgers import TEXT, own, row

GROUPS = ("g", "h")
UNIT = Unit("u", (NameRow("u", GROUPS, "u", "u", False, None, None, 2),))

Given = Mapping[str, list[PrintedRow]]
"""Group -> the unit's rows in it, in the order of the edition's file."""


def total(figure: str | None, group: str, node: str = "t") -> PrintedRow:
    """The unit's figure, or that it sent nothing."""
    return own("u", figure, node, group=group, status=None if figure else "not-submitted")


def rank(place: str, group: str) -> PrintedRow:
    """The unit's printed rank."""
    return row("rank", "t", place, unit="u", group=group)


def rules(**maxima: Mapping[str, str]) -> Method:
    """The small method for both groups; the maxima of single nodes by group."""
    both = {"p": "20", "x": "10", "y": "10", "q": "10"}
    found = method({node: {"max": maxima.get(node, dict.fromkeys(GROUPS, most))} for node, most in both.items()})
    tree = found.tree.model_copy(update={"max": dict.fromkeys(GROUPS, found.tree.max["g"])})
    return found.model_copy(update={"groups": GROUPS, "tree": tree})


def index(editions: Mapping[str, tuple[str, Given]], by: Method | None = None) -> IndexResult:
    """The index of `editions`: year -> the version of its method, and its groups with their rows."""
    scored = by or rules()
    about = Index.model_validate(
        {
            **dict.fromkeys(("title", "short", "about", "publisher"), TEXT),
            "authority": {"name": TEXT, "publishes_here": "no"},
            "licence": {"name": "x", "url": "https://example.org"},
            "languages": ["vi", "en"],
            "made_up": "yes",
            "groups": {group: {"name": {"vi": f"nhóm {group}", "en": f"group {group}"}} for group in GROUPS},
        }
    )
    found = tuple(_edition(year, version, given, scored) for year, (version, given) in editions.items())
    versions = {version: scored for version, _ in editions.values()}
    return IndexResult("i", about, {"u": UNIT}, (), None, versions, found)


def _edition(year: str, version: str, given: Given, by: Method) -> EditionResult:
    edition = Edition.model_validate(
        {
            "method": version,
            "title": {"vi": year, "en": year},
            "period": {"first": f"{year}-01-01", "last": f"{year}-12-31"},
            "units_as_of": dict.fromkeys(given, f"{year}-12-31"),
            "status": "final",
            "ranked": {"choice": "yes", "why": TEXT},
            "coverage": "partial",
        }
    )
    groups = tuple(
        GroupResult(
            group,
            by,
            True,
            False,
            (UNIT,),
            printed_figures(by, group, ["u"], rows),
            {},
            printed_ranks=printed_ranks(group, rows),
        )
        for group, rows in given.items()
    )
    return EditionResult(year, edition, by, cast(EditionFiles, None), groups)
