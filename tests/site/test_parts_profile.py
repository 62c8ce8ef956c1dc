"""A part of a total, printed once for many units, is what the part of the one unit would be."""

from pathlib import Path

import pytest
from markupsafe import Markup, escape

from plugins.language import languages
from plugins.scorecards.alike import alike
from plugins.scorecards.cells import Cell, cell
from plugins.scorecards.parts_profile import Part, PartsProfile
from plugins.scorecards.shown_nodes import components
from scoring.results import load
from tests.site.built import DATA, FIXTURES


def _said(shown: Cell) -> str:
    return f"{shown.text}|{shown.status}|{shown.maximum}|{shown.bar}"


def _macro(part: Part, where: str) -> Markup:
    return escape(f"{_said(part.cell)}{where};")


@pytest.mark.parametrize("folder", [DATA, FIXTURES / "hand" / "data"], ids=("own", "hand"))
def test_every_part_is_that_of_its_unit(folder: Path) -> None:
    """Of totals without a part, units without a total, printed and computed figures; in both languages."""
    seen = 0
    for edition in (edition for index in load(folder).indices for edition in index.editions):
        for group in edition.groups:
            for language in languages():
                profile = PartsProfile(language, group)
                for unit in group.places:
                    cells = [cell(language, group, node, group.figures[unit, node.id]) for node in components(group)]
                    shown = group.total[unit].points is not None and any(one.bar for one in cells)
                    expected = escape("".join(f"{_said(one)};" for one in cells if shown))
                    assert alike(profile.of(unit), _macro) == expected, (edition.id, unit)
                    seen += shown
    assert seen > 10
