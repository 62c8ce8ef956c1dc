"""What of the results may be seen in public, and what was told of it."""

from collections.abc import Iterable
from dataclasses import replace

from scoring.faults import Kind
from scoring.results import EditionResult, IndexResult, Results


def without_made_up(results: Results) -> Results:
    """Only the indices that somebody measured."""
    return _only(results, (index for index in results.indices if not index.index.made_up))


def without_drafts(results: Results) -> Results:
    """No edition that is a draft, nor an index that has no other."""
    public: list[IndexResult] = []
    for index in results.indices:
        editions = tuple(edition for edition in index.editions if not is_draft(edition))
        if editions or not index.editions:
            public.append(replace(index, editions=editions))
    return _only(results, public)


def is_draft(edition: EditionResult) -> bool:
    """Whether nobody but those who work on it may see it."""
    return edition.edition.status == "draft"


def _only(results: Results, indices: Iterable[IndexResult]) -> Results:
    """These indices, and what was told of their files."""
    shown = tuple(indices)
    kept = {(index.id, edition.id) for index in shown for edition in index.editions}
    editions = {(index.id, edition.id) for index in results.indices for edition in index.editions}
    gone = {(index.id,) for index in results.indices} - {(index.id,) for index in shown}
    gone |= {(index, "editions", edition) for index, edition in editions - kept}

    def seen(file: str, _: Kind) -> bool:
        below = file.split("/")[1:]
        return tuple(below[:1]) not in gone and tuple(below[:3]) not in gone

    return Results(shown, results.told.only(seen))
