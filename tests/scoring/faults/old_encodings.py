"""Texts in the encodings that Vietnamese files had before Unicode, and their bytes, to spoil a file with."""

import unicodedata

VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
"""RFC 1456, from 0x80 on."""
_LOW = {"Ẳ": 2, "Ẵ": 5, "Ẫ": 6, "Ỷ": 0x14, "Ỹ": 0x19, "Ỵ": 0x1E}
_SHAPES = "\u0302\u0306\u031b"


def windows_1258(raw: bytes) -> bytes:
    """The text of `raw` as Windows writes it: a letter with its shape, then its tone as a mark of its own."""
    return "".join(map(_apart, raw.decode())).encode("cp1258")


def _apart(char: str) -> str:
    if char in "àáâèéêóôùúÀÁÂÈÉÊÓÔÙÚđĐ" or char.isascii():
        return char
    letter, *marks = unicodedata.normalize("NFD", char)
    shape = "".join(mark for mark in marks if mark in _SHAPES)
    return unicodedata.normalize("NFC", letter + shape) + "".join(mark for mark in marks if mark not in _SHAPES)


def viscii(raw: bytes) -> bytes:
    """The text of `raw` in VISCII, which has six capitals among the controls."""
    return bytes(VISCII.index(char) + 128 if char in VISCII else _LOW.get(char, ord(char)) for char in raw.decode())
