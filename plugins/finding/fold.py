"""The form in which names are searched; theme/static/js/fold.js makes the same."""

import re
import unicodedata

_APOSTROPHES = re.compile("['’‘ʼ`]")
_BETWEEN = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """`text` without accents, case and punctuation: 'Sở Y tế' -> 'so y te', "M'Drắk" -> 'mdrak'."""
    marked = unicodedata.normalize("NFD", text.lower())
    plain = "".join(char for char in marked if unicodedata.category(char) != "Mn").replace("đ", "d")
    return _BETWEEN.sub(" ", _APOSTROPHES.sub("", plain)).strip()
