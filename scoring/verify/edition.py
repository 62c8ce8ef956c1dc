"""An edition's published points, totals, ranks and means computed again from its published documents alone."""

import re
from collections.abc import Collection, Iterable, Iterator

from scoring.verify.files import Difference, Files, Read
from scoring.verify.forms import same
from scoring.verify.group import Counts, Group
from scoring.verify.tree import Unfit

_EDITION = re.compile(r"data/(?!source/)([^/]+)/([^/]+)/results\.csv")


def editions(names: Iterable[str]) -> list[tuple[str, str]]:
    """The index and edition of all results among these addresses."""
    return sorted((found[1], found[2]) for name in names if (found := _EDITION.fullmatch(name)))


def recompute(index: str, edition: str, names: Collection[str], read: Read, counts: Counts) -> Iterator[Difference]:
    """Every difference between what the files of an edition say and what comes out of them."""
    files = Files(index, edition, read)
    groups, means = files.units(), files.means()
    if groups is None or means is None:
        yield Difference(files.results if groups is None else files.statistics, "", None, None, True)
        return
    counts.superseded += len(_matching(rf"{re.escape(files.folder)}/revisions/[^/]+/results\.csv", names))
    for found in _matching(rf"{re.escape(files.folder)}/self-check/([^/]+)/([^/]+)\.json", names):
        group, unit = found.groups()
        if unit not in groups.get(group, {}):
            yield Difference(files.results, f"group={group}, unit={unit}", None, unit)
    for group in sorted(means.keys() - groups.keys()):
        yield Difference(files.statistics, f"group={group}", group, None)
    for group, units in groups.items():
        try:
            yield from Group(files, group, units, means.get(group, {}), counts).differences()
        except Unfit as error:
            yield Difference(f"{files.folder}/self-check/{group}/", str(error), None, None, True)
    yield from same(files, groups, means)


def _matching(pattern: str, names: Iterable[str]) -> list[re.Match[str]]:
    return [found for found in map(re.compile(pattern).fullmatch, names) if found]
