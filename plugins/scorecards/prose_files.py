"""Pages written by hand, content/<slug>.<language>.md: checked like data, every fault in one run."""

import re
import unicodedata
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, Kind, Place, Refused, Sentences, unhidden
from scoring.reading.text import read_text
from scoring.values import RESERVED, identifier

LANGUAGES = ("vi", "en")

NAME = Kind(
    "E-PROSE-NAME",
    Sentences(
        "Tên {name} không phải tên của một trang.",
        "<mã>.vi.md và <mã>.en.md; mã là chữ thường không dấu, số, gạch nối.",
        "Đổi tên, hoặc chuyển tệp ra khỏi thư mục này.",
    ),
    Sentences(
        "{name} is not the name of a page.",
        "<slug>.vi.md and <slug>.en.md; the slug in lower-case ASCII, digits, hyphens.",
        "Rename the file, or move it out of this folder.",
    ),
)
TAKEN = Kind(
    "E-PROSE-TAKEN",
    Sentences(
        "Địa chỉ {slug}/ đã dành cho trang khác.", "Mã không phải từ dành riêng hay mã bộ chỉ số.", "Đổi mã trang."
    ),
    Sentences(
        "The address {slug}/ belongs to other pages.",
        "A slug that is no reserved word and no id of an index.",
        "Rename the page.",
    ),
)
TITLE = Kind(
    "E-PROSE-TITLE",
    Sentences(
        "Tệp không bắt đầu bằng tiêu đề.",
        "Dòng đầu “Title: …”, rồi một dòng trống.",
        "Thêm dòng Title và một dòng trống vào đầu tệp.",
    ),
    Sentences(
        "The file does not begin with its title.",
        "First a line “Title: …”, then an empty line.",
        "Put a line with the title and an empty line at the top.",
    ),
)
OTHER_LANGUAGE = Kind(
    "E-PROSE-LANG",
    Sentences("Trang này thiếu bản {name}.", "Mỗi trang có cả hai ngôn ngữ.", "Thêm tệp {name}."),
    Sentences("This page lacks its {name}.", "Every page in both languages.", "Add the file {name}."),
)

_FILE = re.compile(r"([^.]+)\.(vi|en)\.md")
_HEAD = re.compile(r"Title: *(\S[^\n]*)\n[ \t]*(\n|\Z)")


class Prose(NamedTuple):
    """One page in one language."""

    title: str
    html: str


def read_prose(
    folder: Path, indices: Collection[str], render: Callable[[Path], str], faults: Faults
) -> dict[tuple[str, str], Prose]:
    """(slug, language) -> the page, of every file in `folder`; what is wrong is added to `faults`."""
    found: dict[tuple[str, str], Prose] = {}
    # Hidden files are those of editors and systems.
    files = {path.name: path for path in sorted(folder.glob("[!.]*"))}
    for path in files.values():
        place = Place(unhidden(f"{folder.name}/{path.name}"))
        parts = _FILE.fullmatch(path.name)
        if parts is None or not _slug(parts[1]):
            faults.add(NAME, place, name=path.name)
            continue
        slug, language = parts.groups()
        if slug in indices or slug in RESERVED - {"about"}:
            faults.add(TAKEN, place, slug=slug)
        for other in (f"{slug}.{code}.md" for code in LANGUAGES):
            if other not in files:
                faults.add(OTHER_LANGUAGE, place, name=other)
        read = read_text(path, place.file, faults)
        if read is None:
            continue
        if head := _HEAD.match(read[0]):
            found[slug, language] = Prose(head[1].strip(), unicodedata.normalize("NFC", render(path)))
        else:
            faults.add(TITLE, place)
    return found


def _slug(text: str) -> bool:
    try:
        identifier(text)
    except Refused:
        return text in RESERVED
    return True
