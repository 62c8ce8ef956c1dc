"""Links of an index: https, to sites of the state or to those that its index.yaml names. A licence may be anywhere."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from scoring.faults import Faults, Place, links
from scoring.model.folder import IndexFiles
from scoring.model.index import Licence
from scoring.model.texts import models, tables_of


def check(index: IndexFiles, faults: Faults) -> None:
    hosts = (".gov.vn", *(f".{host}" for host in index.index.hosts))
    for url, place in _links(index):
        parts = urlsplit(url)
        if parts.scheme == "http":
            faults.add(links.HTTP, place, key=url)
        if not f".{parts.netloc}".endswith(hosts):
            faults.add(links.ELSEWHERE, place, key=parts.netloc)


def _links(index: IndexFiles) -> Iterator[tuple[str, Place]]:
    for model, path, places in models(index):
        if (url := getattr(model, "url", None)) and not isinstance(model, Licence):
            yield url, places.at(*path, "url")
    for spec, rows, places in tables_of(index):
        if "url" in spec.names:
            yield from ((row.url, places.at(row.line, "url")) for row in rows if row.url)
