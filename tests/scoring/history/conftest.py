"""What the tests of history ask for besides."""

import pytest

from scoring.results import IndexResult, Results


@pytest.fixture(scope="session")
def viet_nam(results: Results) -> IndexResult:
    return next(index for index in results.indices if index.id == "viet-nam")


@pytest.fixture(scope="session")
def tinh_mau(results: Results) -> IndexResult:
    return next(index for index in results.indices if index.id == "tinh-mau")
