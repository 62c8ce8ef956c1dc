"""How a page is cited: a sentence in the language of the page, and the same as BibTeX.

It says which figures these were (the release, the digest of the data), so that others find the very same; the day on
which a reader saw them is the reader's to add.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.address import Address
from plugins.scorecards.marked import vietnamese
from plugins.scorecards.page import Cite, Site
from scoring.model.rows import ReleaseRow
from scoring.results import EditionResult, IndexResult

_SHORT = 16
"""So many digits of a digest are shown, as everywhere on the site."""
_SPECIAL = re.compile(r"[\\{}&%$#_~^]")
_WRITTEN = {
    "\\": r"\textbackslash{}",
    # Not \{ and \}: BibTeX counts those, too, and one alone would leave its field open.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


class _Work(NamedTuple):
    """What is cited. `key` is its name in BibTeX, `version` the number of its release, `notes` follow its title.

    `number` is that of a decision, which stands before the title and is Vietnamese on every page.
    """

    key: str
    author: str
    title: str
    year: int | None
    version: str | None
    notes: tuple[str, ...]
    number: str = ""


class Citations:
    """The citations of the pages of one index, in one language."""

    def __init__(self, site: Site, index: IndexResult, language: Language) -> None:
        self._site, self._index, self.language = site, index, language

    def edition(self, edition: EditionResult, name: str | None = None, unit: str | None = None) -> Cite:
        """An edition, or a unit with its `name` in it."""
        say, index = self.language.code, self._index
        title = f"{index.index.title.say(say)} – {edition.edition.title.say(say)}"
        last = edition.releases[-1] if edition.releases else None
        page = links.unit_in_edition(index.id, edition.id, unit) if unit else links.edition(index.id, edition.id)
        work = _Work(
            "-".join(part for part in (index.id, edition.id, unit) if part),
            index.index.authority.name.say(say),
            f"{name}: {title}" if name else title,
            (last.day if last else edition.edition.period.last).year,
            self._number(last),
            (self._released(last), self._digest(edition.files.digest)),
        )
        return self._cite(work, page)

    def unit(self, unit: str, name: str, editions: Sequence[EditionResult]) -> Cite:
        """A unit over the `editions` in which it was assessed."""
        about = self._index.index
        days = [row.day for edition in editions for row in edition.releases]
        work = _Work(
            f"{self._index.id}-{unit}",
            about.authority.name.say(self.language.code),
            f"{name}: {about.title.say(self.language.code)}",
            max(days).year if days else None,
            None,
            (self._over(days),),
        )
        return self._cite(work, links.unit(self._index.id, unit))

    def method(self, version: str) -> Cite:
        """One version of the method, as the last release that used it had it."""
        decision = self._index.methods[version].decision
        uses = [edition for edition in self._index.editions if edition.edition.method == version]
        rows = sorted((row for edition in uses for row in edition.releases), key=lambda row: row.day)
        digest = [self.language.say("Method digest %(digest)s", digest=_short(rows[-1].method))] if rows else []
        work = _Work(
            f"{self._index.id}-method-{version}",
            decision.issuer.say(self.language.code),
            decision.title.say(self.language.code),
            decision.date.year if decision.date else None,
            None,
            (self._over([row.day for row in rows]), *digest),
            decision.number,
        )
        return self._cite(work, links.method(self._index.id, version))

    def _number(self, row: ReleaseRow | None) -> str | None:
        return str(int(row.revision)) if row else None

    def _released(self, row: ReleaseRow | None) -> str:
        if row is None:
            return self.language.say("No release on record")
        number, day = self.language.number(str(int(row.revision))), self.language.day(row.day)
        return self.language.say("Release %(number)s of %(day)s", number=number, day=day)

    def _over(self, days: Iterable[date]) -> str:
        last = max(days, default=None)
        if last is None:
            return self.language.say("No release on record")
        return self.language.say("Last release of %(day)s", day=self.language.day(last))

    def _digest(self, digest: str) -> str:
        return self.language.say("Data digest %(digest)s", digest=_short(digest))

    def _cite(self, work: _Work, page: str) -> Cite:
        about, language = self._index.index, self.language
        made_up = (language.say("Made-up data"),) if about.made_up else ()
        publisher = about.publisher.say(language.code)
        licence = language.say("Licence: %(name)s", name=about.licence.name)
        notes = (*made_up, *work.notes, licence)
        url, path = self._site.url, language.prefix + page
        place = ("url", Address(url, path).own) if url else ("howpublished", f"{self._site.name}, {path}")
        by = language.say("Published by %(name)s", name=publisher)
        number = vietnamese(work.number) + ": " if work.number else ""
        after = f"{'. '.join((work.title, *notes, by))}. {place[1]}"
        return Cite(escape(f"{work.author}. ") + number + after, _bibtex(work, publisher, "; ".join(notes), place))


def _short(digest: str) -> str:
    return f"sha256:{digest[:_SHORT]}"


def _bibtex(work: _Work, publisher: str, note: str, place: tuple[str, str]) -> Markup:
    # Twice in braces: neither is a body's name cut into first and last, nor loses a title its capitals.
    before = f"@misc{{{work.key},\n  author = {{{{{_escaped(work.author)}}}}},\n  title = {{{{"
    number = vietnamese(_escaped(work.number)) + ": " if work.number else Markup()
    fields = {
        "year": str(work.year) if work.year else None,
        "version": work.version,
        "publisher": _escaped(publisher),
        "note": _escaped(note),
        place[0]: place[1],
    }
    lines = [f"  {name} = {{{text}}}" for name, text in fields.items() if text]
    after = ",\n".join([f"{_escaped(work.title)}}}}}", *lines]) + "\n}"
    return escape(before) + number + after


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), text)
