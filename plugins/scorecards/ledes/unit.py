"""What a unit's page in an edition says first, after its figure: what changed, what is corrected or contested."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards.changes import step
from plugins.scorecards.notices import Notice
from scoring.engine.group import GroupResult
from scoring.history.series import Series
from scoring.results import EditionResult, IndexResult


def sentences(
    language: Language, index: IndexResult, edition: EditionResult, group: GroupResult, found: Series, notice: Notice
) -> Iterator[Markup]:
    """What there is to say beside the summary; `found` are all editions of the unit, `notice` is of this one."""
    for point in found.points:
        if point.edition is edition and point.group is group and (said := step(language, index, found, point)):
            yield said
    if notice.entries:
        day = notice.entries[0].date
        yield escape(language.say("A figure of it was corrected, last on %(day)s.", day=day))
    unit = found.points[0].unit
    pending = len({row.node for row in edition.files.appeals if row.outcome is None and row.unit == unit})
    # A unit in two groups of an edition says so once.
    if pending and edition.groups_of[unit][0] is group:
        yield escape(language.count("%(n)s score is under appeal.", "%(n)s scores are under appeal.", pending))
