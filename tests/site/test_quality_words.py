"""What is said of a number that is not simply printed: only of a derived one do the words give a reason."""

import pytest

from plugins.language import languages
from plugins.scorecards.reconciliation import Reconciliation
from plugins.words import quality_words
from scoring.results import IndexResult
from tests.scoring.reconcile.ledgers import row
from tests.site.built import scored

ENGLISH = languages()[1]


@pytest.fixture(scope="module")
def index() -> IndexResult:
    return scored().indices[0]


@pytest.mark.parametrize(
    ("quality", "said"),
    [(None, None), ("provisional", "provisional"), ("revised", "revised"), ("derived", "derived: it follows")],
)
def test_words_are_a_reason_only_of_what_is_derived(index: IndexResult, quality: str | None, said: str | None) -> None:
    found = row("mean", name="m", figure="1", of="all")._replace(quality=quality, words_en="it follows")
    assert quality_words(ENGLISH, found) == said
    quoted = Reconciliation(index, index.editions[0], ENGLISH).words(found)
    assert quoted == (None if quality == "derived" else ("it follows", "en"))
