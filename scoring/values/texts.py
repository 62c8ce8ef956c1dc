"""Names and prose: text that pages print."""

import html
import re

from scoring.faults import Refused, code_point
from scoring.faults import letters as letter_faults
from scoring.faults import values as say
from scoring.faults.shown import FORMULA_STARTS
from scoring.faults.text import CONTROL, LOSSY
from scoring.values import private
from scoring.values.private import URL
from scoring.values.words import FILL

LONGEST_TEXT = 2000
LONGEST_NAME = 200
LONGEST_CELL = 10_000
"""A list of a country's units that a document names is one cell."""
LONGEST_WORD = 200
"""Without a space; an address in prose may be longer."""
_CODES = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});|\\u[0-9a-fA-F]{4}|_x[0-9a-fA-F]{4}_"
    r"|(?:[%=][89a-fA-F][0-9a-fA-F]){2,}",
    re.ASCII,
)
"""Of web pages, programs, workbooks, and of mail and addresses."""
_PLACEHOLDERS = frozenset(
    {"unknown", "todo", "tbd", "fixme", "xxx", "xxxx", "n/a", "null", "...", "…", "-", "?"}
    | {"lorem ipsum", "chưa rõ", "cần điền", "điền sau", "bổ sung sau"}
)


def name(text: str) -> str:
    """A short text on one line: a name, a title. No spreadsheet formula, no padding."""
    if "\n" in text:
        raise Refused(CONTROL, found=code_point("\n"))
    _text(text, LONGEST_NAME)
    if text[:1] in FORMULA_STARTS:
        raise Refused(say.FORMULA, found=text[:1])
    if "  " in text:
        raise Refused(say.PADDED, found=text, mend=re.sub(" +", " ", text))
    return text


def unit_name(text: str) -> str:
    """A unit's name, which has a letter. `S? Y t?` is what an old code page leaves of `Sở Y tế`."""
    if re.search(r"\?\w|\w\?", text):
        raise Refused(LOSSY, found="?")
    if not any(char.isalpha() for char in text):
        raise Refused(letter_faults.NO_LETTER, found=text)
    return name(text)


def prose(text: str) -> str:
    """A longer text: a reason, a note."""
    return _text(text, LONGEST_TEXT)


def cell(text: str) -> str:
    """What a cell held, as it was: an old value, the ids of its row, the key of a warning."""
    return _line(text, LONGEST_CELL)


def unfilled(text: str) -> bool:
    """Whether it is no more than a word that stands for one yet to come, or holds the mark that stands for any."""
    return FILL in text or text.casefold().rstrip(".!: ") in _PLACEHOLDERS or text in _PLACEHOLDERS


def _line(text: str, longest: int) -> str:
    if "\t" in text:
        raise Refused(CONTROL, found=code_point("\t"))
    if text != text.strip():
        raise Refused(say.PADDED, found=text, mend=text.strip())
    if len(text) > longest:
        raise Refused(say.LONG, found=len(text), limit=longest)
    return text


def _text(text: str, longest: int) -> str:
    _line(text, longest)
    if unfilled(text):
        raise Refused(say.FILL)
    for match in _CODES.finditer(URL.sub("", text) if "://" in text else text):
        found = match[0]
        meant = _decoded(found)
        # &amp; may be meant as it stands, and does no harm on a page; the code of a letter never is.
        if meant != found and (found[0] == "_" or (meant.isalpha() and not meant.isascii())):
            raise Refused(letter_faults.ESCAPE, found=found, mend=meant)
    word = max(text.split(), key=len, default="")
    if len(word) > LONGEST_WORD and "://" not in word:
        raise Refused(letter_faults.WORD, found=len(word), limit=LONGEST_WORD)
    if refused := private.first(text):
        raise refused
    return text


def _decoded(code: str) -> str:
    """The characters that `code` stands for; nothing where it is for none."""
    if code[0] == "&":
        return html.unescape(code)
    if code[0] in "%=":
        return bytes.fromhex(re.sub("[%=]", "", code)).decode("utf-8", "ignore")
    return chr(int(code[2:6], 16))
