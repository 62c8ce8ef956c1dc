"""Text in an old Vietnamese encoding is told with what it says, and only such text."""

import pytest

from scoring.reading import encodings

ORIGINAL = "Sở Nông nghiệp và Phát triển nông thôn"
NAMES = ("Windows-1258", "TCVN3 (ABC)", "VISCII", "VNI-Windows")


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        # Written out by hand from the tables of each encoding.
        ("Windows-1258", "53F5D2 59 74EAEC 687579EAF26E 4CE3EC6B"),
        ("TCVN3 (ABC)", "53EB 59 74D5 687579D66E 4CBE6B"),
        ("VISCII", "53B7 59 74AA 687579AE6E 4CA16B"),
        ("VNI-Windows", "53F4FB 59 7465E1 68757965E46E 4C61E96B"),
    ],
)
def test_bytes(name: str, raw: str) -> None:
    guess = encodings.of_bytes(b" ".join(map(bytes.fromhex, raw.split(" "))))
    assert guess == (name, "Sở Y tế huyện Lắk")


@pytest.mark.parametrize(
    ("text", "name", "decoded"),
    [
        ("Sôû Y teá", "VNI-Windows", "Sở Y tế"),
        ("Sôû Noâng nghieäp vaø Phaùt trieån noâng thoân", "VNI-Windows", ORIGINAL),
        ("UÛY BAN NHAÂN DAÂN TÆNH ÑAÉK LAÉK", "VNI-Windows", "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK"),
        ("Së Y tÕ", "TCVN3 (ABC)", "Sở Y tế"),
        ("Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n", "TCVN3 (ABC)", ORIGINAL),
        ("Hµ Néi", "TCVN3 (ABC)", "Hà Nội"),
        ("Sá»Ÿ Y táº¿", "UTF-8 × 2", "Sở Y tế"),
        ("Sá»Ÿ Máº«u An", "UTF-8 × 2", "Sở Mẫu An"),
        ("Ä\x90áº¯k Láº¯k", "UTF-8 × 2", "Đắk Lắk"),
    ],
)
def test_saved_as_utf_8(text: str, name: str, decoded: str) -> None:
    assert encodings.of_text(text) == (name, decoded)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế",
        "Café Müller, señor François à São Paulo",
        "Zürich, Århus, Łódź, Besançon, Ñuñoa",
        "© 2020 «Báo Đắk Lắk» ± 3 µm",
        "µm",
        "½",
        "ï",
        "Cư M'gar, Krông Búk, Ea H'leo, Buôn Ma Thuột",
        "",
    ],
)
def test_what_is_good_is_left_alone(text: str) -> None:
    assert encodings.of_text(text) is None


@pytest.mark.parametrize("raw", ["Café Müller, señor".encode("latin-1"), bytes(range(128, 256)), b"", b"a\xffb"])
def test_bytes_of_something_else(raw: bytes) -> None:
    assert encodings.of_bytes(raw) is None


@pytest.mark.parametrize("word", ["nghiêng", "khuỷu", "gì", "quyết", "Đắk", "ướt", "thuở", "xoong", "ỷ", "HOÀ", "hòa"])
def test_syllables(word: str) -> None:
    assert encodings.is_syllable(word)


@pytest.mark.parametrize("word", ["teá", "Noâng", "Müller", "hóà", "ngnghe", "straße", "", "đđ"])
def test_no_syllables(word: str) -> None:
    assert not encodings.is_syllable(word)
