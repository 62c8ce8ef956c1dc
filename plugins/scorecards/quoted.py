"""What people said or wrote, in the page's language where there is a translation."""

from typing import NamedTuple

from plugins.language import Language
from scoring.model.rows import EvidenceRow


class Quoted(NamedTuple):
    """Words, and the language that they are in: without a translation they stand in Vietnamese."""

    text: str
    language: str


class Paper(NamedTuple):
    """A document that supports something. Its number is Vietnamese in both languages."""

    number: str
    title: str
    url: str | None


def quoted(language: Language, vi: str | None, en: str | None) -> Quoted | None:
    """One of the two texts; None where there is none."""
    if language.code == "en" and en:
        return Quoted(en, "en")
    return Quoted(vi, "vi") if vi else None


def paper(language: Language, row: EvidenceRow) -> Paper:
    """A row of evidence.csv."""
    title = row.title_vi if language.code == "vi" else row.title_en
    return Paper(row.number, f"{language.day(row.date)}: {title}", row.url)
