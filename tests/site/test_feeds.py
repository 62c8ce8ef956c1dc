"""The feeds are Atom, lead to their pages, and keep the ids of their entries."""

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from plugins.feeds.days import last_release
from tests.site.built import LANGUAGES, Built, build, rows, settings
from tests.site.hostile import ATTACK
from tests.site.voiced import voiced

ATOM = "{http://www.w3.org/2005/Atom}"
ONE_ENTRY = {"title", "link", "id", "updated", "published", "summary"}


def _feed(built: Built, language: str = "vi") -> ElementTree.Element:
    folder = built.folder / ("" if language == "vi" else language)
    # Our own file, with no document type in it.
    return ElementTree.fromstring((folder / "corrections" / "feed.atom").read_bytes())  # noqa: S314


def _text(element: ElementTree.Element, name: str) -> str:
    found = element.findall(ATOM + name)
    assert len(found) == 1, name
    return found[0].text or ""


def _links(element: ElementTree.Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_what_atom_asks_for(voices: Built, language: str) -> None:
    feed = _feed(voices, language)
    assert feed.tag == f"{ATOM}feed"
    assert feed.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == language
    assert _text(feed, "title") == {"vi": "Đính chính", "en": "Corrections"}[language]
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    assert _links(feed) == {"alternate": "./", "self": "feed.atom"}
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 12
    for entry in entries:
        assert {child.tag.removeprefix(ATOM) for child in entry} == ONE_ENTRY
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\+07:00", _text(entry, "updated"))
        assert re.fullmatch(r"tag:thuocdo\.invalid,2026:[!-~]+", _text(entry, "id"))
    updated = [_text(entry, "updated") for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert _text(feed, "updated") == updated[0] == "2026-04-20T00:00:00+07:00"


def test_ids_are_unique_in_both_languages_together(voices: Built) -> None:
    feeds = [_feed(voices, language) for language in LANGUAGES]
    ids = [_text(entry, "id") for feed in feeds for entry in feed.findall(f"{ATOM}entry")]
    ids += [_text(feed, "id") for feed in feeds]
    assert len(ids) == len(set(ids)) == 26


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_lead_to_the_log(voices: Built, language: str) -> None:
    ids = {item.attrs["id"] for item in voices.page("corrections/", language).all("li", "claim")}
    for entry in _feed(voices, language).findall(f"{ATOM}entry"):
        page, _, name = _links(entry)["alternate"].partition("#")
        assert page == "./"
        assert name in ids


def test_an_entry_in_words(voices: Built) -> None:
    first = _feed(voices, "en").findall(f"{ATOM}entry")[0]
    assert _text(first, "title") == (
        "[Made-up data] Sample ledger – 2025, Sample Office An, "
        "Online applications (Online applications, verified): 54 → 45"
    )
    assert _text(first, "summary") == (
        "a mistake mended: a slip in typing; Two digits changed places.; 7/QĐ-MẪU (bịa đặt), 20 April 2026: "
        "Decision on the results (sample document); total: 94.00 → 85.00; rank: 1 of 3 → 3 of 4; 1 other rank changed"
    )


def test_an_empty_feed_is_as_old_as_the_last_release(mini: Built) -> None:
    feed = _feed(mini)
    assert feed.findall(f"{ATOM}entry") == []
    # A clock would say today.
    assert _text(feed, "updated") == "2026-02-01T00:00:00+07:00"
    assert last_release(()) == date(1970, 1, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_it(voices: Built, language: str) -> None:
    page = voices.page("corrections/", language)
    prefix = "" if language == "vi" else "en/"
    feeds = [found for found in page.all("link") if found.attrs.get("type") == "application/atom+xml"]
    up = "../" * (2 if prefix else 1)
    assert [(link.attrs["rel"], link.attrs["href"]) for link in feeds] == [
        ("alternate", f"{up}{prefix}releases.atom"),
        ("alternate", f"{up}{prefix}corrections/feed.atom"),
    ]
    assert "feed.atom" in [found.attrs["href"] for found in page.one("main").all("a")]


def test_with_an_address_links_are_whole_and_ids_stay(voices: Built, tmp_path: Path) -> None:
    """And rows in another order are no other corrections."""
    data = voiced(tmp_path / "data")
    for file in data.rglob("corrections.csv"):
        head, *lines = file.read_text("utf-8").splitlines()
        file.write_text("\n".join([head, *reversed(lines)]) + "\n", "utf-8")
    words = settings(tmp_path, 'SITEURL = "https://example.org/thuoc-do"')
    other = build(tmp_path / "site", *words, data=data)
    for language, prefix in (("vi", ""), ("en", "en/")):
        old, new = _feed(voices, language), _feed(other, language)
        at = f"https://example.org/thuoc-do/{prefix}corrections/"
        assert _links(new) == {"alternate": at, "self": f"{at}feed.atom"}
        found = [{_text(entry, "id"): entry for entry in feed.findall(f"{ATOM}entry")} for feed in (old, new)]
        assert found[0].keys() == found[1].keys()
        assert _text(old, "id") == _text(new, "id")
        for name, entry in found[1].items():
            assert _links(entry)["alternate"] == at + _links(found[0][name])["alternate"].removeprefix("./")
    first = ElementTree.fromstring((other.folder / "mau-so" / "releases.atom").read_bytes())  # noqa: S314
    assert _links(first)["self"] == "https://example.org/thuoc-do/mau-so/releases.atom"
    leading = _links(first.findall(f"{ATOM}entry")[0])["alternate"]
    assert leading == "https://example.org/thuoc-do/mau-so/2025/"


def test_hostile_words_stay_words(hostile: Built) -> None:
    for language in LANGUAGES:
        entries = _feed(hostile, language).findall(f"{ATOM}entry")
        assert len(entries) == 12
        for entry in entries:
            assert {child.tag.removeprefix(ATOM) for child in entry} == ONE_ENTRY
            assert ATTACK in _text(entry, "title")
            # The summary is HTML in XML: the attack is escaped twice.
            assert "&lt;script&gt;" in _text(entry, "summary")
            assert "<" not in _text(entry, "summary")


def _releases(built: Built, page: str, language: str = "vi") -> ElementTree.Element:
    folder = built.folder / ("" if language == "vi" else language) / page
    return ElementTree.fromstring((folder / "releases.atom").read_bytes())  # noqa: S314


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_release_of_every_edition(voices: Built, language: str) -> None:
    known = {
        (index.name, row["edition"], row["revision"]): row["date"]
        for index in voices.data.iterdir()
        for row in rows(index / "releases.csv")
    }
    found: dict[tuple[str, ...], str] = {}
    for entry in _releases(voices, "", language).findall(f"{ATOM}entry"):
        assert {child.tag.removeprefix(ATOM) for child in entry} == ONE_ENTRY
        assert _text(entry, "title").startswith("[Số liệu bịa đặt] " if language == "vi" else "[Made-up data] ")
        name = _text(entry, "id").removeprefix("tag:thuocdo.invalid,2026:release/").removesuffix(f"/{language}")
        found[tuple(name.split("/"))] = _text(entry, "updated")[:10]
    assert found == known
    assert len({index for index, *_ in known}) > 1


def test_those_of_an_index_are_its_own(voices: Built) -> None:
    feed = _releases(voices, "mau-so")
    ids = {_text(entry, "id") for entry in feed.findall(f"{ATOM}entry")}
    everything = {_text(entry, "id") for entry in _releases(voices, "").findall(f"{ATOM}entry")}
    assert ids == {name for name in everything if "/mau-so/" in name}
    assert _text(feed, "id") != _text(_releases(voices, ""), "id")


@pytest.mark.parametrize("page", ["", "mau-so/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_lead_to_the_release(voices: Built, page: str, language: str) -> None:
    folder = voices.folder / ("" if language == "vi" else language) / page
    feed = _releases(voices, page, language)
    last = {"last": 0, "before": 0}
    for entry in feed.findall(f"{ATOM}entry"):
        target = (folder / _links(entry)["alternate"]).resolve()
        assert (target / "index.html").is_file()
        number = _text(entry, "id").split("/")[-2]
        last["before" if target.parent.name == "revisions" else "last"] += 1
        assert target.parent.name != "revisions" or target.name == number
    assert all(last.values())


def test_pages_lead_to_the_releases(voices: Built) -> None:
    for address, feed in (("", "./releases.atom"), ("mau-so/", "../mau-so/releases.atom")):
        page = voices.page(address)
        assert [link for link in page.one("main").all("a") if link.attrs["href"] == feed]
        titles = [link.attrs["title"] for link in page.all("link") if link.attrs["href"].endswith("releases.atom")]
        assert titles == ["Các lần công bố" if not address else "Các lần công bố: Mẫu có sổ"]
