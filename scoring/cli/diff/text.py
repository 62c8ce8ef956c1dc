"""A difference as lines for a terminal."""

from collections.abc import Iterator

from scoring.change.difference import Difference
from scoring.cli.diff.sections import FIRST, brief, sections
from scoring.cli.diff.speech import Speech
from scoring.cli.diff.summary import summary
from scoring.faults import Faults
from scoring.faults.message import message


def as_text(difference: Difference, speech: Speech, everything: bool) -> Iterator[str]:
    """The summary, what fails, then the sections: the first rows of all, or with `everything` all rows."""
    yield from (summary(difference, language) for language in speech.languages)
    if difference.faults.errors:
        yield from ("", speech.say("What this change may not do"))
        yield from _faults(difference.faults, speech, everything)
    if difference.effects is None:
        yield from ("", speech.say("Faults of the version before"))
        yield from _faults(difference.base.faults, speech, everything)
    found = sections(difference, speech)
    shown = {section.title: list(section.rows) for section in found} if everything else brief(found)
    for section in found:
        rows = shown.get(section.title, [])
        yield from ("", f"{section.title} ({speech.number(str(len(section.items)))})")
        yield from ("  " + " | ".join(row) for row in rows)
        yield from _left(len(section.items) - len(rows), speech)


def _faults(faults: Faults, speech: Speech, everything: bool) -> Iterator[str]:
    told = [fault for fault in faults.told if fault.level == "error"]
    shown = told if everything else told[:FIRST]
    for fault in shown:
        yield from message(fault, [language.code for language in speech.languages])
    yield from _left(faults.count("error") - len(shown), speech)


def _left(n: int, speech: Speech) -> Iterator[str]:
    if n:
        yield "  " + speech.count("and %(n)s more (`--all`)", "and %(n)s more (`--all`)", n)
