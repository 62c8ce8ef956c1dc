"""A part of a total, printed once for many units, is what the part of the one unit would be."""

from pathlib import Path

import pytest
from markupsafe import Markup, escape

from plugins.language import languages
from plugins.scorecards.alike import alike
from plugins.scorecards.cells import Cell, cell, node_title
from plugins.scorecards.parts_profile import Part, PartsProfile
from plugins.scorecards.shown_nodes import components
from scoring.results import load
from tests.site.built import DATA, FIXTURES


def _said(shown: Cell) -> str:
    return f"{shown.text}|{shown.status}|{shown.maximum}|{shown.bar}"


def _macro(part: Part, where: str) -> Markup:
    return escape(f"{part.title.unescape()}|{_said(part.cell)}{where};")


@pytest.mark.parametrize("folder", [DATA, FIXTURES / "hand" / "data"], ids=("own", "hand"))
def test_every_part_is_that_of_its_unit(folder: Path) -> None:
    """Of totals without a part, units without a total, printed and computed figures; in both languages."""
    seen = 0
    for edition in (edition for index in load(folder).indices for edition in index.editions):
        for group in edition.groups:
            for language in languages():
                profile = PartsProfile(language, group)
                for unit in group.places:
                    nodes = components(group)
                    cells = [cell(language, group, node, group.figures[unit, node.id]) for node in nodes]
                    shown = group.total[unit].points is not None and any(one.bar for one in cells)
                    parts = zip(nodes, cells, strict=True) if shown else ()
                    expected = escape("".join(f"{node_title(language, node)}|{_said(one)};" for node, one in parts))
                    assert alike(profile.of(unit), _macro) == expected, (edition.id, unit)
                    seen += shown
    assert seen > 10
