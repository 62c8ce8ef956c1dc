"""Cases of the tests of the site, and the site that knows its address."""

import shutil
from pathlib import Path

import pytest

from tests.site.built import DATA, FIXTURES, Built, build, editions, settings
from tests.site.shared import built_once

CASES = [("site", *found) for found in editions(DATA)] + [("mini", *found) for found in editions(FIXTURES / "mini")]
URL = "https://example.org/thuoc-do"


@pytest.fixture(params=CASES, ids="-".join)
def case(request: pytest.FixtureRequest) -> tuple[Built, str, str]:
    """Each edition: its site, its index, itself."""
    built, index, edition = request.param
    return request.getfixturevalue(built), index, edition


@pytest.fixture(scope="session")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site that stands at `URL`, of an index that was measured and one that was made up."""

    def make(folder: Path) -> Built:
        shutil.copytree(DATA / "dak-lak", folder / "data" / "dak-lak")
        shutil.copytree(FIXTURES / "hand" / "data" / "mau-so", folder / "data" / "mau-so")
        words = settings(folder, f"SITEURL = {URL!r}")
        return build(folder / "output", *words, data=folder / "data")

    return built_once(tmp_path_factory, "addressed", make)
