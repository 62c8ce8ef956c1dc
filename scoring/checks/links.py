"""Links of an index: https, to sites of the state or to those that its index.yaml names. A licence may be anywhere."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from scoring.faults import Faults, Kind, Place, links
from scoring.model.folder import IndexFiles
from scoring.model.index import Licence
from scoring.model.texts import models, tables_of


def check(index: IndexFiles, faults: Faults) -> None:
    for url, place in _links(index):
        for kind, key in doubts(url, index.index.hosts):
            faults.add(kind, place, key=key)


def doubts(url: str, hosts: Iterable[str]) -> Iterator[tuple[Kind, str]]:
    """What is doubtful of an address that can be one: the kind of warning, and its key."""
    parts = urlsplit(url)
    if parts.scheme == "http":
        yield links.HTTP, url
    if not f".{parts.netloc}".endswith((".gov.vn", *(f".{host}" for host in hosts))):
        yield links.ELSEWHERE, parts.netloc


def _links(index: IndexFiles) -> Iterator[tuple[str, Place]]:
    for model, path, places in models(index):
        if (url := getattr(model, "url", None)) and not isinstance(model, Licence):
            yield url, places.at(*path, "url")
    for spec, rows, places in tables_of(index):
        if "url" in spec.names:
            yield from ((row.url, places.at(row.line, "url")) for row in rows if row.url)
