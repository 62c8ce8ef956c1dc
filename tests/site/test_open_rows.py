"""A row made once for many units, with its numbers left open, prints what the row of the one unit would."""

import shutil
from pathlib import Path

import pytest
from markupsafe import Markup, escape

from plugins.language import Language, languages
from plugins.scorecards.alike import alike
from plugins.scorecards.open_rows import OpenRows
from plugins.scorecards.profile import NodeRow, Profile
from scoring.results import EditionResult, load
from tests.site.built import DATA, FIXTURES

HAND = FIXTURES / "hand" / "data"


def _macro(row: NodeRow, where: str) -> Markup:
    """Everything of a row that a table may print, whether there or not: braces and marks as they come."""
    said = [row.depth, row.anchor, row.title, row.href, row.claimed or "-", *row.cell._replace(bar=None), row.rule]
    said += [given for item in row.inputs for given in ("{", item.name, item.claimed or "-", item.verified, "}")]
    said += [row.sum or "-", row.reasons, row.evidence, row.rank, row.origins, row.replies, row.under_appeal]
    return Markup("{0}<i>%s</i>{").join(map(escape, said)) + Markup("<p>") + where


def _check(edition: EditionResult, sides: tuple[Language, ...]) -> int:
    """The number of rows that were not made for their unit alone."""
    shared = 0
    for language in sides:
        for group in edition.groups:
            profile = Profile(edition, group, language)
            rows, nodes = OpenRows(profile), (*profile.tree, *((view, 1) for view in profile.views))
            for unit in group.places:
                found = (*rows.rows(unit), *(rows.view_rows(unit) or ()))
                for filled, (node, depth) in zip(found, nodes, strict=True):
                    own = _macro(profile.row(unit, node, depth), profile.where(unit, node.id))
                    assert alike([filled], _macro) == own, (unit, node.id)
                    shared += bool(filled[1])
    return shared


@pytest.mark.parametrize("folder", [DATA, HAND], ids=("own", "hand"))
def test_every_row_is_that_of_its_unit(folder: Path) -> None:
    """Of all that the fixtures and the own data have: reasons, statuses, overrides, appeals, printed figures, views."""
    # The own data are many; that a missing translation is marked shows in the small ones.
    sides = languages()[:1] if folder is DATA else languages()
    shared = sum(_check(edition, sides) for index in load(folder).indices for edition in index.editions)
    assert shared > 100


def test_what_stands_in_another_order_is_its_own(tmp_path: Path) -> None:
    """Whole before part, in the rows of one unit."""
    shutil.copytree(HAND / "mau-nho", tmp_path / "data" / "mau-nho", ignore=shutil.ignore_patterns("releases.csv"))
    path = tmp_path / "data/mau-nho/editions/2024/inputs.csv"
    text = path.read_text("utf-8")
    part, whole = "so-mau-5,a3,chu-tri,1,1,,,,\n", "so-mau-5,a3,tong-hop,2,2,,,,\n"
    assert part + whole in text
    path.write_text(text.replace(part + whole, whole + part), "utf-8")
    (index,) = load(tmp_path / "data").indices
    assert all(_check(edition, languages()) for edition in index.editions)
