"""The pages written by hand, checked with the data beside them; what pages and `thuocdo check` share."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from plugins.prose.addresses import Addresses
from plugins.prose.body import findings
from plugins.prose.files import LANGUAGES, address, read_files
from plugins.prose.markdown import rendered
from plugins.prose.site import SITE, addresses
from plugins.published import check_published, pages_of
from scoring.faults import Faults
from scoring.model.folder import IndexFiles
from scoring.reading.folder import read_addresses


class Prose(NamedTuple):
    """One page in one language."""

    title: str
    html: str


Pages = dict[tuple[str, str], Prose]
"""(slug, language) -> the page."""


def prose_beside(content: Path, data: Path, found: Pages) -> Callable[[Iterable[IndexFiles], Faults], None]:
    """What the gate lets the prose in `content` pass with the data; the pages are put into `found`."""

    def read(indices: Iterable[IndexFiles], faults: Faults) -> None:
        known, taken = tuple(indices), {path.name for path in data.glob("*")}
        found.update(read_prose(content, taken, known, faults))
        pages = pages_of(known, {slug for slug, _ in found})
        unsure = _unsure(taken, known, faults) | {index.id for index in known if not index.shown}
        check_published(read_addresses(data), pages, unsure, faults)

    return read


def read_prose(content: Path, taken: Collection[str], indices: Collection[IndexFiles], faults: Faults) -> Pages:
    """Every page in `content`; what is wrong is added to `faults`.

    `taken` are the names in the data folder; `indices` those of them that could be read, whose faults are in `faults`.
    """
    unsure = _unsure(taken, indices, faults)
    files = list(read_files(content, taken, faults))
    prose = {address(file.slug, language) for file in files for language in LANGUAGES}
    # A link to made-up data would lead nowhere on a site that is published.
    told = [found for index in indices if not index.index.made_up for found in addresses(index)]
    pages = prose | {prefix + found for found in (*SITE, *told) for prefix in ("", "en/")}
    hosts = [host for index in indices for host in index.index.hosts]
    result: Pages = {}
    for file in files:
        page = rendered(file.body)
        known = Addresses(file.address, pages, prose, unsure, hosts)
        for one in findings(file.body, page, file.language, known):
            faults.add(one.kind, file.at(one.start), **one.values)
        result[file.slug, file.language] = Prose(file.title, page.html)
    return result


def _unsure(taken: Collection[str], indices: Collection[IndexFiles], faults: Faults) -> set[str]:
    """The indices of which nobody can tell the pages: those with faults, or that could not be read at all."""
    spoilt = {fault.place.file.split("/")[1] for fault in faults.errors if "/" in fault.place.file}
    return {*spoilt, *taken} - {index.id for index in indices if index.id not in spoilt}
