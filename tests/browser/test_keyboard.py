"""What a mouse can do the keyboard can: skip to the content, scroll a wide table, see where one is."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

WIDE = """() => [...document.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  return element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(style.overflowX);
}).map(element => [element.className, element.tabIndex, element.getAttribute('role'),
                   !!document.getElementById(element.getAttribute('aria-labelledby'))?.textContent])"""


@pytest.fixture
def narrow(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["dak-lak/2020/", "en/tinh-mau/2023/", "en/dak-lak/methods/2425-2021/", "tinh-mau/"])
def test_wide_tables_take_the_focus(narrow: Page, address: str, path: str) -> None:
    narrow.goto(address + path)
    wide = narrow.evaluate(WIDE)
    assert wide, "nothing is wide here: the test looks at the wrong page"
    assert [found for found in wide if found != ["scroll", 0, "group", True]] == []


def test_a_wide_table_scrolls_by_keyboard(narrow: Page, address: str) -> None:
    narrow.goto(address + "en/tinh-mau/2023/")
    for _ in range(60):
        narrow.keyboard.press("Tab")
        if narrow.evaluate("() => document.activeElement.classList.contains('scroll')"):
            break
    before = narrow.evaluate("() => document.activeElement.scrollLeft")
    narrow.keyboard.press("ArrowRight")
    narrow.wait_for_function("before => document.activeElement.scrollLeft > before", arg=before, timeout=5000)


@pytest.mark.parametrize("path", ["", "en/dak-lak/2020/"])
def test_skip_link(narrow: Page, address: str, path: str) -> None:
    narrow.goto(address + path)
    narrow.keyboard.press("Tab")
    link = narrow.locator(":focus")
    assert link.get_attribute("class") == "skip"
    box = link.bounding_box()
    assert box is not None and box["x"] >= 0 and box["y"] >= 0, "the link is not to be seen"
    narrow.keyboard.press("Enter")
    assert narrow.evaluate("() => document.activeElement.id") == "main"


def test_the_menu_by_keyboard(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address + "en/dak-lak/2020/")
    reached = list[str]()
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("() => document.activeElement.textContent.trim() || document.activeElement.role"))
    assert reached[:3] == ["Skip to the content", "Thước đo", "combobox"]
    assert reached[3:7] == ["Data", "Corrections", "About", "Tiếng Việt"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}dak-lak/2020/")
    assert page.evaluate("() => document.documentElement.lang") == "vi"
    page.close()


def test_the_focus_is_seen(narrow: Page, address: str) -> None:
    narrow.goto(address + "dak-lak/2020/")
    for _ in range(12):
        narrow.keyboard.press("Tab")
        style = "() => getComputedStyle(document.activeElement).outlineStyle"
        assert narrow.evaluate(style) != "none", narrow.evaluate("() => document.activeElement.outerHTML")


OBSCURED = """() => {
  const element = document.activeElement;
  const rects = [...element.getClientRects()].filter(rect => rect.width && rect.height);
  // Some point of what has the focus is seen, and is not under something else.
  return !rects.some(rect => [0.1, 0.5, 0.9].some(share => {
    const top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
    const at = top < bottom && document.elementFromPoint(rect.left + rect.width * share, (top + bottom) / 2);
    return at && (element.contains(at) || at.contains(element) && at.tagName === 'LABEL');
  })) && element.outerHTML.slice(0, 200);
}"""


@pytest.mark.parametrize("path", ["dak-lak/2020/", "tinh-mau/2023/heat/", "en/viet-nam/trend/"])
def test_the_focus_is_never_hidden(chromium: Browser, address: str, path: str) -> None:
    # Where the page glides to what has the focus, it is only seen when it has arrived.
    narrow = chromium.new_page(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    narrow.goto(address + path)
    seen = 0
    for _ in range(90):
        narrow.keyboard.press("Tab")
        if narrow.evaluate("() => document.activeElement === document.body"):
            break
        assert narrow.evaluate(OBSCURED) is False
        seen += 1
    narrow.close()
    assert seen > 40


@pytest.mark.parametrize(
    "path", ["tinh-mau/2023/", "tinh-mau/2023/so-mau-8/", "tinh-mau/self-check/07-2024/xa/", "a-z/"]
)
def test_twice_the_size_of_text_fits(narrow: Page, address: str, path: str) -> None:
    """200 % text at the width of a desk; 400 % zoom of it is the width of 320 pixels, where every page is tried."""
    narrow.set_viewport_size({"width": 1280, "height": 800})
    narrow.goto(address + path)
    narrow.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert narrow.evaluate("() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_nothing_moves_for_those_who_ask_so(chromium: Browser, address: str) -> None:
    for wish, behaviour in (("reduce", "auto"), ("no-preference", "smooth")):
        context = chromium.new_context(reduced_motion=wish)  # pyright: ignore[reportArgumentType]
        page = context.new_page()
        page.goto(address + "dak-lak/2020/")
        assert page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior") == behaviour
        moving = "() => document.getAnimations().length"
        assert page.evaluate(moving) == 0
        context.close()
