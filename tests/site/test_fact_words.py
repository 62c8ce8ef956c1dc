"""What a corrected cell holds, and its values, in the words of each language."""

import pytest

from plugins.correction_words import CELL_WORDS, CHOICE_OF
from plugins.language import languages
from plugins.scorecards.fact_words import FactWords
from plugins.words import CHOICES
from scoring.facts import EDITION, INPUTS, MEMBERS, OVERRIDES, PUBLISHED
from scoring.releases.cells import columns

VI, EN = languages()
NAMES = {"phong": "Phòng", "dti": "Tổng điểm", "pm-a": "Phòng A", "pm-b": "Phòng B"}
METHOD = "methods/1-2024.yaml"


def _words(language: object, file: str, column: str) -> FactWords:
    return FactWords(language, file, column, None, "", "", NAMES)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("file", "column", "text", "vi", "en"),
    [
        (MEMBERS, "member", "yes", "đơn vị thuộc nhóm: có", "unit of the group: yes"),
        (
            OVERRIDES,
            "points",
            "1234.5",
            "điểm do hội đồng quyết định: 1.234,5",
            "points that the council decided: 1,234.5",
        ),
        (INPUTS, "status", "not-submitted", "tình trạng của số: không nộp", "status of the figure: not submitted"),
        (INPUTS, "self", "12.25", "tự chấm: 12,25", "self-assessed: 12.25"),
        (PUBLISHED, "members", "pm-a pm-b", "các đơn vị mà văn bản nêu tên: Phòng A, Phòng B", None),
        (PUBLISHED, "of", "reported", "của những đơn vị nào: các đơn vị có báo cáo", None),
        (PUBLISHED, "scale", "value", "thang của số: giá trị", "scale of the figure: value"),
        (PUBLISHED, "quality", "derived", None, "quality of the figure: derived"),
        (EDITION, "units_as_of.phong", "2025-12-31", "ngày tính danh sách đơn vị, Phòng: 31/12/2025", None),
        (EDITION, "coverage", "partial", "độ đầy đủ: không đầy đủ", "coverage: partial"),
        (METHOD, "max.phong", "unknown", "điểm tối đa, Phòng: không rõ", None),
        (METHOD, "part_of", "dti", "thuộc mục: Tổng điểm", None),
        (METHOD, "ranking.basis", "value", None, "ranked by: value (points / maximum)"),
        (METHOD, "rounding.digits", "2", None, "decimal places of points: 2"),
        (METHOD, "key.of.tomorrow", "words", "key.of.tomorrow: words", "key.of.tomorrow: words"),
    ],
)
def test_words(file: str, column: str, text: str, vi: str | None, en: str | None) -> None:
    for language, said in ((VI, vi), (EN, en)):
        words = _words(language, file, column)
        assert said is None or f"{words.what()}: {words.say(text)}" == said


def test_every_column_of_a_table_has_words() -> None:
    for file in (INPUTS, PUBLISHED, OVERRIDES, MEMBERS):
        assert set(columns(file, "")) <= set(CELL_WORDS)
    assert set(CHOICE_OF.values()) == set(CHOICES)
