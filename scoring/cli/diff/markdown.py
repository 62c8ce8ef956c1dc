"""A difference as Markdown for the summary of a pull request: what is read at a glance, the rest folded away.

Names come from the pull request, and its summary is public: no text of theirs is markup, link or mention.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from scoring.change.difference import Difference
from scoring.cli.diff.rows import Code, Row
from scoring.cli.diff.sections import FIRST, Section, brief, sections
from scoring.cli.diff.speech import Speech
from scoring.cli.diff.summary import summary
from scoring.faults import Faults, unhidden
from scoring.faults.message import message

MOST_BYTES = 60_000
"""Of one list. GitHub takes a summary of 1 MiB."""
_FIRST_FAULTS = 3
"""Of what a change may not do: the sentences are long and often alike, and below them stands what moves."""
_TOLD = re.compile(r"[&<>\"'`*_~|\\\[\]$]|(?P<linking>@|#|:(?=//)|(?<=www)\.)", re.IGNORECASE)


def as_markdown(difference: Difference, speech: Speech) -> Iterator[str]:
    """The summary, what fails, the first rows as tables; then each longer list whole, folded."""
    yield "### " + speech.say("What this change moves")
    for language in speech.languages:
        yield from ("", f"**{summary(difference, language)}**")
    if difference.faults.errors:
        yield from ("", "#### " + speech.say("What this change may not do"), "")
        yield from fault_list(difference.faults, speech, _FIRST_FAULTS)
    if difference.effects is None:
        yield from ("", "#### " + speech.say("Faults of the version before"), "")
        yield from fault_list(difference.base.faults, speech)
    found = sections(difference, speech)
    shown = brief(found)
    for section in found:
        if shown[section.title]:
            yield from ("", f"#### {_title(section, speech)}", "", *_head(section), *map(_row, shown[section.title]))
    folded = [section for section in found if len(shown[section.title]) < len(section.items)]
    if left := sum(len(section.items) - len(shown[section.title]) for section in folded):
        yield from ("", speech.count("And %(n)s more:", "And %(n)s more:", left))
    for section in folded:
        yield from ("", f"<details><summary>{_title(section, speech)}</summary>", "", *_head(section))
        yield from _limited(map(_row, section.rows), len(section.items), speech)
        yield from ("", "</details>")


def fault_list(faults: Faults, speech: Speech, first: int = FIRST) -> Iterator[str]:
    """The first faults as a list, the others folded."""
    codes = [language.code for language in speech.languages]
    told = (fault for fault in faults.told if fault.level == "error")
    lines = ("- " + "<br>".join(escaped(line.strip()) for line in message(fault, codes)) for fault in told)
    yield from islice(lines, first)
    if (left := faults.count("error") - first) > 0:
        title = speech.count("And %(n)s more.", "And %(n)s more.", left)
        yield from ("", f"<details><summary>{title}</summary>", "")
        yield from _limited(lines, left, speech)
        yield from ("", "</details>")


def escaped(text: str) -> str:
    """`text` as it is, wherever it stands in Markdown: no markup, no HTML, no mention, no link of its own.

    Mentions and references are looked for in what the markup gives: a character that is not seen keeps them apart.
    """
    return _TOLD.sub(lambda found: found[0] + "&#8203;" if found["linking"] else f"&#{ord(found[0])};", unhidden(text))


def _title(section: Section, speech: Speech) -> str:
    return f"{section.title} ({speech.number(str(len(section.items)))})"


def _head(section: Section) -> Iterator[str]:
    yield f"| {' | '.join(section.heads)} |"
    yield "|---" * len(section.heads) + "|"


def _row(row: Row) -> str:
    return f"| {' | '.join(map(_cell, row))} |"


def _cell(text: str) -> str:
    return f"<code>{escaped(text)}</code>" if isinstance(text, Code) else escaped(text)


def _limited(rows: Iterable[str], count: int, speech: Speech) -> Iterator[str]:
    """The rows as far as there is room, and how many of `count` are left out."""
    room, shown = MOST_BYTES, 0
    for row in rows:
        room -= len(row.encode()) + 1
        if room < 0:
            break
        shown += 1
        yield row
    if shown < count:
        yield from ("", speech.count("And %(n)s more.", "And %(n)s more.", count - shown))
