"""An edition, or all editions of an index, as a Dataset of schema.org: how search engines for data find it."""

from typing import Any

from plugins.downloads.listed import File
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.address import Address
from plugins.scorecards.page import Site
from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult

CONTEXT = "https://schema.org"
_FORMATS = {"csv": "text/csv", "json": "application/json"}


def of_edition(
    site: Site, index: IndexResult, edition: EditionResult, language: Language, at: Address
) -> dict[str, Any]:
    """The edition with its files, its release and the method that it is based on."""
    say, about = language.code, edition.edition
    files = site.files.get((index.id, edition.id), ())
    title = language.say("%(index)s – %(edition)s", index=index.index.title.say(say), edition=about.title.say(say))
    version = {"version": shortest(edition.releases[-1].revision)} if edition.releases else {}
    return {
        **_about(index, title, language, at),
        "identifier": f"sha256:{edition.files.digest}",
        **version,
        **_days([edition]),
        "temporalCoverage": _period([edition]),
        "isBasedOn": [_method(index, about.method, language, at)],
        "isPartOf": {
            "@type": "Dataset",
            "name": index.index.title.say(say),
            "description": index.index.about.say(say),
            "url": at.to(f"{language.prefix}{links.index(index.id)}"),
        },
        "distribution": [_file(at, links.download(index.id, edition.id, file.name), file) for file in files],
    }


def of_index(site: Site, index: IndexResult, language: Language, at: Address) -> dict[str, Any]:
    """All editions of the index together."""
    files = site.files.get((index.id, None), ())
    return {
        **_about(index, index.index.title.say(language.code), language, at),
        **_days(index.editions),
        "temporalCoverage": _period(index.editions),
        "isBasedOn": [_method(index, version, language, at) for version in index.methods],
        "distribution": [_file(at, links.download_of_all(index.id, file.name), file) for file in files],
    }


def _about(index: IndexResult, name: str, language: Language, at: Address) -> dict[str, Any]:
    say, about = language.code, index.index
    return {
        "@context": CONTEXT,
        "@type": "Dataset",
        "name": name,
        "description": f"{name}. {about.about.say(say)}",
        "url": at.own,
        "license": about.licence.url,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": about.authority.name.say(say)},
        "publisher": {"@type": "Organization", "name": about.publisher.say(say)},
    }


def _days(editions: tuple[EditionResult, ...] | list[EditionResult]) -> dict[str, str]:
    days = [row.day for edition in editions for row in edition.releases]
    return {"datePublished": min(days).isoformat(), "dateModified": max(days).isoformat()} if days else {}


def _period(editions: tuple[EditionResult, ...] | list[EditionResult]) -> str:
    periods = [edition.edition.period for edition in editions]
    return f"{min(period.first for period in periods)}/{max(period.last for period in periods)}"


def _method(index: IndexResult, version: str, language: Language, at: Address) -> dict[str, Any]:
    decision = index.methods[version].decision
    return {
        "@type": "CreativeWork",
        "name": f"{decision.number}: {decision.title.say(language.code)}",
        "url": at.to(f"{language.prefix}{links.method(index.id, version)}"),
    }


def _file(at: Address, path: str, file: File) -> dict[str, Any]:
    return {
        "@type": "DataDownload",
        "name": file.name,
        "contentUrl": at.to(path),
        "encodingFormat": _FORMATS[file.name.rpartition(".")[2]],
        "contentSize": f"{file.size} B",
        "sha256": file.digest,
    }
