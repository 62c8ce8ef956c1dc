"""Each picture can be taken away: a file that says what it shows, whose figures they are, and needs nothing else."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.dom import Element, parse

DRAWN = {"svg", "title", "desc", "rect", "text", "path", "g", "circle", "polyline", "polygon", "tspan", "line"}
WIDTHS = "bars => bars.map(bar => parseFloat(bar.querySelector('rect').getAttribute('width')))"
PICTURES = [
    ("tinh-mau/2023/so-mau-8/", "place"),
    ("tinh-mau/2023/so-mau-8/", "profile"),
    ("en/tinh-mau/2023/", "so-nganh"),
    ("dak-lak/so-y-te/", "trend"),
    ("viet-nam/trend/", "tinh-63"),
    ("viet-nam/trend/", "tinh-63-ranks"),
]


@pytest.fixture(scope="module")
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(accept_downloads=True)
    yield context.new_page()
    context.close()


def _taken(tab: Page, name: str) -> tuple[str, Element]:
    with tab.expect_download() as waiting:
        tab.locator(f"figure[data-name={name}] button.take").click()
    text = waiting.value.path().read_text(encoding="utf-8")
    return waiting.value.suggested_filename, parse(f"<html>{text}</html>").elements[0]


@pytest.mark.parametrize(("path", "name"), PICTURES)
def test_the_file(tab: Page, address: str, path: str, name: str) -> None:
    tab.goto(address + path)
    filename, root = _taken(tab, name)
    assert filename.endswith(f"{path.strip('/').rpartition('/')[2]}-{name}.svg")
    words = " ".join(text.text for text in root.all("text"))
    figure = tab.locator(f"figure[data-name={name}]")
    assert " ".join(figure.locator("figcaption").inner_text().split()) in words
    assert address + path in words, "where it is from"
    assert ("bịa đặt" in words or "made up" in words.lower()) == ("tinh-mau" in path)
    for part in root.walk():
        assert not {"class", "style", "href", "id"} & part.attrs.keys(), part.attrs
        assert part.tag in DRAWN
    filled = {part.attrs.get("fill") for part in root.walk() if part.tag in {"path", "rect", "circle"}}
    assert len(filled) > 1, "its colours are in the file"


def test_the_bars_are_as_on_the_page(tab: Page, address: str) -> None:
    tab.goto(f"{address}dak-lak/2020/huyen-lak/")
    _, root = _taken(tab, "profile")
    widths = [float(rect.attrs["width"]) for rect in root.all("svg")[0].all("rect")]
    shares = tab.eval_on_selector_all(".bars .bar", WIDTHS)
    assert widths[1::3] == pytest.approx([share * 5.6 for share in shares])
    assert len(shares) == 3


def test_without_javascript_there_is_no_button(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}dak-lak/2020/huyen-lak/")
    assert page.locator("button.take").first.is_hidden()
    context.close()
