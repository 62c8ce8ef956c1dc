"""What the releases of the small index changed, each figure and rank worked out by hand.

2025 scores 60 × online / all applications and 40 for a plan; the council gave pm-c 20 for its late plan, then 30.

| unit | before           | rank | after            | rank |
| ---- | ---------------- | ---- | ---------------- | ---- |
| pm-a | 54 + 40 = 94     | 1    | 45 + 40 = 85     | 3    |
| pm-b | 50 + 40 = 90     | 2    | 90               | 2    |
| pm-c | 55 + 20 = 75     | 3    | 55 + 30 = 85     | 3    |
| pm-d | not in the group |      | 60 + 40 = 100    | 1    |
"""

import pytest

from scoring.history.revised import Moved, Standing, revisions
from scoring.results import EditionResult, IndexResult
from scoring.tables.results import results_frame


@pytest.fixture(scope="module")
def edition(mau_so: IndexResult) -> EditionResult:
    return next(edition for edition in mau_so.editions if edition.id == "2025")


def _said(standing: Standing) -> tuple[str | None, int | None, int | None]:
    return standing.figure and standing.figure.text, standing.rank, standing.of


def _moved(found: Moved) -> tuple[object, ...]:
    return found.unit.id, found.node, _said(found.before), _said(found.after)


def test_superseded_results_by_hand(edition: EditionResult) -> None:
    first, second = edition.superseded
    totals = {"pm-a": "94.00", "pm-b": "90.00", "pm-c": "75.00"}
    for result in (first, second):
        assert {unit: figure.text for unit, figure in result.groups[0].total.items()} == totals
        assert result.groups[0].ranks["dti"] == {"pm-a": 1, "pm-b": 2, "pm-c": 3}
        assert result.superseded == ()
    assert [result.edition.status for result in (first, second, edition)] == ["provisional", "final", "revised"]
    assert [result.releases[-1].revision for result in (first, second, edition)] == [1, 2, 3]
    assert [result.superseded_by and result.superseded_by.revision for result in (first, second, edition)] == [
        *(2, 3),
        None,
    ]
    assert second.groups[0].figures["pm-c", "ke-hoach"].text == "20.00"
    assert (second.source("phong", "pm-a", "truc-tuyen"), edition.source("phong", "pm-a", "truc-tuyen")) == (
        None,
        (edition.files.input_places.file, 2),
    )


def test_what_a_release_without_corrections_changed(edition: EditionResult) -> None:
    final, _ = revisions(edition)
    assert (final.release.status, final.corrections, final.moved) == ("final", (), ())


def test_units_that_moved(edition: EditionResult) -> None:
    """Two fell into a tie, of whom one only by its figure; pm-b has a new group around it and is where it was."""
    _, revised = revisions(edition)
    assert [_moved(found) for found in revised.moved] == [
        ("pm-a", "dti", ("94.00", 1, 3), ("85.00", 3, 4)),
        ("pm-c", "dti", ("75.00", 3, 3), ("85.00", 3, 4)),
        ("pm-d", "dti", (None, None, None), ("100.00", 1, 4)),
    ]


def test_each_correction_at_its_node_and_at_the_total(edition: EditionResult) -> None:
    _, revised = revisions(edition)
    found = {(one.row.file, one.row.row): one for one in revised.corrections}
    assert len(found) == 6
    typed = found["inputs.csv", "pm-a/truc-tuyen/nop"]
    assert (typed.named.unit, typed.named.node, typed.named.input) == ("pm-a", "truc-tuyen", "nop")
    assert [_moved(one) for one in typed.at_node] == [
        ("pm-a", "truc-tuyen", ("54.00", None, None), ("45.00", None, None))
    ]
    assert [_moved(one) for one in typed.at_total] == [("pm-a", "dti", ("94.00", 1, 3), ("85.00", 3, 4))]
    council = found["overrides.csv", "pm-c/ke-hoach"]
    assert [_moved(one)[2:] for one in council.at_node] == [(("20.00", None, None), ("30.00", None, None))]
    member = found["units.csv", "phong/pm-d"]
    assert [_moved(one)[1:] for one in member.at_node] == [("dti", (None, None, None), ("100.00", 1, 4))]


def test_printed_figures_and_a_method_that_was_filled_in(mau_so: IndexResult) -> None:
    edition = next(edition for edition in mau_so.editions if edition.id == "2024")
    (revised,) = revisions(edition)
    assert [_moved(found) for found in revised.moved] == [("pm-a", "dti", ("85.5", 2, 3), ("80.5", 2, 3))]
    whose = [(one.row.file, [found.unit.id for found in one.at_total]) for one in revised.corrections]
    assert whose == [
        *[("methods/1-2024.yaml", [])] * 3,
        ("published.csv", ["pm-a"]),
        *[("published.csv", [])] * 2,
    ]
    assert list(revised.before.method.nodes) == ["dti", "cqs"]
    assert list(revised.before.reconciled) != list(edition.reconciled)


def test_a_superseded_result_as_a_table(mau_so: IndexResult, edition: EditionResult) -> None:
    frame = results_frame(mau_so, edition.superseded[0])
    totals = frame[frame["node"] == "dti"]
    assert list(totals["points"]) == ["94.00", "90.00", "75.00"]
    assert set(frame["source_file"]) == {None}


def test_an_edition_that_was_released_once_or_never(mau_so: IndexResult, dak_lak: IndexResult) -> None:
    draft = next(edition for edition in mau_so.editions if edition.id == "2026")
    assert (draft.releases, draft.superseded, revisions(draft)) == ((), (), ())
    once = dak_lak.editions[0]
    assert [row.revision for row in once.releases] == [1]
    assert revisions(once) == ()
