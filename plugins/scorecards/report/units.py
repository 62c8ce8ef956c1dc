"""Who was assessed: the groups, as of which day, how many units, their names."""

from functools import partial

from plugins.scorecards.cells import unit_name
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Part, Section
from plugins.scorecards.split import ROWS
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult


def units(of: Linked) -> Section:
    """A part for each group, its units in the order of names."""
    return Section("units", of.language.say("Units assessed"), tuple(_group(of, group) for group in of.edition.groups))


def listed(group: GroupResult) -> bool:
    """Whether the report names every unit; of more than a page holds, the edition's own tables do."""
    return len(group.units) <= ROWS


def _group(of: Linked, group: GroupResult) -> Part:
    language = of.language
    day = of.whole(language.day(of.edition.edition.as_of(group.id)))
    number = partial(of.group, group)
    said = of.count("%(n)s unit as of %(day)s.", "%(n)s units as of %(day)s.", len(group.units), number, day=day)
    if not listed(group):
        more = of.group(group, language.say("They are named in the tables of the edition"))
        return Part(of.name(group), (said, more + "."))
    named = sorted(group.units, key=lambda unit: vietnamese(unit_name(language, of.edition, group, unit)))
    return Part(of.name(group), (said,), names=tuple(of.unit(group, unit) for unit in named))
