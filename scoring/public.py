"""What of the results may be seen in public, and what was told of it."""

from dataclasses import replace

from scoring.faults import Kind
from scoring.results import EditionResult, IndexResult, Results


def without_drafts(results: Results) -> Results:
    """No edition that is a draft, nor an index that has no other; and what was told of the files of the rest."""
    public: list[IndexResult] = []
    gone: set[tuple[str, ...]] = set()
    for index in results.indices:
        editions = tuple(edition for edition in index.editions if not is_draft(edition))
        gone |= {(index.id, "editions", edition.id) for edition in index.editions if is_draft(edition)}
        if editions or not index.editions:
            public.append(replace(index, editions=editions))
        else:
            gone.add((index.id,))

    def seen(file: str, _: Kind) -> bool:
        below = file.split("/")[1:]
        return tuple(below[:1]) not in gone and tuple(below[:3]) not in gone

    return Results(tuple(public), results.told.only(seen), results.left_out)


def is_draft(edition: EditionResult) -> bool:
    """Whether nobody but those who work on it may see it."""
    return edition.edition.status == "draft"
