"""What a file is, by its bytes: a workbook, text, or something that is named for what it is."""

import zipfile
from pathlib import Path
from typing import Literal

from scoring.faults import Faults, Place
from scoring.faults import text as text_faults
from scoring.faults.importing import KIND, OPEN, READ

_LOCK = "~$"
_OTHERS = {
    b"\xd0\xcf\x11\xe0": "Excel 97–2003 (.xls) / Excel + password",
    b"%PDF": "PDF",
    b"{\\rtf": "RTF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7-Zip",
}
_OF_SHEET = b"Check it yourself: "
"""Stands in the first line of the sheet to type in, and is the same in every encoding."""
_PARTS = {
    "xl/workbook.bin": "Excel binary (.xlsb)",
    "word/document.xml": "Word (.docx)",
    "content.xml": "OpenDocument (.ods)",
}


def kind_of(path: Path, name: str, faults: Faults) -> Literal["workbook", "text"] | None:
    """None with a fault where it is neither. Whether it is a good one of its kind is seen by what reads it.

    What says by its name that it is a workbook is taken for one, also where it is empty or a text.
    """
    if path.is_symlink() or not path.is_file():
        faults.add(text_faults.LINK if path.is_symlink() else text_faults.NO_FILE, Place(name), name=name)
        return None
    if path.name.startswith(_LOCK):
        faults.add(OPEN, Place(name), name=path.name.removeprefix(_LOCK))
        return None
    try:
        with path.open("rb") as stream:
            first = stream.read(1024)
    except OSError as error:
        faults.add(READ, Place(name), name=path.name, problem=error.strerror or type(error).__name__)
        return None
    if first.startswith(b"PK"):
        other = _packed(path)
    else:
        other = next((kind for magic, kind in _OTHERS.items() if first.startswith(magic)), None)
        if _OF_SHEET in first.replace(b"\0", b"").partition(b"\n")[0]:
            other = "Excel (.xlsx → .csv)"
    if other:
        faults.add(KIND, Place(name), found=other)
        return None
    return "workbook" if first.startswith(b"PK") or path.suffix.lower() == ".xlsx" else "text"


def _packed(path: Path) -> str | None:
    """What an archive is where it is no workbook; None also where it is damaged, which its reader tells."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = set(archive.namelist())
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return None
    if "xl/workbook.xml" in parts:
        return None
    return next((kind for part, kind in _PARTS.items() if part in parts), "ZIP")
