"""The sample index, scored once."""

import pytest

from scoring.results import IndexResult, Results


@pytest.fixture(scope="session")
def tinh_mau(results: Results) -> IndexResult:
    return next(index for index in results.indices if index.id == "tinh-mau")
