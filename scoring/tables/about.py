"""What a file says of its edition beside the figures, behind results.json and the file of each unit."""

from typing import Any

from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult


def about(index: IndexResult, edition: EditionResult) -> dict[str, Any]:
    """Of which index and edition the figures are, by which method, how far they stand, and under what licence."""
    known = edition.edition
    last = edition.releases[-1] if edition.releases else None
    return {
        "index": index.id,
        "title": {"vi": index.index.title.vi, "en": index.index.title.en},
        "made_up": index.index.made_up,
        "edition": edition.id,
        "edition_title": {"vi": known.title.vi, "en": known.title.en},
        "method": known.method,
        "decision": edition.method.decision.number,
        "status": known.status,
        "release": shortest(last.revision) if last else None,
        "released": last.day.isoformat() if last else None,
        "coverage": known.coverage,
        "ranked": known.ranked.choice,
        "ranked_why": {"vi": known.ranked.why.vi, "en": known.ranked.why.en},
        "licence": {"name": index.index.licence.name, "url": index.index.licence.url},
        "data_digest": f"sha256:{edition.files.digest}",
    }
