"""The workbooks: one for each method and group, and one for each unit of an edition, filled in with its figures.

For an edition that units are to report for: one for each group, in which only its own units can be chosen.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from plugins.language import languages
from plugins.scorecards.cells import unit_name
from plugins.scorecards.unit_names import UnitNames
from plugins.share import ALL, Share
from plugins.workbook import words
from plugins.workbook.book import workbook
from plugins.workbook.fillable import fillable
from plugins.workbook.guide import Heading
from plugins.workbook.possible import Layout, possible
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.edition import Edition
from scoring.model.folder import IndexFiles
from scoring.model.members import members
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult
from scoring.self_check.unit_document import unit_documents


def write(index: IndexResult, folder: Path, share: Share) -> None:
    """Write those of `share` below `folder`, data/<index> of the site; a method that none can hold has none."""
    layouts = write_empty(index, folder / "methods", share)
    for edition in index.editions:
        for group in edition.groups:
            if layout := layouts.get((edition.edition.method, group.id)):
                for unit, file in _filled(index, edition, group, layout, share):
                    _save(folder / edition.id / "workbooks" / group.id / f"{unit}.xlsx", file)


def write_empty(index: IndexResult, folder: Path, share: Share = ALL) -> dict[tuple[str, str], Layout]:
    """Write those of no unit in `share`, by method and group below `folder`; the layouts of all."""
    layouts = {
        (version, group): found
        for version, method in index.methods.items()
        for group in method.groups
        if (found := possible(method, group))
    }
    for (version, group), layout in share.own(layouts.items()):
        heading = _heading(index, layout, version, words.bilingual("no unit, to fill in"))
        heading = replace(heading, units=_choices(index, version, group))
        _save(folder / version / f"{group}.xlsx", workbook(layout, heading, None))
    return layouts


def of_edition(index: IndexFiles, name: str, edition: Edition, layout: Layout) -> bytes:
    """The workbook that the units of a group fill in for this edition alone."""
    heading = _heading(index, layout, edition.method, words.name(edition.title))
    units = _called(index, members(index.units, edition, layout[0].group))
    return workbook(layout, replace(heading, units=units, edition=name), None)


def _choices(index: IndexResult, version: str, group: str) -> dict[str, str]:
    """Unit -> its last name, of those that may fill in the workbook: by the data alone, for there is no clock here.

    They are the units of the group whose last name has no end, and those that the last edition by the method had: an
    edition is often assessed when one of its units is no more.
    """
    last = [found for edition in index.editions if edition.edition.method == version for found in edition.groups]
    had = {unit.id for found in [found for found in last if found.id == group][-1:] for unit in found.units}
    units = [
        unit
        for unit in index.units.values()
        if unit.id in had or (unit.latest.end is None and group in unit.latest.groups)
    ]
    return _called(index, sorted(units, key=lambda unit: (vietnamese(unit.latest.name_vi), unit.id)))


def _called(index: IndexResult | IndexFiles, units: Iterable[Unit]) -> dict[str, str]:
    """Unit -> its name in the list, which no other unit has there."""
    names = {language.code: UnitNames(index, language) for language in languages()}
    called = {unit.id: words.both(lambda language, unit=unit: names[language.code].of(unit)) for unit in units}
    times = Counter(called.values())
    return {unit: name if times[name] == 1 else f"{name} ({unit})" for unit, name in called.items()}


def _filled(
    index: IndexResult, edition: EditionResult, group: GroupResult, layout: Layout, share: Share
) -> Iterator[tuple[str, bytes]]:
    evidence, filled = _evidence(edition), fillable(edition, group)
    for unit, (_, document) in share.own(zip(group.units, unit_documents(edition, group), strict=True)):
        if unit.id not in filled:
            continue
        name = words.both(lambda language, unit=unit: unit_name(language, edition, group, unit))
        subject = f"{name}; {words.name(edition.edition.title)}"
        heading = _heading(index, layout, edition.edition.method, subject, evidence.get(unit.id))
        yield unit.id, workbook(layout, replace(heading, edition=edition.id), json.loads(document))


def _heading(
    index: IndexResult | IndexFiles,
    layout: Layout,
    version: str,
    subject: str,
    evidence: Mapping[str, str] | None = None,
) -> Heading:
    group = words.name(index.index.groups[layout[0].group].name)
    number = layout[0].method.decision.number
    title = words.bilingual("Check it yourself: %(group)s, method %(number)s", group=group, number=number)
    return Heading(index.id, version, title, subject, index.index.made_up, evidence or {})


def _evidence(edition: EditionResult) -> dict[str, dict[str, str]]:
    """Unit -> leaf -> the numbers of the documents that the unit named."""
    found: dict[str, dict[str, str]] = {}
    for (unit, node), rows in edition.inputs.items():
        names = [name for row in rows for name in row.evidence or ()]
        numbers = dict.fromkeys(edition.files.evidence[name].number for name in names)
        found.setdefault(unit, {})[node] = "; ".join(numbers)
    return found


def _save(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
