"""The addresses that were published, data/addresses.csv: each keeps its page, or leads to the one in its place."""

from collections.abc import Collection, Iterable, Iterator

from plugins.prose.site import SITE, addresses
from scoring.faults import Faults, nearest
from scoring.faults import addresses as say
from scoring.model.folder import IndexFiles
from scoring.model.rows import AddressRow
from scoring.model.tables import ADDRESSES
from scoring.reading.files import Rows


def pages_of(indices: Iterable[IndexFiles], prose: Iterable[str]) -> set[str]:
    """The address of every page below the root of a language; `prose` are the slugs of those written by hand."""
    return {*SITE, *(f"{slug}/" for slug in prose), *(found for index in indices for found in addresses(index))}


def check_published(listed: Rows | None, pages: Collection[str], unsure: Collection[str], faults: Faults) -> None:
    """Add a fault for each address that has neither its page nor one in its place.

    `unsure` are the indices of which nobody can tell the pages, as their files have faults.
    """
    if listed is None:
        return
    places = listed.places
    for row in listed.rows:
        if row.address.partition("/")[0] in unsure or (row.moved_to or "").partition("/")[0] in unsure:
            continue
        if row.moved_to is None:
            if row.address not in pages:
                faults.add(say.GONE, places.at(row.line, "address"), address=row.address)
        elif row.address in pages:
            faults.add(say.THERE, places.at(row.line, "moved_to"), address=row.address, found=row.moved_to)
        elif row.moved_to not in pages:
            near = nearest(row.moved_to, [page for page in pages if page])
            faults.add(say.TO, places.at(row.line, "moved_to"), found=row.moved_to, near=near)


def moved(listed: Rows | None, shown: Collection[str], known: Collection[str]) -> Iterator[AddressRow]:
    """The rows of pages that went elsewhere; not those of indices that are `known` and not `shown` on this site."""
    hidden = {*known} - {*shown}
    for row in listed.rows if listed else ():
        if row.moved_to and hidden.isdisjoint((row.address.partition("/")[0], row.moved_to.partition("/")[0])):
            yield row


def as_table(listed: Rows | None, pages: Collection[str]) -> str:
    """The text of addresses.csv with the pages of today beside what it lists; the first page needs no row."""
    rows = {row.address: row.moved_to or "" for row in listed.rows} if listed else {}
    rows |= {page: "" for page in pages if page and page not in rows}
    return "\n".join([",".join(ADDRESSES.names), *(f"{page},{rows[page]}" for page in sorted(rows)), ""])
