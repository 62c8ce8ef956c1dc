"""Pages say until when and where a score may be contested as their edition states it, or that nothing states it."""

from datetime import date

import pytest

from plugins.language import languages
from plugins.scorecards.contest import contest_view
from scoring.model.edition import Edition
from scoring.results import IndexResult
from tests.site.built import LANGUAGES, Built, scored
from tests.site.dom import Element

STATED = {
    "vi": "Đến hết ngày 30/04/2024. Gửi Hội đồng thẩm định Tỉnh Mẫu (không có thật), kèm tài liệu kiểm chứng.",
    "en": "Until 30 April 2024. To the Assessment Board of Sample Province (not real), with the evidence.",
}
NONE = {
    "vi": "Không văn bản nào chúng tôi có nêu ngày cuối.",
    "en": "No document that we have states a last day.",
}
TERM = {"vi": "Khiếu nại điểm", "en": "To contest a score"}


def _said(page: Element, language: str) -> str:
    facts = page.all("dl", "facts")[0].elements
    return next(fact.one("dd").text for fact in facts if fact.one("dt").text == TERM[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_edition_states(site: Built, language: str) -> None:
    for address in ("tinh-mau/2023/", "tinh-mau/2023/so-mau-8/"):
        assert _said(site.page(address, language), language).startswith(f"{STATED[language]} ")
    for address in ("dak-lak/2020/", "dak-lak/2020/so-y-te/", "viet-nam/2024/"):
        assert _said(site.page(address, language), language).startswith(f"{NONE[language]} ")


def test_an_unknown_last_day_with_an_address() -> None:
    index: IndexResult = next(found for found in scored().indices if found.id == "tinh-mau")
    edition: Edition = index.editions[0].edition
    assert edition.contest is not None
    assert edition.contest.until == date(2023, 4, 30)
    unknown = edition.model_copy(update={"contest": edition.contest.model_copy(update={"until": None})})
    for language in languages():
        view = contest_view(language, unknown)
        assert view.until == NONE[language.code]
        assert view.to == edition.contest.to.say(language.code)


def test_every_page_leads_to_how(site: Built) -> None:
    for address, page in site.pages().items():
        links = [link for link in page.one("footer").all("a") if link.attrs["href"].endswith("contest/")]
        assert len(links) == 1, address
