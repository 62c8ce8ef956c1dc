"""What a file is by its first bytes, where it is no text of ours."""

import re

_MAGIC = {
    b"PK\x03\x04": "ZIP/XLSX/ODS",
    b"PK\x05\x06": "ZIP",
    b"\xd0\xcf\x11\xe0": "XLS/DOC",
    b"%PDF": "PDF",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "GZIP",
    b"BZh": "BZIP2",
    b"\xfd7zXZ": "XZ",
    b"\x28\xb5\x2f\xfd": "ZSTD",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"RIFF": "WEBP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"SQLite format 3": "SQLite",
    b"PAR1": "Parquet",
    b"\x7fELF": "ELF",
    b"MZ\x90": "EXE",
    b"%!PS": "PostScript",
    b"MIME-Version:": "MHTML",
    b"version https://git-lfs": "Git LFS",
}
_MARKUP = re.compile(rb"\s*<(?:!doctype|!--|\?xml|html|head|body|table|meta|script|svg|div)\b", re.IGNORECASE)
_JSON = re.compile(rb"\s*(?:\[\s*[\[{\"]|\{\s*\")")
_BOMS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"+/v": "UTF-7",
}


def kind_of(raw: bytes) -> str | None:
    """The kind of file that `raw` is, None where it may be text. JSON is YAML too, but no table is."""
    for magic, kind in _MAGIC.items():
        if raw.startswith(magic):
            return kind
    start = raw[3:512] if raw.startswith(b"\xef\xbb\xbf") else raw[:512]
    if _MARKUP.match(start):
        return "XML/SVG" if b"<?xml" in start.lower() or b"<svg" in start.lower() else "HTML"
    return "JSON" if _JSON.match(start) else None


def wide_encoding(raw: bytes) -> str | None:
    """The encoding with more than a byte a letter that `raw` is in, None where it is in none."""
    for bom, encoding in _BOMS.items():
        if raw.startswith(bom):
            return encoding
    # Without a mark it is told by its NULs: every second byte of a Latin letter, or three in four. More in a row are
    # what a failing disk leaves.
    nuls = raw.count(b"\0")
    if nuls * 3 <= len(raw) or b"\0" * 4 in raw:
        return None
    return "UTF-32" if nuls * 5 > len(raw) * 3 else "UTF-16"
