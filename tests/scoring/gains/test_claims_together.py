"""Claims beyond what was verified, added by hand over the small province."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from scoring.gains.together import Counts, by_leaf, made, of_group
from scoring.model.input_rows import InputRows
from scoring.model.rows import InputRow
from scoring.results import EditionResult, IndexResult, score_edition


def test_each_leaf(mau_nho_2024: EditionResult) -> None:
    """5.00 for 3.13, 20.00 for 17.78, 6.00 for 2.00; and 10.00 of which nothing was verified."""
    found = by_leaf(mau_nho_2024, mau_nho_2024.groups[0])
    assert [(leaf.leaf.id, [unit.id for unit, _ in leaf.of], leaf.counts) for leaf in found] == [
        ("a5", ["so-mau-2"], Counts(1, Fraction("1.87"), 0, Fraction(0), 0)),
        ("b1", ["so-mau-1"], Counts(1, Fraction("2.22"), 0, Fraction(0), 0)),
        ("b4", ["so-mau-4"], Counts(1, Fraction(4), 0, Fraction(0), 0)),
        ("b5", ["so-mau-4"], Counts(0, Fraction(0), 0, Fraction(0), 1)),
    ]


def test_a_group(mau_nho: IndexResult, dak_lak_2020: EditionResult) -> None:
    """2023: 2.50 and 5.00 too many; four units sent ten criteria each, one not b4; 0 of 0 is a claim, too."""
    first, second = mau_nho.editions
    assert of_group(first, first.groups[0]) == (2, Fraction("7.5"), 0, 0, 0)
    assert made(first, first.groups[0]) == 4 * 10 - 1
    assert of_group(second, second.groups[0]) == (3, Fraction("8.09"), 0, 0, 1)
    # Nobody claims anything where figures are copied from a document.
    assert of_group(dak_lak_2020, dak_lak_2020.groups[0]) == (0, 0, 0, 0, 0)
    assert made(dak_lak_2020, dak_lak_2020.groups[0]) == 0


def _of(edition: EditionResult, rows: Iterable[InputRow]) -> EditionResult:
    assert edition.index_files is not None
    return score_edition(edition.index_files, replace(edition.files, inputs=InputRows.of(rows)))


def test_a_claim_that_does_not_apply_was_made(mau_nho_2024: EditionResult) -> None:
    """Of all that the units claimed only b1 of so-mau-1 is left, and there 0 of 0, of which 8 of 9 were verified."""
    rows = mau_nho_2024.files.inputs or ()
    claims = {("so-mau-1", "b1"): "0"}
    found = _of(
        mau_nho_2024,
        (row._replace(claimed=claims.get((row.unit, row.node))) for row in rows if row.verified is not None),
    )
    assert (of_group(found, found.groups[0]).unlike, made(found, found.groups[0])) == (1, 1)


def test_what_is_withheld_is_no_claim(mau_nho_2024: EditionResult) -> None:
    rows = [row for row in mau_nho_2024.files.inputs or () if row.unit != "so-mau-5"]
    withheld = InputRow("so-mau-5", "dti", None, None, None, "withheld", None, None, None, 2)
    found = _of(mau_nho_2024, [*rows, withheld])
    assert made(found, found.groups[0]) == made(mau_nho_2024, mau_nho_2024.groups[0]) - 10 == 40
