"""What a new edition publishes: each unit's total and rank, beside those of the last edition that compares with it."""

from collections.abc import Iterator
from typing import NamedTuple

from scoring.change.published import Shown, shown
from scoring.change.sides import Side, edition_pairs, published
from scoring.engine.group import GroupResult
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.results import score_edition
from scoring.values.ids import quarter


class Debut(NamedTuple):
    """A unit's total in a new edition; `before` is that of the edition `since`, None where none compares."""

    index_id: str
    edition: str
    group: str
    unit: str
    since: str | None
    before: Shown | None
    after: Shown


def debuts(base: Side, head: Side, drafts: bool) -> Iterator[Debut]:
    """Those of every edition that only `head` has, in the order of groups and of the units in them."""
    for pair in edition_pairs(base, head, drafts):
        if pair.after is None or pair.before is not None:
            continue
        index = head.indices[pair.index_id]
        known: dict[str, dict[str, GroupResult]] = {}
        for group in score_edition(index, pair.after).groups:
            since = _since(index, pair.after, group.id)
            if since and since.id not in known:
                known[since.id] = {found.id: found for found in score_edition(index, since).groups}
            before = _totals(known[since.id][group.id]) if since else {}
            for unit, after in _totals(group).items():
                last = since.id if since and unit in before else None
                yield Debut(pair.index_id, pair.id, group.id, unit, last, before.get(unit), after)


def _since(index: IndexFiles, new: EditionFiles, group: str) -> EditionFiles | None:
    """The last published edition before it by the same method, with the same group, by quarter as it is."""
    found = [
        edition
        for edition in index.editions.values()
        if published(edition)
        and (quarter(edition.id) is None) == (quarter(new.id) is None)
        and edition.edition.method == new.edition.method
        and group in edition.edition.units_as_of
        and edition.edition.period.last < new.edition.period.last
    ]
    return max(found, key=lambda edition: edition.edition.period.last, default=None)


def _totals(group: GroupResult) -> dict[str, Shown]:
    return {unit: Shown._make(texts) for unit, texts in shown(group, group.method.tree.id).items()}
