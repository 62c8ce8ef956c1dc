"""A few whole pages of the small site, as they are meant to be. `make golden` writes them anew; read the difference."""

import pytest

from tests.site.built import ROOT, Built

GOLDEN = ROOT / "tests" / "site" / "golden"
PAGES = {
    "edition.vi.html": "vi-du/2025/",
    "edition.en.html": "en/vi-du/2025/",
    "unit-in-edition.vi.html": "vi-du/2025/phong-1/",
    "unit-in-edition.en.html": "en/vi-du/2025/phong-1/",
}


@pytest.mark.parametrize(("file", "address"), PAGES.items(), ids=PAGES)
def test_page(mini: Built, file: str, address: str, request: pytest.FixtureRequest) -> None:
    built = (mini.folder / address / "index.html").read_text(encoding="utf-8")
    if request.config.getoption("--golden"):
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / file).write_text(built, encoding="utf-8", newline="\n")
    assert built.splitlines() == (GOLDEN / file).read_text(encoding="utf-8").splitlines()


def test_no_other_file() -> None:
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(PAGES)
    assert sum(path.stat().st_size for path in GOLDEN.iterdir()) < 70_000
