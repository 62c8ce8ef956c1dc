"""The workbooks: one for each method and group, and one for each unit of an edition, filled in with its figures."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.scorecards.cells import unit_name
from plugins.workbook import words
from plugins.workbook.book import workbook
from plugins.workbook.guide import Heading
from plugins.workbook.possible import Layout, holds, possible
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.self_check.unit_document import unit_document


def write(index: IndexResult, folder: Path) -> None:
    """Write them below `folder`, data/<index> of the site; a method that a workbook cannot hold gets none."""
    layouts = {
        (version, group): found
        for version, method in index.methods.items()
        for group in method.groups
        if (found := possible(method, group))
    }
    for (version, group), layout in layouts.items():
        subject = words.bilingual("no unit, to fill in")
        _save(
            folder / "methods" / version / f"{group}.xlsx",
            workbook(layout, _heading(index, layout, version, subject), None),
        )
    for edition in index.editions:
        for group in edition.groups:
            if layout := layouts.get((edition.edition.method, group.id)):
                for unit, file in _filled(index, edition, group, layout):
                    _save(folder / edition.id / "workbooks" / group.id / f"{unit}.xlsx", file)


def _filled(
    index: IndexResult, edition: EditionResult, group: GroupResult, layout: Layout
) -> Iterator[tuple[str, bytes]]:
    for unit in group.units:
        document = unit_document(edition, group, unit.id)
        if not holds(layout, document):
            continue
        name = words.both(lambda language, unit=unit: unit_name(language, edition, group, unit))
        subject = f"{name}; {words.name(edition.edition.title)}"
        heading = _heading(index, layout, edition.edition.method, subject, _evidence(edition, unit.id))
        yield unit.id, workbook(layout, heading, document)


def _heading(
    index: IndexResult, layout: Layout, version: str, subject: str, evidence: Mapping[str, str] | None = None
) -> Heading:
    group = words.name(index.index.groups[layout[0].group].name)
    number = layout[0].method.decision.number
    title = words.bilingual("Check it yourself: %(group)s, method %(number)s", group=group, number=number)
    return Heading(index.id, version, title, subject, index.index.made_up, evidence or {})


def _evidence(edition: EditionResult, unit: str) -> dict[str, str]:
    """Leaf -> the numbers of the documents that the unit named."""
    found: dict[str, dict[str, None]] = {}
    for (whose, node), rows in edition.inputs.items():
        if whose == unit:
            names = [name for row in rows for name in row.evidence or ()]
            found[node] = dict.fromkeys(edition.files.evidence[name].number for name in names)
    return {node: "; ".join(numbers) for node, numbers in found.items()}


def _save(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
