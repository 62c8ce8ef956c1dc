"""What a browser fetches to show a page for the first time, compressed: the page and all that it asks for at once."""

import gzip
import re
from pathlib import Path, PurePosixPath

from tests.site.built import Built

IMPORT = re.compile(r"""^import [^"']*["']([^"']+)["']""", re.MULTILINE)


def weight(site: Built, address: str) -> int:
    """Bytes of the page, its style sheets (those for print too), its modules with all that they import, its icon."""
    page = site.page(address)
    folder = PurePosixPath(address)
    asked = [link.attrs["href"] for link in page.all("link") if link.attrs["rel"] in ("stylesheet", "icon")]
    asked += [script.attrs["src"] for script in page.all("script") if "src" in script.attrs]
    files = {(site.folder / folder / name).resolve() for name in asked}
    files |= {module for file in files if file.suffix == ".js" for module in _imported(file)}
    return sum(map(compressed, {*files, (site.folder / folder / "index.html").resolve()}))


def compressed(file: Path) -> int:
    """Bytes of `file` as a host sends it, with gzip: some hosts know better ways."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


def _imported(file: Path) -> set[Path]:
    found = {(file.parent / name).resolve() for name in IMPORT.findall(file.read_text(encoding="utf-8"))}
    return found | {deeper for module in found for deeper in _imported(module)}
