"""Every link leads somewhere, from any sub-path; every id that something names is there, once."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.built import ROOT, Built
from tests.site.dom import Element

URL = re.compile(r"https?://[^\s,}\"']+")
ADDRESSES = (
    "data-document",
    "data-file",
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "xlink:href",
)
IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")


@pytest.fixture(params=["site", "mini", "voices"])
def built(request: pytest.FixtureRequest) -> Built:
    return request.getfixturevalue(request.param)


def _links(page: Element) -> Iterator[str]:
    for found in page.walk():
        yield from (found.attrs[name] for name in ADDRESSES if name in found.attrs)


def test_every_link_leads_to_a_file(built: Built) -> None:
    files = {path.relative_to(built.folder).as_posix() for path in built.folder.rglob("*") if path.is_file()}
    ids = {address: _ids(page) for address, page in built.pages().items()}
    for address, page in built.pages().items():
        for link in set(_links(page)):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            assert not link.startswith("/"), f"{address}: {link} would break below a sub-path"
            target = _resolved(address, unquote(parts.path))
            assert target in files, f"{address}: {link} leads to {target}, which is not there"
            if "=" in parts.fragment and "/self-check/" in target:
                # The state of the form: which edition, which unit.
                assert re.fullmatch(r"edition=[\w-]+&unit=[\w-]+", parts.fragment), link
            elif parts.fragment:
                assert parts.fragment in ids[target.removesuffix("index.html")], f"{address}: {link}"


def test_every_external_link_is_of_the_data(built: Built) -> None:
    texts = [path.read_text(encoding="utf-8") for path in built.data.rglob("*") if path.suffix in (".yaml", ".csv")]
    texts += [path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*.md")]
    known = {url for text in texts for url in URL.findall(text)}
    assert known
    for address, page in built.pages().items():
        for link in (link for link in _links(page) if urlsplit(link).scheme or urlsplit(link).netloc):
            assert link in known, f"{address}: {link}"


def test_external_links_send_no_referrer(built: Built) -> None:
    for address, page in built.pages().items():
        for link in page.all("a"):
            if urlsplit(link.attrs["href"]).scheme:
                assert "noreferrer" in link.attrs.get("rel", "").split(), f"{address}: {link.attrs['href']}"


def test_ids(built: Built) -> None:
    for address, page in built.pages().items():
        ids = _ids(page)
        assert [name for name, times in ids.items() if times > 1] == [], address
        for found in page.walk():
            named = [name for key in IDS for name in found.attrs.get(key, "").split()]
            assert [name for name in named if name not in ids] == [], address


def test_every_link_has_words(built: Built) -> None:
    for address, page in built.pages().items():
        assert [link.attrs["href"] for link in page.all("a") if not link.text] == [], address


def _ids(page: Element) -> Counter[str]:
    return Counter(found.attrs["id"] for found in page.walk() if "id" in found.attrs)


def _resolved(address: str, path: str) -> str:
    """The file that `path` leads to from the page at `address`."""
    if not path:
        return f"{address}index.html"
    found: list[str] = []
    for part in PurePosixPath(address, path).parts:
        if part == "..":
            assert found, f"{address}: {path} leads out of the site"
            found.pop()
        else:
            found.append(part)
    return "/".join([*found, "index.html"] if path.endswith(("/", "..")) or path == "." else found)
