"""What the page of an agency says first: what is overdue, how much it answers for, where most points are still open."""

from collections.abc import Iterator, Sequence

from plugins.language import Language
from plugins.scorecards.answers import Counts, GroupTable
from plugins.scorecards.plan_work import ActionRow, ReportRow


def sentences(
    language: Language,
    counts: Counts,
    leads: Sequence[GroupTable],
    first: Sequence[ActionRow | ReportRow],
    as_of: str | None,
) -> tuple[str, ...]:
    """Where the plan does not say which parts it leads, supports or verifies, that."""
    overdue = sum(row.due.overdue for row in first)
    late = language.count(
        "%(n)s thing was overdue on %(day)s.", "%(n)s things were overdue on %(day)s.", overdue, day=as_of
    )
    return (*([late] if overdue else []), *_counts(language, counts), *_open(language, leads))


def _counts(language: Language, counts: Counts) -> Iterator[str]:
    if not any(counts):
        yield language.say("The plan that we have does not say which parts it leads, supports or verifies.")
    if counts.leads:
        yield language.count("It leads %(n)s part.", "It leads %(n)s parts.", counts.leads)
    if counts.supports:
        yield language.count("It supports %(n)s part.", "It supports %(n)s parts.", counts.supports)
    if counts.verifies:
        yield language.count("It verifies %(n)s part.", "It verifies %(n)s parts.", counts.verifies)


def _open(language: Language, leads: Sequence[GroupTable]) -> Iterator[str]:
    for table in leads:
        top = table.rows[0]
        if top.left:
            yield language.say(
                "%(group)s: the most points are still open at %(node)s (%(open)s of %(maximum)s).",
                group=table.name,
                node=top.node.text,
                open=top.open,
                maximum=top.maximum,
            )
