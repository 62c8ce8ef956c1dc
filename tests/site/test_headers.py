"""What servers say with the pages is what the pages say of themselves, and what only a server can say."""

import re

import pytest

from tests.site.built import ROOT, Built

NGINX = (ROOT / "docs" / "nginx.conf").read_text(encoding="utf-8")


def _sections(text: str) -> dict[str, dict[str, str]]:
    """Path -> header -> value, of a `_headers` file."""
    found: dict[str, dict[str, str]] = {}
    path = ""
    for line in text.splitlines():
        if line.startswith("/"):
            path = line
            found[path] = {}
        else:
            assert re.match(r"  [A-Z][A-Za-z-]+: \S", line), line
            name, _, value = line.strip().partition(": ")
            found[path][name] = value
    return found


def _directives(policy: str) -> dict[str, str]:
    return dict(part.split(" ", 1) for part in policy.split("; "))


@pytest.mark.parametrize("which", ["site", "mini", "voices"])
def test_the_policy_of_the_server_is_that_of_every_page(which: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(which)
    sent = _directives(_sections((built.folder / "_headers").read_text("utf-8"))["/*"]["Content-Security-Policy"])
    # A page cannot say this of itself.
    assert sent.pop("frame-ancestors") == "'none'"
    assert sent["default-src"] == "'none'"
    for page in built.pages().values():
        assert _directives(page.one("meta", http_equiv="Content-Security-Policy").attrs["content"]) == sent


def test_every_file_comes_with_the_other_headers(mini: Built) -> None:
    found = _sections((mini.folder / "_headers").read_text("utf-8"))
    assert {name: value for name, value in found["/*"].items() if name != "Content-Security-Policy"} == {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=31536000",
    }
    # Hosts join the values of a header that stands in two sections: no header may.
    assert found == {"/*": found["/*"], "/theme/*": {"Cache-Control": "public, max-age=600"}}
    assert (mini.folder / "theme" / "css" / "site.css").is_file()


def test_nginx_says_the_same(mini: Built) -> None:
    sent = _sections((mini.folder / "_headers").read_text("utf-8"))
    assert dict(re.findall(r'^add_header (\S+) "([^"]*)" always;$', NGINX, re.MULTILINE)) == sent["/*"]
    assert NGINX.count("add_header ") - NGINX.count("add_header of its own") == len(sent["/*"])
    assert "location /theme/ { expires 10m; }" in NGINX
