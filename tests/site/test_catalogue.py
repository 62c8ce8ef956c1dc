"""vi.po holds every message in use, no other, each with the same places to fill in."""

import re

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from plugins.language import TRANSLATIONS
from plugins.messages import used

PLACE = re.compile(r"%\((\w+)\)s")


def _catalogue() -> Catalog:
    with (TRANSLATIONS / "vi.po").open("rb") as file:
        return read_po(file, locale="vi")


def _forms(message: object) -> tuple[str, ...]:
    """The forms of a message, or of its translation: one, or one for each number."""
    return tuple(map(str, message)) if isinstance(message, list | tuple) else (str(message or ""),)


def test_nothing_missing_and_nothing_left_over() -> None:
    in_use = {_forms(message) for message, _ in used()}
    known = {_forms(message.id) for message in _catalogue() if message.id}
    assert in_use - known == set(), "run `make messages`"
    assert known - in_use == set(), "run `make messages`"


def test_every_message_is_translated() -> None:
    empty = [message.id for message in _catalogue() if message.id and not all(_forms(message.string))]
    assert empty == []
    assert not [message.id for message in _catalogue() if message.id and message.fuzzy]


def test_same_places_to_fill_in() -> None:
    for message in (found for found in _catalogue() if found.id):
        for form in _forms(message.string):
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(_forms(message.id)[-1])), message.id
            assert "%" not in PLACE.sub("", form), f"{message.id}: a per cent sign that is no place to fill in"


def test_translations_have_the_ends_of_their_messages() -> None:
    for message in (found for found in _catalogue() if found.id):
        original, translated = _forms(message.id)[0], _forms(message.string)[0]
        assert translated == translated.strip()
        assert original.endswith(".") == translated.endswith("."), message.id
