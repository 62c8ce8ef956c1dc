"""Each rule in words, Vietnamese and English."""

import pytest
from examples import EXAMPLES, NAMES, build


def comma(number: str) -> str:
    return number.replace(".", ",")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_sentence_is_whole(name: str, language: str) -> None:
    rule = build(name)
    sentence = rule.sentence(language, NAMES[language], str)
    assert "{" not in sentence
    assert "}" not in sentence
    assert sentence.endswith(".")
    assert all(NAMES[language][given] in sentence for given in rule.kinds())


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_two_languages_differ(name: str) -> None:
    assert build(name).sentence("vi", NAMES["vi"], str) != build(name).sentence("en", NAMES["en"], str)


def test_numbers_are_shown_as_the_language_writes_them() -> None:
    assert "7,5" in build("steps").sentence("vi", NAMES["vi"], comma)
    assert "7.5" not in build("steps").sentence("vi", NAMES["vi"], comma)
    assert "2,5 điểm" in build("ratio half").sentence("vi", NAMES["vi"], comma)


def test_steps_say_every_step_and_the_rest() -> None:
    assert build("steps").sentence("en", NAMES["en"], str) == (
        "Meetings: 4 or more 10 points, 3 or more 7.5 points, 1 or more 2.5 points; otherwise 0 points."
    )


def test_shares_are_said_as_decisions_write_them() -> None:
    sentence = build("levels").sentence("vi", NAMES["vi"], comma)
    assert "đang thẩm định 1/2 điểm tối đa" in sentence
    assert "chưa lập 0 điểm" in sentence
    assert "đã phê duyệt điểm tối đa" in sentence


def test_a_zero_denominator_is_said() -> None:
    assert "the criterion does not apply" in build("ratio none").sentence("en", NAMES["en"], str)
    assert "0 points" in build("ratio zero").sentence("en", NAMES["en"], str)


def test_names_with_braces_stay_as_they_are() -> None:
    names = {"done": "{input} {0}"}
    assert build("yes-no").sentence("en", names, str).startswith("{input} {0}:")


def test_level_names() -> None:
    assert {level: name.vi for level, name in build("levels").level_names().items()} == {
        "done": "đã phê duyệt",
        "half": "đang thẩm định",
        "third": "đã lập",
        "none": "chưa lập",
    }
    assert build("steps").level_names() == {}
