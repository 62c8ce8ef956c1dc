"""Whose figures fill a workbook: no figure may be above the bound of its cell."""

from dataclasses import replace

from plugins.workbook.fillable import fillable
from plugins.workbook.possible import layout
from scoring.results import EditionResult, load
from tests.site.built import FIXTURES


def _with(edition: EditionResult, node: str, unit: str, verified: str) -> EditionResult:
    """The edition with another figure at each input of `node` in the rows of `unit`."""
    rows = edition.files.inputs or ()
    changed = tuple(row._replace(verified=verified) if (row.unit, row.node) == (unit, node) else row for row in rows)
    return replace(edition, files=replace(edition.files, inputs=changed))


def test_of_all_units_but_those_with_a_figure_beyond_its_cell() -> None:
    edition = load(FIXTURES / "mini").indices[0].editions[-1]
    group = edition.groups[0]
    (plan, _), everyone = layout(edition.method, group.id), {unit.id for unit in group.units}
    leaf = next(row for row in plan.leaves if row.unbounded and row.node.inputs_for(group.id).keys() == row.unbounded)
    unit = group.units[0].id
    assert fillable(edition, group) == everyone and len(everyone) > 1
    assert fillable(_with(edition, leaf.node.id, unit, str(leaf.limit)), group) == everyone
    assert fillable(_with(edition, leaf.node.id, unit, str(leaf.limit + 1)), group) == everyone - {unit}
