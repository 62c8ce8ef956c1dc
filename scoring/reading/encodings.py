"""Old Vietnamese encodings: which one a text is in, and what it would read as. Evidence only: nothing is converted.

Windows-1258, TCVN3 (ABC), VISCII and VNI-Windows gave Vietnamese letters the places of Latin-1; a file may hold their
bytes, or the letters of Latin-1 that a program took them for and saved as UTF-8. The one in which the most words are
Vietnamese syllables is named.
"""

import re
import unicodedata
from typing import NamedTuple

_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Grave, hook, tilde, acute, dot below: the order of TCVN3."""


def _toned(bases: str) -> str:
    return "".join(unicodedata.normalize("NFC", base + tone) for base in bases for tone in _TONES)


_TCVN3 = dict(
    zip(
        "µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¡¢§£¤¥¦¨©®ª«¬\xad",
        _toned("aăâeêioôơuưy") + "ĂÂĐÊÔƠƯăâđêôơư",
        strict=True,
    )
)
_VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
"""What stands from 0x80 on."""
_VISCII_LOW = {2: "Ẳ", 5: "Ẵ", 6: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
_VNI_MARKS = {
    **dict(zip("ùøûõï", ("\u0301", "\u0300", "\u0309", "\u0303", "\u0323"), strict=True)),
    **dict(
        zip("âáàåãä", ("\u0302" + tone for tone in ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")), strict=True)
    ),
    **dict(
        zip("êéèúüë", ("\u0306" + tone for tone in ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")), strict=True)
    ),
}
"""What a letter behind another one adds to it; with a capital it is a capital too."""
_VNI_ALONE = dict(zip("ôöñæóòîÔÖÑÆÓÒÎ", "ơưđỉĩịỵƠƯĐỈĨỊỴ", strict=True))
_VNI = re.compile(f"([aeouyôö])([{''.join(_VNI_MARKS)}])|[{''.join(_VNI_ALONE)}]", re.IGNORECASE)

_ONSET = "(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
_NUCLEUS = (
    "(?:uyê|uya|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uyu|iê|yê|uô|ươ|oa|oo|oă|oe|uâ|uê|uy|uơ|ia|ua|ưa|"
    "ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
)
_SYLLABLE = re.compile(f"{_ONSET}{_NUCLEUS}(?:ch|ng|nh|[ckmnpt])?")
"""With the final k of names such as Đắk Lắk."""
_WORD = re.compile(r"[^\W\d_]+")


class Guess(NamedTuple):
    """An encoding by name, and the text that it makes of the bytes."""

    name: str
    text: str


def is_syllable(word: str) -> bool:
    """Whether `word` can be a Vietnamese syllable: its letters, and one tone at most."""
    loose = unicodedata.normalize("NFD", word.lower())
    tones = sum(loose.count(tone) for tone in _TONES)
    toneless = unicodedata.normalize("NFC", re.sub(f"[{_TONES}]", "", loose))
    return tones <= 1 and _SYLLABLE.fullmatch(toneless) is not None


def of_bytes(raw: bytes) -> Guess | None:
    """The old encoding that `raw`, some lines that are no UTF-8, is most likely in; one word may fit several."""
    latin = raw.decode("latin-1")
    read = {
        "Windows-1258": unicodedata.normalize("NFC", raw.decode("cp1258", "replace")),
        "TCVN3 (ABC)": _tcvn3(latin),
        "VISCII": "".join(_VISCII[byte - 128] if byte > 127 else _VISCII_LOW.get(byte, chr(byte)) for byte in raw),
        "VNI-Windows": _vni(latin),
    }
    return _best(latin, read)


def of_text(text: str) -> Guess | None:
    """The encoding by whose letters `text` would be Vietnamese, though it was saved as UTF-8."""
    return _best(text, {"UTF-8 × 2": _twice(text), "TCVN3 (ABC)": _tcvn3(text), "VNI-Windows": _vni(text)})


def _best(text: str, read: dict[str, str]) -> Guess | None:
    """The reading with the most Vietnamese words of those that it changed: nearly all, and more than before."""
    found, most = None, 0
    for name, decoded in read.items():
        pairs = list(zip(text.split(), decoded.split(), strict=False))
        before = [_WORD.findall(old) for old, new in pairs if old != new]
        after = [word for old, new in pairs if old != new for word in _WORD.findall(new)]
        good = sum(not word.isascii() and is_syllable(word) for word in after)
        better = good > sum(all(map(is_syllable, words)) for words in before)
        # One short word proves nothing: µm would be "àm".
        told = good > 1 or any(len(word) > 2 for word in after)
        if good > most and better and told and good * 4 >= sum(not word.isascii() for word in after) * 3:
            found, most = Guess(name, decoded), good
    return found


def _tcvn3(text: str) -> str:
    return "".join(_TCVN3.get(char, char) for char in text)


def _vni(text: str) -> str:
    return unicodedata.normalize("NFC", _VNI.sub(_vni_letter, text))


def _vni_letter(match: re.Match[str]) -> str:
    if match[1] is None:
        return _VNI_ALONE[match[0]]
    return _VNI_ALONE.get(match[1], match[1]) + _VNI_MARKS[match[2].lower()]


def _twice(text: str) -> str:
    """`text` with the words mended whose UTF-8 was read as Windows-1252 and saved as UTF-8 once more."""
    return " ".join(map(_once, text.split(" ")))


def _once(word: str) -> str:
    try:
        return b"".join(map(_byte, word)).decode("utf-8")
    except UnicodeError:
        return word


def _byte(char: str) -> bytes:
    # Windows-1252 leaves five places empty; programs keep those bytes as they are.
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")
