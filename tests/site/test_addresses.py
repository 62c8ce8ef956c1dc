"""Addresses that were published are kept: each has its page, or leads to the one in its place."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.built import DATA, FIXTURES, LANGUAGES, Built, build, rows, run, settings
from tests.site.part import is_part

HEAD = "address,moved_to\n"
MOVED = "vi-du/2024/,vi-du/2025/\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small data folder with prose beside it, an address that is there and one that leads on."""
    folder = tmp_path_factory.mktemp("kept")
    shutil.copytree(FIXTURES / "mini", folder / "data")
    shutil.copytree(DATA.parent / "content", folder / "content")
    (folder / "data" / "addresses.csv").write_text(f"{HEAD}vi-du/,\n{MOVED}", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def kept(folder: Path) -> Iterator[Built]:
    yield build(folder / "output", data=folder / "data")


def test_the_committed_list_is_what_the_site_has(site: Built) -> None:
    listed = rows(DATA / "addresses.csv")
    built = {found for found in site.addresses if found and not found.startswith("en/") and not is_part(found)}
    assert built == {row["address"] for row in listed}, "run `thuocdo addresses` and commit data/addresses.csv"
    assert [row["address"] for row in listed] == sorted(row["address"] for row in listed)


def test_what_is_a_part_of_a_page() -> None:
    parts = ("dak-lak/compare/", "viet-nam/2020/units/tinh-63/2/", "viet-nam/2020/criteria/cqs/units/tinh-63/3/")
    assert all(map(is_part, (*parts, "a-z/dd/")))
    assert not any(map(is_part, ("", "a-z/", "dak-lak/2020/", "dak-lak/2020/huyen-lak/", "dak-lak/units-2/")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_moved_leads_on(kept: Built, language: str) -> None:
    page = kept.page("vi-du/2024/", language)
    head, up = page.one("head"), {"vi": "../../", "en": "../../../en/"}[language]
    assert [meta.attrs["content"] for meta in head.all("meta", http_equiv="refresh")] == [f"0; url={up}vi-du/2025/"]
    assert [meta.attrs["content"] for meta in head.all("meta", name="robots")] == ["noindex"]
    assert [link.attrs["href"] for link in head.all("link", rel="canonical")] == [f"{up}vi-du/2025/"]
    assert page.one("main").one("p", "lede").one("a").attrs["href"] == f"{up}vi-du/2025/"


def test_no_other_page_leads_away(kept: Built) -> None:
    leading = [address for address, page in kept.pages().items() if page.all("meta", http_equiv="refresh")]
    assert leading == ["en/vi-du/2024/", "vi-du/2024/"]


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("vi-du/2024/,", "E-ADDRESS-GONE", 1),
        ("vi-du/2025/,vi-du/", "E-ADDRESS-THERE", 13),
        ("vi-du/2024/,vi-du/2026/", "E-ADDRESS-TO", 13),
    ],
)
def test_an_address_that_is_lost_stops_check_and_build(
    folder: Path, tmp_path: Path, row: str, code: str, column: int
) -> None:
    for name in ("data", "content"):
        shutil.copytree(folder / name, tmp_path / name)
    (tmp_path / "data" / "addresses.csv").write_text(f"{HEAD}vi-du/,\n{row}\n", encoding="utf-8")
    data, output = str(tmp_path / "data"), tmp_path / "output"
    for done in (run("check", data), run("build", "--data", data, "--output", str(output))):
        assert done.returncode == 1
        assert f"data/addresses.csv:3:{column}: {code}" in done.stdout + done.stderr
    assert not output.exists()


def test_the_command_adds_what_is_missing_and_removes_nothing(folder: Path, tmp_path: Path) -> None:
    for name in ("data", "content"):
        shutil.copytree(folder / name, tmp_path / name)
    file = tmp_path / "data" / "addresses.csv"
    done = run("addresses", str(tmp_path / "data"))
    assert (done.returncode, done.stderr) == (0, "")
    text = file.read_text(encoding="utf-8")
    assert MOVED in text and "\nvi-du/,\n" in text and "\nvi-du/2025/phong-1/,\n" in text
    assert run("addresses", str(tmp_path / "data")).returncode == 0
    assert file.read_text(encoding="utf-8") == text


def test_what_is_faulty_gets_no_list(folder: Path, tmp_path: Path) -> None:
    for name in ("data", "content"):
        shutil.copytree(folder / name, tmp_path / name)
    (tmp_path / "data" / "vi-du" / "units.csv").write_text("id\n", encoding="utf-8")
    done = run("addresses", str(tmp_path / "data"))
    assert done.returncode == 1
    # Nobody can tell the pages of an index with faults: its addresses are no faults of their own.
    assert "E-ADDRESS" not in done.stdout
    assert (tmp_path / "data" / "addresses.csv").read_text(encoding="utf-8") == f"{HEAD}vi-du/,\n{MOVED}"


def test_what_a_deployment_leaves_out_is_not_lost(folder: Path, tmp_path: Path) -> None:
    """The small index is made up; its rows lead to pages that this site has not."""
    done = run(
        "build",
        "--data",
        str(folder / "data"),
        "--output",
        str(tmp_path / "o"),
        *settings(tmp_path, "THUOCDO_MADE_UP = False"),
    )
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "o" / "vi-du").exists()
