import random
import unicodedata

from scoring.collation import vietnamese

# Ordered by hand after the dictionaries: a ă â b c d đ e ê … o ô ơ u ư y; level, grave, hook, tilde, acute, dot.
ORDERED = [
    "Ana 2",
    "Ana 10",
    "Anh",
    "Ăn",
    "Ân",
    "Bà",
    "Bả",
    "Bã",
    "Bạ",
    "Bà Rịa",
    "Bá Thước",
    "Ba Vì",
    "Bắc Giang",
    "Cần Thơ",
    "Cư Jút",
    "Cư M'gar",
    "Da",
    "Dung",
    "Đà Nẵng",
    "Đắk Lắk",
    "Ea Kar",
    "Ê Đê",
    "Hoa",
    "Hòa Bình",
    "Ma",
    "Mà",
    "Mả",
    "Mã",
    "Má",
    "Mạ",
    "On",
    "Ôn",
    "Ơn",
    "Quận 1",
    "Quận 2",
    "Quận 10",
    "Tu",
    "Tư",
    "Yên Bái",
]


def test_hand_ordered_names_stay_so() -> None:
    shuffled = ORDERED[:]
    random.Random(2020).shuffle(shuffled)
    assert sorted(shuffled, key=vietnamese) == ORDERED


def test_composed_and_decomposed_stand_together() -> None:
    decomposed = [unicodedata.normalize("NFD", name) for name in ORDERED]
    shuffled = decomposed[::-1]
    assert sorted(shuffled, key=vietnamese) == decomposed


def test_case_does_not_part_letters() -> None:
    assert sorted(["an B", "AN A", "An C"], key=vietnamese) == ["AN A", "an B", "An C"]


def test_a_word_stands_before_its_continuation() -> None:
    assert sorted(["Hòa Bình", "Hòa", "Hoan", "Hoa"], key=vietnamese) == ["Hoa", "Hòa", "Hòa Bình", "Hoan"]


def test_letters_come_before_tones() -> None:
    """Bạ-ba before Ba-bê: tones decide only where all letters are equal."""
    assert sorted(["Ba bê", "Bạ ba"], key=vietnamese) == ["Bạ ba", "Ba bê"]


def test_names_that_differ_only_in_tone_placement_have_one_place() -> None:
    assert sorted(["Hòa B", "Hoà A"], key=vietnamese) == ["Hoà A", "Hòa B"]
