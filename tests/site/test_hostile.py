"""Names that attack are shown as they were typed: on pages, in pictures, in files; and nothing else changes."""

import json

import pytest

from tests.site.built import Built, files
from tests.site.dom import Element
from tests.site.hostile import ATTACK

PROSE = ("about/", "contest/", "using-data/", "accessibility/")


def _frame(page: Element) -> list[tuple[str, list[str]]]:
    return [(found.tag, sorted(found.attrs)) for found in page.walk()]


WARNED = ("checks/", "mau-so/2024/", "mau-so/2025/")
"""Pages that tell what is doubtful of texts, among which is the attack: they have more of what pages have."""


def test_no_page_has_another_element_or_attribute(hostile: Built, voices: Built) -> None:
    assert hostile.addresses == voices.addresses
    plain = {address: _frame(page) for address, page in voices.pages().items() if not address.endswith(PROSE)}
    spoilt = {address: _frame(hostile.pages()[address]) for address in plain}
    # No frame is asserted to be another: what differs between two long lists takes pytest gigabytes to say.
    other = [address for address in plain if spoilt[address] != plain[address]]
    assert other == [address for address in plain if address.removeprefix("en/") in WARNED]
    known = {(tag, *names) for frame in plain.values() for tag, names in frame}
    assert {(tag, *names) for frame in spoilt.values() for tag, names in frame} <= known


@pytest.mark.parametrize(
    "text",
    [
        "Bộ chỉ số ví dụ (bịa đặt)",
        "UBND Ví dụ (không có thật)",
        "Bên thử",
        "CC0 1.0",
        "Phòng",
        "Phòng Ví dụ Ơn",
        "2025",
        "Quyết định ví dụ quy định xếp hạng.",
        "1/QĐ-VÍDỤ (bịa đặt)",
        "tiêu chí",
        "Tổng điểm ví dụ",
        "Tổng số hồ sơ",
        "Không đếm hồ sơ trùng.",
        "7/BC-VÍDỤ (bịa đặt)",
        "Báo cáo ví dụ (văn bản mẫu)",
        "Phòng đã nộp đủ tài liệu.",
        "Đó là hồ sơ trùng.",
        "Tính lại tổng điểm.",
        "Đồng ý.",
        "Đảo hai chữ số.",
        "Ban Ví dụ (không có thật)",
        "Làm đầu mối ví dụ.",
        "Sổ hồ sơ ví dụ",
        "Mọi phòng đạt 100 điểm.",
        "Mở quầy trực tuyến ví dụ.",
        "Chậm hai ngày.",
        "Báo cáo ví dụ quý I.",
        "Quyết định bổ sung ví dụ (bịa đặt)",
        "Ai cấp kinh phí.",
    ],
)
def test_shown_as_typed(hostile: Built, text: str) -> None:
    shown = [piece for page in hostile.pages().values() if page.lang == "vi" for piece, _ in page.texts()]
    assert [piece for piece in shown if text + ATTACK in piece]


def test_in_pictures(hostile: Built, mini: Built) -> None:
    drawn = hostile.page("vi-du/phong-1/").one("svg", "chart")
    assert drawn.all("text")[-1].text == f"2025{ATTACK}"
    assert ATTACK in drawn.one("title").text
    chart = hostile.page("vi-du/2025/").one("svg", "chart")
    assert _frame(chart) == _frame(mini.page("vi-du/2025/").one("svg", "chart"))


def test_in_titles_and_descriptions(hostile: Built) -> None:
    head = hostile.page("vi-du/2025/phong-1/").one("head")
    assert head.one("title").text.startswith(f"Phòng Ví dụ Ơn{ATTACK}, 2025{ATTACK}")
    assert f"Phòng Ví dụ Ơn{ATTACK}" in head.one("meta", name="description").attrs["content"]


def test_in_files(hostile: Built) -> None:
    for name, content in files(hostile.folder).items():
        if name.endswith(".json"):
            json.loads(content)
    row = hostile.table("vi-du", "2025", "results")[0]
    assert row["unit_name_vi"] == f"Phòng Ví dụ Oanh{ATTACK}"
    assert hostile.json("vi-du", "2025")["results"][0]["unit_name_en"] == f"Example Office Oanh{ATTACK}"


def test_prose_takes_no_tags(hostile: Built) -> None:
    page = hostile.page("about/")
    prose = page.one("div", "prose")
    assert {found.tag for found in prose.all()} <= {"p", "code"}
    assert '<div onclick="alert(1)">a block</div>' in prose.text
    assert "<script>alert(1)</script>" in prose.text
    assert page.one("h1").text.startswith("About <script>")
