"""Each page is in its language, says so, and leads to its other half; pieces of the other language are marked."""

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from plugins.language import TRANSLATIONS
from scoring.faults.codes import CODES
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element, squeezed

PLACE = re.compile(r"%\(\w+\)s")
SPOKEN = ("title", "aria-label", "alt", "placeholder")


def _messages() -> Iterator[tuple[str, str]]:
    """(English, Vietnamese) of every message that is not the same in both."""
    with (TRANSLATIONS / "vi.po").open("rb") as file:
        for message in read_po(file, locale="vi"):
            english, vietnamese = (
                tuple(map(str, form)) if isinstance(form, list | tuple) else (str(form or ""),)
                for form in (message.id, message.string)
            )
            for form in english:
                if form and form != vietnamese[0]:
                    yield form, vietnamese[0]


class _Message:
    """What a page would hold of a message: the whole of a text where it is short, anywhere where it is a sentence."""

    def __init__(self, message: str) -> None:
        fixed, parts = squeezed(PLACE.sub(" ", message)), PLACE.split(message)
        body = ".+".join(map(re.escape, parts))
        self.pattern = re.compile(body if len(fixed.split()) >= 4 else rf"^(?:{body})$")
        self.longest = max(parts, key=len)

    def stands_in(self, text: str) -> bool:
        # Most texts lack the piece, which is seen thirty times sooner than that the pattern is nowhere.
        return self.longest in text and self.pattern.search(text) is not None


def spoken(page: Element, language: str) -> Iterator[str]:
    """Every text that a reader or a screen reader meets in `language`; names in <code> belong to no language."""
    for text, at in page.texts():
        if at.lang == language and text.strip() and at.tag != "code":
            yield squeezed(text)
    for found in page.walk():
        if found.lang == language:
            yield from (found.attrs[name] for name in SPOKEN if name in found.attrs)
            if found.tag == "meta" and found.attrs.get("name") == "description":
                yield found.attrs["content"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_of_the_other_language(site: Built, language: str) -> None:
    foreign = [_Message(pair[0 if language == "vi" else 1]) for pair in _messages() if any(map(_fixed, pair))]
    own = {pair[1 if language == "vi" else 0] for pair in _messages()}
    texts = {text: address for address, page in site.pages().items() for text in spoken(page, language)}
    assert own & texts.keys(), "no message at all: the test looks at the wrong place"
    faults = _sentences_of_faults(language)
    for text, address in texts.items():
        # A sentence on a fault may name a key of a file, such as `of` or `to`.
        if "checks/" in address and any(sentence.search(text) for sentence in faults):
            continue
        assert not [found.pattern.pattern for found in foreign if found.stands_in(text)], f"{address}: {text}"


def _sentences_of_faults(language: str) -> list[re.Pattern[str]]:
    sentences = {sentence for kind in CODES.values() for sentence in getattr(kind, language)}
    return [
        re.compile("".join(re.escape(text) + ".*" * (name is not None) for text, name, *_ in parts))
        for parts in map(Formatter().parse, sorted(sentences))
    ]


def test_html_says_its_language(site: Built) -> None:
    for address, page in site.pages().items():
        assert page.attrs["lang"] == ("en" if address.startswith("en/") else "vi"), address
        assert {found.attrs["lang"] for found in page.walk() if "lang" in found.attrs} <= {"vi", "en"}


def test_the_two_languages_lead_to_one_another(site: Built) -> None:
    pages = site.pages()
    for address, page in pages.items():
        other = "vi" if address.startswith("en/") else "en"
        twin = address.removeprefix("en/") if other == "vi" else f"en/{address}"
        up = "../" * address.count("/")
        links = [found for found in page.all() if found.attrs.get("hreflang") == other]
        assert [found.tag for found in links] == ["link", "a"], address
        assert {found.attrs["href"] for found in links} == {up + twin or "./"}, address
        assert twin in pages, address


NEIGHBOURS = ("prev", "next")


def test_both_halves_have_the_same_frame(site: Built) -> None:
    """The English page is complete: as many sections, tables and rows as the Vietnamese one."""
    for address in (found for found in site.addresses if not found.startswith("en/")):
        if address in ("about/", "a-z/"):
            # Names from A to Z stand under other letters in each half.
            continue
        mains = (site.page(address, language).one("main") for language in LANGUAGES)
        # Which unit comes first in the order of names, and so has none before it, is another in each language.
        frames = ((found.tag for found in main.walk() if found.attrs.get("rel") not in NEIGHBOURS) for main in mains)
        one, other = (Counter(frame) for frame in frames)
        for tag in ("section", "table", "tr", "dt", "h2", "h3", "svg", "a"):
            assert one[tag] == other[tag], f"{address}: {tag} {one[tag]} {other[tag]}"


def _fixed(message: str) -> bool:
    return bool(re.search(r"\w", PLACE.sub("", message)))
