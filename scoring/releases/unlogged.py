"""What changed since the last release and has no correction yet."""

from typing import NamedTuple

from scoring.facts import FactChange, Facts, edition_facts, fact_changes, method_facts
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import CorrectionRow, ReleaseRow
from scoring.releases.ledger import corrections_of
from scoring.releases.undo import Undone, cell_of


class Unlogged(NamedTuple):
    """The cells that differ from the release, and the corrections for the next one that no longer hold.

    `left`: corrections whose new value does not stand in the files.
    """

    changes: tuple[FactChange, ...]
    left: tuple[CorrectionRow, ...]


def unlogged(base: IndexFiles, index: IndexFiles, release: ReleaseRow) -> Unlogged | None:
    """What changed from `base` to `index`, but for what corrections for the next release say already.

    None where `base` does not hold what `release` published: its cells would be no old values.
    """
    edition = release.edition
    if edition not in base.editions or not as_released(base, base.editions[edition], release):
        return None
    versions = {one.editions[edition].edition.method for one in (base, index)}
    shared = sorted(versions & base.methods.keys() & index.methods.keys())
    before, now = _facts(base, edition, shared), _facts(index, edition, shared)
    left: list[CorrectionRow] = []
    for row in corrections_of(index, edition, int(release.revision) + 1):
        cell = cell_of(row)
        if now.get(cell) != row.new:
            left.append(row)
        elif row.old is None:
            del now[cell]
        else:
            now[cell] = row.old
    return Unlogged(fact_changes(before, now), tuple(left))


def _facts(index: IndexFiles, edition: str, versions: list[str]) -> Facts:
    found = edition_facts(index, index.editions[edition])
    for version in versions:
        found.update(method_facts(version, index.methods[version].method))
    return found


def as_released(index: IndexFiles, edition: EditionFiles, release: ReleaseRow) -> bool:
    """Whether the files hold what `release` published."""
    facts = Undone(index, edition)
    return (facts.data, facts.method) == (release.data, release.method)
