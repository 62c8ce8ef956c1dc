"""Each rule in words, Vietnamese and English."""

from dataclasses import replace

import pytest

from tests.vectors.examples import EXAMPLES, NAMES, WORDS, build

SAID = [
    ("steps", "en", "Meetings: 4 or more 10 points, 3 or more 7.5 points, 1 or more 2.5 points; otherwise 0 points."),
    ("ratio half", "vi", "(Số có) ÷ (Tổng số) × điểm tối đa; mẫu số bằng 0 thì 2,5 điểm."),
    ("ratio none", "en", "(Those with) ÷ (All) × the maximum; with a denominator of 0, the criterion does not apply."),
    (
        "ratio-target",
        "vi",
        "(Số có) ÷ (Tổng số) ÷ 0,8 × điểm tối đa, không quá điểm tối đa; mẫu số bằng 0 thì 0 điểm.",
    ),
    (
        "composite-ratio",
        "en",
        "(Those with + Others with) ÷ (All + Outside) × the maximum; "
        "with a denominator of 0, the criterion does not apply.",
    ),
    (
        "ratio-count",
        "vi",
        "(Số có) ÷ (Tổng số) × 8 điểm, mẫu số bằng 0 thì phần này 1 điểm; "
        "cộng (Số cuộc) × 0,5 điểm, phần này không quá 2 điểm.",
    ),
    (
        "ratio-count none",
        "en",
        "(Those with) ÷ (All) × 8 points; plus (Meetings) × 0.5 points, at most 2 points for this part; "
        "with a denominator of 0, the criterion does not apply.",
    ),
    (
        "bands",
        "vi",
        "Giá trị: trên 0 và không quá 2: 3 điểm; trên 2 và không quá 5: 5 điểm; trên 5: điểm tối đa; còn lại 0 điểm.",
    ),
    (
        "bands gaps",
        "en",
        "Value: 1 or more and below 2: 4 points; below -1: 1 point; above 2 and at most 3: 6 points; "
        "otherwise 2 points.",
    ),
    (
        "bands days",
        "vi",
        "Ngày nộp: chậm nhất ngày 31/3/2024: điểm tối đa; sau ngày 31/3/2024 và trước ngày 1/5/2024: 5 điểm; "
        "còn lại 0 điểm.",
    ),
    (
        "bands days",
        "en",
        "Day handed in: on or before 2024-03-31: the maximum; after 2024-03-31 and before 2024-05-01: 5 points; "
        "otherwise 0 points.",
    ),
    (
        "parts",
        "vi",
        "Cộng các phần, mỗi phần có thì được điểm, không thì 0 điểm: Có kế hoạch: 1/2 điểm tối đa; "
        "Đạt chuẩn: 1/4 điểm tối đa; Đúng hạn: 1/4 điểm tối đa.",
    ),
    (
        "gate",
        "en",
        "Plan: if no, 0 points for the whole; if yes, 1/2 of the maximum, plus each of these parts if yes: "
        "Up to standard: 1/4 of the maximum; In time: 1/4 of the maximum.",
    ),
    ("checklist", "vi", "Mỗi nội dung có được 2 điểm, tổng không quá 5 điểm: Có kế hoạch; Đạt chuẩn; Đúng hạn."),
    (
        "base-best",
        "en",
        "Plan: 6 points if yes, 0 points if no; plus the points of the best of these cases that is yes, "
        "0 points if none is: Up to standard: 4 points; In time: 2.5 points.",
    ),
    (
        "best-peer",
        "vi",
        "(Giá trị) ÷ giá trị cao nhất trong nhóm × điểm tối đa; không đơn vị nào có giá trị trên 0 thì 0 điểm.",
    ),
    (
        "best-peer ratio",
        "en",
        "(Those with) ÷ (All) ÷ the highest value in the group × the maximum; 0 points where no unit has a value "
        "above 0; with a denominator of 0, the criterion does not apply, and in the search for the highest value "
        "it counts as 0.",
    ),
    (
        "goalposts",
        "vi",
        "Giá trị: từ 20 trở xuống 0 điểm, từ 60 trở lên điểm tối đa, ở giữa tăng đều (nội suy tuyến tính).",
    ),
    (
        "goalposts down",
        "en",
        "Value: 5 or more 0 points, -5 or less the maximum, in between in proportion (a straight line).",
    ),
    (
        "bonus",
        "vi",
        "5 điểm, cộng (Số cuộc) × 1,5 điểm nhưng phần cộng không quá 4 điểm, trừ (Số lỗi) × 2 điểm; "
        "không dưới 1 điểm, không quá điểm tối đa.",
    ),
    ("formula", "vi", "Điểm = điểm tối đa × min(1; Số có ÷ (Tổng số − Số ngoài)). Phải chia cho 0 thì 2 điểm."),
    (
        "formula plain",
        "en",
        "Points = round(Value ÷ 3; 1) if Value ≥ 9; otherwise 1. "
        "round(x; n): x at n decimal places, a half going away from 0.",
    ),
]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_sentence_is_whole(name: str, language: str) -> None:
    rule = build(name)
    sentence = rule.sentence(WORDS[language])
    assert "{" not in sentence
    assert "}" not in sentence
    assert sentence.endswith(".")
    assert all(NAMES[language][given] in sentence for given in rule.kinds())


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_two_languages_differ(name: str) -> None:
    assert build(name).sentence(WORDS["vi"]) != build(name).sentence(WORDS["en"])


@pytest.mark.parametrize(("name", "language", "sentence"), SAID)
def test_sentence(name: str, language: str, sentence: str) -> None:
    assert build(name).sentence(WORDS[language]) == sentence


def test_shares_are_said_as_decisions_write_them() -> None:
    sentence = build("levels").sentence(WORDS["vi"])
    assert "đang thẩm định 1/2 điểm tối đa" in sentence
    assert "chưa lập 0 điểm" in sentence
    assert "đã phê duyệt điểm tối đa" in sentence


def test_names_with_braces_stay_as_they_are() -> None:
    names = {"done": "{input} {0}", "value": "{0}"}
    for name in ("yes-no", "not-scored", "formula plain"):
        assert "{0}" in build(name).sentence(replace(WORDS["en"], names=names))


def test_level_names() -> None:
    assert {level: name.vi for level, name in build("levels").level_names().items()} == {
        "done": "đã phê duyệt",
        "half": "đang thẩm định",
        "third": "đã lập",
        "none": "chưa lập",
    }
    assert build("steps").level_names() == {}
