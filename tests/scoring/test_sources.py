"""Every figure leads back to the row that it comes from."""

from pathlib import Path

import pytest

from scoring.results import EditionResult

PRINTED = "data/dak-lak/editions/2020/published.csv"
INPUTS = "data/mau-nho/editions/2023/inputs.csv"


def _row(data: Path, source: tuple[str, int] | None) -> str:
    assert source is not None
    file, line = source
    return (data.parent / file).read_text("utf-8").splitlines()[line - 1]


@pytest.mark.parametrize(
    ("group", "unit", "node", "row"),
    [
        ("so-nganh", "so-tai-chinh", "dti", ",so-nganh,so-tai-chinh,,dti,128.92,"),
        ("huyen", "huyen-ea-kar", "xhs", ",huyen,huyen-ea-kar,,xhs,,,not-submitted,"),
        ("huyen", "huyen-ea-kar", "xhs-the-che", ",huyen,huyen-ea-kar,,xhs,,,not-submitted,"),
        ("huyen", "huyen-mdrak", "kts", ",huyen,huyen-mdrak,,dti,,,not-submitted,"),
    ],
)
def test_a_printed_figure(dak_lak_2020: EditionResult, data: Path, group: str, unit: str, node: str, row: str) -> None:
    source = dak_lak_2020.source(group, unit, node)
    assert source is not None
    assert source[0] == PRINTED
    assert _row(data, source).startswith(row)


@pytest.mark.parametrize(
    ("unit", "node", "row"),
    [
        ("so-mau-1", "a2", "so-mau-1,a2,cuoc-hop,4,4"),
        ("so-mau-1", "b1", "so-mau-1,b1,co-ho-so,7,7"),
        ("so-mau-4", "b4", "so-mau-4,b4,,,,not-submitted"),
        ("so-mau-5", "a1", "so-mau-5,dti,,,,not-submitted"),
        ("so-mau-5", "dti", "so-mau-5,dti,,,,not-submitted"),
    ],
)
def test_a_computed_figure(mau_nho_2023: EditionResult, data: Path, unit: str, node: str, row: str) -> None:
    source = mau_nho_2023.source("so-nganh", unit, node)
    assert source is not None
    assert source[0] == INPUTS
    assert _row(data, source).startswith(row)


def test_a_sum_has_no_row_and_what_is_not_found_has_none(
    mau_nho_2023: EditionResult, dak_lak_2020: EditionResult
) -> None:
    assert mau_nho_2023.source("so-nganh", "so-mau-1", "dti") is None
    assert dak_lak_2020.source("so-nganh", "so-tai-chinh", "cqs") is None
