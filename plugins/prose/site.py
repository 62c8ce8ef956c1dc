"""Which pages the site has, told from the files alone: for links of prose, before anything is scored."""

from collections.abc import Iterator

from plugins.scorecards import links
from scoring.faults.codes import CODES
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.members import members
from scoring.releases.ledger import releases_of
from scoring.values.ids import quarter

SITE = ("", "corrections/", "data/", links.a_z(), links.term(), links.checks(), *map(links.check, CODES))
"""Those that every site has, but for prose; below the root of a language, as all here."""


def addresses(index: IndexFiles) -> Iterator[str]:
    """Of all pages of one index but parts of others; a draft has none, nor an index that has drafts alone.

    Of such a part, there only while figures or names fill it, the files alone do not tell.
    """
    public = [edition for edition in index.editions.values() if edition.edition.status != "draft"]
    if public or not index.editions:
        yield from _of_index(index)
    if any(quarter(edition.id) for edition in public):
        yield links.progress(index.id)
    for edition in public:
        yield from _of_edition(index, edition)


def _of_index(index: IndexFiles) -> Iterator[str]:
    yield from (links.index(index.id), links.trend(index.id))
    yield from (links.unit(index.id, unit) for unit in index.units)
    if index.plan is not None:
        yield links.plan(index.id)
        yield from (links.agency(index.id, agency) for agency in index.plan.plan.agencies)
    for version, method in index.methods.items():
        yield links.method(index.id, version)
        yield from (links.self_check(index.id, version, group) for group in method.method.groups)


def _of_edition(index: IndexFiles, files: EditionFiles) -> Iterator[str]:
    yield links.edition(index.id, files.id)
    yield links.heat(index.id, files.id)
    if files.edition.ranked.choice:
        yield links.robustness(index.id, files.id)
    if files.claimed:
        yield links.claims(index.id, files.id)
    if files.reported:
        yield links.report(index.id, files.id)
    for group in files.edition.units_as_of:
        for unit in members(index.units, files.edition, group):
            yield links.unit_in_edition(index.id, files.id, unit.id)
            if files.inputs is not None:
                yield links.next_steps(index.id, files.id, unit.id)
    if method := index.methods.get(files.edition.method):
        yield from (links.node(index.id, files.id, node) for node in method.method.places)
    # The last release is the edition itself.
    for number, _ in enumerate(releases_of(index, files.id)[1:], start=1):
        yield links.revision(index.id, files.id, number)
