"""The search in the head of every page: by keyboard, without accents, without a network, without JavaScript."""

import json
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Route, expect

from plugins.finding.fold import fold
from tests.browser.test_pages import BEGIN, END, SIDEWAYS
from tests.site.built import Built

SHIFT = """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries()
  .reduce((sum, entry) => sum + entry.value, 0))).observe({type: 'layout-shift', buffered: true})
  || setTimeout(() => done(0), 300))"""


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert [text for text in said if "ERR_FAILED" not in text] == []


def hits(tab: Page) -> Locator:
    """What the search offers; a page has options of its own."""
    return tab.get_by_role("search").get_by_role("option")


def typed(tab: Page, words: str) -> None:
    field = tab.get_by_role("combobox").first
    field.click()
    field.press_sequentially(words)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dak lak", ["Chỉ số chuyển đổi số tỉnh Đắk Lắk", "Đắk Lắk (từ 01/07/2025)"]),
        ("hoa binh", ["Hòa Bình"]),
        ("Hoà Bình", ["Hòa Bình"]),
        ("krong pac", ["UBND huyện Krông Pắc"]),
        ("922", ["922/QĐ-BTTTT"]),
        ("2425/QD-UBND", ["2425/QĐ-UBND"]),
        ("thua thien", ["Huế"]),
        ("pac krong", ["UBND huyện Krông Pắc"]),
        ("cqs.1.1", ["CQS.1.1. Tuyên truyền, phổ biến, tập huấn về chuyển đổi số, Chính quyền số"]),
    ],
)
def test_found_without_accents(tab: Page, address: str, words: str, found: list[str]) -> None:
    tab.goto(address + "about/")
    typed(tab, words)
    expect(hits(tab).first.locator("b")).to_have_text(found[0])
    for name in found:
        assert hits(tab).filter(has_text=name).count() >= 1


def test_by_keyboard(tab: Page, address: str) -> None:
    tab.goto(address + "en/dak-lak/2020/")
    for _ in range(3):
        tab.keyboard.press("Tab")
    field = tab.locator(":focus")
    expect(field).to_have_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "false")
    tab.keyboard.type("health")
    options = hits(tab)
    expect(options.first.locator("b")).to_have_text("Department of Health")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(tab.get_by_role("search").get_by_role("status")).to_have_text(
        f"{options.count() - 1} result" + "s" * (options.count() > 2)
    )
    assert field.get_attribute("aria-activedescendant") is None
    tab.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "found-0")
    expect(options.first).to_have_attribute("aria-selected", "true")
    tab.keyboard.press("ArrowUp")
    expect(field).to_have_attribute("aria-activedescendant", "found-all")
    tab.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "found-0")
    tab.keyboard.press("Home")
    assert field.get_attribute("aria-activedescendant") is None
    assert field.evaluate("field => field.selectionStart") == 0
    tab.keyboard.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    assert options.count() == 0, "closed options are still read"
    expect(field).to_have_value("health")
    tab.keyboard.press("Escape")
    expect(field).to_have_value("")
    tab.keyboard.type("health")
    expect(options.first).to_be_visible()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/en/dak-lak/so-y-te/")


def test_the_index_that_one_reads_comes_first(tab: Page, address: str) -> None:
    for here, first in (("dak-lak/", "Đắk Lắk 2020"), ("viet-nam/", "Việt Nam 2020")):
        tab.goto(address + here)
        typed(tab, "2020")
        expect(hits(tab).first.locator("b")).to_have_text(first)


def test_opened_it_fits_and_axe_finds_nothing(tab: Page, address: str) -> None:
    tab.add_init_script(Axe().axe_script)
    tab.goto(address + "viet-nam/")
    typed(tab, "so mau")
    hits(tab).first.wait_for()
    expect(hits(tab).first.locator(".tag")).to_have_text("Số liệu bịa đặt")
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate(SIDEWAYS) == 0
    for option in hits(tab).all():
        box = option.bounding_box()
        assert box is not None and box["height"] >= 24 and box["x"] >= 0 and box["x"] + box["width"] <= 320
    tab.evaluate(BEGIN)
    assert tab.evaluate(END) == []


def test_a_click_goes_there_and_elsewhere_closes(tab: Page, address: str) -> None:
    tab.goto(address)
    typed(tab, "krong pac")
    hits(tab).first.wait_for()
    tab.locator("h1").click()
    expect(hits(tab)).to_have_count(0)
    tab.get_by_role("combobox").click()
    hits(tab).first.click()
    tab.wait_for_url("**/dak-lak/huyen-krong-pac/")


def test_nothing_is_found(tab: Page, address: str) -> None:
    tab.goto(address)
    typed(tab, "zzzz")
    expect(tab.get_by_role("search").get_by_role("status")).to_have_text("Không tìm thấy.")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/a-z/")


def test_a_failure_says_so_and_the_next_key_tries_again(tab: Page, address: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    tab.goto(address)
    tab.route("**/search/vi.json", refuse)
    typed(tab, "y")
    expect(tab.get_by_role("search").get_by_role("status")).to_have_text("Không tải được phần tìm kiếm.")
    expect(hits(tab)).to_have_text(["Danh mục từ A đến Z"])
    tab.unroute("**/search/vi.json")
    tab.keyboard.type("en bai")
    expect(hits(tab).first.locator("b")).to_have_text("Yên Bái")


def test_nothing_is_fetched_before_it_is_needed_and_nothing_moves(tab: Page, address: str) -> None:
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    tab.goto(address + "dak-lak/2020/")
    tab.get_by_role("combobox").wait_for()
    assert tab.evaluate(SHIFT) == 0
    assert not [url for url in asked if url.startswith("search/") or url.endswith("find.js")]
    tab.get_by_role("combobox").focus()
    tab.wait_for_function("() => performance.getEntriesByType('resource').some(e => e.name.endsWith('vi.json'))")


def test_without_javascript_a_link_leads_from_a_to_z(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "dak-lak/2020/")
    page.get_by_role("search").get_by_role("link").click()
    page.wait_for_url("**/a-z/")
    page.get_by_role("link", name="UBND huyện Krông Pắc", exact=True).first.click()
    page.wait_for_url("**/dak-lak/huyen-krong-pac/")
    context.close()


def test_fold_is_the_same_in_both(tab: Page, site: Built, address: str) -> None:
    names: list[str] = []
    for language in ("vi", "en"):
        file = json.loads((site.folder / "search" / f"{language}.json").read_text(encoding="utf-8"))
        names += [name for _, _, title, own, foreign, _ in file["items"] for name in (title, *own, *foreign)]
    names += ["ẤẦẨẪẬ ƠỚỜ ƯỰ Đđ", "M’Drăk", "a_b", "½ ² Ⅳ", "İzmir", "ΣΑΣ", "ﬁ", "한글", "a\u0301\u0323", "—", ""]
    tab.goto(address)
    program = "async names => { const { fold } = await import('./theme/js/fold.js'); return names.map(fold); }"
    assert tab.evaluate(program, names) == [fold(name) for name in names]
