"""A deployment has no trace of the made-up index."""

import io
import zipfile
from pathlib import Path

from tests.site.built import Built, build, files

TRACES = ("tinh-mau", "Tỉnh Mẫu", "Sample Province", "Sở Mẫu", "Sample Department", "QĐ-MẪU", "07-2024")


def test_publishconf(site: Built, tmp_path: Path) -> None:
    published = build(tmp_path / "output", "--settings", "publishconf.py")
    of_dak_lak = {address for address in site.addresses if "tinh-mau" not in address}
    assert set(published.addresses) == of_dak_lak
    found = files(published.folder)
    for name, content in found.items():
        # The page of a fault shows a mistake in the tests' own index, which is an example wherever it stands.
        text = "" if name.removeprefix("en/").startswith("checks/") else _text(name, content)
        assert not [trace for trace in TRACES if trace in name or trace in text], name
    assert not [address for address, page in published.pages().items() if page.all(cls="made-up")]
    everywhere = "".join(_text(name, content) for name, content in files(site.folder).items())
    assert [trace for trace in TRACES if trace not in everywhere] == [], "a trace that the whole site does not have"


def _text(name: str, content: bytes) -> str:
    """The text of a file; of a workbook, that of all its parts."""
    if not name.endswith(".xlsx"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return "".join(book.read(part).decode() for part in book.namelist())
