"""The releases of all editions as a feed beside the first page, and those of each index beside its page."""

from collections.abc import Iterator, Sequence

from plugins.feeds.atom import Feed, Item
from plugins.feeds.days import last_release
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Site
from plugins.scorecards.release_list import ReleaseView, release_list
from scoring.results import EditionResult, IndexResult


def feeds(site: Site, language: Language) -> Iterator[Feed]:
    """That of all, and that of each index."""
    said = language.say("Every edition that is published, and every release that takes the place of one before.")
    indices = site.results.indices
    yield _feed(language.say("Releases"), said, None, indices, language)
    for index in indices:
        title = f"{language.say('Releases')}: {index.index.short.say(language.code)}"
        yield _feed(title, said, index.id, [index], language)


def _feed(title: str, said: str, index: str | None, indices: Sequence[IndexResult], language: Language) -> Feed:
    page = f"{index}/" if index else ""
    items = [
        item for found in indices for edition in reversed(found.editions) for item in _items(found, edition, language)
    ]
    file = links.releases_feed(index).removeprefix(page)
    return Feed(title, said, page, file, f"releases/{index or ''}", last_release(indices), items)


def _items(index: IndexResult, edition: EditionResult, language: Language) -> Iterator[Item]:
    for row, shown in zip(reversed(edition.releases), release_list(index, edition, language), strict=True):
        yield Item(
            _title(index, edition, shown, language),
            shown.page or links.edition(index.id, edition.id),
            f"release/{index.id}/{edition.id}/{int(row.revision)}",
            "; ".join(_said(shown, language)),
            row.day,
        )


def _title(index: IndexResult, edition: EditionResult, shown: ReleaseView, language: Language) -> str:
    made_up = f"[{language.say('Made-up data')}] " if index.index.made_up else ""
    title = language.say(
        "%(index)s – %(edition)s",
        index=index.index.short.say(language.code),
        edition=edition.edition.title.say(language.code),
    )
    release = language.say("release %(number)s (%(status)s)", number=shown.number, status=shown.status)
    return f"{made_up}{title}: {release}"


def _said(shown: ReleaseView, language: Language) -> Iterator[str]:
    yield language.say("released on %(day)s", day=shown.date)
    if shown.changed:
        yield shown.changed
    yield f"{language.say('Data digest')} {shown.data}"
