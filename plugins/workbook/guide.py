"""The first sheet: what the workbook is, how to use it, and what it cannot do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from plugins.language import languages


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


@dataclass(frozen=True)
class Heading:
    """What the workbook is of. `evidence`: leaf -> the documents that the unit named for it.

    `units`: id -> name of those that may be chosen, where it is made for none. `edition` is empty where it is for any.
    """

    index: str
    version: str
    title: str
    subject: str
    made_up: bool
    evidence: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    edition: str = ""


LINES = (
    _("This workbook computes points by the rules of the published method, on the figures that you type."),
    _("Go to the second sheet. Type in the yellow cells; the column beside them says what each takes."),
    _("Where there is no figure, leave its cell empty and choose the reason in the column “In place of figures”."),
    _("A missing figure is never 0, unless the method says so; the applicable maximum shows what was left out."),
    _("Points, maxima and totals follow at once; a published result stands beside them with the difference."),
    _("The sums are made of whole numbers, so that rounding is exact; they stand on a hidden sheet and can be shown."),
    _("Numbers are typed in your own form: with a decimal comma or point, as your program is set."),
    _("The sheets are protected without a password, so that no formula is overwritten by mistake."),
    _("The command “thuocdo score --workbook” reads this file and gives the same result."),
)
CHOOSE = _("Choose your unit in the yellow cell at the top of the second sheet.")
SEND = _("When done, save it as .xlsx, without a password, and send it back; the name of the file does not matter.")
MADE_UP = _("Made-up data: this province, its units, its decision and all figures are invented.")


def guide(sheet: Any, heading: Heading, style: Callable[[str], Any]) -> None:
    """Write the instructions, Vietnamese first."""
    sheet.set_column(0, 0, 110)
    sheet.write(0, 0, heading.title, style("title"))
    sheet.write(1, 0, heading.subject, style("line"))
    row = 3
    for language in languages():
        if heading.made_up:
            sheet.write(row, 0, language.say(MADE_UP), style("head"))
            row += 1
        for line in (
            LINES[0],
            *([CHOOSE] if heading.units else []),
            *LINES[1:],
            *([SEND] if heading.units and heading.edition else []),
        ):
            sheet.write(row, 0, language.say(line), style("plain"))
            row += 1
        row += 1
    sheet.set_paper(9)
    sheet.protect()
