"""Whose figures fill a workbook: no figure may be above the bound of its cell."""

import shutil
from pathlib import Path

from plugins.workbook.fillable import fillable
from plugins.workbook.possible import layout
from scoring.results import EditionResult, load
from tests.site.built import FIXTURES


def _edition(data: Path) -> EditionResult:
    return load(data).indices[0].editions[-1]


def test_of_all_units_but_those_with_a_figure_beyond_its_cell(tmp_path: Path) -> None:
    edition = _edition(FIXTURES / "mini")
    group = edition.groups[0]
    (plan, _), everyone = layout(edition.method, group.id), {unit.id for unit in group.units}
    assert fillable(edition, group) == everyone and len(everyone) > 1
    leaf = next(row for row in plan.leaves if row.node.id == "ty-le")
    shutil.copytree(FIXTURES / "mini", tmp_path / "data")
    # No release of it: its figures may be others.
    next((tmp_path / "data").rglob("releases.csv")).unlink()
    file = next((tmp_path / "data").rglob("inputs.csv"))
    before, row = file.read_text(encoding="utf-8"), "phong-1,ty-le,ho-so,3000,3000"
    assert row in before
    for figure, expected in ((leaf.limit, everyone), (leaf.limit + 1, everyone - {"phong-1"})):
        file.write_text(before.replace(row, f"phong-1,ty-le,ho-so,{figure},{figure}"), encoding="utf-8")
        changed = _edition(tmp_path / "data")
        assert fillable(changed, changed.groups[0]) == expected
