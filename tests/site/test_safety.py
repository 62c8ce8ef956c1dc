"""Nothing on any page can run, and nothing comes from elsewhere."""

import re

import pytest
from jinja2 import StrictUndefined
from pelican.settings import read_settings

from tests.site.built import ROOT, Built
from tests.site.dom import Element

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
FORBIDDEN = {"script", "style", "iframe", "object", "embed", "form", "base", "foreignobject", "image", "use", "animate"}
LOADED = {"img", "link", "source", "video", "audio", "track", "input"}


@pytest.fixture(params=["site", "mini", "voices"])
def pages(request: pytest.FixtureRequest) -> dict[str, Element]:
    built: Built = request.getfixturevalue(request.param)
    return built.pages()


def test_the_policy_stands_before_anything_is_loaded(pages: dict[str, Element]) -> None:
    for address, page in pages.items():
        found = page.all("meta", http_equiv="Content-Security-Policy")
        assert [meta.attrs["content"] for meta in found] == [POLICY], address
        head = page.one("head").elements
        assert head.index(found[0]) < head.index(page.all("link")[0]), address
        assert [meta.attrs["content"] for meta in page.all("meta", name="referrer")] == ["no-referrer"]


def test_no_inline_script_no_inline_style_no_handler(pages: dict[str, Element]) -> None:
    for address, page in pages.items():
        for found in page.walk():
            assert found.tag not in FORBIDDEN or _harmless(address, found), f"{address}: <{found.tag}>"
            names = [name for name in found.attrs if name.startswith("on") or name in ("style", "srcdoc")]
            assert names == [], f"{address}: <{found.tag} {names}>"
            for name, value in found.attrs.items():
                assert not re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE), f"{address}: {name}"


def _harmless(address: str, found: Element) -> bool:
    """A module of this site, words that are data and never run, or a form that is sent nowhere."""
    if found.tag == "script" and found.attrs["type"] in ("application/json", "application/ld+json"):
        return "src" not in found.attrs
    if found.tag == "script" and found.attrs["type"] == "module":
        return bool(
            re.fullmatch(re.escape("../" * address.count("/") or "./") + r"theme/js/[\w-]+\.js", found.attrs["src"])
        )
    return found.tag == "form" and "action" not in found.attrs


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, Element]) -> None:
    for address, page in pages.items():
        for found in page.walk():
            if found.tag in LOADED:
                sources = [found.attrs[name] for name in ("href", "src", "srcset") if name in found.attrs]
                assert not [source for source in sources if ":" in source or source.startswith("//")], address
    for path in (ROOT / "theme" / "static").rglob("*.css"):
        assert not re.search(r"url\(|@import", path.read_text(encoding="utf-8")), path.name


def test_templates_escape_and_refuse_what_they_do_not_know() -> None:
    environment = read_settings(str(ROOT / "pelicanconf.py"))["JINJA_ENVIRONMENT"]
    assert environment["autoescape"] is True
    assert environment["undefined"] is StrictUndefined
