"""The sitemap names every page that search engines may list, in both languages, and no other."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jinja2 import Environment, FileSystemLoader

from plugins.metadata import sitemap
from plugins.provenance import UNKNOWN
from plugins.scorecards.page import Site
from scoring.faults import Faults
from scoring.results import Results
from tests.site.built import ROOT, Built
from tests.site.conftest import URL

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def _urls(file: Path) -> Iterator[tuple[str, str | None, dict[str, str]]]:
    root = ElementTree.fromstring(file.read_bytes())  # noqa: S314
    for url in root.findall("s:url", NAMES):
        ways = {link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", NAMES)}
        yield url.findtext("s:loc", "", NAMES), url.findtext("s:lastmod", None, NAMES), ways


def test_it_names_the_pages_that_may_be_listed(addressed: Built) -> None:
    found = [address for address, *_ in _urls(addressed.folder / "sitemap.xml")]
    assert len(found) == len(set(found))
    listed = {address for address, page in addressed.pages().items() if not page.all("meta", name="robots")}
    assert set(found) == {f"{URL}/{address}" for address in listed}
    assert not [address for address in found if "mau-so" in address or "revisions" in address]


def test_the_languages_of_a_page_name_one_another_as_the_page_does(addressed: Built) -> None:
    for address, _, ways in _urls(addressed.folder / "sitemap.xml"):
        page = addressed.pages()[address.removeprefix(f"{URL}/")]
        assert ways == {
            link.attrs["hreflang"]: link.attrs["href"] for link in page.all("link") if "hreflang" in link.attrs
        }
        assert address in ways.values()


def test_days_are_those_of_releases(addressed: Built) -> None:
    days = {address.removeprefix(f"{URL}/"): day for address, day, _ in _urls(addressed.folder / "sitemap.xml")}
    released = {edition: addressed.json("dak-lak", edition)["released"] for edition in ("2020", "2022", "2023")}
    for edition, day in released.items():
        assert days[f"dak-lak/{edition}/"] == days[f"en/dak-lak/{edition}/criteria/dti/"] == day
    last = max(released.values())
    assert days["dak-lak/"] == days["dak-lak/huyen-lak/"] == last
    # The other index is newer or older: the first page shows both.
    other = max(addressed.json("mau-so", edition)["released"] for edition in ("2024", "2025"))
    assert days[""] == days["data/"] == max(last, other)
    assert days["about/"] is None


def test_robots_lead_to_it(addressed: Built) -> None:
    assert (addressed.folder / "robots.txt").read_text("utf-8").splitlines() == [
        "User-agent: *",
        "Allow: /",
        f"Sitemap: {URL}/sitemap.xml",
    ]


def test_without_an_address_there_is_none(voices: Built) -> None:
    assert not list(voices.folder.glob("sitemap*"))
    assert not (voices.folder / "robots.txt").exists()


@pytest.mark.parametrize(("pages", "limit", "files"), [(3, 6, 0), (4, 6, 2), (6, 4, 3)])
def test_too_many_addresses_are_split(tmp_path: Path, pages: int, limit: int, files: int) -> None:
    site = Site(Results((), Faults()), UNKNOWN, {}, url="https://a.vn/x&y")
    environment = Environment(
        loader=FileSystemLoader(ROOT / "theme" / "templates"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    addresses = [f"{number}/" for number in range(pages)]
    sitemap.write(site, addresses, environment, tmp_path, limit)
    parts = sorted(tmp_path.glob("sitemap-*.xml"))
    assert len(parts) == files
    found = [list(_urls(file)) for file in parts or [tmp_path / "sitemap.xml"]]
    assert max(map(len, found)) <= limit
    every = [address for part in found for address, *_ in part]
    assert sorted(every) == sorted(f"https://a.vn/x&y/{way}{page}" for page in addresses for way in ("", "en/"))
    if parts:
        root = ElementTree.fromstring((tmp_path / "sitemap.xml").read_bytes())  # noqa: S314
        assert [loc.text for loc in root.iterfind("s:sitemap/s:loc", NAMES)] == [
            f"https://a.vn/x&y/{part.name}" for part in parts
        ]
