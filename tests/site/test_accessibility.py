"""What the site says of its accessibility is what its tests try."""

import pytest

from tests.browser.test_pages import SCHEMES, WIDTHS
from tests.site.built import LANGUAGES, Built

WORDS = {
    "vi": ("rộng 320, 768 và 1280 điểm ảnh", "nền sáng và nền tối"),
    "en": ("320, 768 and 1280 pixels", "light and dark"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_widths_and_themes(site: Built, language: str) -> None:
    text = site.page("accessibility/", language).one("main").text
    assert (WIDTHS, SCHEMES) == ((320, 768, 1280), ("light", "dark"))
    for words in WORDS[language]:
        assert words in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_leads_there(site: Built, language: str) -> None:
    for address in ("", "dak-lak/2020/", "tinh-mau/2023/so-mau-8/", "checks/e-num-comma/"):
        foot = site.page(address, language).one("footer")
        assert [link for link in foot.all("a") if link.attrs["href"].endswith("accessibility/")]
