"""Whether two makers wrote the same pages, but for space between tags and how a letter is escaped."""

import hashlib
import html
import multiprocessing
import re
from functools import partial
from pathlib import Path

_CHUNK = 50
"""So many pages a process takes at a time."""


def digests(folder: Path) -> dict[str, str]:
    """Each page below `folder` -> the digest of its text; by as many processes as processors: there are thousands."""
    pages = sorted(str(page.relative_to(folder)) for page in folder.rglob("index.html"))
    with multiprocessing.Pool() as pool:
        return dict(zip(pages, pool.imap(partial(_digest, folder), pages, _CHUNK), strict=True))


def difference(ours: Path, theirs: Path, known: dict[str, str]) -> str | None:
    """What differs first between the pages of two folders; `known` are the digests of ours. None where nothing does."""
    found = digests(theirs)
    if found.keys() != known.keys():
        return f"{len(found)} pages, not {len(known)}"
    page = next((page for page, digest in found.items() if digest != known[page]), None)
    if page is None:
        return None
    here, there = _text(ours / page), _text(theirs / page)
    at = next((n for n, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), 0)
    return f"{page}: ours …{here[at - 60 : at + 60]!r}, theirs …{there[at - 60 : at + 60]!r}"


def _digest(folder: Path, page: str) -> str:
    return hashlib.sha256(_text(folder / page).encode()).hexdigest()


def _text(page: Path) -> str:
    text = html.unescape(page.read_text(encoding="utf-8"))
    return re.sub(r"\s+", " ", re.sub(r"\s*(<[^>]*>)\s*", r"\1", text))
