"""Every kind of page in a browser: no fault of access, nothing said, nothing fetched elsewhere, no sideways scroll."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, Response, Route

from tests.browser.kinds import KINDS
from tests.site.built import ROOT

WIDTHS = (320, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SIDEWAYS = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
COLOURED = (320, 1280)
"""Where contrast is looked at, most of what axe costs: between them no style changes a colour, which a test holds."""
BEGIN = """contrast => { window.looked = axe.run({
  rules: {'color-contrast': {enabled: contrast}},
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  resultTypes: ['violations'], preload: false,
}).then(found => found.violations.flatMap(
  fault => fault.nodes.map(node => `${fault.id}: ${node.html.slice(0, 200)}`)
)); }"""
END = "() => window.looked"
MOVED = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 50);
})"""
PAINTED = "() => new Promise(done => new PerformanceObserver(() => done()).observe({type: 'paint', buffered: true}))"
KEPT = """async () => [document.cookie, localStorage.length, sessionStorage.length,
                         (await indexedDB.databases()).length, (await caches.keys()).length]"""


class Watched(NamedTuple):
    """The same page in each scheme, beside one another: axe looks long, and at both at a time."""

    pages: dict[str, Page]
    said: list[str]
    asked: list[str]


@pytest.fixture(scope="module")
def watched(chromium: Browser) -> Iterator[Watched]:
    """Pages that remember what they say and ask for, with axe in them."""
    contexts = {scheme: chromium.new_context(color_scheme=scheme) for scheme in SCHEMES}
    found = Watched({scheme: context.new_page() for scheme, context in contexts.items()}, [], [])

    def answered(answer: Response) -> None:
        if answer.status >= 400:
            found.said.append(f"{answer.status} {answer.url}")

    def failed(asked: Request) -> None:
        # Going on to the next page gives up the icon of the last one, where it was still on its way.
        if not (asked.url.endswith("/icon.svg") and asked.failure == "net::ERR_ABORTED"):
            found.said.append(f"failed: {asked.url}")

    for page in found.pages.values():
        page.add_init_script(Axe().axe_script)
        page.on("console", lambda message: found.said.append(message.text))
        page.on("pageerror", lambda error: found.said.append(str(error)))
        page.on("request", lambda asked: found.asked.append(asked.url))
        page.on("requestfailed", failed)
        page.on("response", answered)
    yield found
    for context in contexts.values():
        context.close()


def come_late(page: Page, address: str) -> None:
    """Go there with scripts that come only once the page is drawn, as they do on a slow line."""
    held: list[Route] | None = []

    def asked(route: Route) -> None:
        route.continue_() if held is None else held.append(route)

    page.route("**/theme/js/**", asked)
    page.goto(address, wait_until="commit")
    page.evaluate(PAINTED)
    waiting, held = held, None
    for route in waiting:
        route.continue_()
    page.wait_for_load_state()
    page.unroute_all()


def look(watched: Watched, address: str) -> None:
    """Go there; at each width and in each scheme there is nothing to find fault with, and nothing is said."""
    watched.said.clear()
    watched.asked.clear()
    for page in watched.pages.values():
        # The width of most phones, at which the head of the page once moved when its search came.
        page.set_viewport_size({"width": 360, "height": 800})
        come_late(page, address)
        assert page.evaluate(MOVED) == 0, "something moved after it was first drawn"
    for width in WIDTHS:
        for page in watched.pages.values():
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(SIDEWAYS) == 0, f"the page scrolls sideways at {width}"
            page.evaluate(BEGIN, width in COLOURED)
        for scheme, page in watched.pages.items():
            assert page.evaluate(END) == [], f"{scheme} {width}"
    for page in watched.pages.values():
        assert page.evaluate(KEPT) == ["", 0, 0, 0, 0], "the page leaves something on the device"
        assert page.context.cookies() == []
    assert watched.said == []


@pytest.mark.parametrize("prefix", ["", "en/"], ids=["vi", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_page(watched: Watched, address: str, kind: str, prefix: str) -> None:
    look(watched, address + prefix + KINDS[kind])
    assert {urlsplit(url).netloc for url in watched.asked} == {urlsplit(address).netloc}
    assert any(url.endswith("/theme/css/site.css") for url in watched.asked)


def test_no_style_of_a_width_changes_a_colour() -> None:
    """So that contrast at the outermost widths is that between them."""
    styles = "".join(file.read_text("utf-8") for file in sorted((ROOT / "theme" / "static" / "css").glob("*.css")))
    of_widths = re.findall(r"@media[^{]*width[^{]*\{(?:[^{}]|\{[^{}]*\})*\}", styles)
    assert len(of_widths) > 5
    assert [block for block in of_widths if re.search(r"\b(color|background|fill|opacity|filter)\b", block)] == []


def test_the_watch_sees_faults(watched: Watched, address: str) -> None:
    """Axe, the console and the sideways scroll are really looked at."""
    page, said = watched.pages["light"], watched.said
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{address}about/")
    page.evaluate("""() => {
      document.querySelector('h1').remove(); document.querySelector('main').style.width = '900px';
      document.querySelector('footer').style.color = document.body.style.background = '#888';
    }""")
    for contrast in (True, False):
        page.evaluate(BEGIN, contrast)
        found = page.evaluate(END)
        assert any(fault.startswith("page-has-heading-one") for fault in found)
        assert any(fault.startswith("color-contrast") for fault in found) == contrast
    assert page.evaluate(SIDEWAYS) > 0
    page.evaluate(
        "() => { const script = document.createElement('script'); script.text = '1'; document.body.append(script) }"
    )
    page.goto(f"{address}khong-co/")
    assert any("Content Security Policy" in text for text in said)
    assert any(text.startswith("404 ") for text in said)
