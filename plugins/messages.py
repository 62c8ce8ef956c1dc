"""Which messages the code and templates use. `make messages` brings vi.po in step; a test holds it so."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from plugins.language import TRANSLATIONS

ROOT = Path(__file__).parent.parent
_KEYWORDS = {"_": None, "say": None, "bilingual": None, "count": (1, 2), "marked": (2,)}
_SOURCES = (("plugins", "*.py", "python"), ("scoring/cli", "*.py", "python"), ("theme/templates", "*.html", "jinja2"))


def used() -> Iterator[tuple[str | tuple[str, ...], str]]:
    """Every message in use, with the file that uses it, in the order of files."""
    for folder, pattern, method in _SOURCES:
        for path in sorted((ROOT / folder).rglob(pattern)):
            for _, message, _, _ in extract_from_file(
                method, path, keywords=_KEYWORDS, options={"silent": "false", "trimmed": "true"}
            ):
                yield message, path.relative_to(ROOT).as_posix()


def update() -> None:
    """Add new messages to vi.po with an empty translation, and drop those that nothing uses."""
    file = TRANSLATIONS / "vi.po"
    with file.open("rb") as stream:
        old = read_po(stream, locale="vi")
    new = Catalog(locale="vi", fuzzy=False)
    new.mime_headers = [("Content-Type", "text/plain; charset=utf-8")]
    for message, place in used():
        found = old.get(message if isinstance(message, str) else message[0])
        new.add(message, found.string if found else None, locations=[(place, 0)])
    with file.open("wb") as stream:
        write_po(stream, new, width=100, omit_header=True, include_lineno=False, sort_output=True)


if __name__ == "__main__":
    update()
