"""Cases of the tests of the site."""

import pytest

from tests.site.built import DATA, FIXTURES, Built, editions

CASES = [("site", *found) for found in editions(DATA)] + [("mini", *found) for found in editions(FIXTURES / "mini")]


@pytest.fixture(params=CASES, ids="-".join)
def case(request: pytest.FixtureRequest) -> tuple[Built, str, str]:
    """Each edition: its site, its index, itself."""
    built, index, edition = request.param
    return request.getfixturevalue(built), index, edition
