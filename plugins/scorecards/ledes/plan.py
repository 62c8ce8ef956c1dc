"""What the page of a plan says first: how many targets stand how, how much is done, what is overdue."""

from collections import Counter
from collections.abc import Iterator, Sequence

from plugins.language import Language
from plugins.scorecards.plan_work import ActionRow, ReportRow
from plugins.scorecards.progress_words import TargetView


def sentences(
    language: Language, targets: Sequence[TargetView], actions: Sequence[ActionRow], reports: Sequence[ReportRow]
) -> tuple[str, ...]:
    """Nothing of what the plan has not."""
    return tuple(_sentences(language, targets, actions, reports))


def _sentences(
    language: Language, targets: Sequence[TargetView], actions: Sequence[ActionRow], reports: Sequence[ReportRow]
) -> Iterator[str]:
    if targets:
        states = Counter(target.state for target in targets)
        said = ", ".join(f"{language.number(str(n))} {state}" for state, n in states.items())
        yield language.count("%(n)s target: %(states)s.", "%(n)s targets: %(states)s.", len(targets), states=said)
    if actions:
        done = language.number(str(sum(row.is_done for row in actions)))
        overdue = language.number(str(sum(row.due.overdue for row in actions)))
        yield language.count(
            "%(n)s action: %(done)s done, %(overdue)s overdue.",
            "%(n)s actions: %(done)s done, %(overdue)s overdue.",
            len(actions),
            done=done,
            overdue=overdue,
        )
    if known := [row for row in reports if row.known]:
        received = language.number(str(sum(row.received is not None for row in known)))
        overdue = language.number(str(sum(row.due.overdue for row in known)))
        yield language.count(
            "%(n)s report: %(received)s received, %(overdue)s overdue.",
            "%(n)s reports: %(received)s received, %(overdue)s overdue.",
            len(known),
            received=received,
            overdue=overdue,
        )
