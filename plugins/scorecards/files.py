"""The files of an edition, or of all editions of an index, as pages list them: what, how big, and its digest."""

from fractions import Fraction
from typing import NamedTuple

from plugins.downloads.listed import Listed
from plugins.language import Language, languages
from plugins.scorecards import links
from scoring.numbers import plain


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


_TABLES = {
    "results": (_("Results"), _("Results, for a spreadsheet")),
    "statistics": (_("Statistics"), _("Statistics, for a spreadsheet")),
    "reconciliation": (_("Reconciliation"), _("Reconciliation, for a spreadsheet")),
    "robustness": (_("How firm the ranks are"), _("How firm the ranks are, for a spreadsheet")),
}
_OTHERS = {
    "results.json": _("All tables in one file"),
    "datapackage.json": _("Data package: columns and licence of the CSV files"),
}


class FileView(NamedTuple):
    """One file. `size` is in kB of 1000 bytes; `digest` its sha256."""

    name: str
    href: str
    what: str
    size: str
    digest: str


def files_of(listed: Listed, index: str, edition: str | None, language: Language) -> tuple[FileView, ...]:
    """The files of an edition, without an edition those of all; of those for spreadsheets the ones in `language`."""
    ours, others = _ending(language), [_ending(other) for other in languages() if other != language]
    return tuple(
        FileView(
            file.name,
            links.download(index, edition, file.name) if edition else links.download_of_all(index, file.name),
            language.say(_what(file.name, ours)),
            kilobytes(file.size, language),
            file.digest,
        )
        for file in listed.get((index, edition), ())
        if not file.name.endswith(tuple(others))
    )


def kilobytes(size: int, language: Language) -> str:
    """'12,3 kB'; a file of fewer than 50 bytes has 0,0."""
    return language.say("%(size)s kB", size=language.number(plain(Fraction(size, 1000), 1)))


def _what(file: str, ours: str) -> str:
    if file in _OTHERS:
        return _OTHERS[file]
    plainly, in_spreadsheet = _TABLES[file.removesuffix(ours).removesuffix(".csv")]
    return in_spreadsheet if file.endswith(ours) else plainly


def _ending(language: Language) -> str:
    return f"-spreadsheet-{language.code}.csv"
