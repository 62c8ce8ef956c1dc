"""What units say stands where it belongs, in their words: replies with answers, appeals with deadlines and outcomes."""

from dataclasses import replace
from datetime import date

import pytest

from plugins.language import languages
from plugins.scorecards.appeals import Appeals
from plugins.scorecards.replies import Replies
from plugins.scorecards.today import today
from scoring.model.rows import ReplyRow
from scoring.results import IndexResult, load
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element

VI, EN = languages()
AT = "vi-du/2025/"
UNIT = f"{AT}phong-1/"


@pytest.fixture(scope="module")
def index(voices: Built) -> IndexResult:
    return next(index for index in load(voices.data).indices if index.id == "vi-du")


def _reply(page: Element, name: str) -> str:
    return page.one("div", "reply", id=f"reply-{name}").text


def test_a_reply_to_the_whole_stands_at_the_head(voices: Built) -> None:
    page = voices.page(UNIT)
    said = "Nguyên văn ý kiến của đơn vị, 05/01/2026: Phòng đã nộp đủ tài liệu.Cơ quan công bố chưa trả lời."
    assert _reply(page, "tong-diem--2026-01-05") == said
    places = [found.attrs.get("id", "") for found in page.one("main").walk() if "id" in found.attrs]
    assert places.index("reply-tong-diem--2026-01-05") < places.index("nodes-phong")


def test_replies_to_a_node_stand_beside_it_in_the_order_of_time(voices: Built) -> None:
    page = voices.page(UNIT)
    rows = page.one("table", "nodes").one("tbody").elements
    (below,) = [row for row in rows if row.all("div", "reply")]
    assert rows[rows.index(below) - 1].one("th").text == "1. Hồ sơ trực tuyến"
    assert [found.attrs["id"] for found in below.all("div", "reply")] == [
        "reply-phong--ty-le--2026-01-06",
        "reply-phong--ty-le--2026-01-07",
    ]
    said = "Nguyên văn ý kiến của đơn vị, 07/01/2026: Còn 66 hồ sơ đếm thiếu."
    answer = "Trả lời của cơ quan công bố, 09/01/2026:Đó là hồ sơ trùng."
    assert _reply(page, "phong--ty-le--2026-01-07") == said + answer


def test_the_english_page_has_the_original_too(voices: Built) -> None:
    found = voices.page(UNIT, "en").one("div", "reply", id="reply-phong--ty-le--2026-01-07")
    assert [(quote.text, quote.lang) for quote in found.all("blockquote")] == [
        ("66 applications were left out.", "en"),
        ("Còn 66 hồ sơ đếm thiếu.", "vi"),
        ("They were double.", "en"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_node_says_who_replied(voices: Built, language: str) -> None:
    rows = voices.page(f"{AT}criteria/ty-le/", language).one("table", "units").one("tbody").elements
    links = {row.all("a")[0].text: row.one("th").all("a", "remark") for row in rows}
    assert [[link.attrs["href"] for link in found] for found in links.values()] == [
        [],
        [f"../../phong-1/#reply-phong--ty-le--2026-01-0{day}" for day in (6, 7)],
    ]
    said = {"vi": "đơn vị có ý kiến ngày 06/01/2026", "en": "the unit replied on 6 January 2026"}
    assert [found[0].text for found in links.values() if found] == [said[language]]


def test_a_reply_to_what_the_page_does_not_list_stands_at_the_head(index: IndexResult) -> None:
    edition = index.editions[0]
    leaf = edition.method.nodes["ty-le"].model_copy(update={"max": {"phong": "not-applicable"}})
    tree = edition.method.tree.model_copy(update={"children": (leaf,)})
    row = ReplyRow("phong-1", "ty-le", date(2026, 1, 1), "Không áp dụng.", "Not for us.", None, None, None, 2)
    method = type(edition.method).model_construct(**{**dict(edition.method), "tree": tree})
    other = replace(edition, method=method, files=replace(edition.files, replies=(row,)))
    (found,) = Replies(other, EN).head("phong-1")
    assert found.node == "1. Online applications"
    assert Replies(other, EN).beside("phong", "phong-1", "ty-le") == ()


def _appeal(voices: Built, page: str, name: str, language: str = "en") -> list[str]:
    found = voices.page(page, language).one("li", "claim", id=f"appeal-{name}")
    return [found.one("p").text_without("tag"), *(part.text for part in found.one("dl").elements)]


def test_an_appeal_says_everything(voices: Built) -> None:
    assert _appeal(voices, AT, "kn-3") == [
        "Example Office Oanh – 1. Online applications: upheld",
        "ClaimDrop one application.",
        "Evidencenone named",
        "Received3 January 2026",
        "To be decided by31 January 2026",
        "Decided3 February 2026, after the deadline",
        "Decision7/BC-VÍDỤ (bịa đặt), 20 December 2025: Example report (sample document)",
        "AnswerAgreed.",
    ]
    assert _appeal(voices, UNIT, "kn-5") == [
        "1. Online applications: pending",
        "ClaimCount 66 applications again.",
        "Evidence7/BC-VÍDỤ (bịa đặt), 20 December 2025: Example report (sample document)",
        "Received10 January 2026",
        "To be decided by31 December 2099",
    ]


@pytest.mark.parametrize("page", [AT, UNIT])
def test_what_is_overdue_is_marked_in_words(voices: Built, page: str) -> None:
    """By the last day in the data, which is in February 2026."""
    for language, word in (("vi", "quá hạn"), ("en", "overdue")):
        built = voices.page(page, language)
        tags = {item.attrs["id"]: item.all("strong", "tag") for item in built.all("li", "claim")}
        assert [tag.attrs for tag in tags["appeal-kn-4"]] == [{"class": "tag warn"}]
        (later,) = tags["appeal-kn-5"]
        assert later.attrs == {"class": "tag warn", "data-due": "2099-12-31", "hidden": ""}
        assert {tag.text for found in tags.values() for tag in found} == {word}
        assert sum(map(bool, tags.values())) == 2, "who was answered is not overdue"
        assert "overdue.js" in _scripts(built)


def _scripts(page: Element) -> set[str]:
    """The modules that a page asks for."""
    return {script.attrs["src"].rpartition("/")[2] for script in page.all("script", type="module")}


def test_only_pages_with_a_deadline_to_come_have_the_script(voices: Built) -> None:
    having = {address.removeprefix("en/") for address, page in voices.pages().items() if "overdue.js" in _scripts(page)}
    # Of mau-so one deadline, in June 2026, is after the last day in its data.
    assert having == {AT, UNIT, "mau-so/2025/", "mau-so/2025/pm-a/"}


@pytest.mark.parametrize(("day", "overdue"), [("2026-01-31", False), ("2026-02-01", True)])
def test_the_last_day_is_still_in_time(index: IndexResult, day: str, overdue: bool) -> None:
    found = Appeals(index, index.editions[0], EN, date.fromisoformat(day)).view()
    pending = {appeal.id: appeal for appeal in found.appeals if appeal.outcome is None}
    assert pending["appeal-kn-4"].overdue is overdue
    assert pending["appeal-kn-4"].due == (None if overdue else "2026-01-31")
    assert not pending["appeal-kn-5"].overdue
    assert found.as_of == EN.day(date.fromisoformat(day))


def test_late_is_after_the_deadline_and_not_on_it(index: IndexResult) -> None:
    found = Appeals(index, index.editions[0], EN, date(2026, 2, 1)).view().appeals
    assert [appeal.id for appeal in found if appeal.late] == ["appeal-kn-3"]
    assert [appeal.id for appeal in found] == [f"appeal-kn-{number}" for number in (4, 3, 1, 2, 5)]


def test_nothing_depends_on_the_day_where_all_is_decided(index: IndexResult) -> None:
    for day in (date(2026, 1, 1), date(2030, 1, 1)):
        found = Appeals(index, index.editions[0], VI, day).view("phong-2")
        assert found.as_of is None
        assert found.scripts == ()
        assert {appeal.overdue for appeal in found.appeals} == {False}


def test_today_is_the_last_day_in_the_data(index: IndexResult) -> None:
    # The appeal decided on 3 February: a deadline in the year 2999 has not happened.
    assert today(index) == date(2026, 2, 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_score_under_appeal_says_so_wherever_it_stands(voices: Built, language: str) -> None:
    word = {"vi": "đang khiếu nại", "en": "under appeal"}[language]
    found: dict[str, list[str]] = {}
    for address in (AT, UNIT, "vi-du/phong-1/", f"{AT}criteria/tong-diem/", f"{AT}criteria/ty-le/", f"{AT}phong-2/"):
        marks = voices.page(address, language).all("a", "remark")
        found[address] = [mark.attrs["href"].rpartition("/")[2] for mark in marks if mark.text == word]
    assert found == {
        AT: ["#appeal-kn-5"],
        UNIT: ["#appeal-kn-5", "#appeal-kn-5", "#appeal-kn-5"],
        "vi-du/phong-1/": ["#appeal-kn-5"],
        f"{AT}criteria/tong-diem/": ["#appeal-kn-5"],
        f"{AT}criteria/ty-le/": ["#appeal-kn-5"],
        f"{AT}phong-2/": [],
    }


def test_no_voice_no_section(mini: Built) -> None:
    for address in (AT, UNIT):
        page = mini.page(address)
        assert not page.all(id="appeals")
        assert not page.all("div", "reply")
