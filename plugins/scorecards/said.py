"""What a fault says, for a page: its values escaped and, where they are Vietnamese, marked as such."""

import re
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.marked import vietnamese, with_code
from plugins.scorecards.page import Link
from scoring.faults import Fault, Kind, Sentences, visible

_VIETNAMESE = re.compile(r"[^\x00-\x7f\W]")


class Said(NamedTuple):
    """The three sentences of a fault."""

    what: Markup
    expected: Markup
    mend: Markup


class Told(NamedTuple):
    """A fault with its place and the page of its code."""

    place: str
    code: Link
    said: Said


class _Dots(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "[…]"


def in_general(kind: Kind, language: Language) -> Said:
    """The sentences of any fault of this kind: an ellipsis in brackets for each value."""
    return _filled(getattr(kind, language.code), _Dots())


def said(fault: Fault, language: Language) -> Said:
    """The sentences of this fault."""
    shown = {name: visible(value) for name, value in fault.values.items()}
    marks = {name: vietnamese(text) if _VIETNAMESE.search(text) else text for name, text in shown.items()}
    return _filled(getattr(fault.kind, language.code), marks if language.code == "en" else shown)


def told(fault: Fault, language: Language) -> Told:
    """The fault as a page tells it."""
    return Told(str(fault.place), Link(fault.kind.code, links.check(fault.kind.code)), said(fault, language))


def _filled(sentences: Sentences, values: "dict[str, str]") -> Said:
    return Said(*(with_code(sentence).format_map(values) for sentence in sentences))
